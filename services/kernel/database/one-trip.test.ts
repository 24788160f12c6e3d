import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../testing/database/fresh-database.js';
import { connect } from './connection.js';
import { sendTogether, type Statement } from './one-trip.js';
import { keptStatement, passingStatement } from './prepared.js';

const SETTING = `select set_config('hub.actor', $1, true)`;
const ACTOR = `select current_setting('hub.actor', true) as actor, $1::text as asked`;
const FAILING = 'select 1 / $1::int';

let database: FreshDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await freshDatabase();
  client = await connect(database.ownerUrl);
  await client.query('create table public.note (text text)');
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const answer = async (ahead: readonly Statement[], last: Statement) =>
  (await sendTogether<object>(client, ahead, last)).rows;
const noted = async () => (await client.query<{ text: string }>('select text from public.note')).rows;

describe.each([
  ['that connections keep', keptStatement],
  ['that none keeps', passingStatement],
])('statements %s', (_, made) => {
  const note = (text: string) => made('insert into public.note values ($1) returning text', [text]);

  it('run one after the other in one transaction, and the last one answers', async () => {
    for (const asked of ['once', 'again']) {
      const rows = await answer([made(SETTING, ['somebody']), made(SETTING, [asked])], made(ACTOR, [asked]));
      expect(rows).toEqual([{ actor: asked, asked }]);
    }
    expect(await answer([], made(ACTOR, ['later']))).toEqual([{ actor: '', asked: 'later' }]);
  });

  it('leave nothing when one of them fails, wherever it stands, and the connection goes on', async () => {
    const failing = made(FAILING, [0]);
    await expect(answer([note('before'), failing], note('after'))).rejects.toThrow('division by zero');
    await expect(answer([note('before'), note('after')], failing)).rejects.toThrow('division by zero');
    expect(await noted()).toEqual([]);
    expect(await answer([made(SETTING, ['x'])], note('now'))).toEqual([{ text: 'now' }]);
    await client.query('delete from public.note');
  });

  it('run no further than to one with a parameter that cannot be written', async () => {
    const unwritable = { toPostgres: () => { throw new Error('no such text'); } }; // prettier-ignore
    const bad = made('insert into public.note values ($1)', [unwritable]);
    await expect(answer([note('before'), bad], note('after'))).rejects.toThrow('no such text');
    expect(await noted()).toEqual([{ text: 'before' }]);
    await client.query('delete from public.note');
    expect(await answer([], made(ACTOR, ['later']))).toEqual([{ actor: '', asked: 'later' }]);
  });
});

it('asks for a statement again that the server skipped before it had parsed it', async () => {
  const never = keptStatement('select $1::text as seldom', ['x']);
  await expect(answer([keptStatement(FAILING, [0])], never)).rejects.toThrow('division by zero');
  expect(await answer([], never)).toEqual([{ seldom: 'x' }]);
});

it('keeps of each statement one, whatever it was sent with', async () => {
  const first = keptStatement('select $1::int as first', [1]);
  const second = keptStatement('select $1::int as second', [2]);
  await answer([first], second);
  await answer([second], first);
  await answer([first, second], first);
  const { rows } = await client.query(
    `select from pg_prepared_statements where statement ~ '::int as (first|second)$'`,
  );
  expect(rows).toHaveLength(2);
});
