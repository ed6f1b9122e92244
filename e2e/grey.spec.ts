import { expect } from "@playwright/test";
import { GreyDriver } from "#e2e/grey-driver.ts";
import { test as base } from "#e2e/test.ts";

const test = base.extend<{ grey: GreyDriver }>({
  grey: async ({ page }, use) => use(new GreyDriver(page)),
});

// Wide enough for the legend to stand open.
test.use({ viewport: { width: 1440, height: 900 } });

/** As many pixels as a line of 24 by 2. */
const LINE = 48;

for (const theme of ["light", "dark"] as const) {
  test(`without colours, on a ${theme} page, what is chosen looks otherwise than what is not`, async ({ grey }) => {
    await grey.open(`?theme=${theme}&panel=events`);
    await grey.takeColours();
    const days = () => grey.typeRange("2022-01-06", "2022-01-09");

    expect(await grey.changed(grey.tab("Claims"), async () => {})).toBe(0);
    const changed = {
      tab: await grey.changed(grey.tab("Claims"), () => grey.tab("Claims").click()),
      clock: await grey.changed(grey.radio("What was known"), () => grey.chooseRadio("What was known")),
      days: await grey.changed(grey.bars(), days),
      family: await grey.changed(grey.family("Violence"), () => grey.family("Violence").click()),
      place: await grey.changed(grey.place("Almaty"), () => grey.place("Almaty").click()),
    };

    for (const [what, pixels] of Object.entries(changed)) expect.soft(pixels, what).toBeGreaterThan(LINE);
  });
}
