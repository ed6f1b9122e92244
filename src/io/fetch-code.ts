/** A part of the page's own code that did not come: most often the site was built anew since the page was loaded. */
export class CodeError extends Error {
  override readonly name = "CodeError";
  readonly kind = "code";
}

/** Fetches a part of the code that is a file of its own, as an `import()` does. Throws a CodeError where it does not come. */
export async function fetchCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new CodeError(String(error));
  }
}
