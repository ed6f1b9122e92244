import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { hoistStyles } from "#cli/hoist-styles.ts";

it("gives each style one class, beside the classes that are there", () => {
  const { markup, css } = hoistStyles(
    '<p class="a" style="left:1px" id="x">1</p><p style="left:1px">2</p><img style="top:2px" alt=""/>',
  );
  expect(markup).toBe('<p class="a still-0" id="x">1</p><p class="still-0">2</p><img alt="" class="still-1"/>');
  expect(css).toBe(".still-0.still-0{left:1px}\n.still-1.still-1{top:2px}");
});

it("leaves what the texts of a page say about style alone", () => {
  const said = renderToStaticMarkup(createElement("p", { title: 'a style="x"' }, ' style="left:1px"'));
  expect(hoistStyles(said)).toEqual({ markup: said, css: "" });
});

it("leaves no style attribute of React's, whatever its attributes hold", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer(), (title, className, left) => {
      const element = createElement("div", { title, className, style: { left } }, createElement("br"));
      const { markup, css } = hoistStyles(renderToStaticMarkup(element));
      expect(markup).not.toMatch(/ style="/);
      expect(css).toContain(left === 0 ? "left:0" : `left:${left}px`);
      expect(markup).toContain("still-0");
    }),
  );
});
