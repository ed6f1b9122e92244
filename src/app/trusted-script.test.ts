import { expect, it } from "vitest";
import { trustedScript } from "#app/trusted-script.ts";

const [mapWorker, other] = ["https://host/q/assets/map-1.js", "https://host/q/assets/files-2.js"];
const workers = [mapWorker, other];

it("only the site's own workers start, by their whole address", () => {
  const page = { workers, mapWorker, origin: "https://host" };
  for (const worker of workers) expect(trustedScript(worker, page)).toBe(worker);
  for (const odd of [`${other}?x`, "./map-1.js", "https://host/q/early.js", "data:text/javascript,alert(1)", ""]) {
    expect(trustedScript(odd, page)).toBeNull();
  }
});

it("a page without an origin starts the worker of the map, whatever text a data: address holds, and no other text", () => {
  const page = { workers, mapWorker, origin: "null" };
  expect(decodeURIComponent(trustedScript("data:text/javascript;charset=utf-8,alert(1)", page) ?? "")).toBe(
    `data:text/javascript,import "${mapWorker}";`,
  );
  expect(trustedScript("data:text/html,<script>", page)).toBeNull();
  expect(trustedScript("blob:null/1", page)).toBeNull();
});
