import { expect } from "@playwright/test";
import { findNginx } from "#cli/find-nginx.mjs";
import { headersOf, kindOf, mediaTypeOf } from "#cli/response-headers.mjs";
import { LanguagesDriver } from "#e2e/languages-driver.ts";
import { NginxServer } from "#e2e/nginx-server.ts";
import { test as base } from "#e2e/test.ts";
import { pinnedFolder } from "#site/pinned.ts";

const executable = findNginx();

const test = base.extend<{ readonly nginx: NginxServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: the way that fixtures say they need none
  nginx: async ({}, use) => {
    const nginx = new NginxServer(executable ?? "");
    await use(nginx);
    await nginx.close();
  },
  baseURL: async ({ nginx }, use) => {
    await use(await nginx.open("dist"));
  },
});

// Said of the file, not of a fixture: the pages of each test are opened before a fixture can be asked.
test.skip(executable === null, "there is no nginx on this machine");

test.describe("a real nginx with the shipped configuration serves a sub-path", () => {
  test.use({ graphics: false });

  test("and sends each kind of file with the headers of the table, as it was compressed, and what is missing as 404", async ({
    request,
    nginx,
  }) => {
    const { version } = await (await request.get("data/datapackage.json")).json();
    const scripts = /assets\/open-dashboard-[\w-]+\.js/.exec(await (await request.get("./")).text()) ?? [];
    const copy = pinnedFolder(version);
    const paths = ["", "index.html", "ru/", "kk/embed.html", "embed.html", "embed-1.js", "data/claims.csv", ...scripts];
    for (const path of [...paths, `${copy}ru/`, `${copy}embed.html`, `${copy}data/events.geojson`]) {
      const answer = await request.get(`./${path}`, { headers: { "Accept-Encoding": "gzip, br" } });
      expect([path, answer.status()]).toEqual([path, 200]);
      const { common, own } = headersOf(kindOf(`/${path}`), "*");
      const sent = Object.entries({ ...common, ...own }).map(([name, value]) => [name.toLowerCase(), value]);
      expect(answer.headers()).toMatchObject(Object.fromEntries(sent));
      expect(answer.headers()["content-type"]).toBe(mediaTypeOf(path.replace(/^$|\/$/, "/index.html")));
      expect([path, answer.headers()["content-encoding"]]).toEqual([path, nginx.brotli ? "br" : "gzip"]);
    }
    const licence = await request.get("data/LICENSE");
    expect(licence.headers()["content-type"]).toBe(mediaTypeOf("data/LICENSE"));
    const plain = await request.get("embed.html", { headers: { "Accept-Encoding": "gzip" } });
    expect(plain.headers()).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });

    for (const path of ["nothing.html", "assets/index-0.js", `${copy}nothing.csv`]) {
      const answer = await request.get(path);
      expect([path, answer.status()]).toEqual([path, 404]);
      expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
      expect(answer.headers()["cache-control"]).toBeUndefined();
    }
  });
});

test("from a real nginx the dashboard and a language's page open and draw their map, and another site's frame does", async ({
  page,
  host,
}) => {
  const site = new LanguagesDriver(page);
  await site.open("");
  await site.open("ru");
  await site.speaks("ru");
  expect(site.address()).toBe("/qantar/ru/");
  await host.open("closed");
  await host.fits("closed");
  await host.frame("closed").getByRole("region", { name: "Map" }).hover();
  await expect(host.frame("closed").getByRole("region", { name: "Map" })).toHaveAttribute("data-map-state", "ready", {
    timeout: 45_000,
  });
});
