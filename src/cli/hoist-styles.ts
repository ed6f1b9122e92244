/** Markup without style attributes, and the style sheet that says the same. */
export interface Hoisted {
  readonly markup: string;
  readonly css: string;
}

/** A start tag with attributes, as React writes it: quotes within values are escaped. */
const TAG = /<[a-z][\w-]*(?:\s[\w:-]+(?:="[^"]*")?)+/gi;
const STYLE = / style="([^"]*)"/;
const CLASS = / class="([^"]*)"/;

/**
 * Moves the style attributes of markup into classes, one for each text that occurs, since a strict content security policy
 * refuses the attributes. A rule names its class twice, so that it outweighs a rule of one class as an attribute would.
 * The markup has to be React's own: it is not parsed.
 */
export function hoistStyles(markup: string): Hoisted {
  const names = new Map<string, string>();
  const hoisted = markup.replace(TAG, (tag) => {
    const [attribute, style] = STYLE.exec(tag) ?? [];
    if (attribute === undefined || style === undefined) return tag;
    const name = names.get(style) ?? `still-${names.size}`;
    names.set(style, name);
    const bare = tag.replace(attribute, "");
    return CLASS.test(bare) ? bare.replace(CLASS, ` class="$1 ${name}"`) : `${bare} class="${name}"`;
  });
  const rules = [...names].map(([style, name]) => `.${name}.${name}{${unescaped(style)}}`);
  return { markup: hoisted, css: rules.join("\n") };
}

function unescaped(attribute: string): string {
  return attribute
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
