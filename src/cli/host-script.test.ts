import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Frame, HostPage } from "#cli/host-script.fixture.ts";
import { HOST_SCRIPT } from "#site/host-script.ts";

const published = (file: string) => readFile(`public/${file}`);
const integrityOf = (bytes: Buffer) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/** Every edition that was ever handed out, as the pages that load it demand it. A change of the script makes a new one. */
const EDITIONS: Readonly<Record<string, string>> = {
  "embed-1.js": "sha384-ykRF/vtnhr2edZkKsO+YASFfe+ss+D4rXcTam3l8gWFZUPYNQzDO5HhoJkf5e8xO",
};

it("every edition of the script that was handed out is still what the codes say that it is", async () => {
  for (const [file, integrity] of Object.entries(EDITIONS)) {
    expect(integrityOf(await published(file)), file).toBe(integrity);
  }
  expect(EDITIONS[HOST_SCRIPT.file]).toBe(HOST_SCRIPT.integrity);
});

it("the script under its plain name is the edition that is handed out", async () => {
  expect((await published("embed.js")).equals(await published(HOST_SCRIPT.file))).toBe(true);
});

it("the script is less than 2 kB on its way", async () => {
  expect(gzipSync(await published("embed.js")).length).toBeLessThan(2000);
});

const SITE = "https://qantar.example";
const height = (value: unknown) => ({ qantar: 1, type: "height", height: value });

function opened(allowed: readonly string[] | null = null) {
  const frame = new Frame(`${SITE}/embed.html`, allowed);
  const page = new HostPage(frame);
  return { frame, page, own: { source: frame.contentWindow, origin: allowed === null ? SITE : "null" } };
}

describe("the script on the page of a host", () => {
  it("gives a frame the height that its page asks for", () => {
    const { frame, page, own } = opened();
    page.post(height(480), own);
    expect(frame.style).toEqual({ height: "480px", boxSizing: "content-box" });
  });

  it("leaves a frame its height that does not bear data-qantar, and tells its listeners", () => {
    const { frame, page, own } = opened();
    delete frame.dataset.qantar;
    const heard: unknown[] = [];
    page.guest(frame).on("height", (message) => heard.push(message.height));
    page.post(height(480), own);
    expect([frame.style.height, heard]).toEqual([undefined, [480]]);
  });

  it("hears a frame that came after it", () => {
    const { page } = opened();
    const late = new Frame(`${SITE}/embed.html`);
    page.frames.push(late);
    page.post(height(300), { source: late.contentWindow, origin: SITE });
    expect(late.style.height).toBe("300px");
  });

  it("does nothing for a window that is none of its frames, or for its own frame at another origin", () => {
    const { frame, page, own } = opened();
    page.post(height(480), { ...own, source: new Frame(SITE).contentWindow });
    page.post(height(480), { ...own, source: null });
    for (const origin of ["https://qantar.example.evil", "http://qantar.example", "null", ""]) {
      page.post(height(480), { ...own, origin });
    }
    expect(frame.style).toEqual({});
  });

  it("expects no origin of a frame that its sandbox leaves none, and its own of any other", () => {
    const closed = opened(["allow-scripts"]);
    closed.page.post(height(480), { ...closed.own, origin: SITE });
    expect(closed.frame.style).toEqual({});
    closed.page.post(height(480), closed.own);
    expect(closed.frame.style.height).toBe("480px");
    const open = opened(["allow-scripts", "allow-same-origin"]);
    open.page.post(height(480), { ...open.own, origin: "null" });
    expect(open.frame.style).toEqual({});
  });

  it("does nothing for a height that is none, nor for whatever else a message may hold", () => {
    const { frame, page, own } = opened();
    for (const bad of [Number.NaN, -1, 0, 0.5, 10_001, 1e9, Number.POSITIVE_INFINITY, "480", null, [480], {}]) {
      page.post(height(bad), own);
    }
    const shape = fc.record({
      qantar: fc.constantFrom(1, 2, "1"),
      type: fc.anything(),
      id: fc.anything(),
      query: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shape), (data) => {
        page.post(data, own);
        expect(frame.style).toEqual({});
      }),
    );
  });

  it("sets a view once the frame is ready, at its origin only, and gives back what the frame answers", async () => {
    const { frame, page, own } = opened();
    const guest = page.guest(frame);
    const answered = guest.set({ place: "almaty" });
    expect(frame.posted.map(({ message }) => message.type)).toEqual(["hello"]);
    page.post({ qantar: 1, type: "ready", query: {} }, own);
    expect(frame.posted.at(-1)).toEqual({
      message: { qantar: 1, type: "set", id: 1, query: { place: "almaty" } },
      to: SITE,
    });
    page.post({ qantar: 1, type: "state", id: 2, query: { place: "aktau" } }, own);
    page.post({ qantar: 1, type: "state", id: 1, query: { place: "almaty" }, invalid: [] }, own);
    expect(await answered).toMatchObject({ query: { place: "almaty" } });
    expect(await guest.ready).toMatchObject({ type: "ready" });
  });

  it("tells listeners of what the frame shows until they have heard enough", () => {
    const { frame, page, own } = opened();
    const heard: unknown[] = [];
    const stop = page.guest(frame).on("state", ({ query }) => heard.push(query));
    page.post({ qantar: 1, type: "state", query: { to: "2022-01-09" } }, own);
    page.post({ qantar: 1, type: "state", query: "to" }, own);
    stop();
    page.post({ qantar: 1, type: "state", query: {} }, own);
    expect(heard).toEqual([{ to: "2022-01-09" }]);
  });
});
