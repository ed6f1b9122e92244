import { setupI18n } from "@lingui/core";
import { expect, it } from "vitest";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { compiledCatalogue } from "#i18n/compiled-catalogue.ts";
import { compileOnce } from "#i18n/message-compiler.ts";
import { messageParts } from "#i18n/message-parts.fixture.ts";

it.each(["en", "ru", "kk"] as const)(
  "a catalogue taken apart at build says the same in %s as one that is not",
  (locale) => {
    const catalogue = CATALOGUES[locale];
    const built = setupI18n({
      locale,
      messages: { [locale]: JSON.parse(compiledCatalogue(JSON.stringify(catalogue))) },
    });
    built.setMessagesCompiler((message) => message as never);
    const plain = setupI18n({ locale, messages: { [locale]: catalogue } });
    plain.setMessagesCompiler(compileOnce);
    for (const [id, message] of Object.entries(catalogue)) {
      for (const count of [0, 1, 2, 5, 21]) {
        const values = Object.fromEntries(messageParts(message).placeholders.map((name) => [name, count]));
        expect(built._(id, values)).toBe(plain._(id, values));
      }
    }
  },
);

it("a message that is none is told where the site is built, with its error", () => {
  expect(() => compiledCatalogue('{"a": "{n, plural, one {x}"}')).toThrow();
});
