import { expect } from "@playwright/test";
import { test } from "#e2e/test.ts";

test("a story has steps that set what the frame shows", async ({ page }) => {
  const step = (name: string) => page.getByRole("heading", { name }).scrollIntoViewIfNeeded();
  const story = page.frameLocator("iframe").getByRole("banner").getByRole("paragraph");
  await page.goto("./examples/scrollytelling.html");
  await expect(story).toContainText("All days", { timeout: 45_000 });
  await step("Three days in Almaty");
  await expect(story).toContainText(/5\s–\s7\sJan\s2022/);
  await expect(page.getByRole("status")).toHaveText(
    "In the frame: from 2022-01-05, metric killed, place almaty, to 2022-01-07",
  );
  await step("What could be known by the 9th");
  await expect(page.getByRole("status")).toHaveText("In the frame: clock known, metric detained, to 2022-01-09");
});
