import { expect, test } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { TrayFigures } from "#features/map/tray-figures.tsx";
import { EVERYTHING } from "#model/filter.ts";
import { aClaim, CLAIMANTS, cite, january, sampleLookup } from "#model/sample-dataset.ts";
import { markup } from "#ui/markup.fixture.tsx";

function shown(claims: readonly Claim[], filter = EVERYTHING): string {
  const names = ["Unnamed publication A", "Unnamed publication D", "Ministry of Health", "Ministry of Defence"];
  const outlets = names.map((en) => ({ id: en, kind: "media" as const, parent: null, name: { en } }));
  const claimants = [...CLAIMANTS, ...outlets];
  const lookup = sampleLookup({ claims, claimants, citations: claims.map((claim) => cite("a", claim)) });
  return markup(<TrayFigures lookup={lookup} filter={filter} placeId="kz" />);
}

test("outlets that differ in a letter share the words before it, and others keep their names whole", () => {
  const both = (first: string, second: string) =>
    shown([aClaim({ claimant: first }), aClaim({ id: "second", claimant: second })]);
  expect(both("Unnamed publication A", "Unnamed publication D")).toContain("Unnamed publication A, D");
  expect(both("Ministry of Health", "Ministry of Defence")).toMatch(/>Ministry of \w+, Ministry of \w+</);
});

test("a second group of one measure stands below the first without its title being seen again", () => {
  const html = shown([aClaim({ population: "children" }), aClaim({ population: "security_forces" })]);
  expect(html.match(/<dt/g)).toHaveLength(2);
  expect(html.match(/<dt class="visually-hidden"/g)).toHaveLength(1);
});

test("a line whose figures are all from before the chosen days says so", () => {
  const claim = aClaim({ asOf: january(7) });
  expect(shown([claim], { ...EVERYTHING, from: january(8) })).toContain("from before these days");
  expect(shown([claim], { ...EVERYTHING, from: january(7) })).not.toContain("from before these days");
});
