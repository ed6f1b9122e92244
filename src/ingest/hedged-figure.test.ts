import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HEDGE_WORDS } from "#dataset/hedge-words.ts";
import { type HedgedFigure, hedgedFigure, wholeNumber } from "#ingest/hedged-figure.ts";

const figure = (qualifier: HedgedFigure["qualifier"], value: number, high: number | null = null) => ({
  qualifier,
  value,
  high,
});

describe("a number is read with the hedge around it", () => {
  it.each<[string, HedgedFigure]>([
    ["12", figure("exact", 12)],
    ["7,939", figure("exact", 7939)],
    ["1'200", figure("exact", 1200)],
    ["about 1’200", figure("about", 1200)],
    ["1'200-1'300", figure("range", 1200, 1300)],
    ["3\u00A0000 человек", figure("exact", 3000)],
    ["10+", figure("at_least", 10)],
    ["At least 12", figure("at_least", 12)],
    ["≥ 3", figure("at_least", 3)],
    ["20 or more", figure("at_least", 20)],
    [">5,000", figure("more_than", 5000)],
    ["more than 5 000 people", figure("more_than", 5000)],
    ["свыше 5000", figure("more_than", 5000)],
    ["5000-нан астам", figure("more_than", 5000)],
    ["nearly 8,000", figure("nearly", 8000)],
    ["~5", figure("about", 5)],
    ["c. 40", figure("about", 40)],
    ["about 20", figure("about", 20)],
    ["около 20", figure("about", 20)],
    ["up to 300", figure("up_to", 300)],
    ["no more than 4", figure("up_to", 4)],
    ["5-7", figure("range", 5, 7)],
    ["between 5 and 7", figure("range", 5, 7)],
    ["от 1 000 до 1 200", figure("range", 1000, 1200)],
  ])("%s", (text, read) => {
    expect(hedgedFigure(text)).toEqual(read);
  });
});

/** Every word and sign of a hedge that is known, where it stands, and what it says of its number. */
const HEDGES: Readonly<Record<Exclude<HedgedFigure["qualifier"], "exact" | "range">, readonly string[]>> = {
  at_least: [
    ...[
      "≥ 40",
      "≧40",
      ">= 40",
      "at least 40",
      "no fewer than 40",
      "not fewer than 40",
      "no less than 40",
      "not less than 40",
    ],
    ...["minimum 40", "не менее 40", "не меньше 40", "как минимум 40", "по меньшей мере 40", "по крайней мере 40"],
    ...["минимум 40", "кемінде 40", "кем дегенде 40", "40+", "40 or more", "40 and more", "40 или более", "40 и более"],
    ...["40 и больше", "40-тан кем емес", "40-тан аз емес", "⩾40", "40-plus", "40 plus", "min. 40", "min 40"],
    ...["a minimum of 40", "не менее чем 40", "не меньше чем 40", "мин. 40"],
  ],
  more_than: [
    ...["> 40", "more than 40", "over 40", "above 40", "upwards of 40", "более 40", "более чем 40", "больше 40"],
    ...["свыше 40", "40-тан астам", "40-тан артық", "40-тан аса", "40 с лишним", "чуть более 40", "чуть больше 40"],
    ...["just over 40", "just above 40", "just more than 40", "slightly over 40", "slightly more than 40"],
    ...["a little over 40", "a little more than 40", "немногим более 40", "немногим больше 40", "чуть более чем 40"],
    "чуть больше чем 40",
  ],
  nearly: ["nearly 40", "almost 40", "close to 40", "just under 40", "почти 40", "40-қа жуық"],
  about: [
    ...["~40", "≈ 40", "about 40", "around 40", "approximately 40", "approx. 40", "roughly 40", "some 40", "circa 40"],
    ...["ca. 40", "c. 40", "около 40", "примерно 40", "приблизительно 40", "порядка 40", "шамамен 40", "40 шамасында"],
    ...["40 or so", "ок. 40", "ок 40", "прибл. 40", "40 approx.", "40 approx", "40 approximately", "40 прибл."],
    ...["40 приблизительно", "40 примерно"],
  ],
  up_to: [
    ...[
      "≤ 40",
      "≦40",
      "⩽40",
      "<= 40",
      "up to 40",
      "at most 40",
      "no more than 40",
      "not more than 40",
      "as many as 40",
      "до 40",
    ],
    ...["не более 40", "не больше 40", "40-қа дейін", "40 or fewer", "40 or less", "40 или меньше", "40 или менее"],
    ...["40-тан артық емес", "40-тан көп емес", "max 40", "max. 40", "maximum 40", "a maximum of 40", "максимум 40"],
    ...["макс. 40", "не более чем 40", "не больше чем 40"],
  ],
};

describe("each hedge says of its number what it says, and nothing stronger", () => {
  const all = Object.entries(HEDGES).flatMap(([qualifier, texts]) => texts.map((text) => [text, qualifier] as const));
  it.each(all)("%s is %s", (text, qualifier) => {
    expect(hedgedFigure(text)).toEqual({ qualifier, value: 40, high: null });
  });
});

it("every word of a hedge has its line here, so that none is added without a second look", () => {
  for (const [hedge, { before, after }] of Object.entries(HEDGE_WORDS)) {
    const lines = HEDGES[hedge as keyof typeof HEDGES].map((line) =>
      line.replaceAll(".", "").replace(/\s*40\s*/, "40"),
    );
    const wanted = [...before.map((word) => `${word}40`), ...after.map((word) => `40${word}`)];
    const behind = lines.map((line) => line.replace(/40-\p{L}+ /u, "40"));
    expect(wanted.filter((word) => !lines.includes(word) && !behind.includes(word))).toEqual([]);
  }
});

describe("what says less than a number is up to it, which is weaker and never stronger", () => {
  it.each([
    ...["<10", "< 10", "fewer than 10", "Less than 10 people", "under 10", "below 10", "менее 10", "менее чем 10"],
    ...["меньше 10", "меньше чем 10 человек", "10-нан кем", "10-нан аз адам", "10-нан төмен"],
  ])("%s", (text) => {
    expect(hedgedFigure(text)).toEqual({ ...figure("up_to", 10), below: true });
  });

  it.each([
    ["≤10", "up_to"],
    ["<=10", "up_to"],
    ["10 или менее", "up_to"],
    ["10-нан артық емес", "up_to"],
    ["no fewer than 10", "at_least"],
    ["не менее 10", "at_least"],
    ["не меньше 10", "at_least"],
    ["10-нан кем емес", "at_least"],
    ["just under 10", "nearly"],
  ] as const)("%s says no less than that", (text, qualifier) => {
    expect(hedgedFigure(text)).toEqual(figure(qualifier, 10));
  });
});

describe("a word behind a number that is neither a hedge nor a case ending leaves it none", () => {
  it.each([
    ...["5 тыс и более", "5 тыс. и более", "10 тыс+", "5тыс+", "2 тыс жуық", "1 млн+", "5 мың кем емес", "5 мың астам"],
    ...["5 мыңнан астам", "3 mln or more", "3 bln+", "5k+", "12 km+", "12 km or less", "10 cm аз", "7 нан астам"],
  ])("%s", (text) => {
    expect(hedgedFigure(text)).toBeNull();
  });

  it.each([
    ["5000нан астам", 5000],
    ["40‑тан астам", 40],
    ["7-ден артық", 7],
    ["1 000-нан астам", 1000],
  ])("a case ending goes with its number: %s", (text, value) => {
    expect(hedgedFigure(text)).toEqual(figure("more_than", value));
  });

  it("whatever the word, and whatever stands around both", () => {
    const known = new Set([
      ...Object.values(HEDGES).flatMap((texts) => texts.flatMap((text) => text.match(/\p{L}+/gu) ?? [])),
      ...["people", "persons", "человек", "человека", "чел", "адам", "and", "to", "между"],
      ...["нан", "нен", "дан", "ден", "тан", "тен", "ға", "ге", "қа", "ке", "кем", "аз", "төмен", "less", "fewer"],
    ]);
    const letter = fc.constantFrom(..."abceklmnortхтысмлнайқңгеда");
    const word = fc
      .array(letter, { minLength: 1, maxLength: 6 })
      .map((letters) => letters.join(""))
      .filter((one) => !known.has(one));
    const frame = fc.constantFrom(...Object.values(HEDGES).flat(), "40", "<40", "40-тан кем", "10-40");
    const between = fc.constantFrom("", " ", "-", ". ");
    fc.assert(
      fc.property(frame, word, fc.tuple(between, between), (text, said, [before, after]) => {
        const [, start = "", end = ""] = /^(.*40)(.*)$/u.exec(text) ?? [];
        const glued = end.match(/^\p{L}+/u)?.[0] ?? "";
        fc.pre(!known.has(said + glued));
        expect(hedgedFigure(`${start}${before}${said}${after}${end}`)).toBeNull();
        expect(hedgedFigure(`${said} ${text}`)).toBeNull();
      }),
    );
  });
});

describe("what is no such number is none", () => {
  it.each([
    "",
    "dozens",
    "some",
    "12 cars",
    "3.000",
    "7-5",
    "5-5",
    "2022-01-05",
    "10++",
    "-3",
    "over",
    "5 of 7",
    "1,2",
  ])("%s", (text) => {
    expect(hedgedFigure(text)).toBeNull();
  });

  it("two points part thousands, and noughts may stand behind thousands; what is no such number is none", () => {
    const written = ["1.234.567", "12,000.00", "12 000.0", "1.234", "1.234.56", "12,000.50"];
    expect(written.map(wholeNumber)).toEqual([1234567, 12000, 12000, null, null, null]);
  });

  it("three noughts behind a point may be thousands; one or two are none", () => {
    expect([wholeNumber("5.0"), wholeNumber("5.00"), wholeNumber("5.000")]).toEqual([5, 5, null]);
  });
});

it.each(["0,350", "01,350", "~0,350", "0 350", "0,350-1,200"])(
  "a number of people does not begin with a nought and a comma: %s",
  (text) => {
    expect(hedgedFigure(text)).toBeNull();
  },
);
