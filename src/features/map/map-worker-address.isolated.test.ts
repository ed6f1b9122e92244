import { expect, test, vi } from "vitest";

vi.mock("#site/site.ts", () => ({ siteFile: (path: string) => path }));
vi.mock("#features/map/map-worker-file.ts", () => ({ MAP_WORKER: "shares-its-code.js" }));
vi.mock("maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url", () => ({ default: "whole.js" }));

test.each([
  ["https://newsroom.example", "shares-its-code.js"],
  ["null", "whole.js"],
])("a page with the origin %s starts the worker of the map that it can load: %s", async (origin, file) => {
  vi.stubGlobal("origin", origin);
  const { mapWorkerAddress } = await import("#features/map/map-worker-address.ts");
  expect(mapWorkerAddress()).toBe(file);
});
