import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WebSocket } from "ws";
import { Engine, type InputSource } from "#e2e/engines/engine.ts";
import type { Screen } from "#e2e/engines/screen.ts";

/** No welcome, no update, no question before a download. */
const PREFERENCES = {
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.download.folderList": 2,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "intl.locale.requested": "en-GB",
  "remote.active-protocols": 1,
  "toolkit.telemetry.enabled": false,
  "webgl.force-enabled": true,
};

interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

interface Tree {
  readonly context: string;
  readonly children?: readonly Tree[];
}

/** Firefox by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/), which it speaks by itself. */
export class Firefox extends Engine {
  readonly name = "Firefox";
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private sent = 0;
  private tab = "";
  private frame = "";

  static async start(program: string, screen: Screen): Promise<Firefox> {
    const profile = join(screen.home, "profile");
    mkdirSync(profile);
    const preferences = Object.entries({ ...PREFERENCES, "browser.download.dir": screen.home });
    const lines = preferences.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
    writeFileSync(join(profile, "user.js"), lines.join("\n"));
    const options = ["--no-remote", "--profile", profile, "--remote-debugging-port", "0", "about:blank"];
    const [, address] = await screen.start(program, options, /BiDi listening on (ws:\/\/\S+)/);
    const socket = new WebSocket(`${address}/session`);
    await once(socket, "open");
    const firefox = new Firefox(socket);
    await firefox.begin();
    return firefox;
  }

  private constructor(socket: WebSocket) {
    super();
    this.socket = socket;
    socket.on("message", (text) => {
      const answer = JSON.parse(String(text)) as Answer;
      if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
  }

  private async begin(): Promise<void> {
    await this.command("session.new", { capabilities: {} });
    this.tab = (await this.tree({})).context;
    this.frame = this.tab;
    await this.command("browsingContext.setViewport", { context: this.tab, viewport: { width: 1280, height: 800 } });
  }

  private command(method: string, params: object): Promise<Readonly<Record<string, unknown>>> {
    const id = ++this.sent;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, ({ result, message }) => {
        this.waiting.delete(id);
        if (result) resolve(result);
        else reject(new Error(`${method}: ${message}`));
      });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  private async tree(of: { root?: string }): Promise<Tree> {
    const { contexts } = (await this.command("browsingContext.getTree", of)) as unknown as { contexts: Tree[] };
    if (!contexts[0]) throw new Error("There is no page.");
    return contexts[0];
  }

  async open(url: string): Promise<void> {
    this.frame = this.tab;
    await this.command("browsingContext.navigate", { context: this.tab, url, wait: "complete" });
  }

  async back(): Promise<void> {
    await this.command("browsingContext.traverseHistory", { context: this.tab, delta: -1 });
  }

  async enterFrame(): Promise<void> {
    const frame = (await this.tree({ root: this.tab })).children?.[0];
    if (!frame) throw new Error("There is no frame in the page.");
    this.frame = frame.context;
  }

  protected async evaluate(expression: string): Promise<string> {
    const answer = await this.command("script.evaluate", {
      expression,
      target: { context: this.frame },
      awaitPromise: true,
      userActivation: false,
    });
    const { result, exceptionDetails } = answer as { result?: { value: string }; exceptionDetails?: { text: string } };
    if (!result) throw new Error(exceptionDetails?.text);
    return result.value;
  }

  protected async perform(source: InputSource): Promise<void> {
    await this.command("input.performActions", { context: this.frame, actions: [source] });
  }

  async close(): Promise<void> {
    await this.command("browser.close", {});
    this.socket.close();
  }
}
