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
const SURE = 3;

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
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(size.width * scale);
    canvas.height = Math.round(size.height * scale);
    const drawing = { image, size, scale };
    // The first time that all typefaces are there the picture itself may still be laid out without them.
    for (let frame = 0, come = 0; frame < FRAMES && come < SURE; frame++) {
      if (frame > 0) await new Promise(requestAnimationFrame);
      draw(canvas, drawing, [0, 0]);
      come = fonts.every((_, at) => hasCome(drawing, at)) ? come + 1 : 0;
    }
    draw(canvas, drawing, [0, 0]);
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
    // Without quotation marks a name with a number in it is none: the letter would be set in another typeface, and at once.
    return `<text ${place} font-family="'${family}'" font-weight="${weight}" font-size="16">${escaped(letter)}</text>`;
  });
  const room = `width="${width}" height="${height + PROBE}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${room}><style>${rules}</style>${svg}${probes.join("")}</svg>`;
}

function escaped(letter: string): string {
  return letter.replace("&", "&amp;").replace("<", "&lt;");
}

interface Drawing {
  readonly image: HTMLImageElement;
  readonly size: Size;
  readonly scale: number;
}

/** Draws the picture, moved to the left and up where a part of it is wanted. */
function draw(canvas: HTMLCanvasElement, { image, size, scale }: Drawing, [left, up]: readonly [number, number]): void {
  const context = canvas.getContext("2d");
  context?.clearRect(0, 0, canvas.width, canvas.height);
  const [width, height] = [Math.round(size.width * scale), Math.round((size.height + PROBE) * scale)];
  context?.drawImage(image, -left, -up, width, height);
}

/** Whether a typeface has set its letter: until it has come, a browser leaves the place empty. */
function hasCome(drawing: Drawing, at: number): boolean {
  const { size, scale } = drawing;
  const canvas = document.createElement("canvas");
  canvas.width = PROBE * scale;
  canvas.height = PROBE * scale;
  draw(canvas, drawing, [at * PROBE * scale, size.height * scale]);
  const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
  return pixels?.some((value) => value > 0) ?? true;
}
