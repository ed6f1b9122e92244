import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { smallLookup } from "#evidence/small-dataset.fixture.ts";
import { frameSubject } from "#features/map/frame-subject.ts";
import { frameOf } from "#features/map/map-frame.ts";
import { projection } from "#features/map/mercator.ts";
import { PrintedGround } from "#features/map/printed-ground.tsx";
import { textIn } from "#i18n/text.fixture.ts";
import { type Camera, DEFAULT_VIEW } from "#state/view.ts";
import { viewStore } from "#state/view-store.ts";

vi.mock("#site/site.ts", () => ({ siteFile: (path: string) => path }));

const box = { width: 560, height: 306 };
const subject = frameSubject(textIn("en"), smallLookup({}), null);

function drawn(camera: Camera): string {
  const state = { view: DEFAULT_VIEW, session: viewStore.getState().session };
  const frame = frameOf({ subject, state, zoom: camera.zoom, window: null });
  const drawing = { box, camera, project: projection(camera, box), frame, subject };
  return renderToStaticMarkup(<PrintedGround basemap={null} drawing={drawing} />);
}

test("while the outlines are not there, a grid lies where the still map does not reach", () => {
  expect(drawn({ zoom: 4.5, lng: -75, lat: -13 })).toContain("<path");
  expect(drawn({ zoom: 4.5, lng: 66.9, lat: 48.5 })).not.toContain("<path");
});
