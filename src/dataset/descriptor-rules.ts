import { COLOUR_BLINDNESS, colourDistance } from "#dataset/colour-distance.ts";
import { untranslated } from "#dataset/column.ts";
import { contrast, PAPER } from "#dataset/contrast.ts";
import type { Descriptor } from "#dataset/descriptor.ts";
import type { Issue } from "#dataset/issue.ts";
import { suggestion } from "#dataset/nearest.ts";
import { BASEMAP_FRAME } from "#dataset/outlines.ts";
import type { Localised, Unit } from "#dataset/records.ts";
import { isOptional, TABLE_NAMES } from "#dataset/table-name.ts";

/** The least contrast of what says something without words, by WCAG 2. */
const LEAST_CONTRAST = 3;
/** Side by side 0.02 can be told apart, in small marks far from each other it takes more; the shipped palette keeps 0.08. */
const LEAST_DISTANCE = 0.05;

/** What is wrong between the parts of a descriptor that has the right shape. */
export function* issuesOfDescriptor(descriptor: Descriptor): Generator<Issue> {
  yield* misplacedTables(descriptor);
  yield* withoutTexts(descriptor);
  yield* declaredTwice(descriptor);
  yield* beyondOutlines(descriptor);
  yield* faintColours(descriptor);
  yield* sameColours(descriptor);
  yield* confusedColours(descriptor);
}

function problem(field: string, message: string, severity: Issue["severity"] = "error"): Issue {
  return { severity, table: "datapackage", row: null, field, message };
}

function* misplacedTables({ resources }: Descriptor): Generator<Issue> {
  const tables: readonly string[] = TABLE_NAMES;
  for (const name of TABLE_NAMES) {
    const times = resources.filter((resource) => resource.name === name).length;
    if (times === 0 && !isOptional(name)) yield problem("resources", `lacks the table ${name}; add it`);
    if (times > 1) yield problem("resources", `names the table ${name} twice; remove one`);
  }
  const owners = new Map<string, string>();
  for (const { name, path } of resources) {
    if (!tables.includes(name)) {
      const hint = suggestion(name, tables, "remove it if it was meant to be shown");
      yield problem(`resources.${name}`, `is none of the tables and is not read${hint}`, "warning");
    }
    const owner = owners.get(path);
    if (owner !== undefined && owner !== name) {
      yield problem(`resources.${name}.path`, `is the file of ${owner} too; name another`);
    }
    owners.set(path, name);
  }
}

function* beyondOutlines({ qantar }: Descriptor): Generator<Issue> {
  const [west, south, east, north] = BASEMAP_FRAME;
  const { bounds } = qantar.map;
  if (bounds[0] >= west && bounds[1] >= south && bounds[2] <= east && bounds[3] <= north) return;
  const message =
    `reach beyond the land of the map, which ends at ${west}° and ${east}° east and at ${south}° and ${north}° north: ` +
    "what lies there is shown on a grid; narrow them if nothing does";
  yield problem("qantar.map.bounds", message, "warning");
}

function* faintColours({ qantar }: Descriptor): Generator<Issue> {
  for (const { id, color } of qantar.families) {
    for (const [theme, other] of [["light", "darker"] as const, ["dark", "lighter"] as const]) {
      if (contrast(color[theme], PAPER[theme]) >= LEAST_CONTRAST) continue;
      const message = `${color[theme]} can hardly be seen on the ${theme} page; write a ${other} colour`;
      yield problem(`qantar.families.${id}.color.${theme}`, message, "warning");
    }
  }
}

function* sameColours({ qantar }: Descriptor): Generator<Issue> {
  for (const theme of ["light", "dark"] as const) {
    for (const [at, { id, color }] of qantar.families.entries()) {
      const alike = qantar.families
        .slice(0, at)
        .find((one) => colourDistance(one.color[theme], color[theme]) < LEAST_DISTANCE);
      if (alike === undefined) continue;
      const same = alike.color[theme] === color[theme];
      const like = same ? `is the colour of ${alike.id} too` : `looks like ${alike.color[theme]} of ${alike.id}`;
      const message = `${color[theme]} ${like}, and a map tells them apart by nothing else; write another`;
      yield problem(`qantar.families.${id}.color.${theme}`, message, "warning");
    }
  }
}

/** Colours that most people tell apart, but not those who lack one kind of cones; each once, with the nearest that they take it for. */
function* confusedColours({ qantar }: Descriptor): Generator<Issue> {
  for (const theme of ["light", "dark"] as const) {
    for (const [at, { id, color }] of qantar.families.entries()) {
      const pairs = qantar.families.slice(0, at).flatMap((other) => {
        const tones = [other.color[theme], color[theme]] as const;
        if (colourDistance(...tones) < LEAST_DISTANCE) return [];
        return COLOUR_BLINDNESS.map((eyes) => ({ other, eyes, apart: colourDistance(...tones, eyes) }));
      });
      const [nearest] = pairs.filter(({ apart }) => apart < LEAST_DISTANCE).sort((a, b) => a.apart - b.apart);
      if (nearest === undefined) continue;
      const { other, eyes } = nearest;
      const message = `${color[theme]} looks like ${other.color[theme]} of ${other.id} to people with ${eyes}; write one that differs more in lightness`;
      yield problem(`qantar.families.${id}.color.${theme}`, message, "warning");
    }
  }
}

function withoutTexts({ qantar }: Descriptor): Issue[] {
  const label = (path: string, entries: readonly { id: string; label: Localised }[]): [string, Localised][] =>
    entries.map((entry) => [`qantar.${path}.${entry.id}.label`, entry.label]);
  const texts: [string, Localised | Unit | null][] = [
    ["qantar.title", qantar.title],
    ["qantar.subtitle", qantar.subtitle],
    ...label("metrics", qantar.metrics),
    ...qantar.metrics.map((metric): [string, Unit | null] => [`qantar.metrics.${metric.id}.unit`, metric.unit]),
    ...label("populations", qantar.populations),
    ...label("families", qantar.families),
    ...qantar.families.flatMap((family) => label(`families.${family.id}`, family.categories)),
    ...label("words", qantar.words),
  ];
  return texts.flatMap(([field, text]) =>
    text === null
      ? []
      : qantar.languages
          .filter((language) => text[language] === undefined)
          .map((language) => problem(field, untranslated(language, qantar.languages))),
  );
}

function declaredTwice({ qantar }: Descriptor): Issue[] {
  const lists: [string, readonly string[]][] = [
    ["languages", qantar.languages],
    ["metrics", qantar.metrics.map((entry) => entry.id)],
    ["populations", qantar.populations.map((entry) => entry.id)],
    ["families", qantar.families.map((entry) => entry.id)],
    ["families.categories", qantar.families.flatMap((family) => family.categories.map((entry) => entry.id))],
    ["words", qantar.words.map((entry) => entry.id)],
  ];
  return lists.flatMap(([field, ids]) =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => problem(`qantar.${field}`, `declares ${id} twice; remove one`)),
  );
}
