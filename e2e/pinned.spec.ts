import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { LanguagesDriver } from "#e2e/languages-driver.ts";
import { test } from "#e2e/test.ts";

const { version } = JSON.parse(readFileSync("data/kazakhstan-2022-01/datapackage.json", "utf8"));
const CLAIM = "cl-killed-total-164-health-ministry";

test("a frozen version says which one it is, takes nothing from the site, keeps its language's place and leads back", async ({
  page,
  guard,
}) => {
  const pinned = new LanguagesDriver(page);
  await pinned.open(`v/${version}/?claim=${CLAIM}`);
  await expect(pinned.frozenNotice(version)).toBeVisible();
  await expect(pinned.record()).toContainText("164");

  await pinned.switchTo("Русский");
  await pinned.speaks("ru");
  await expect.poll(() => pinned.address()).toBe(`/v/${version}/ru/?claim=${CLAIM}`);
  expect((await pinned.pages()).canonical).toBe(new URL(`/v/${version}/ru/`, page.url()).href);
  expect(
    guard.requests.map((url) => new URL(url).pathname).filter((path) => !path.startsWith(`/v/${version}/`)),
  ).toEqual([]);

  await pinned.frozenNotice(version).getByRole("link").click();
  await pinned.ready();
  expect(pinned.address()).toBe("/ru/");
  await expect(pinned.frozenNotice(version)).toBeHidden();
});
