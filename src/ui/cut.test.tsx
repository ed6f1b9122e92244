import { expect, test } from "vitest";
import { Cut } from "#ui/cut.tsx";
import { markup } from "#ui/markup.fixture.tsx";

const hundred = Array.from({ length: 100 }, (_, i) => i);
const drawn = (items: readonly number[], few: readonly number[]) =>
  markup(
    <Cut items={items} few={few}>
      {(shown) => <p>{shown.join(" ")}</p>}
    </Cut>,
  );

test("of a long list a few stand there, and the button says how many there are", () => {
  expect(drawn(hundred, hundred.slice(-3))).toContain("<p>97 98 99</p>");
  expect(drawn(hundred, hundred.slice(-3))).toMatch(/aria-expanded="false".*Show all \(100\)/);
});

test("a list that is not too long is there as it is, without a button", () => {
  expect(drawn([1, 2, 3], [1, 2, 3])).toBe("<p>1 2 3</p>");
});
