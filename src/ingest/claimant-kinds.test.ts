import { expect, it } from "vitest";
import { kindByName } from "#ingest/claimant-kinds.ts";

it.each([
  ["government", ["Health Authority", "Ministry of Health", "Минздрав", "Interior Ministry", "Денсаулық министрлігі"]],
  ["security", ["Army", "Police", "Ministry of Defence", "Полиция", "МВД", "Қорғаныс министрлігі"]],
  ["president", ["President", "Office of the President", "Президент"]],
  ["ngo", ["Rights Monitor", "UN OCHA", "United Nations", "Amnesty International", "ООН", "Правозащитники"]],
  ["media", ["Reuters", "State Street News"]],
  ["state_media", ["State television"]],
  ["witness", ["Residents", "Очевидцы"]],
  ["alliance", ["CSTO", "ОДКБ"]],
])("the name of a claimant tells its kind where it is sure: %s", (kind, names) => {
  expect(names.map(kindByName)).toEqual(names.map(() => kind));
});

it("a name that tells nothing has no kind", () => {
  expect(["General Hospital", "Mr Unwin", "Somebody", "A", "Бригада"].map(kindByName)).toEqual(Array(5).fill(null));
});
