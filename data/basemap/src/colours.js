import { readFileSync } from 'node:fs';

const TOKENS = new URL('../../../src/ui/tokens.css', import.meta.url);

/**
 * The colours of the site's own map, so that the poster has the same.
 * @returns {(name: string) => { light: string, dark: string }} by name, such as `border` for `--map-border`
 */
export function mapColours() {
  const tokens = readFileSync(TOKENS, 'utf8');
  return (name) => {
    const found = new RegExp(`--map-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
    if (!found) throw new Error(`tokens.css has no colour --map-${name}`);
    return { light: found[1], dark: found[2] };
  };
}
