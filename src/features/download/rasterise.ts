/**
 * Makes a PNG of a standalone SVG, `scale` times its size. The image comes from a `blob:` address, which a content security
 * policy has to allow (`img-src blob:`). Rejects where the browser cannot draw it.
 */
export async function rasterise(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((done, fail) => {
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("The canvas gives no image."))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
