import { expect, it } from "vitest";
import { problemOfAddress } from "#dataset/web-address.ts";

it.each([
  ["https://example.org/a?b=c#d", null],
  ["http://example.org", null],
  ["javascript:alert(1)", "is not a web address; start it with https:// and leave no spaces in it"],
  ["see https://example.org", "is not a web address; start it with https:// and leave no spaces in it"],
  ["https://example.org/a b", "is not a web address; start it with https:// and leave no spaces in it"],
  ["https://[", "is not a web address; copy it anew from the browser"],
  ["https://user@example.org/", "holds a user name or password; delete all up to the @"],
  ["https://:secret@example.org/", "holds a user name or password; delete all up to the @"],
])("%s", (address, problem) => {
  expect(problemOfAddress(address)).toBe(problem);
});

it("an address with a letter that nobody sees is told as any text with one", () => {
  expect(problemOfAddress("https://example.org/\u202Egpj")).not.toBeNull();
});
