import { type Day, parseDay } from "#dataset/day.ts";
import { type Figure, toFigure } from "#dataset/figure.ts";
import { namedLookalikes, namedSpaces, problemOfHidden } from "#dataset/hidden.ts";
import { suggestion } from "#dataset/nearest.ts";
import type { TableName } from "#dataset/table-name.ts";
import { problemOfAddress, WEB_ADDRESS } from "#dataset/web-address.ts";

/** What one non-empty cell reads as: a value, or the reason why it is none. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

/** The words that datapackage.json declares, instead of the code. */
export type Declared = "metrics" | "populations" | "categories";

/** What a cell may hold, for the reader (`parse`) and for the published Table Schema (the rest). */
export interface CellType<T> {
  readonly type:
    | "text"
    | "id"
    | "ref"
    | "list"
    | "day"
    | "integer"
    | "number"
    | "boolean"
    | "enum"
    | "declared"
    | "url";
  readonly parse: (text: string) => Parsed<T>;
  readonly target?: TableName;
  readonly words?: readonly string[];
  readonly declared?: Declared;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

const ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const INTEGER = /^-?(?:0|[1-9]\d*)$/;

function matching<T extends "text" | "id">(type: T, pattern: string, say: string): CellType<string> {
  const whole = new RegExp(`^(?:${pattern})$`, "u");
  return {
    type,
    pattern,
    parse: (text) => (whole.test(text) ? { value: text } : { problem: `“${shown(text)}” ${say}` }),
  };
}

/** Shortens what a message repeats of a cell, and names what looks like a plain space, or like nothing, and is neither. */
export function shown(text: string): string {
  return namedLookalikes(namedSpaces(text.length > 60 ? `${text.slice(0, 59)}…` : text));
}

/** Any text without spaces at its ends; `maxLength` counts characters as a reader does. */
export function text({ maxLength }: { maxLength?: number } = {}): CellType<string> {
  return {
    type: "text",
    ...(maxLength === undefined ? {} : { maxLength }),
    parse: (cell) => {
      if (cell !== cell.trim()) {
        const named = /^[^\S ]|[^\S ]$/.test(cell) ? `“${shown(cell)}” ` : "";
        return { problem: `${named}starts or ends with a space; remove it` };
      }
      const hidden = problemOfHidden(cell);
      if (hidden !== null) return { problem: hidden };
      const length = maxLength === undefined ? 0 : [...cell].length;
      if (maxLength !== undefined && length > maxLength) {
        return { problem: `is ${length} characters long; shorten it to ${maxLength}` };
      }
      return { value: cell };
    },
  };
}

/** The name of a row: small Latin letters and digits, joined by single hyphens. */
export const id = matching(
  "id",
  ID,
  "is not an id; write small letters and digits joined by hyphens, such as almaty-airport",
);

/** The id of a row of `target`; whether that row exists is a rule over the whole dataset. */
export function ref(target: TableName): CellType<string> {
  return { ...id, type: "ref", target };
}

/** One of a fixed list of words. */
export function oneOf<W extends string>(words: readonly W[]): CellType<W> {
  return {
    type: "enum",
    words,
    parse: (cell) => {
      const value = words.find((word) => word === cell);
      if (value !== undefined) return { value };
      return {
        problem: `“${shown(cell)}” is not one of ${words.join(", ")}${suggestion(cell, words, "write one of these")}`,
      };
    },
  };
}

/** A word that datapackage.json declares; whether it does is a rule over the whole dataset. */
export function declared(where: Declared): CellType<string> {
  return { type: "declared", declared: where, parse: (cell) => ({ value: cell }) };
}

/** A calendar day, written YYYY-MM-DD. */
export const day: CellType<Day> = {
  type: "day",
  parse: (cell) => {
    const value = parseDay(cell);
    if (cell.startsWith("00")) return { problem: `“${shown(cell)}” is not a date; write its year in full` };
    if (value !== null) return { value };
    const what = /^\d{4}-\d{2}-\d{2}$/.test(cell) ? "is not a date that exists" : "is not a date";
    return { problem: `“${shown(cell)}” ${what}; write it as YYYY-MM-DD` };
  },
};

/** A number in plain digits, finite; `whole` refuses fractions. Units are the column's. */
export function number(limits: { minimum?: number; maximum?: number; whole?: boolean } = {}): CellType<number> {
  const { whole = false, ...bounds } = limits;
  const { minimum = -Number.MAX_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = bounds;
  const kind = whole ? "whole number" : "number";
  const such = whole ? "digits only, such as 7939" : "digits only, such as 7939 or 43.25";
  const within = bounds.maximum === undefined ? `${minimum} or more` : `a number from ${minimum} to ${maximum}`;
  return {
    type: whole ? "integer" : "number",
    ...bounds,
    parse: (cell) => {
      if (!(whole ? INTEGER : NUMBER).test(cell)) {
        return { problem: `“${shown(cell)}” is not a ${kind}; write ${such}` };
      }
      const value = Number(cell);
      if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
        return { problem: `“${shown(cell)}” has too many digits; check it` };
      if (value < minimum || value > maximum) return { problem: `${cell} is not possible here; write ${within}` };
      return { value: value === 0 ? 0 : value };
    },
  };
}

/** A number that a claimant stated, zero or more. */
export const figure: CellType<Figure> = stated(number({ minimum: 0 }));

function stated(cell: CellType<number>): CellType<Figure> {
  return {
    ...cell,
    parse: (text) => {
      const parsed = cell.parse(text);
      return "value" in parsed ? { value: toFigure(parsed.value) } : parsed;
    },
  };
}

/** `true` or `false`, in small letters. */
export const flag: CellType<boolean> = {
  type: "boolean",
  parse: (cell) =>
    cell === "true" || cell === "false"
      ? { value: cell === "true" }
      : { problem: `“${shown(cell)}” is neither true nor false; write one of the two, in small letters` },
};

/** Texts separated by semicolons; empty parts are refused. */
export const list: CellType<readonly string[]> = {
  type: "list",
  parse: (cell) => {
    const value = cell.split(";").map((part) => part.trim());
    if (value.includes("")) return { problem: "has an empty part between semicolons; remove it" };
    const hidden = problemOfHidden(cell);
    return hidden === null ? { value } : { problem: hidden };
  },
};

/** A SHA-256 in 64 small hexadecimal digits. */
export const sha256 = matching(
  "text",
  "[0-9a-f]{64}",
  "is not a SHA-256; write its 64 digits 0-9 a-f, in small letters",
);
/** A web address; only http and https, so that a link can never run a script. */
export const webAddress: CellType<string> = {
  type: "url",
  pattern: WEB_ADDRESS,
  parse: (cell) => {
    const problem = problemOfAddress(cell);
    return problem === null ? { value: cell } : { problem };
  },
};
/** A language tag such as `en` or `pt-BR`. */
export const languageTag = matching(
  "text",
  "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*",
  "is not the code of a language; write en, ru, kk or the like",
);
/** The plain name of a file, without a folder. */
export const fileName = matching(
  "text",
  "[A-Za-z0-9_][A-Za-z0-9_.\\-]*",
  "is not a plain file name; leave out the folder, spaces and accents",
);
