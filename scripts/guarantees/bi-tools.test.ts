import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type pg from 'pg';
import { dropBiLogin, writeBiLogin } from '#kernel/database/bi/login.js';
import { connect } from '#kernel/database/connection.js';
import { migrate } from '#kernel/database/migrate.js';
import { SUBGRAPHS } from '../subgraphs.js';
import { textOf } from './documents/documents.js';
import { fencesOf } from './documents/markdown.policy.js';
import { testHub, type TestHub } from '../testing/hub.js';
import { world } from '../testing/world.js';

const run = promisify(execFile);
jest.setTimeout(60_000);

/** Roles belong to the server, which other tests work on as well. */
const LOGIN = `bi_${randomBytes(6).toString('hex')}`;

let hub: TestHub;
let address: string;
let client: pg.Client;

beforeAll(async () => {
  hub = await testHub();
  await (await world(hub)).college();
  address = await writeBiLogin(hub.ownerUrl, LOGIN);
  client = await connect(address);
});
afterAll(async () => {
  await client.end();
  await dropBiLogin(hub.ownerUrl, LOGIN);
  await hub.close();
});

describe('the login of BI tools', () => {
  it('reads every view of schema bi, found without its name', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select viewname as name from pg_views where schemaname = 'bi' order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['colleges', 'figure_revisions', 'figures', 'indicators', 'periods', 'publications']); // prettier-ignore
    for (const { name } of rows) await client.query(`select * from ${name}`);
    expect((await client.query('select college from colleges')).rowCount).toBeGreaterThan(0);
  });

  it('is told by a catalogue of nothing else that it may read', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname !~ '^(pg_|information_schema$)' and c.relkind in ('r', 'v', 'p', 'm', 'S')
          and n.nspname <> 'bi' and has_schema_privilege(n.oid, 'usage') and n.nspname <> 'public'
       union all
       select c.oid::regclass::text from pg_class c
        where c.relnamespace::regnamespace::text !~ '^(pg_|information_schema$)' and c.relkind in ('r', 'v', 'p', 'm')
          and has_table_privilege(c.oid, 'insert, update, delete, truncate, references, trigger')`,
    );
    expect(rows).toEqual([]);
    const { rows: schemas } = await client.query<{ name: string }>(
      `select nspname as name from pg_namespace
        where has_schema_privilege(oid, 'create') or (has_schema_privilege(oid, 'usage') and nspname !~ '^pg_')`,
    );
    expect(schemas.map(({ name }) => name).sort()).toEqual(['bi', 'information_schema', 'public']);
  });

  const DENIED = /permission denied/;
  it.each<[string, RegExp]>([
    ['select * from monitoring.published_figure', DENIED],
    ['select * from monitoring.submitted_measure', DENIED],
    ['select * from participants.person', DENIED],
    ['select * from participants.client', DENIED],
    ['select * from contracts.colleges', DENIED],
    ['select * from contracts.measures', DENIED],
    ['select contracts.session_reach()', DENIED],
    [`select contracts.fill_history(gen_random_uuid(), 2024, '{}')`, DENIED],
    ['select * from pg_authid', DENIED],
    [`select pg_read_file('/etc/passwd')`, DENIED],
    [`copy (select 1) to program 'true'`, DENIED],
    ['set role hub_bi', DENIED],
    ['set role hub_monitoring', DENIED],
    ['set role hub_contracts', DENIED],
    ['create temporary table t (a int)', DENIED],
    ['create table public.t (a int)', DENIED],
    ['create table bi.t (a int)', DENIED],
    ['create view bi.v as select 1', DENIED],
    ['create schema mine', DENIED],
    ['create role other', DENIED],
    ['update bi.colleges set college_name = college', /cannot update view|permission denied/],
    ['delete from bi.colleges', /cannot delete from view|permission denied/],
    ['comment on view bi.figures is null', /must be owner/],
    ['alter role current_user connection limit 100', DENIED],
    ['alter role current_user superuser', DENIED],
    ['grant hub_bi to hub_school', DENIED],
  ])('is refused: %s', async (sql, why) => {
    // Also by whoever asks to write, which is off unless asked for.
    await client.query('begin read write');
    try {
      await expect(client.query(sql)).rejects.toThrow(why);
    } finally {
      await client.query('rollback');
    }
  });

  it('reads alone unless it asks for more, for a minute at most, and over ten connections at most', async () => {
    const setting = async (name: string) => (await client.query(`show ${name}`)).rows[0] as Record<string, string>;
    expect(await setting('default_transaction_read_only')).toEqual({ default_transaction_read_only: 'on' });
    expect(await setting('statement_timeout')).toEqual({ statement_timeout: '1min' });
    const others = await Promise.all(Array.from({ length: 9 }, () => connect(address)));
    await expect(connect(address)).rejects.toThrow('too many connections');
    await Promise.all(others.map((other) => other.end()));
  });

  it('reads on when the hub has made its views anew, as each release may', async () => {
    await hub.owner(`update contracts.current_objects set hash = 'of another release'`);
    await migrate(
      hub.ownerUrl,
      SUBGRAPHS.map(({ database }) => database),
    );
    expect((await client.query('select college from colleges')).rowCount).toBeGreaterThan(0);
  });
});

describe('its examples', () => {
  const shown = fencesOf(textOf('docs/pulling.md'));

  it.each(shown.flatMap(({ language, text }) => (language === 'sql' && text.includes('bi.') ? [text] : [])))(
    'are answered: %s',
    async (sql) => {
      expect((await client.query(sql)).fields.length).toBeGreaterThan(0);
    },
  );

  it('are answered by psql, where there is one', async () => {
    const installed = await run('psql', ['--version']).catch(() => null);
    if (!installed) return;
    const { stdout } = await run('psql', [
      address,
      '-AtX',
      '-c',
      'select count(*) from bi.colleges',
      '-c',
      '\\d+ bi.figures',
    ]);
    expect(stdout).toMatch(/^[1-9]\d*\n/);
    expect(stdout).toContain('1 September to 31 August: 2024/2025.');
  });
});

describe('its password', () => {
  const login = `${LOGIN}_2`;
  afterAll(() => dropBiLogin(hub.ownerUrl, login));

  it('is made anew, which ends the sessions of the old one, and goes with the login', async () => {
    const first = await writeBiLogin(hub.ownerUrl, login);
    const session = await connect(first);
    const second = await writeBiLogin(hub.ownerUrl, login);
    await expect(session.query('select 1')).rejects.toThrow();
    await expect(connect(first)).rejects.toThrow('password authentication failed');
    const other = await connect(second);
    expect(await dropBiLogin(hub.ownerUrl, login)).toBe(true);
    await expect(other.query('select * from bi.colleges')).rejects.toThrow();
    await expect(connect(second)).rejects.toThrow();
    expect(await dropBiLogin(hub.ownerUrl, login)).toBe(false);
  });

  it('is never given to a role that is somebody else’s', async () => {
    await hub.owner(`create role ${login} login createdb`);
    await expect(writeBiLogin(hub.ownerUrl, login)).rejects.toMatchObject({
      text: { en: expect.stringContaining('a role of that name already') },
    });
    await expect(dropBiLogin(hub.ownerUrl, login)).rejects.toThrow();
    await hub.owner(`drop role ${login}`);
  });
});
