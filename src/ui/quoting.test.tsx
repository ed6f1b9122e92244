import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Language } from "#dataset/vocabulary.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { Quoting } from "#ui/quoting.tsx";
import { TextProvider } from "#ui/text-context.tsx";

const drawn = (locale: Language, text: string) =>
  renderToStaticMarkup(
    <TextProvider text={textIn(locale)}>
      <Quoting lang="en">{text}</Quoting>
    </TextProvider>,
  );

it("marks what is in Latin letters on a page in Cyrillic ones, each run of words as one", () => {
  expect(drawn("ru", "Через NUR.KZ и «The old man out».")).toBe(
    'Через <span lang="en">NUR.KZ</span> и «<span lang="en">The old man out</span>».',
  );
  expect(drawn("kk", "Тек қазақша")).toBe("Тек қазақша");
});

it("leaves a letter that only numbers something in the voice of the page", () => {
  expect(drawn("ru", "Неназванное издание E, абзац 3")).toBe("Неназванное издание E, абзац 3");
});

it("leaves an English page as it is", () => {
  expect(drawn("en", "By way of Interfax")).toBe("By way of Interfax");
});
