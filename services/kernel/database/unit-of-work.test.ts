import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { PUBLIC_SESSION, type Session } from '../session/session.js';
import { freshDatabase, type FreshDatabase } from '../testing/database/fresh-database.js';
import { connect } from './connection.js';
import { serviceUrl } from './roles.js';
import { WritePath, type UnitOfWork } from './unit-of-work.js';

const COLLEGE = '00000000-0000-7000-8000-000000000001';
const system = (actor: string): Session => ({
  ...PUBLIC_SESSION,
  actor,
  roles: ['COLLEGE_SYSTEM'],
  colleges: [COLLEGE],
});
const NOTE = 'insert into public.note values ($1)';
const ENTRY = { action: 'note', entity: 'Note', entityId: COLLEGE, collegeId: COLLEGE };

let database: FreshDatabase;
let owner: pg.Client;
const paths: WritePath[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  owner = await connect(database.ownerUrl);
  await owner.query(`create table public.note (n int unique deferrable initially deferred)`);
  await owner.query('grant select, insert on public.note to public');
});
afterAll(async () => {
  await Promise.all(paths.map((path) => path.close()));
  await owner.end();
  await database.drop();
});

async function open(poolSize = 1, prepared = true): Promise<WritePath> {
  const url = serviceUrl(database.ownerUrl, 'participants');
  const path = await WritePath.open({ url, poolSize, prepared, schema: 'participants', entities: [] });
  paths.push(path);
  return path;
}

const notes = async () =>
  (await owner.query<{ n: number }>('select n from public.note order by n')).rows.map(({ n }) => n);
const audited = async (actor: string) =>
  (await owner.query('select from participants.audit where actor = $1', [actor])).rowCount;
const actorOf = async (work: UnitOfWork) =>
  (await work.rows<{ actor: string | null }>('select contracts.session_actor() as actor'))[0]!.actor;

describe.each([true, false])('a unit of work (statements kept: %s)', (prepared) => {
  it('has its session in front of its first statement, under load on few connections, too', async () => {
    const writes = await open(3, prepared);
    const actors = Array.from({ length: 60 }, (_, n) => `actor-${n}`);
    const seen = await Promise.all(
      actors.map((actor) => writes.run(system(actor), async (work) => [await actorOf(work), await actorOf(work)])),
    );
    expect(seen).toEqual(actors.map((actor) => [actor, actor]));
    expect(await writes.run(PUBLIC_SESSION, actorOf)).toBeNull();
  });

  it('stands with its audit once it is answered', async () => {
    const [writes, n] = [await open(1, prepared), prepared ? 1 : 2];
    await writes.run(system(`stands-${n}`), async (work) => {
      await work.rows(NOTE, [n]);
      work.audit.add(ENTRY);
    });
    expect([(await notes()).includes(n), await audited(`stands-${n}`)]).toEqual([true, 1]);
  });
});

describe('a unit of work', () => {
  it('leaves nothing when its audit cannot be written, nor when it is a preview', async () => {
    const writes = await open();
    const before = await notes();
    const unwritten = { ...ENTRY, entityId: 'nothing' };
    for (const isPreview of [false, true]) {
      const failing = writes.run(system('unwritten'), async (work) => {
        await work.rows(NOTE, [100]);
        work.audit.add(ENTRY, unwritten);
        if (isPreview) work.preview();
      });
      await expect(failing).rejects.toThrow('invalid input syntax for type uuid');
    }
    const told = await writes.run(system('preview'), async (work) => {
      await work.rows(NOTE, [100]);
      work.audit.add(ENTRY);
      work.preview();
      return work.rows('select n from public.note where n = 100');
    });
    expect(told).toEqual([{ n: 100 }]);
    expect([await notes(), await audited('unwritten'), await audited('preview')]).toEqual([before, 0, 0]);
  });

  it('that is refused as it commits fails, and leaves a clean connection', async () => {
    const writes = await open();
    const before = await notes();
    for (const add of [() => undefined, (work: UnitOfWork) => work.audit.add(ENTRY)]) {
      const twice = writes.run(system('twice'), async (work) => {
        await Promise.all([work.rows(NOTE, [7]), work.rows(NOTE, [7])]);
        add(work);
      });
      await expect(twice).rejects.toMatchObject({ code: '23505' });
    }
    expect([await notes(), await audited('twice')]).toEqual([before, 0]);
    expect(await writes.run(system('next'), actorOf)).toBe('next');
  });

  it('is not answered when a statement has failed, though its work did not mind', async () => {
    const writes = await open();
    const careless = writes.run(system('careless'), async (work) => {
      await work.rows(NOTE, [8]);
      await work.rows('select 1 / $1::int', [0]).catch(() => undefined);
    });
    await expect(careless).rejects.toThrow('nothing is committed');
    expect(await notes()).not.toContain(8);
  });

  it('takes no connection before its first statement, and sends none after its end', async () => {
    const writes = await open();
    let escaped: UnitOfWork | undefined;
    await writes.run(system('holder'), async (work) => {
      await actorOf(work);
      expect(await writes.run(system('idle'), async (idle) => ((escaped = idle), 'refused'))).toBe('refused');
    });
    await expect(escaped!.rows(NOTE, [9])).rejects.toThrow('the transaction is over');
  });
});
