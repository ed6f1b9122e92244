import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeUrl } from "#ui/safe-url.ts";

describe("safeUrl", () => {
  it.each([
    ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d", "example.org"],
    ["HTTP://Example.org", "http://example.org/", "example.org"],
    ["https://example.org:8443/", "https://example.org:8443/", "example.org:8443"],
    ["https://қазақ.example/", "https://xn--80aanr3f.example/", "xn--80aanr3f.example"],
  ])("follows %s and shows its host in ASCII", (address, href, host) => {
    const url = safeUrl(address);
    expect(url?.host).toMatch(/^[\x21-\x7e]+$/);
    if (!address.includes("қ")) expect(url).toEqual({ href, host });
  });

  it.each([
    null,
    undefined,
    "",
    "//example.org/a",
    "/a",
    "example.org",
    "javascript:alert(1)",
    "java\tscript:alert(1)",
    "\u0000javascript:alert(1)",
    "https://exa\nmple.org/",
    " https://example.org/",
    "data:text/html,<b>x</b>",
    "vbscript:msgbox(1)",
    "blob:https://example.org/1",
    "file:///etc/passwd",
    "ftp://example.org/",
    "http:example.org",
    "https://",
    "https://name@example.org/",
    "https://name:word@example.org/",
    "https://:word@example.org/",
  ])("does not follow %j", (address) => {
    expect(safeUrl(address)).toBeNull();
  });

  it("never yields another scheme, a password or a host that is not ASCII", () => {
    const scheme = fc.constantFrom("http", "https", "HTTPS", "javascript", "java\nscript", "data", "blob:https", "");
    const joint = fc.constantFrom(":", "://", ":\\\\", "//", ":///", "://a:b@");
    const rest = fc.oneof(fc.webUrl(), fc.string({ unit: "binary" }), fc.domain());
    const address = fc.tuple(scheme, joint, rest).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(address, fc.string({ unit: "binary" }), fc.webUrl()), (text) => {
        const url = safeUrl(text);
        if (url === null) return;
        const read = new URL(url.href);
        expect(["http:", "https:"]).toContain(read.protocol);
        expect(read.username + read.password).toBe("");
        expect(url.host).toMatch(/^[\x21-\x7e]+$/);
        expect(read.host).toBe(url.host);
      }),
    );
  });

  it("follows every plain web address", () => {
    fc.assert(fc.property(fc.webUrl(), (text) => safeUrl(text)?.host === new URL(text).host));
  });
});
