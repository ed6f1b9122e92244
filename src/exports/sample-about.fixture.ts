import { type About, aboutOf } from "#exports/about.ts";
import { META } from "#model/sample-dataset.ts";

/** The terms of the sample dataset, with a licence, two people and an address. */
export function sampleAbout(url: string | null = "https://news.example/q/v/1.0.0/"): About {
  const licenses = [{ name: "CC-BY-4.0", title: "CC BY 4.0", path: "https://creativecommons.org/licenses/by/4.0/" }];
  const contributors = [
    { title: "A. Writer", roles: ["creator"] },
    { title: "B. Helper", roles: ["translator"] },
  ];
  return aboutOf({ ...META, licenses, contributors }, url);
}
