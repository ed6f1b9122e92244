import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { proseIn } from "#dataset/prose.ts";
import { sampleAbout } from "#exports/sample-about.fixture.ts";
import { dataFiles } from "#features/download/data-files.ts";
import { asKnown, asPublished, everything, takenUnder } from "#features/download/taken.ts";
import { claimRows } from "#model/claim-rows.ts";
import { EVERYTHING } from "#model/filter.ts";
import { lookupOf } from "#model/lookup.ts";
import { aClaim, anEvent, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const about = sampleAbout();
const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)));
const idsIn = (csv: string) =>
  Papa.parse<{ id: string }>(csv, { header: true, skipEmptyLines: true }).data.map(({ id }) => id);
const claimsIn = (csv: string) =>
  Papa.parse<{ claim: string }>(csv, { header: true, skipEmptyLines: true }).data.map(({ claim }) => claim);

describe("what is taken along", () => {
  it("is in every form the rows that the page shows: those of the range and those carried into it, no others", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 12 }), fc.nat(6), (numbers, from, days) => {
        const claims = claimsFrom(numbers);
        const lookup = sampleLookup({ claims, citations: claims.map((claim) => cite("b", claim)) });
        const filter = { ...EVERYTHING, from: january(from), to: january(from + days) };
        const shown = claimRows(lookup, filter).flatMap((row) => (row.standing === "outside" ? [] : [row.claim.id]));
        const files = dataFiles(lookup, takenUnder(lookup, filter, []), {
          about,
          selection: "Some days.",
          query: null,
          separator: ",",
        });
        const [data, , json] = files.filter(({ records }) => records === "claims").map(({ text }) => text());
        expect(idsIn(data ?? "")).toEqual(shown);
        const parsed = JSON.parse(json ?? "");
        expect(parsed.claims.map(({ id }: { id: string }) => id)).toEqual(shown);
        const [citations] = files.filter(({ records }) => records === "citations").map(({ text }) => text());
        expect(claimsIn(citations ?? "")).toEqual(shown);
        expect(parsed).toMatchObject({ citation: about.citation, selection: "Some days." });
      }),
    );
  });

  it("parts the cells of the spreadsheet form alone as the language of the reader does", () => {
    const lookup = sampleLookup({ claims: [aClaim({ value: 1.5 })] });
    const texts = dataFiles(lookup, everything(lookup), { about, selection: null, query: null, separator: ";" });
    const [data, sheet] = texts.map(({ text }) => text());
    expect(data).toContain("id,metric,population");
    expect(data).toContain(",1.5,");
    expect(sheet).toContain("id;metric;population");
    expect(sheet).toContain(";1,5;");
  });

  it("has one name for each file, with the version, and with the days of a selection", () => {
    const event = anEvent();
    const lookup = sampleLookup({ events: [event] });
    const namesOf = (taken: ReturnType<typeof everything>) =>
      dataFiles(lookup, taken, { about, selection: null, query: null, separator: "," }).map(({ name }) => name);
    const all = namesOf(everything(lookup));
    const some = namesOf(takenUnder(lookup, { ...EVERYTHING, to: january(9) }, [event]));
    expect(new Set([...all, ...some]).size).toBe(16);
    expect(all).toContain("sample-v1.0.0-claims-spreadsheet.csv");
    expect(some).toContain("sample-v1.0.0-selected-events-to-2022-01-09.geojson");
  });

  it("is told from the whole wherever anything narrows it, and is not where nothing does", () => {
    const lookup = sampleLookup({});
    expect(takenUnder(lookup, { ...EVERYTHING, clock: "known" }, []).filter).toBe(null);
    for (const narrow of [{ places: ["almaty"] }, { categories: ["clash"] }, { text: "a" }, { from: january(3) }]) {
      expect(takenUnder(lookup, { ...EVERYTHING, ...narrow }, []).filter).not.toBe(null);
    }
  });

  it("is all of it in all languages where nothing narrows it, byte for byte, whatever language the page has read", () => {
    const prose = { en: "word", ru: "слово", kk: "сөз" };
    const claims = [aClaim({ id: "one", note: prose }), aClaim({ id: "two", note: { ru: "только так" } })];
    const events = [january(9), january(3)].map((day) => ({
      ...anEvent({ start: day, end: day }),
      title: prose,
      summary: prose,
    }));
    const citations = [...claims, ...events].map((record) => ({ ...cite("b", record), note: prose }));
    const published = sampleLookup({ claims, events, citations });
    const { dataset } = published;
    const filesOf = (taken: ReturnType<typeof everything>) =>
      dataFiles(published, taken, { about, selection: null, query: null, separator: "," }).map(({ name, text }) => [
        name,
        text(),
      ]);
    for (const language of dataset.meta.languages) {
      const page = lookupOf(proseIn(dataset, language));
      const shown = takenUnder(page, EVERYTHING, [...page.dataset.events].reverse());
      expect(filesOf(asPublished(published, shown))).toEqual(filesOf(everything(published)));
    }
    expect(filesOf(everything(published))[0]?.[1]).toMatch(/word,слово,сөз/);
  });

  it("tells in numbers and by id which claims are carried in from before the range, and adds no column to their table", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 12 }), (numbers, from) => {
        const claims = claimsFrom(numbers);
        const lookup = sampleLookup({ claims, citations: claims.map((claim) => cite("b", claim)) });
        const filter = { ...EVERYTHING, from: january(from) };
        const carried = claimRows(lookup, filter).flatMap((row) => (row.standing === "carried" ? [row.claim.id] : []));
        const [some, whole] = [takenUnder(lookup, filter, []), everything(lookup)].map((taken) => {
          const selection = taken.filter && "Some days.";
          const files = dataFiles(lookup, taken, { about, selection, query: null, separator: "," });
          const text = (form: string) => files.find((file) => file.form === form)?.text() ?? "";
          return { json: JSON.parse(text("json")), header: text("csv.data").split("\r\n")[0] };
        });
        expect(some?.json).toMatchObject({ carried_in: carried.length, carried_in_claims: carried });
        expect(whole?.json).not.toHaveProperty("carried_in");
        expect(some?.header).toBe(whole?.header);
      }),
    );
  });

  it("says for machines, too, what selected it: the query of an address, and the ids under its keys", () => {
    const lookup = sampleLookup({});
    const filter = { ...EVERYTHING, from: january(9), places: ["almaty"], publications: ["a", "b"], text: "x" };
    const beside = { about, selection: "Кейбір күндер.", query: "?place=almaty", separator: "," } as const;
    const filters = { from: "2022-01-09", to: null, clock: "happened", place: ["almaty"], category: [], claimant: [] };
    for (const { form, text } of dataFiles(lookup, takenUnder(lookup, filter, []), beside)) {
      if (!form.endsWith("json")) continue;
      const { selection, query } = beside;
      expect(JSON.parse(text())).toMatchObject({
        selection,
        query,
        filters: { ...filters, publication: ["a", "b"], q: "x" },
      });
    }
  });

  it("is of a row the same as of the whole, whatever selects it", () => {
    const claims = ["one", "two"].map((id, at) =>
      aClaim({ id, asOf: january(3 + at), note: { en: id, ru: `${id} ru` } }),
    );
    const published = sampleLookup({ claims, citations: claims.map((claim) => cite("b", claim)) });
    const page = lookupOf(proseIn(published.dataset, "en"));
    const linesOf = (taken: ReturnType<typeof everything>) =>
      dataFiles(published, taken, { about, selection: null, query: null, separator: "," })[0]?.text().split("\r\n") ??
      [];
    const some = linesOf(asPublished(published, takenUnder(page, { ...EVERYTHING, to: january(3) }, [])));
    const whole = linesOf(everything(published));
    expect(some).toEqual([whole[0], whole[1], ""]);
  });

  it("holds on the clock of what was known no print that came later, and no word that was written with it in mind", () => {
    const claim = { ...aClaim({ id: "early" }), note: { en: "Another text says less." } };
    const event = { ...anEvent(), summary: { en: "All texts tell it." } };
    const citations = ["a", "c"].flatMap((id) => [cite(id, claim), cite(id, event)]);
    const lookup = sampleLookup({ claims: [claim], events: [event], citations });
    const textsOf = (day: number) => {
      const filter = { ...EVERYTHING, clock: "known", to: january(day) } as const;
      const known = asKnown(lookup, takenUnder(lookup, filter, [event]));
      return dataFiles(known.lookup, known.taken, { about, selection: null, query: null, separator: "," }).map(
        ({ text }) => text(),
      );
    };
    for (const text of textsOf(9)) {
      expect(text).toMatch(/\b(early|event)/);
      expect(text).not.toMatch(/Another text|All texts|"c"|c:1|,c,/);
    }
    expect(textsOf(10).filter((text) => /Another text|All texts/.test(text))).toHaveLength(6);
  });
});
