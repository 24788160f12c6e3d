import { afterEach, describe, expect, it } from '@jest/globals';
import { Migration } from '@mikro-orm/migrations';
import { connect } from '#kernel/database/connection.js';
import { migrate } from '#kernel/database/migrate.js';
import type { ServiceDatabase } from '#kernel/database/service-database.js';
import { emptyDatabase, freshDatabase, type FreshDatabase } from '#kernel/testing/database/fresh-database.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { catalogOf, rowsOf } from '../../testing/catalog.js';
import { loadFormerDatabase } from '../../testing/database-0.1/load.js';

const DATABASES = SUBGRAPHS.map(({ database }) => database);

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function open(database: FreshDatabase) {
  opened.push(() => database.drop());
  return enter(database.ownerUrl);
}

async function enter(ownerUrl: string) {
  const client = await connect(ownerUrl);
  opened.push(() => client.end());
  return { ownerUrl, client };
}

/** The hub's databases, one of them changed as a later release would change it. */
const changed = (name: string, change: (database: ServiceDatabase) => Partial<ServiceDatabase>): ServiceDatabase[] =>
  DATABASES.map((database) => (database.name === name ? { ...database, ...change(database) } : database));

const renewedSchool = changed('school', ({ objects }) => ({ objects: [...objects, 'select'] }));

const REGION = `insert into participants.region (id, code, name_ru, name_en, first_year) values (uuidv7(), '77', 'Р', 'R', 2020)`;

class SchoolLater extends Migration {
  override up(): void {
    // A policy, a view and functions stand on the column.
    this.addSql('alter table school.enrolment alter column withdrawn_on type timestamptz');
  }
}

class SchoolBroken extends Migration {
  override up(): void {
    this.addSql('alter table school.enrolment add column half_done text');
    this.addSql('select from school.no_such_table');
  }
}

const withMigration = (migration: ServiceDatabase['migrations'][number]) =>
  changed('school', ({ migrations }) => ({ migrations: [...migrations, migration] }));

describe('a start of the hub', () => {
  it('makes nothing anew when the database is up to date', async () => {
    const { ownerUrl, client } = await open(await freshDatabase());
    const made = async () => {
      const { rows } = await client.query(
        `select k.*, (select array_agg(oid order by oid) from pg_policy) as policies,
                (select array_agg(oid order by oid) from pg_proc) as functions from contracts.current_objects k`,
      );
      return rows;
    };
    const before = await made();
    await migrate(ownerUrl, DATABASES);
    expect(await made()).toEqual(before);
    await migrate(ownerUrl, renewedSchool);
    expect(await made()).not.toEqual(before);
  });

  it('takes away what left the files, and makes what came into them', async () => {
    const { ownerUrl, client } = await open(await freshDatabase());
    const gone = 'contracts.school_courses';
    const less = changed('school', ({ objects }) => ({
      objects: [
        ...objects.filter((sql) => !sql.includes(gone)),
        `create function contracts.added() returns text language sql as $$ select 'added' $$`,
      ],
    }));
    await migrate(ownerUrl, less);
    const { functions } = await catalogOf(client);
    expect(Object.keys(functions!)).not.toContain(`${gone}(uuid[],integer)`);
    expect((await client.query('select contracts.added() as text')).rows).toEqual([{ text: 'added' }]);
    const whole = (await open(await freshDatabase())).client;
    await migrate(ownerUrl, DATABASES);
    expect(await catalogOf(client)).toEqual(await catalogOf(whole));
  });

  it('takes away what was made beside the files: a policy, a right and a switch of the rows’ security', async () => {
    const { ownerUrl, client } = await open(await freshDatabase());
    const expected = await catalogOf(client);
    await client.query(`create policy open_door on participants.person for select to public using (true)`);
    await client.query('grant select (birth_date) on participants.person to hub_monitoring');
    await client.query('alter table school.enrolment disable row level security');
    await migrate(
      ownerUrl,
      changed('school', ({ objects }) => ({ objects: [...objects, 'select'] })),
    );
    expect(await catalogOf(client)).toEqual(expected);
  });

  it('runs a migration that changes what views and policies stand on', async () => {
    const { ownerUrl, client } = await open(await freshDatabase());
    await migrate(ownerUrl, withMigration({ name: '0002-later', class: SchoolLater }));
    const { columns } = await catalogOf(client);
    expect(columns!['school.enrolment.withdrawn_on']).toMatchObject({ type: 'timestamp with time zone' });
  });

  it('leaves everything as it was when a migration fails', async () => {
    const { ownerUrl, client } = await open(await freshDatabase());
    const before = [await catalogOf(client), await rowsOf(client)];
    const broken = withMigration({ name: '0002-broken', class: SchoolBroken });
    await expect(migrate(ownerUrl, broken)).rejects.toThrow('no_such_table');
    expect([await catalogOf(client), await rowsOf(client)]).toEqual(before);
    await migrate(ownerUrl, DATABASES);
  });

  it('leaves everything as it was when what stands on the hub is not the hub’s', async () => {
    const { ownerUrl, client } = await open(await freshDatabase());
    await client.query('create view public.of_an_analyst as select code from contracts.colleges');
    const before = await catalogOf(client);
    await expect(migrate(ownerUrl, renewedSchool)).rejects.toThrow('other objects depend on');
    expect(await catalogOf(client)).toEqual(before);
  });

  it('stops before a database that a later release has worked with', async () => {
    const { ownerUrl, client } = await open(await freshDatabase());
    await migrate(ownerUrl, withMigration({ name: '0002-later', class: SchoolLater }));
    const before = await catalogOf(client);
    await expect(migrate(ownerUrl, DATABASES)).rejects.toMatchObject({
      name: 'DatabaseRefusal',
      text: { ru: expect.stringContaining('более нового выпуска'), en: expect.stringContaining('later release') },
    });
    expect(await catalogOf(client)).toEqual(before);
  });

  /** Renews the database while somebody is in the middle of something, and goes on with that once the renewal waits. */
  async function meanwhile(begun: string, goOn: string) {
    const { ownerUrl, client } = await open(await freshDatabase());
    // What goes on is told once for a whole transaction: the one that is waited for can't ask.
    const { client: looking } = await enter(ownerUrl);
    await client.query('begin');
    // Of two who wait for each other the one that finds it out is undone.
    await client.query(`set local deadlock_timeout = '1min'`);
    await client.query(begun);
    const renewed = migrate(ownerUrl, renewedSchool);
    const waiting = `select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query like 'drop policy%'`;
    for (let n = 0; n === 0;) n = (await looking.query<{ n: number }>(waiting)).rows[0]!.n;
    await client.query(goOn);
    await client.query('commit');
    await renewed;
    return client;
  }

  it('waits for whoever is writing, and lets them finish', async () => {
    const client = await meanwhile(REGION, 'select');
    expect((await client.query(`select from participants.region where code = '77'`)).rowCount).toBe(1);
  });

  it('begins anew where it and a writer wait for each other', async () => {
    const client = await meanwhile('select from school.course', REGION);
    expect((await client.query(`select from participants.region where code = '77'`)).rowCount).toBe(1);
  });
});

describe('an owner of the database who is no superuser', () => {
  /** Its password is that of the server's owner, from which those of the services derive: other tests use them. */
  async function keptDatabase(): Promise<string> {
    const made = await open(await emptyDatabase());
    const url = new URL(made.ownerUrl);
    const { client } = made;
    await client.query(`do $$ begin
      create role test_keeper login createrole; exception when duplicate_object or unique_violation then null; end $$`);
    await client.query(`alter role test_keeper password ${client.escapeLiteral(decodeURIComponent(url.password))}`);
    const { rows } = await client.query<{ roles: string }>(
      `select string_agg(rolname, ', ') as roles from pg_roles where rolname ~ '^hub_' and not rolsuper`,
    );
    await client.query(`grant ${rows[0]!.roles} to test_keeper with admin option`);
    await client.query(`alter database ${url.pathname.slice(1)} owner to test_keeper`);
    url.username = 'test_keeper';
    return url.href;
  }

  it('has the same database, with what ships, and may bring it up to date', async () => {
    const keeper = await keptDatabase();
    await migrate(keeper, DATABASES);
    const { client } = await enter(keeper);
    const whole = (await open(await freshDatabase())).client;
    expect(await catalogOf(client)).toEqual(await catalogOf(whole));
    await migrate(keeper, renewedSchool);
    const forms = await client.query('select from programs.form');
    expect(forms.rowCount).toBeGreaterThan(6);
  });
});

describe('two hubs that start at once', () => {
  it('make one database between them, be it a new one or one to be taken over', async () => {
    for (const prepare of [async () => undefined, loadFormerDatabase]) {
      const { ownerUrl, client } = await open(await emptyDatabase());
      await prepare(ownerUrl);
      await Promise.all([migrate(ownerUrl, DATABASES), migrate(ownerUrl, DATABASES)]);
      const { rows } = await client.query('select name from programs.migration order by id');
      const programs = DATABASES.find(({ name }) => name === 'programs')!;
      expect(rows).toEqual(programs.migrations.map(({ name }) => ({ name })));
    }
  });
});
