import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { connect } from '../connection.js';
import { findPostmaster } from './cluster.js';
import { attachEmbedded, removeDataFolder, startEmbedded, type EmbeddedDatabase } from './embedded.js';
import type { EmbeddedDatabaseError } from './embedded.errors.js';

/** A server of its own per block of tests, as fast as PostgreSQL goes. */
const start = (dataFolder: string, maxConnections = 20): Promise<EmbeddedDatabase> =>
  startEmbedded({ dataFolder, durable: false, maxConnections, onLog: () => undefined });

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hub-embedded-'));
  await chmod(root, 0o711);
});
afterAll(() => rm(root, { recursive: true }));

async function query<Row>(ownerUrl: string, sql: string): Promise<Row[]> {
  const client = await connect(ownerUrl);
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** A hub's process that owns the data folder; says its credential, or why it doesn't own it. */
async function ownerProcess(dataFolder: string): Promise<{ child: ChildProcess; said: string; listeners: number }> {
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(new URL('./embedded.js', import.meta.url).href)});
    process.stdin.resume();
    const said = await startEmbedded(
      { dataFolder: ${JSON.stringify(dataFolder)}, durable: false, maxConnections: 20, onLog() {} },
    ).then((database) => database.ownerUrl, (error) => error.name + ' ' + error.pid);
    const listeners = ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit', 'beforeExit', 'uncaughtException']
      .reduce((sum, event) => sum + process.listenerCount(event), 0);
    console.log(JSON.stringify({ said, listeners }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, ...(JSON.parse(line.toString()) as { said: string; listeners: number }) };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

describe('a running embedded database', () => {
  let folder: string;
  let database: EmbeddedDatabase;
  beforeAll(async () => {
    folder = join(root, 'running');
    database = await start(folder);
  });
  afterAll(() => database.stop());

  it('refuses a second hub on its data folder and names the first', async () => {
    const { child, said } = await ownerProcess(folder);
    await kill(child);
    expect(said).toBe(`DataFolderInUse ${process.pid}`);
    expect(await query(database.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('listens on the loopback address alone and asks for the password by SCRAM', async () => {
    const [settings] = await query(
      database.ownerUrl,
      `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
         (select array_agg(distinct auth_method) from pg_hba_file_rules) as methods`,
    );
    expect(settings).toEqual({ addresses: '127.0.0.1', sockets: '', methods: ['scram-sha-256'] });
    const stranger = new URL(database.ownerUrl);
    stranger.password = 'guess';
    await expect(query(stranger.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('sorts Russian names, finds parts of them and keeps time in UTC', async () => {
    const [row] = await query(
      database.ownerUrl,
      `select string_agg(name, ' ' order by name) as names, current_setting('timezone') as zone,
         (select 'ИВАНОВ' ilike 'иванов') as folds
       from unnest(array['Жуков', 'Ёлкин', 'Егоров', 'Яшин', 'Абрамов']) as name`,
    );
    expect(row).toEqual({ names: 'Абрамов Егоров Ёлкин Жуков Яшин', zone: 'UTC', folds: true });
    await query(database.ownerUrl, 'create extension pg_trgm');
    const [trigrams] = await query(database.ownerUrl, `select cardinality(show_trgm('Иванов')) as count`);
    expect(trigrams).toEqual({ count: 7 });
  });

  it('keeps credentials from other accounts, and offending rows out of its log', async () => {
    for (const file of ['owner-password', 'connection.json', 'hub.lock', 'postgres.log']) {
      expect([file, (await stat(join(folder, file))).mode & 0o777]).toEqual([file, 0o600]);
    }
    await query(database.ownerUrl, `create table secret_people (name text primary key check (name <> 'Ivanova'))`);
    await expect(query(database.ownerUrl, `insert into secret_people values ('Ivanova')`)).rejects.toThrow('check');
    const log = await readFile(join(folder, 'postgres.log'), 'utf8');
    expect(log).toContain('violates check constraint');
    expect(log).not.toContain('Ivanova');
  });

  it('can be attached to while it runs', async () => {
    expect(await attachEmbedded(folder)).toEqual({ ownerUrl: database.ownerUrl });
    expect(await attachEmbedded(join(root, 'nowhere'))).toBeNull();
  });
});

describe('a stopped embedded database', () => {
  it('is stopped once however often it is asked, and is there at the next start', async () => {
    const folder = join(root, 'stopped');
    const first = await start(folder);
    await query(first.ownerUrl, 'create table kept as select 7 as value');
    await Promise.all([first.stop(), first.stop()]);
    await first.stop();
    expect(await attachEmbedded(folder)).toBeNull();
    await expect(query(first.ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');

    const second = await start(folder);
    expect(await query(second.ownerUrl, 'select value from kept')).toEqual([{ value: 7 }]);
    await second.stop();
  });

  it('starts where it was, unless somebody else is there by now', async () => {
    const folder = join(root, 'stopped');
    const before = await start(folder);
    await before.stop();
    const { port } = before;
    const again = await start(folder);
    expect(again.port).toBe(port);
    await again.stop();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const elsewhere = await start(folder);
    expect(elsewhere.port).not.toBe(port);
    await elsewhere.stop();
    other.close();
  });
});

describe('after kill -9 of the hub', () => {
  it('takes over the server that lives on, with all that was committed', async () => {
    const folder = join(root, 'killed');
    const { child, said: ownerUrl, listeners } = await ownerProcess(folder);
    expect(listeners).toBe(0);
    await query(ownerUrl, 'create table kept as select 42 as value');
    await kill(child);

    const next = await start(folder);
    expect(next).toMatchObject({ adopted: true, ownerUrl });
    expect(await query(next.ownerUrl, 'select value from kept')).toEqual([{ value: 42 }]);
    await next.stop();
    expect(await attachEmbedded(folder)).toBeNull();
  });

  it('replaces a server that runs with other settings', async () => {
    const folder = join(root, 'killed');
    const { child, said } = await ownerProcess(folder);
    await kill(child);
    expect(await query(said, 'show max_connections')).toEqual([{ max_connections: '20' }]);

    const next = await start(folder, 25);
    expect(next.adopted).toBe(false);
    expect(await query(next.ownerUrl, 'show max_connections')).toEqual([{ max_connections: '25' }]);
    expect(await query(next.ownerUrl, 'select value from kept')).toEqual([{ value: 42 }]);
    await next.stop();
  });
});

describe('a server that is kept', () => {
  it('is told where it is after each start, and is lost, in words, once it has ended too often', async () => {
    const folder = join(root, 'kept');
    const database = await startEmbedded({
      dataFolder: folder,
      durable: false,
      kept: [1, 1, 1],
      onLog: () => undefined,
    });
    const ends = new Set<number>();
    while (!database.lost.aborted) {
      const pid = (await findPostmaster(join(folder, 'postgres')))?.pid;
      // Told anew after each start, so that other commands find it.
      if (pid === undefined || ends.has(pid) || (await attachEmbedded(folder)) === null) await setImmediate();
      else {
        ends.add(pid);
        process.kill(pid, 'SIGKILL');
      }
    }
    expect(ends.size).toBe(4);
    expect((database.lost.reason as EmbeddedDatabaseError).text.ru).toMatch(/больше не запускается.*postgres\.log/);
    await database.stop();
    const next = await start(folder);
    await next.stop();
  });
});

const asRoot = process.getuid?.() === 0 ? it : it.skip;

describe('a data folder below one that is closed to other accounts', () => {
  asRoot('works for root: the cluster lies elsewhere, and a pointer says where', async () => {
    const closed = join(root, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const folder = join(closed, 'data');
    const first = await start(folder);
    await query(first.ownerUrl, 'create table kept as select 1 as value');
    await first.stop();
    const home = (await readFile(join(folder, 'postgres.location'), 'utf8')).trim();

    const second = await start(folder);
    expect(await query(second.ownerUrl, 'select value from kept')).toEqual([{ value: 1 }]);
    await second.stop();
    await removeDataFolder(folder);
    await expect(stat(home)).rejects.toThrow('ENOENT');
  });
});
