import { expect, it } from "vitest";
import { readFolder } from "#cli/dataset-folder.ts";
import { type Day, parseDay } from "#dataset/day.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { lookupOf } from "#model/lookup.ts";
import { placeNameOn } from "#model/place-names.ts";
import { placeWithArea } from "#model/place-scope.ts";
import { eventTextMatcher } from "#model/search.ts";

const { dataset } = readDataset(await readFolder("data/kazakhstan-2022-01"));
const lookup = lookupOf(dataset ?? expect.fail("the shipped dataset has errors"));

const SPELLINGS = {
  almaty: ["Almaty", "Алматы", "Алма-Ата", "Alma-Ata", "alma ata"],
  "nur-sultan": [
    ...["Astana", "Астана", "Nur-Sultan", "nur sultan", "Nursultan"],
    ...["Нұр-Сұлтан", "Нур-Султан", "нур султан", "Нурсултан", "Нұрсұлтан"],
  ],
};

it.each(Object.entries(SPELLINGS))("every spelling finds all events of %s and of its sites", (place, spellings) => {
  const events = lookup.dataset.events.filter((event) => placeWithArea(lookup, event.place).includes(place));
  expect(events.length).toBeGreaterThan(5);
  for (const spelling of spellings) {
    expect(events.filter(eventTextMatcher(lookup, spelling)), spelling).toEqual(events);
  }
});

it("the capital is Nur-Sultan throughout the events, and Astana before and after", () => {
  const { coverage } = lookup.dataset.meta;
  for (const day of [coverage.from, coverage.to]) {
    expect(placeNameOn(lookup, "nur-sultan", day)?.kk).toBe("Нұр-Сұлтан");
  }
  for (const iso of ["2019-03-22", "2022-09-17"]) {
    expect(placeNameOn(lookup, "nur-sultan", parseDay(iso) as Day)?.ru).toBe("Астана");
  }
});
