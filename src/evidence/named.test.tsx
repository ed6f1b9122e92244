import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Localised } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { Named } from "#evidence/named.tsx";
import { textIn } from "#i18n/text.fixture.ts";
import { TextProvider } from "#ui/text-context.tsx";

const drawn = (locale: Language, of: Localised) =>
  renderToStaticMarkup(
    <TextProvider text={textIn(locale)}>
      <Named of={of} quotes="de" />
    </TextProvider>,
  );

it("shows a text in the language of the page as it is, with what it quotes marked", () => {
  expect(drawn("ru", { en: "A night", ru: "Ночь" })).toBe("Ночь");
  expect(drawn("ru", { ru: "Ночь, как пишет Der Tag" })).toBe('Ночь, как пишет <span lang="de">Der Tag</span>');
});

it("marks a text that stands in for a missing one as being in its own language", () => {
  expect(drawn("kk", { ru: "Ночь", en: "A night" })).toBe('<span lang="en">A night</span>');
  expect(drawn("kk", { ru: "Ночь" })).toBe('<span lang="ru">Ночь</span>');
  expect(drawn("en", { kk: "Түн" })).toBe('<span lang="kk">Түн</span>');
});

it("shows nothing where there is no text", () => {
  expect(drawn("en", {})).toBe("");
});
