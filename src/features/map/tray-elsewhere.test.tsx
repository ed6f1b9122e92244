import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Place } from "#dataset/records.ts";
import { TrayElsewhere } from "#features/map/tray-elsewhere.tsx";
import { textIn } from "#i18n/text.fixture.ts";
import { PLACES } from "#model/sample-dataset.ts";
import { TextProvider } from "#ui/text-context.tsx";

const region = (n: number): Place => ({
  ...(PLACES[0] as Place),
  id: `region-${n}`,
  kind: "region",
  name: { ...(PLACES[0] as Place).name, en: `Region ${n}` },
});
const shown = (count: number, events: (place: Place) => number) =>
  renderToStaticMarkup(
    <TextProvider text={textIn("en")}>
      <TrayElsewhere
        places={Array.from({ length: count }, (_, n) => region(n))}
        abroad={[]}
        eventsOf={events}
        wordsOf={(places) => `${places.reduce((sum, place) => sum + events(place), 0)} events`}
        onPress={() => {}}
      />
    </TextProvider>,
  );

test("a few regions without an outline are lines of their own, with events or without", () => {
  expect(shown(8, () => 0)).toContain("Region 7");
});

test("many would lie over the map: they fold into one line with all their events", () => {
  const html = shown(60, (place) => (place.id === "region-3" ? 5 : 1));
  expect(html).not.toContain("Region 3");
  expect(html).toContain("Other regions");
  expect(html).toContain("64 events");
  expect(shown(60, () => 0)).not.toContain("Other regions");
});
