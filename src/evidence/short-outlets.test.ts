import { expect, it } from "vitest";
import { shortOutlets } from "#evidence/short-outlets.ts";

it("leaves out the words that all outlets begin with", () => {
  expect(shortOutlets(["Unnamed publication A", "Unnamed publication B"])).toEqual(["A", "B"]);
  expect(shortOutlets(["The Daily News", "The Daily Mirror of Trade"])).toEqual(["News", "Mirror of Trade"]);
});

it("leaves names alone that share no word, or only part of one", () => {
  expect(shortOutlets(["Reuters", "CNN"])).toEqual(["Reuters", "CNN"]);
  expect(shortOutlets(["Newsweek Asia", "Newsday Europe"])).toEqual(["Newsweek Asia", "Newsday Europe"]);
});

it("leaves names whole where nothing would be left of one", () => {
  expect(shortOutlets(["The Times", "The Times of London"])).toEqual(["The Times", "The Times of London"]);
  expect(shortOutlets(["The Times", "The Times"])).toEqual(["The Times", "The Times"]);
  expect(shortOutlets(["The Times"])).toEqual(["The Times"]);
  expect(shortOutlets([])).toEqual([]);
});
