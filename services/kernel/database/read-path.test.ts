import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from './connection.js';
import { PUBLIC_SESSION, type Session } from '../session/session.js';
import { freshDatabase, type FreshDatabase } from '../testing/database/fresh-database.js';
import { ReadPath } from './read-path.js';
import { serviceUrl } from './roles.js';

const college = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const curatorOf = (n: number): Session => ({
  ...PUBLIC_SESSION,
  actor: `curator-${n}`,
  roles: ['CURATOR'],
  colleges: [college(n)],
});

interface Seen {
  readonly actor: string | null;
  readonly colleges: string[];
}

const WHO = 'select contracts.session_actor() as actor, contracts.session_colleges() as colleges';

let database: FreshDatabase;
let reads: ReadPath;

beforeAll(async () => {
  database = await freshDatabase();
  reads = new ReadPath({ url: serviceUrl(database.ownerUrl, 'participants'), poolSize: 3 });
});
afterAll(async () => {
  await reads.close();
  await database.drop();
});

describe('a read', () => {
  it('carries the session of who asks', async () => {
    const [seen] = await reads.as(curatorOf(7)).rows<Seen>(WHO);
    expect(seen).toEqual({ actor: 'curator-7', colleges: [college(7)] });
  });

  it('leaves nothing of its session on the connection', async () => {
    await reads.as(curatorOf(7)).rows(WHO);
    const [seen] = await reads.as(PUBLIC_SESSION).rows<Seen>(WHO);
    expect(seen).toEqual({ actor: null, colleges: [] });
  });

  it('never sees the session of another under load on few connections', async () => {
    const mixed: string[] = [];
    const client = async (n: number) => {
      for (let round = 0; round < 100; round += 1) {
        const [seen] = await reads.as(curatorOf(n)).rows<Seen>(WHO);
        if (seen?.actor !== `curator-${n}` || seen.colleges[0] !== college(n)) mixed.push(`${n} saw ${seen?.actor}`);
      }
    };
    await Promise.all(Array.from({ length: 24 }, (_, n) => client(n)));
    expect(mixed).toEqual([]);
  });

  it('keeps sessions apart from those whose statements fail', async () => {
    const failing = Array.from({ length: 30 }, (_, n) =>
      reads.as(curatorOf(n)).rows('select 1 / ($1::int - $1::int)', [n]),
    );
    const sound = Array.from({ length: 30 }, (_, n) => reads.as(curatorOf(n)).rows<Seen>(WHO));
    const failed = await Promise.allSettled(failing);
    expect(failed.every((outcome) => outcome.status === 'rejected')).toBe(true);
    const seen = await Promise.all(sound);
    expect(seen.map((rows) => rows[0]?.actor)).toEqual(sound.map((_, n) => `curator-${n}`));
  });

  it('answers without rows, with nulls and with several rows alike', async () => {
    const read = reads.as(PUBLIC_SESSION);
    expect(await read.rows('select 1 as one where false')).toEqual([]);
    expect(await read.rows('select $1::text as nothing', [null])).toEqual([{ nothing: null }]);
    expect(await read.rows('select n from generate_series(1, 3) n')).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });
});

describe('the roles of services', () => {
  it('own nothing and cannot pass by row-level security', async () => {
    const owner = await connect(database.ownerUrl);
    const { rows } = await owner.query(
      `select rolname from pg_roles where rolname like 'hub\\_%' and rolname <> current_user
          and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
    );
    const { rows: owned } = await owner.query(
      `select c.oid::regclass::text as relation from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'hub\\_%' and r.rolcanlogin and r.rolname <> current_user`,
    );
    await owner.end();
    expect(rows).toEqual([]);
    expect(owned).toEqual([]);
  });

  it('find forced row-level security on every table of a college that they may read or write', async () => {
    const owner = await connect(database.ownerUrl);
    const { rows } = await owner.query(
      `select c.oid::regclass::text as relation
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname in (select substr(rolname, 5) from pg_roles where rolname like 'hub\\_%')
          and has_table_privilege('hub_' || n.nspname, c.oid, 'select, update, delete')
          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname like '%college_id')
          and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    await owner.end();
    expect(rows).toEqual([]);
  });
});
