import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EntitySchema } from '@mikro-orm/core';
import { createLog } from '../log/log.js';
import { PUBLIC_SESSION } from '../session/session.js';
import { freshDatabase, type FreshDatabase } from '../testing/database/fresh-database.js';
import { connect } from './connection.js';
import { isConnectionLost } from './sql-state.js';
import { ReadPath } from './read-path.js';
import { serviceUrl } from './roles.js';
import { WritePath } from './unit-of-work.js';

const POOL_SIZE = 2;
const END_ITSELF = 'select pg_terminate_backend(pg_backend_pid())';
const ANSWER = 'select 42 as answer';
/** MikroORM wants one. */
const THING = new EntitySchema({ name: 'Thing', properties: { id: { type: 'string', primary: true } } });

let database: FreshDatabase;
let url: string;
beforeAll(async () => {
  database = await freshDatabase();
  url = serviceUrl(database.ownerUrl, 'participants');
});
afterAll(() => database.drop());

/** What the work was refused with, as far as it tells a lost connection. */
const lost = (work: Promise<unknown>) => work.then(() => 'answered', isConnectionLost);

describe('a connection that is lost', () => {
  it('fails the statement under way and those that follow, and nothing else', async () => {
    const client = await connect(database.ownerUrl);
    expect(await lost(client.query(END_ITSELF))).toBe(true);
    expect(await lost(client.query(ANSWER))).toBe(true);
    await client.end();
  });

  it('is no more than an ended one to whoever has nothing under way', async () => {
    const [idle, other] = await Promise.all([connect(database.ownerUrl), connect(database.ownerUrl)]);
    const { rows } = await idle.query<{ pid: number }>('select pg_backend_pid() as pid');
    const ended = new Promise<void>((resolve) => idle.once('end', () => resolve()));
    await other.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
    await ended;
    expect(await lost(idle.query(ANSWER))).toBe(true);
    await Promise.all([idle.end(), other.end()]);
  });
});

/** Ends sessions as the server does, before this process can hear of it: what it asks next, it asks those. */
const endUnheard = (sessions: readonly { pid: number }[]) =>
  sessions.forEach(({ pid }) => process.kill(pid, 'SIGTERM'));
const WHICH = 'select pg_backend_pid() as pid';

describe('of a pool for reading', () => {
  it('connections that were ended just as they were handed out give way to new ones', async () => {
    const said: string[] = [];
    const log = createLog({ level: 'warn', name: 'test', to: { write: (line) => void said.push(line) } });
    const reads = new ReadPath({ url, poolSize: POOL_SIZE, log });
    const reader = reads.as(PUBLIC_SESSION);
    const both = async () =>
      (await Promise.all([reader.rows<{ pid: number }>(WHICH), reader.rows<{ pid: number }>(WHICH)])).flat();
    const before = await both();
    endUnheard(before);
    const after = await both();
    expect(new Set([...before, ...after].map(({ pid }) => pid)).size).toBe(2 * POOL_SIZE);
    expect(said.filter((line) => line.includes('asked on the next'))).toHaveLength(POOL_SIZE);
    await reads.close();
  });

  it('a lost connection fails whoever was using it, and is not handed to who waits', async () => {
    const reads = new ReadPath({ url, poolSize: 1 });
    const reader = reads.as(PUBLIC_SESSION);
    for (let round = 0; round < 3; round += 1) {
      const [first, second] = await Promise.all([lost(reader.rows(END_ITSELF)), reader.rows(ANSWER)]);
      expect([first, second]).toEqual([true, [{ answer: 42 }]]);
    }
    await reads.close();
  });
});

describe('of a pool for writing', () => {
  it('a unit of work whose connection was ended just as it was handed out is done on a new one, once', async () => {
    const writes = await WritePath.open({ url, poolSize: 1, schema: 'participants', entities: [THING] });
    const audited = (entity: string) =>
      writes.run(PUBLIC_SESSION, async (unit) => {
        const audit = `insert into participants.audit (actor, action, entity, entity_id, fields)
                       values ('nobody', 'ended', $1, uuidv7(), '{}')`;
        await unit.rows(audit, [entity]);
        return await unit.rows<{ pid: number }>(WHICH);
      });
    const before = await audited('first');
    endUnheard(before);
    expect(await audited('second')).not.toEqual(before);
    await writes.close();
    const owner = await connect(database.ownerUrl);
    const { rows } = await owner.query(`select entity from participants.audit where action = 'ended' order by id`);
    await owner.end();
    expect(rows).toEqual([{ entity: 'first' }, { entity: 'second' }]);
  });

  it('connections lost in the midst of units of work give their places back', async () => {
    const writes = await WritePath.open({ url, poolSize: POOL_SIZE, schema: 'participants', entities: [THING] });
    for (let round = 0; round <= POOL_SIZE; round += 1) {
      expect(await lost(writes.run(PUBLIC_SESSION, (unit) => unit.rows(END_ITSELF)))).toBe(true);
    }
    expect(await writes.run(PUBLIC_SESSION, (unit) => unit.rows(ANSWER))).toEqual([{ answer: 42 }]);
    await writes.close();
  });

  it('a unit of work that fails leaves nothing behind, whatever it had yet to say', async () => {
    const writes = await WritePath.open({ url, poolSize: 1, schema: 'participants', entities: [THING] });
    const failing = writes.run(PUBLIC_SESSION, async (unit) => {
      const audit = `insert into participants.audit (actor, action, entity, entity_id, fields)
                     values ('nobody', 'nothing', 'none', uuidv7(), '{}')`;
      await Promise.all([unit.rows('select 1 / 0'), unit.rows(audit), unit.rows(audit)]);
    });
    await expect(failing).rejects.toThrow('division by zero');
    await writes.close();
    const owner = await connect(database.ownerUrl);
    const { rows } = await owner.query(`select from participants.audit where action = 'nothing'`);
    await owner.end();
    expect(rows).toEqual([]);
  });
});
