import { expect, it } from "vitest";
import { kindByName } from "#ingest/claimant-kinds.ts";

it.each([
  ["government", ["Health Authority", "Ministry of Health", "Минздрав", "Interior Ministry", "Денсаулық министрлігі"]],
  [
    "government",
    ["Prosecutor's office", "Prosecutor General", "Mayor’s office", "Press office", "Ministries", "Akimat"],
  ],
  ["government", ["Генпрокуратура", "Прокурор города", "МЧС", "Аким Алматы", "Минобрнауки", "Омбудсмен"]],
  ["government", ["Бас прокуратура", "Қала әкімі", "ТЖМ", "Прокурор"]],
  ["witness", ["Local doctor", "Medics", "Местный врач", "Дәрігер"]],
  ["security", ["Press office of the police", "КНБ", "KNB", "ҰҚК"]],
  ["government", ["Interior Ministry", "МВД", "МВД РК", "MVD", "ІІМ", "Ішкі істер министрлігі"]],
  ["president", ["President's press office"]],
  ["ngo", ["UN human rights office"]],
  ["security", ["Army", "Police", "Ministry of Defence", "Полиция", "Қорғаныс министрлігі"]],
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
  expect(["General Hospital", "Mr Unwin", "Somebody", "A", "Бригада", "Акимов"].map(kindByName)).toEqual(
    Array(6).fill(null),
  );
});
