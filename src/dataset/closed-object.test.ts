import * as v from "valibot";
import { expect, it } from "vitest";
import { closedObject } from "#dataset/closed-object.ts";

const messagesOf = (input: unknown) =>
  (v.safeParse(closedObject({ title: v.string(), events: v.string() }), input).issues ?? []).map(
    ({ message }) => message,
  );

it("an entry of another name is told, with the one that may be meant where one is near", () => {
  expect(messagesOf({ title: "a", events: "b" })).toEqual([]);
  expect(messagesOf({ title: "a", events: "b", event: "c" })).toEqual([
    expect.stringMatching(/not known here.*events/),
  ]);
  const [far] = messagesOf({ title: "a", events: "b", colour: "c" });
  expect(far).toContain("correct its name or remove it");
  expect(far).not.toMatch(/title|events/);
});
