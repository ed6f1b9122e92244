import { expect } from "@playwright/test";
import { axeFaults } from "#e2e/axe-faults.ts";
import { EmbedDriver } from "#e2e/embed-driver.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';

test.describe("a view is taken along", () => {
  test("as a link, as a link to its version and as a citation; without the clipboard the text is selected", async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: () => Promise.reject(new DOMException("closed", "NotAllowedError")) },
      });
    });
    const embed = new EmbedDriver(page);
    await page.goto("./ru/?place=almaty&to=2022-01-09&lang=en");
    await embed.openDialog("Share");
    await expect(embed.handout("Link to this view")).toHaveValue(`${baseURL}ru/?lang=en&place=almaty&to=2022-01-09`);
    const pinned = await embed.handout(/^Link to version/).inputValue();
    expect(pinned).toMatch(/\/v\/[\d.]+\/\?place=almaty&to=2022-01-09$/);
    await expect(embed.handout("Citation")).toHaveValue(
      /^Qantar contributors \(2026\)\. .*Up to 9\sJan 2022\..*Almaty\. Version [\d.]+\. CC-BY-4\.0\. Accessed .+/,
    );
    expect(await embed.handout("Citation").inputValue()).toContain(pinned);

    await embed.copy("Link to this view");
    await expect(embed.dialog()).toContainText("copy it by hand");
    expect(await embed.selected("Link to this view")).toContain("place=almaty");
    await page.keyboard.press("Escape");
    await expect(embed.dialog()).toHaveCount(0);
  });

  test("in a dialog that Back closes and nothing else, and that gives the focus back however it is closed", async ({
    page,
  }) => {
    const embed = new EmbedDriver(page);
    await page.goto("./");
    await embed.show("Claims");
    await embed.addressSays("panel", "claims");
    const address = page.url();
    for (const button of ["Embed", "Share"] as const) {
      const entries = await page.evaluate(() => history.length);
      await embed.openDialog(button);
      expect(page.url()).toBe(address);
      await page.goBack();
      await expect(embed.dialog()).toHaveCount(0);
      await expect(embed.opener(button)).toBeFocused();
      await expect(embed.region("Claims")).toBeVisible();
      await page.goForward();
      await expect(embed.dialog()).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(embed.dialog()).toHaveCount(0);
      await embed.openDialog(button);
      await embed.dialog().getByRole("button", { name: "Close", exact: true }).click();
      await expect(embed.dialog()).toHaveCount(0);
      await expect(embed.opener(button)).toBeFocused();
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(entries + 1);
    }
    await embed.openDialog("Embed");
    await page.reload();
    await expect(embed.dialog()).toBeVisible();
    await page.goBack();
    await expect(embed.dialog()).toHaveCount(0);
    await page.goBack();
    await expect(embed.region("Figures")).toBeVisible();
  });

  test("an open claim is cited as that claim: its figure, who says it, and where it is printed", async ({ page }) => {
    const embed = new EmbedDriver(page);
    await page.goto("./?claim=cl-killed-total-164-health-ministry");
    await embed.openDialog("Share");
    await expect(embed.handout("Citation")).toHaveValue(
      /Health Ministry: 164, .*¶\d+.*\/v\/[\d.]+\/\?claim=cl-killed/s,
    );
  });

  test("as one comparison alone: of the people that the frame was made for, and of all when its reader asks", async ({
    page,
  }) => {
    const embed = new EmbedDriver(page);
    await page.goto("./?panel=disagreements");
    await embed.openDialog("Embed");
    await embed.comparedPeople(embed.dialog()).selectOption("Security forces");
    const { Frame, "Still picture": still } = await embed.codes();
    const [picture = ""] = still.match(/figures\/[^"]+/) ?? [];
    expect(picture).toBe("figures/killed.security_forces-en.png");
    expect((await page.request.get(`./${picture}`)).headers()["content-type"]).toBe("image/png");
    expect(still).toContain('width="480"');
    await expect(embed.dialog()).toContainText("Shows the chart of these people alone");
    const query = Frame.match(/embed\.html(\?[^"]*)"/)?.[1]?.replaceAll("&amp;", "&") ?? "";

    await embed.openEmbed(query);
    expect(await embed.parts()).toEqual(["disagreements"]);
    const wall = embed.region("Disagreements");
    await wall.getByText("Compare something else").click();
    await expect(embed.comparedPeople(wall)).toHaveValue("security_forces");
    await expect(page.locator("header").first()).toContainText("Measure: Killed. People: Security forces.");
    expect(Frame).toContain("Measure: Killed. People: Security forces.");
    const whole = page.getByRole("link", { name: "Open the full page" });
    await expect(whole).toHaveAttribute("href", /[?&]panel=disagreements/);
    // Another measure would begin with all of its people, and these people are counted in one place only.
    await expect(wall.getByRole("option", { name: /^Detained \([1-9]/ })).toBeAttached();
    await expect(wall.getByLabel("Place", { exact: true })).toHaveCount(0);
    const alone = await embed.comparedIds();
    expect(alone).toContain("cl-killed-security-forces-18-state-media");
    expect(alone).not.toContain("cl-killed-total-164-health-ministry");
    await embed.comparedPeople(wall).selectOption("All groups");
    await expect(page.locator("header").first()).toContainText("No filters.");
    await expect(wall.getByLabel("Place", { exact: true })).toBeVisible();
    await expect(embed.figure("cl-killed-total-164-health-ministry", "Disagreements").first()).toBeVisible();
    const all = await embed.comparedIds();
    expect(all).toEqual(expect.arrayContaining(alone));
    expect(all.length).toBeGreaterThan(alone.length);
  });

  test("in a frame whose height follows what it holds once it was taken, until one is typed", async ({ page }) => {
    const embed = new EmbedDriver(page);
    await page.goto("./?panel=disagreements");
    await embed.openDialog("Embed");
    await embed.dialog().getByRole("combobox", { name: "Width", exact: true }).selectOption("480 px");
    const whole = await embed.takeHeight();
    expect(whole).toBeGreaterThan(2000);
    await embed.comparedPeople(embed.dialog()).selectOption("Security forces");
    await expect.poll(async () => Number(await embed.heightField().inputValue())).toBeLessThan(whole);
    // Not the standard height, which it has until it is known how high the other frame is.
    await expect(embed.heightField()).not.toHaveValue("720");
    const alone = await embed.heightField().inputValue();
    expect((await embed.codes()).Frame).toContain(`height="${alone}"`);
    await embed.heightField().fill("640");
    await embed.comparedPeople(embed.dialog()).selectOption("All groups");
    await expect(embed.dialog()).toContainText("Height of all that it holds at this width");
    expect((await embed.codes()).Frame).toContain('height="640"');
    await embed.heightField().fill("99999");
    await expect(embed.dialog()).toContainText("From 240 to 10,000 px: it stays 640.");
    await embed.heightField().fill("50");
    await embed.heightField().blur();
    await expect(embed.heightField()).toHaveValue("640");
    await expect(embed.dialog()).toContainText("From 240 to 10,000 px: it stays 640.");
    await embed.heightField().fill("700");
    await expect(embed.dialog()).not.toContainText("From 240");
    await embed.heightField().fill("50");
    await embed.heightField().blur();
    await expect(embed.dialog()).toContainText("From 240 to 10,000 px: it stays 700.");
    await embed.takeHeight();
    await expect(embed.dialog()).not.toContainText("From 240");
  });

  test("with word of it where all that a frame holds is higher than a frame may be", async ({ page }) => {
    const embed = new EmbedDriver(page);
    await page.goto("./?panel=claims");
    await embed.openDialog("Embed");
    await embed.dialog().getByRole("combobox", { name: "Width", exact: true }).selectOption("360 px");
    for (const part of ["Disagreements", "Events"]) await embed.dialog().getByLabel(part, { exact: true }).check();
    await expect(embed.dialog()).toContainText("higher than a frame may be", { timeout: 45_000 });
    expect(await embed.takeHeight()).toBe(10_000);
    await expect(embed.dialog()).toContainText("The most, in px: 10,000.");
  });

  test("as a still picture that leads to the page that shows what is in it, says how high it is, and keeps its room", async ({
    page,
  }) => {
    const embed = new EmbedDriver(page);
    await page.goto("./?panel=disagreements&metric=killed&place=almaty&from=2022-01-05&to=2022-01-08");
    await embed.openDialog("Embed");
    await expect(embed.handout("Still picture")).toHaveValue(/width="480" height="\d{4}"/);
    const { "Still picture": still } = await embed.codes();
    const { figure, height } = embed.pictureIn(still);
    await expect(embed.dialog()).toContainText(`Size in pixels: 480 × ${height.toLocaleString("en")}.`);
    await expect(embed.dialog()).toContainText("several screens of a phone");
    const file = await page.request.get(figure);
    const drawn = (await file.body()).readUInt32BE(20) / ((await file.body()).readUInt32BE(16) / 480);
    expect(Math.abs(drawn - height)).toBeLessThan(1);
    await expect(embed.dialog().getByRole("link", { name: "Open the picture" })).toHaveAttribute("href", figure);
    await embed.comparedPeople(embed.dialog()).selectOption("Security forces");
    await expect(embed.dialog()).not.toContainText("several screens of a phone");
    await embed.dialog().getByLabel("Language", { exact: true }).selectOption("kk");
    await expect(embed.handout("Still picture")).toHaveValue(/Аты аталмаған басылым/);
    expect(await embed.handout("Still picture").inputValue()).not.toContain("Unnamed publication");

    const [, page1 = ""] = still.match(/<a href="([^"]+)"/) ?? [];
    expect(still).toMatch(
      /All days up to 19\sJan 2022\. <a [^>]+>All figures and their sources<\/a>\. <a rel="license"/,
    );
    await page.goto(page1.replaceAll("&amp;", "&"));
    await expect(embed.figure("cl-killed-total-164-health-ministry", "Disagreements").first()).toBeVisible();
    await expect(embed.field("From")).toHaveValue("2022-01-02");
  });

  test("and left by Escape, also where the keyboard is in the preview", async ({ page }) => {
    const embed = new EmbedDriver(page);
    await page.goto("./?panel=claims");
    await embed.openDialog("Embed");
    await embed.previewLoaded();
    await embed.preview().getByRole("button", { name: "Play" }).focus();
    await page.keyboard.press("Escape");
    await expect(embed.dialog()).toBeHidden();
    await expect(page.getByRole("button", { name: "Embed", exact: true })).toBeFocused();
  });

  test("as codes, each of which shows it on the page of somebody else", async ({ page, host }) => {
    await page.route("**/figures/*.png", (route) => route.fulfill({ contentType: "image/svg+xml", body: PICTURE }));
    const embed = new EmbedDriver(page);
    await page.goto("./?from=2022-01-05&metric=detained&panel=claims");
    await embed.openDialog("Embed");
    await embed.choosePart("Map", false);
    await embed.choosePart("Chart", false);
    await expect(embed.previewSentence()).toContainText(/5\s–\s\d+\sJan\s2022/);
    expect(await axeFaults(page, { within: "dialog" })).toEqual([]);
    const codes = await embed.codes();

    // Without its runtime an AMP page is taken at its word: a frame at that address.
    const amp = codes.AMP.replace("<amp-iframe", "<iframe").replace(/<amp-img[\s\S]*<\/amp-iframe>/, "</iframe>");
    const scripted = codes["Frame that fits its content"];
    // Two pages: one of a system that takes scripts out, one of a system that leaves them.
    const frames = [codes.Frame, scripted.replace(/<script[\s\S]*<\/script>/, ""), amp];
    await host.open("article", frames.map((code, index) => `<div id="frame-${index}">${code}</div>`).join(""));
    for (const [index] of frames.entries()) {
      const box = `frame-${index}`;
      await host.element(box).scrollIntoViewIfNeeded();
      await expect(host.sentence(box)).toContainText(/5\s–\s\d+\sJan\s2022/, { timeout: 45_000 });
      await expect(host.element(box)).toHaveAttribute("title", /5\s–\s\d+\sJan\s2022/);
      expect((await host.heights(box)).frame).toBe(720);
    }

    await host.open("article", `${codes["Still picture"]}${codes["Plain link"]}<div id="fitting">${scripted}</div>`);
    await host.fits("fitting");
    await expect(page.getByRole("figure")).toContainText("Printed in: Unnamed publication");
    await expect(
      page.getByRole("figure").getByRole("img", { name: /^Detained, as each claimant put it\./ }),
    ).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    // By keyboard: a pointer right after a scroll may still meet the frame that was there before.
    await page
      .getByRole("link", { name: /^Kazakhstan, January 2022/ })
      .last()
      .press("Enter");
    await expect(embed.field("From")).toHaveValue("2022-01-05");
  });
});
