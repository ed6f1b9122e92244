import { expect, test } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { TrayFigures } from "#features/map/tray-figures.tsx";
import { EVERYTHING } from "#model/filter.ts";
import { aClaim, CLAIMANTS, cite, january, sampleLookup } from "#model/sample-dataset.ts";
import { markup } from "#ui/markup.fixture.tsx";

function shown(claims: readonly Claim[], filter = EVERYTHING): string {
  const outlets = ["A", "D"].map((letter) => ({
    id: `outlet-${letter}`,
    kind: "media" as const,
    parent: null,
    name: { en: `Unnamed publication ${letter}` },
  }));
  const claimants = [...CLAIMANTS, ...outlets];
  const lookup = sampleLookup({ claims, claimants, citations: claims.map((claim) => cite("a", claim)) });
  return markup(<TrayFigures lookup={lookup} filter={filter} placeId="kz" />);
}

test("outlets that differ in a letter share the words before it, and others keep their names whole", () => {
  const said = aClaim({ claimant: "outlet-A" });
  expect(shown([said, { ...said, id: "b", claimant: "outlet-D" }])).toContain("Unnamed publication A, D");
  expect(shown([said, { ...said, id: "b", claimant: "health" }])).toMatch(
    /Unnamed publication A, Health|Health Ministry, Unnamed publication A/,
  );
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
