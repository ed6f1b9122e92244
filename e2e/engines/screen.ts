import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A screen that nobody sees and an empty home folder: what a browser finds on a machine where it was never run. */
export class Screen {
  /** Where the programs on this screen keep what they keep, and put what is downloaded. */
  readonly home = mkdtempSync(join(tmpdir(), "engine-"));
  private readonly started: ChildProcess[] = [];
  private display = "";

  async open(): Promise<void> {
    const options = ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"];
    this.display = `:${(await this.start("Xvfb", options, /^(\d+)\n/))[1]}`;
  }

  /** Starts a program, and waits for what it says when it is ready, where it says anything. */
  start(program: string, options: readonly string[], ready = /^/): Promise<RegExpMatchArray> {
    const env = {
      ...process.env,
      HOME: this.home,
      XDG_CONFIG_HOME: join(this.home, ".config"),
      XDG_DOWNLOAD_DIR: this.home,
      DISPLAY: this.display,
      // Its own walls cannot be raised by the user "root", who drives the tests on most machines for them.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    };
    const child = spawn(program, options, { env, stdio: ["ignore", "pipe", "pipe"] });
    this.started.push(child);
    let said = "";
    return new Promise((resolve, reject) => {
      child.on("spawn", () => listen(Buffer.of()));
      const listen = (text: Buffer) => {
        said += text;
        const match = said.match(ready);
        if (match) resolve(match);
      };
      child.stdout.on("data", listen);
      child.stderr.on("data", listen);
      child.on("error", reject);
      child.on("exit", (code) => reject(new Error(`${program} ended with ${code}: ${said}`)));
    });
  }

  /** Ends what was started, the screen last. */
  async close(): Promise<void> {
    for (const child of this.started.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, "exit");
      child.kill();
      await ended;
    }
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}
