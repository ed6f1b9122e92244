/** What a YAML file of ours holds: texts, lists and named values. Empty lists are left out. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Writes named values as YAML 1.2 in blocks, every text in double quotes, as JSON writes it: so nothing in it means anything. */
export function yamlText(values: { readonly [key: string]: YamlValue }): string {
  return `${linesOf(values).join("\n")}\n`;
}

function linesOf(values: { readonly [key: string]: YamlValue }): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (typeof value === "string") return [`${key}: ${JSON.stringify(value)}`];
    if (Array.isArray(value) && value.length === 0) return [];
    return [`${key}:`, ...blockOf(value).map(indented)];
  });
}

function blockOf(value: YamlValue): string[] {
  if (typeof value === "string") return [JSON.stringify(value)];
  if (!isList(value)) return linesOf(value);
  return value.flatMap((item) => blockOf(item).map((line, i) => (i === 0 ? `- ${line}` : indented(line))));
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function indented(line: string): string {
  return `  ${line}`;
}
