import { expect, it } from "vitest";
import { pinnedRoot } from "#site/pinned.ts";

it("the frozen copy of the version shown lies in the site; on a page of a copy it is that copy", () => {
  const site = { root: "https://host/q/", languages: ["en"] } as const;
  expect(pinnedRoot(site, "1.1.0")).toBe("https://host/q/v/1.1.0/");
  expect(pinnedRoot({ ...site, root: "https://host/q/v/1.0.0/", live: site.root }, "1.0.0")).toBe(
    "https://host/q/v/1.0.0/",
  );
});
