import { expect, test } from "vitest";
import { eventsInWords } from "#features/map/place-count.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { PLACES } from "#model/sample-dataset.ts";

const text = textIn("en");

function words(id: string, total: number, own: number): string | undefined {
  const place = PLACES.find((one) => one.id === id);
  return place && eventsInWords(text, place, { total, own }).replaceAll("\u00a0", " ");
}

test("a city with events at its sites says how many are its own, as its mark counts them from near", () => {
  expect(words("almaty", 19, 15)).toBe("19 events in the range: 15 in the city, 4 at its sites");
  expect(words("almaty", 1, 0)).toBe("1 event in the range: 0 in the city, 1 at its sites");
});

test("a city without any, and a place that is none, say only how many", () => {
  expect(words("almaty", 15, 15)).toBe("15 events in the range");
  expect(words("almaty-airport", 2, 1)).toBe("2 events in the range");
});
