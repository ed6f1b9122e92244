import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
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

/** A cluster that runs: the HTTP addresses of its servers, and the way to stop it. */
interface Cluster {
  readonly urls: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Another program may take a port between the moment that it is found free and the server's start. */
const ATTEMPTS = 3;

/** Runs a cluster named `qantar`, of two shards with a server each, for as long as it is used; gives their HTTP addresses. */
export async function withCluster<T>(use: (urls: readonly string[]) => Promise<T>): Promise<T> {
  const { urls, stop } = await startedCluster(ATTEMPTS);
  try {
    return await use(urls);
  } finally {
    await stop();
  }
}

async function startedCluster(attempts: number): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), "qantar-cluster-"));
  const shards = await freePorts(2);
  const servers = await Promise.all(
    shards.map(async (ports, index) => {
      const home = join(folder, `shard-${index}`);
      await mkdir(join(home, "tmp"), { recursive: true });
      await writeFile(join(home, "config.xml"), configOf(home, ports, shards));
      await writeFile(join(home, "users.xml"), USERS);
      return spawn(SERVER, [`--config-file=${join(home, "config.xml")}`], { cwd: home, stdio: "ignore" });
    }),
  );
  const urls = shards.map(({ http }) => `http://127.0.0.1:${http}`);
  async function stop() {
    for (const server of servers) {
      if (server.exitCode !== null || server.signalCode !== null) continue;
      const gone = once(server, "exit");
      server.kill("SIGKILL");
      await gone;
    }
    await rm(folder, { recursive: true, force: true });
  }
  for (const [index, server] of servers.entries()) {
    if (await answers(urls[index] ?? "", server)) continue;
    const log = await readFile(join(folder, `shard-${index}`, "error.log"), "utf8").catch(() => "");
    const ended = server.exitCode ?? server.signalCode ?? "nothing";
    await stop();
    if (attempts > 1) return startedCluster(attempts - 1);
    throw new Error(`The server at ${urls[index]} did not start; it ended with ${ended}. ${log.slice(-2000)}`);
  }
  return { urls, stop };
}

/** Whether a server answers within a while; not once it has ended. */
async function answers(url: string, server: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 150 && server.exitCode === null && server.signalCode === null; tries++) {
    const answer = await fetch(`${url}/ping`).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Ports for so many servers, all different: none is given back before the last is taken. */
async function freePorts(servers: number): Promise<readonly Ports[]> {
  const held = Array.from({ length: servers * 3 }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(held.map((server) => server.listening || once(server, "listening")));
  const ports = held.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(held.map((server) => once(server.close(), "close")));
  return Array.from({ length: servers }, (_, index) => {
    const [http = 0, tcp = 0, between = 0] = ports.slice(index * 3);
    return { http, tcp, between };
  });
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
