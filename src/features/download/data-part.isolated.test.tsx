import { expect, it } from "vitest";
import { sampleAbout } from "#exports/sample-about.fixture.ts";
import { dataFiles } from "#features/download/data-files.ts";
import { DataPart } from "#features/download/data-part.tsx";
import { everything } from "#features/download/taken.ts";
import { sampleLookup } from "#model/sample-dataset.ts";
import { settleSite } from "#site/site.ts";
import { markup } from "#ui/markup.fixture.tsx";

settleSite({ root: "https://host/q/", languages: ["en"] });
const lookup = sampleLookup({});
const files = dataFiles(lookup, everything(lookup), {
  about: sampleAbout(),
  selection: null,
  query: null,
  separator: ",",
});
const drawn = (whole: boolean) => markup(<DataPart files={files} whole={whole} />);

it("each file has a button where all records are at hand", () => {
  expect(drawn(false).match(/<button/g)).toHaveLength(files.length);
  expect(drawn(false)).not.toContain("<a ");
});

it("events that are elsewhere, and the citations among which theirs would lack, are had as whole files", () => {
  const addresses = [...drawn(true).matchAll(/href="([^"]+)"/g)].map(([, address]) => address);
  expect(addresses).toEqual(["https://host/q/data/citations.csv", "https://host/q/data/events.csv"]);
  expect(drawn(true).match(/<button/g)).toHaveLength(files.filter(({ records }) => records === "claims").length);
});
