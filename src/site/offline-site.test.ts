import { describe, expect, it } from "vitest";
import { offlineBuild, whatWaits } from "#site/offline-site.ts";

const site = (build: string) => ({ build, version: "1.0.0", bytes: 1 });

describe("another build that waits", () => {
  it("is newer to a page that is the kept one", () => {
    expect(whatWaits({ page: "a", kept: site("a"), next: site("b") })).toBe("is newer");
  });

  it("is the page itself where the server sent that one already", () => {
    expect(whatWaits({ page: "b", kept: site("a"), next: site("b") })).toBe("is this page");
  });

  it("is nothing to a page that is newer than both", () => {
    expect(whatWaits({ page: "c", kept: site("a"), next: site("b") })).toBeNull();
    expect(whatWaits({ page: "a", kept: site("a"), next: null })).toBeNull();
  });
});

it("no page of a frozen copy may be kept, and none that says of no build", () => {
  expect(offlineBuild({ dataset: { offline: "a" } })).toBe("a");
  expect(offlineBuild({ dataset: { offline: "a", live: "../../" } })).toBeNull();
  expect(offlineBuild({ dataset: { offline: "" } })).toBeNull();
  expect(offlineBuild({ dataset: {} })).toBeNull();
});
