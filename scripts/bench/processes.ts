import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const START_TIMEOUT_MS = 120_000;
const END_TIMEOUT_MS = 8_000;

/** What is started here: ended by its own id when the run is over, however that comes. */
const running = new Set<ChildProcess>();

export interface ServerProcess {
  readonly pid: number;
}

interface Start {
  readonly file: string;
  readonly args?: readonly string[];
  readonly core: number;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  /** Says when the process can be asked. */
  readonly ready: () => Promise<boolean>;
}

/** Starts a Node process on one core and waits until it can be asked. */
export async function startProcess({
  file,
  args = [],
  core,
  env,
  cwd,
  node = [],
  ready,
}: Start): Promise<ServerProcess> {
  // taskset replaces itself by the command, so the process id is the server's.
  const command = ['-c', String(core), process.execPath, '--no-warnings', ...node, file, ...args];
  const child = spawn('taskset', command, {
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  running.add(child);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-2000)));
  child.once('exit', () => running.delete(child));
  const deadline = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.pid === undefined) break;
    if (await ready().catch(() => false)) return { pid: child.pid };
    await pause(50);
  }
  throw new Error(`${[file, ...args].join(' ')} did not come up\n${said}`);
}

/** Ends all that was started, by SIGTERM, and by SIGKILL what is still there after a while. */
export async function endProcesses(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), END_TIMEOUT_MS);
      await ended;
      clearTimeout(late);
    }),
  );
}

/** Ports of this machine that nobody has now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Whether a server takes connections and answers `path` by 200; any answer will do without a path. */
export async function answers(port: number, path?: string): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}${path ?? '/'}`, { signal: AbortSignal.timeout(2_000) });
  await response.body?.cancel();
  return path === undefined || response.ok;
}
