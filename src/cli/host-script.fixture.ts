import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

const SCRIPT = readFileSync("public/embed.js", "utf8");

export type Message = Readonly<Record<string, unknown>>;

interface Guest {
  readonly ready: Promise<Message>;
  readonly set: (query: object) => Promise<Message>;
  readonly on: (type: string, listener: (message: Message) => void) => () => void;
}

/** A frame as the script sees it: where it leads, how it is closed off, what was posted into it. */
export class Frame {
  readonly posted: { readonly message: Message; readonly to: string }[] = [];
  readonly contentWindow = {
    postMessage: (message: Message, to: string) => this.posted.push({ message: structuredClone(message), to }),
  };
  readonly dataset: Record<string, string> = { qantar: "" };
  readonly style: { height?: string; boxSizing?: string } = {};
  readonly src: string;
  private readonly allowed: readonly string[] | null;

  constructor(src: string, allowed: readonly string[] | null = null) {
    this.src = src;
    this.allowed = allowed;
  }

  readonly sandbox = { contains: (word: string) => this.allowed?.includes(word) ?? false };
  hasAttribute = (name: string) => name === "sandbox" && this.allowed !== null;
}

/** A page with frames that has loaded the script. */
export class HostPage {
  readonly frames: Frame[];
  readonly window: { qantar?: (frame: Frame) => Guest } = {};
  private hear: (event: { source: unknown; origin: string; data: unknown }) => void = () => {};

  constructor(...frames: Frame[]) {
    this.frames = frames;
    runInNewContext(SCRIPT, {
      window: this.window,
      document: { baseURI: "https://paper.example/story", currentScript: null, querySelectorAll: () => this.frames },
      addEventListener: (type: string, listener: typeof this.hear) => {
        if (type === "message") this.hear = listener;
      },
      customElements: { get: () => true },
      HTMLElement: class {},
      URL,
    });
  }

  guest(frame: Frame): Guest {
    if (!this.window.qantar) throw new Error("The script has given nothing.");
    return this.window.qantar(frame);
  }

  /** A message reaches the page. */
  post(data: unknown, { source, origin }: { source: unknown; origin: string }): void {
    this.hear({ source, origin, data });
  }
}
