import { expect, test } from "vitest";
import { lookalike } from "#dataset/lookalike.ts";

test("a file of the same name in other letters is to be called as the missing one", () => {
  expect(lookalike("claims.csv", ["places.csv", "Claims.CSV"])).toBe("Claims.CSV is there; call it claims.csv");
});

test("so is a file that a browser numbered, since one of its name was there", () => {
  expect(lookalike("claims.csv", ["claims (1).csv"])).toBe("claims (1).csv is there; call it claims.csv");
  expect(lookalike("claims.csv", ["Claims(12).xlsx"])).toBe(
    "Claims(12).xlsx is there; save it as claims.csv, in UTF-8",
  );
  expect(lookalike("claims.csv", ["claims (old).csv", "claims 1.csv"])).toBeNull();
});

test("so is one whose ending was written where none is shown", () => {
  expect(lookalike("claims.csv", ["Claims.csv.csv"])).toBe("Claims.csv.csv is there; call it claims.csv");
});

test("a file saved in another form is to be saved as the missing one", () => {
  expect(lookalike("claims.csv", ["claims.xlsx"])).toBe("claims.xlsx is there; save it as claims.csv, in UTF-8");
});

test("a folder that has the name of the missing file is to make room for it, empty or not", () => {
  for (const inside of ["", "claims.csv"])
    expect(lookalike("claims.csv", [`claims.csv/${inside}`])).toBe(
      "a folder has its name; put the table there in its place",
    );
});

test("neither the file itself, nor another name, nor the same name in another folder looks like it", () => {
  expect(lookalike("claims.csv", ["claims.csv", "claim.csv", "old/claims.csv"])).toBeNull();
});
