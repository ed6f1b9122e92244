import { Engine, type InputSource } from "#e2e/engines/engine.ts";
import type { Screen } from "#e2e/engines/screen.ts";
import { freePort } from "#e2e/free-port.ts";

const PATIENCE_MS = 10_000;

interface Session {
  readonly sessionId: string;
}

/** WebKitGTK by WebDriver (https://www.w3.org/TR/webdriver2/), through the driver that comes with it. */
export class WebKit extends Engine {
  readonly name = "WebKitGTK";
  private readonly session: string;

  static async start({ driver, browser }: { driver: string; browser: string }, screen: Screen): Promise<WebKit> {
    const port = await freePort();
    await screen.start(driver, [`--port=${port}`]);
    const options = { binary: browser, args: ["--automation"] };
    const capabilities = { alwaysMatch: { browserName: "MiniBrowser", "webkitgtk:browserOptions": options } };
    const sessions = `http://127.0.0.1:${port}/session`;
    await answers(`http://127.0.0.1:${port}/status`);
    const { sessionId } = await send<Session>(sessions, { capabilities });
    const webkit = new WebKit(`${sessions}/${sessionId}`);
    await webkit.post("window/rect", { width: 1280, height: 900 });
    return webkit;
  }

  private constructor(session: string) {
    super();
    this.session = session;
  }

  private post<T>(command: string, body: object): Promise<T> {
    return send<T>(`${this.session}/${command}`, body);
  }

  async open(url: string): Promise<void> {
    await this.post("url", { url });
  }

  async back(): Promise<void> {
    await this.post("back", {});
  }

  async enterFrame(): Promise<void> {
    await this.post("frame", { id: 0 });
  }

  protected async evaluate(expression: string): Promise<string> {
    const script = `const done = arguments[0]; ${expression}.then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.post<{ value?: string; error?: string }>("execute/async", { script, args: [] });
    if (value === undefined) throw new Error(error);
    return value;
  }

  protected async perform(source: InputSource): Promise<void> {
    await this.post("actions", { actions: [source] });
  }

  async close(): Promise<void> {
    await fetch(this.session, { method: "DELETE" });
  }
}

/** Waits until a program that says nothing of itself can be asked. */
async function answers(address: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await fetch(address).catch(() => null))) {
    if (performance.now() > deadline) throw new Error(`Nothing answers at ${address}.`);
    await new Promise((next) => setImmediate(next));
  }
}

async function send<T>(address: string, body: object): Promise<T> {
  const response = await fetch(address, { method: "POST", body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${address.split("/").at(-1)}: ${value.error}, ${value.message}`);
  return value;
}
