import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "#e2e/free-port.ts";

const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const PATIENCE_MS = 10_000;

/** An nginx of the machine that serves a built site with the example that lies in it, from the sub-path that this names. */
export class NginxServer {
  /** Whether it has what sends brotli. */
  readonly brotli = existsSync(BROTLI);
  private readonly folder = mkdtempSync(join(tmpdir(), "qantar-nginx-"));
  private readonly executable: string;
  private process: ChildProcess | null = null;

  constructor(executable: string) {
    this.executable = executable;
  }

  /** The address of the site from now on. Throws with what nginx says where it does not start. */
  async open(site: string): Promise<string> {
    const port = await freePort();
    const example = readFileSync(join(site, "nginx.conf.example"), "utf8")
      .replace(/listen \d+;/, `listen 127.0.0.1:${port};`)
      .replace("alias /srv/qantar/;", `alias ${resolve(site)}/;`)
      .replace("# brotli_static on;", this.brotli ? "brotli_static on;" : "");
    const scratch = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    const main = [
      ...(this.brotli ? [`load_module ${BROTLI};`] : []),
      ...(process.getuid?.() === 0 ? ["user root;"] : []),
      `pid ${this.folder}/pid;`,
      "daemon off; error_log stderr;",
      "events {}",
      `http { access_log off; ${scratch.map((name) => `${name}_temp_path ${this.folder}/${name};`).join(" ")}`,
      example,
      "}",
    ].join("\n");
    const file = join(this.folder, "nginx.conf");
    writeFileSync(file, main);
    const nginx = spawn(this.executable, ["-e", "stderr", "-c", file], { stdio: ["ignore", "ignore", "pipe"] });
    this.process = nginx;
    let said = "";
    nginx.stderr.on("data", (text) => {
      said += text;
    });
    const address = `http://127.0.0.1:${port}/qantar/`;
    const deadline = performance.now() + PATIENCE_MS;
    while (!(await fetch(address).catch(() => null))) {
      if (nginx.exitCode !== null || performance.now() > deadline) throw new Error(`nginx does not start: ${said}`);
      await new Promise((next) => setImmediate(next));
    }
    return address;
  }

  async close(): Promise<void> {
    if (this.process && this.process.exitCode === null) {
      const ended = once(this.process, "exit");
      this.process.kill("SIGTERM");
      await ended;
    }
    rmSync(this.folder, { recursive: true });
  }
}
