import { expect, it } from "vitest";
import { type Day, parseDay } from "#dataset/day.ts";
import { otherNames } from "#evidence/other-names.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { lookupOn } from "#model/place-names.ts";
import { sampleLookup } from "#model/sample-dataset.ts";

const day = (iso: string) => parseDay(iso) as Day;
const named = (en: string, from: string | null, to: string | null) => ({
  place: "nur-sultan",
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
  name: { en },
});
const lookup = sampleLookup({
  "place-names": [
    named("Astana", "1998-05-06", "2019-03-22"),
    named("Akmola", null, "1998-05-05"),
    named("Astana", "2022-09-17", null),
  ],
});
const said = (shown = lookup) => otherNames(textIn("en"), shown, shown.place.get("nur-sultan")!);

it("each other name of a place is said once, with all its times", () => {
  expect(said()).toBe("Akmola until 5 May 1998; Astana from 6 May 1998 to 22 March 2019 and since 17 September 2022");
});

it("where another name is in force, the one of the records is among the others", () => {
  expect(said(lookupOn(lookup, day("2023-01-01")))).toBe(
    "Akmola until 5 May 1998; Nur-Sultan from 23 March 2019 to 16 September 2022",
  );
});

it("nothing is said of a place with one name", () => {
  expect(otherNames(textIn("en"), lookup, lookup.place.get("almaty")!)).toBeNull();
});
