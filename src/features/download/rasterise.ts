/** A typeface that a picture brings along. */
export interface PictureFont {
  readonly family: string;
  readonly weight: string;
  /** A rule of a style sheet that holds the whole of it. */
  readonly rule: string;
  /** A letter of the picture that it sets. */
  readonly letter: string;
}

interface Options {
  /** How many times its own size the picture gets. */
  readonly scale: number;
  readonly fonts: readonly PictureFont[];
}

/** The side of the square in which a typeface shows that it has come. */
const PROBE = 24;
/** So long is waited at most for typefaces; a browser shows its own after three seconds. */
const FRAMES = 300;

/**
 * Makes a PNG of a standalone SVG. The image comes from a `blob:` address, which a content security policy has to allow
 * (`img-src blob:`). Rejects where the browser cannot draw it.
 */
export async function rasterise(svg: string, { scale, fonts }: Options): Promise<Blob> {
  const size = sizeOf(svg);
  const address = URL.createObjectURL(new Blob([withFonts(svg, fonts, size)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    for (let frame = 0; frame < FRAMES && !fonts.every((_, at) => hasCome(image, at, size)); frame++) {
      await new Promise(requestAnimationFrame);
    }
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(size.width * scale);
    canvas.height = Math.round(size.height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, Math.round((size.height + PROBE) * scale));
    return await new Promise<Blob>((done, fail) => {
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("The canvas gives no image."))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(svg: string): Size {
  const [, width = "0", height = "0"] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** The picture with its typefaces, and below it, where nobody sees it, a letter of each. */
function withFonts(svg: string, fonts: readonly PictureFont[], { width, height }: Size): string {
  const rules = fonts.map(({ rule }) => rule).join("");
  const probes = fonts.map(({ family, weight, letter }, at) => {
    const place = `x="${at * PROBE + 4}" y="${height + PROBE - 6}"`;
    return `<text ${place} font-family="${family}" font-weight="${weight}" font-size="16">${escaped(letter)}</text>`;
  });
  const room = `width="${width}" height="${height + PROBE}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${room}><style>${rules}</style>${svg}${probes.join("")}</svg>`;
}

function escaped(letter: string): string {
  return letter.replace("&", "&amp;").replace("<", "&lt;");
}

/** Whether a typeface has set its letter: until it has come, a browser leaves the place empty. */
function hasCome(image: HTMLImageElement, at: number, { width, height }: Size): boolean {
  const canvas = document.createElement("canvas");
  canvas.width = PROBE;
  canvas.height = PROBE;
  const context = canvas.getContext("2d");
  context?.drawImage(image, -at * PROBE, -height, width, height + PROBE);
  return context?.getImageData(0, 0, PROBE, PROBE).data.some((value) => value > 0) ?? true;
}
