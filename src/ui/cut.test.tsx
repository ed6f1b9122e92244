import { expect, test } from "vitest";
import { Cut } from "#ui/cut.tsx";
import { markup } from "#ui/markup.fixture.tsx";

const hundred = Array.from({ length: 100 }, (_, i) => i);
const drawn = (items: readonly number[], keep: "first" | "last") =>
  markup(
    <Cut items={items} most={3} keep={keep}>
      {(shown) => <p>{shown.join(" ")}</p>}
    </Cut>,
  );

test("of a long list its first or its last stand there, and the button says how many there are", () => {
  expect(drawn(hundred, "first")).toContain("<p>0 1 2</p>");
  expect(drawn(hundred, "last")).toContain("<p>97 98 99</p>");
  expect(drawn(hundred, "last")).toMatch(/aria-expanded="false".*Show all \(100\)/);
});

test("a list that is not too long is there as it is, without a button", () => {
  expect(drawn([1, 2, 3], "last")).toBe("<p>1 2 3</p>");
});
