// Plain JavaScript, since `npm run preview` reads it without a compiler.
import { untraced } from "#cli/untraced.mjs";

/** @typedef {"page" | "embed" | "asset" | "file" | "missing"} Kind what an answer is, as far as its headers go */
/** @typedef {Readonly<Record<string, string>>} Headers */

/**
 * Which paths are of which kind: the first that matches. Written so that nginx, Apache, Caddy and JavaScript read them alike, and
 * by their ends alone, so that they hold in any folder of any site and in the frozen copies.
 * @type {readonly (readonly [kind: Kind, path: string])[]}
 */
export const PATHS = [
  ["embed", "/embed\\.html$"],
  ["page", "(/|\\.html)$"],
  ["asset", "/(assets/[^/]+|embed-[0-9]+\\.js)$"],
];

const NOBODY = "'none'";
const SELF = "'self'";

/** @type {Headers} */
const EVERY_PAGE = {
  "default-src": NOBODY,
  "script-src": SELF,
  "style-src": SELF,
  "img-src": SELF,
  "font-src": SELF,
  "connect-src": SELF,
  "worker-src": SELF,
  "manifest-src": SELF,
  "base-uri": NOBODY,
  "form-action": NOBODY,
  "object-src": NOBODY,
  "require-trusted-types-for": "'script'",
  "trusted-types": "default",
};

/** @type {Readonly<Record<"page" | "embed", Headers>>} */
const POLICIES = {
  // A picture for download is drawn by way of a `blob:` address, and a frame shows what a code for embedding gives.
  page: { ...EVERY_PAGE, "img-src": `${SELF} blob:`, "frame-src": SELF },
  // A frame without an origin of its own may start no worker but from a `data:` address.
  embed: { ...EVERY_PAGE, "worker-src": `${SELF} data:` },
};

/** What the page does without, and no script in it and no frame in it may do either. */
const DENIED = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** @type {Headers} */
const EVERY_ANSWER = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Permissions-Policy": DENIED.map((feature) => `${feature}=()`).join(", "),
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
};

const ANCESTOR = /^(?:\*|'self'|'none'|[a-z][a-z0-9+.-]*:|https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::(?:\d+|\*))?)$/i;

/**
 * Who may set the embedded page in a frame: everybody, unless QANTAR_FRAMED_BY names them. Throws where that is no list of origins.
 * @param {string | undefined} [given]
 * @returns {string}
 */
export function framedBy(given = process.env.QANTAR_FRAMED_BY) {
  const sources = (given ?? "").split(/\s+/).filter((source) => source !== "");
  const odd = sources.find((source) => !ANCESTOR.test(source));
  if (odd === undefined) return sources.join(" ") || "*";
  throw untraced(
    `QANTAR_FRAMED_BY has to list origins with spaces between them, such as "https://news.example https://*.partner.example"; "${odd}" is none.`,
  );
}

/**
 * The origin that the site will have, as far as SITE_URL tells it.
 * @returns {string | null}
 */
function ownOrigin() {
  return process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : null;
}

/**
 * The content security policy of a page. Without `ancestors` it is what a page can say of itself in its head.
 * @param {"page" | "embed"} kind
 * @param {string | null} [ancestors]
 * @param {string | null} [origin] the origin of the site, where it is known
 * @returns {string}
 */
export function policyOf(kind, ancestors = null, origin = ownOrigin()) {
  // To WebKit nothing is 'self' in a frame without an origin of its own, so the origin of the site stands beside it.
  const self = kind === "embed" && origin !== null ? `${SELF} ${origin}` : SELF;
  const directives = Object.entries(POLICIES[kind]).map(([name, value]) => `${name} ${value.replace(SELF, self)}`);
  return [...directives, ...(ancestors === null ? [] : [`frame-ancestors ${ancestors}`])].join("; ");
}

/**
 * The kind of what lies at a path.
 * @param {string} path
 * @returns {Kind}
 */
export function kindOf(path) {
  return PATHS.find(([, pattern]) => new RegExp(pattern).test(path))?.[0] ?? "file";
}

/**
 * What is sent with every answer, and what a kind of answer adds to it.
 * @param {Kind} kind
 * @param {string} [ancestors] who may set the embedded page in a frame
 * @param {string | null} [origin] the origin of the site, where it is known
 * @returns {{ common: Headers, own: Headers }}
 */
export function headersOf(kind, ancestors = framedBy(), origin = ownOrigin()) {
  const common = EVERY_ANSWER;
  if (kind === "missing") return { common, own: {} };
  if (kind === "asset") return { common, own: { "Cache-Control": "public, max-age=31536000, immutable" } };
  const cache = { "Cache-Control": "no-cache" };
  if (kind === "file") return { common, own: cache };
  const policy = policyOf(kind, kind === "embed" ? ancestors : SELF, origin);
  return { common, own: { ...cache, "Content-Security-Policy": policy } };
}

/** The media types of what a site holds, by the ends of the names; what is not among them is plain text. */
export const MEDIA_TYPES = /** @type {const} */ ({
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  geojson: "application/geo+json",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  jsonld: "application/ld+json",
  md: "text/markdown; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
  png: "image/png",
  svg: "image/svg+xml",
  woff2: "font/woff2",
  xml: "application/xml",
  zip: "application/zip",
});
export const OTHER_MEDIA_TYPE = "text/plain; charset=utf-8";

/**
 * The media type of what lies at a path.
 * @param {string} path
 * @returns {string}
 */
export function mediaTypeOf(path) {
  /** @type {Readonly<Record<string, string>>} */
  const types = MEDIA_TYPES;
  const [, end = ""] = /\.([a-z0-9]+)$/.exec(path) ?? [];
  return types[end] ?? OTHER_MEDIA_TYPE;
}
