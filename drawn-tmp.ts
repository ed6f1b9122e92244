import { chromium } from "@playwright/test";
import { costOf, dragDays, idle, inWindow, pointAtTitle, spread } from "#e2e/bench/step-cost.ts";
import { handOn } from "#e2e/graphics.ts";
const APART = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", ...APART] });
const css = process.env.CSS ?? "";
const q = process.env.Q ?? "?panel=events&from=2015-12-01&to=2015-12-30";
for (const port of process.argv.slice(2)) {
  await inWindow(browser, `http://localhost:${port}/`, async (page) => {
    await page.goto(`./${q}`);
    await page.locator("html[data-app=ready]").waitFor({ state: "attached", timeout: 120_000 });
    await handOn(page);
    await page.locator("[data-map-state=ready]").waitFor({ timeout: 120_000 });
    await page.waitForLoadState("networkidle");
    if (css) await page.evaluate((c) => { const s = new CSSStyleSheet(); s.replaceSync(c); document.adoptedStyleSheets = [...document.adoptedStyleSheets, s]; }, css);
    const i = await costOf(page, idle);
    const p = await costOf(page, await pointAtTitle(page));
    const h = await dragDays(page);
    const s = await costOf(page, h.step);
    await h.drop();
    const f = (x: readonly number[]) => { const { median, p95 } = spread(x); return `${median.toFixed(1)}/${p95.toFixed(1)}`; };
    const hist = (x: readonly number[]) => { const m = new Map<number, number>(); for (const v of x) { const k = Math.round(v / 16.67); m.set(k, (m.get(k) ?? 0) + 1); } return [...m].sort((a, b) => a[0] - b[0]).map(([k, n]) => `${k}f:${n}`).join(" "); };
    console.log(port, "idle", f(i.cpu), "step", f(s.cpu), "script", f(s.script), "| drawn idle", f(i.drawn), "point", f(p.drawn), hist(p.drawn), "step", f(s.drawn), hist(s.drawn));
  });
}
await browser.close();
