import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SERVER = "clickhouse-server";

/** Whether this machine has the server. */
export function hasClickHouse(): boolean {
  return spawnSync(SERVER, ["--version"]).error === undefined;
}

interface Ports {
  readonly http: number;
  readonly tcp: number;
  readonly between: number;
}

/** Runs a cluster named `qantar`, of two shards with a server each, for as long as it is used; gives their HTTP addresses. */
export async function withCluster<T>(use: (urls: readonly string[]) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "qantar-cluster-"));
  const shards = [await freePorts(), await freePorts()];
  const servers = await Promise.all(
    shards.map(async (ports, index) => {
      const home = join(folder, `shard-${index}`);
      await mkdir(join(home, "tmp"), { recursive: true });
      await writeFile(join(home, "config.xml"), configOf(home, ports, shards));
      await writeFile(join(home, "users.xml"), USERS);
      return spawn(SERVER, [`--config-file=${join(home, "config.xml")}`], { cwd: home, stdio: "ignore" });
    }),
  );
  try {
    const urls = shards.map(({ http }) => `http://127.0.0.1:${http}`);
    for (const url of urls) await answers(url);
    return await use(urls);
  } finally {
    for (const server of servers) {
      const gone = once(server, "exit");
      server.kill("SIGKILL");
      if (server.exitCode === null) await gone;
    }
    await rm(folder, { recursive: true, force: true });
  }
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`${url}/ping`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server at ${url} did not start.`);
}

async function freePorts(): Promise<Ports> {
  const [http = 0, tcp = 0, between = 0] = await Promise.all([freePort(), freePort(), freePort()]);
  return { http, tcp, between };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

function configOf(home: string, { http, tcp, between }: Ports, shards: readonly Ports[]): string {
  const remote = shards.map(
    (shard) => `<shard><replica><host>127.0.0.1</host><port>${shard.tcp}</port></replica></shard>`,
  );
  return `<yandex>
  <logger><level>error</level><log>${home}/log</log><errorlog>${home}/error.log</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${between}</interserver_http_port>
  <path>${home}/data/</path><tmp_path>${home}/tmp/</tmp_path>
  <users_config>${home}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>5368709120</mark_cache_size>
  <remote_servers><qantar>${remote.join("")}</qantar></remote_servers>
</yandex>
`;
}

const USERS = `<yandex>
  <profiles><default><max_memory_usage>2000000000</max_memory_usage></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>
`;
