import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testHub, type Claims, type TestHub } from '#scripts/testing/hub.js';
import {
  ownerTransactions,
  type OwnerTransaction,
  type OwnerTransactions,
} from '#scripts/testing/owner-transactions.js';
import { world, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let transactions: OwnerTransactions;

beforeAll(async () => {
  hub = await testHub();
  transactions = ownerTransactions(hub);
});
beforeEach(async () => {
  region = await world(hub);
});
afterAll(async () => {
  await transactions.close();
  await hub.close();
});

const REACH = 'select array(select unnest(contracts.session_reach()) order by 1) as ids';
const reachOf = async (claims: Claims | null) => (await hub.raw('participants', claims, REACH))[0]!['ids'];
const coordinates = (...regions: World[]): Claims => ({
  roles: ['COORDINATOR'],
  regions: regions.map(({ region: { id } }) => id),
});

const ADD = `insert into participants.college (id, region_id, code, name_ru, name_en) values ($1, $2, $3, 'К', 'C')`;
const add = async (client: OwnerTransaction, regionId = region.region.id) => {
  const id = randomUUID();
  await client.query(ADD, [id, regionId, id]);
  return id;
};

describe('whoever coordinates regions', () => {
  it('reaches all colleges of these, and no others; staff reach their own', async () => {
    const another = await world(hub);
    const [first, second, there] = [await region.college(), await region.college(), await another.college()];
    const sorted = (...colleges: { id: string }[]) => colleges.map(({ id }) => id).sort();
    expect(await reachOf(coordinates(region))).toEqual(sorted(first, second));
    expect(await reachOf(coordinates(region, another))).toEqual(sorted(first, second, there));
    expect(await reachOf({ roles: ['CURATOR'], colleges: [first.id] })).toEqual([first.id]);
    expect(await reachOf(coordinates(await world(hub)))).toEqual([]);
    expect(await reachOf(null)).toEqual([]);
  });

  it('reaches a college in the transaction that adds it, and not when that comes to nothing', async () => {
    const client = await transactions.begun();
    await client.query(`select set_config('hub.regions', $1, true)`, [`{${region.region.id}}`]);
    const id = await add(client);
    expect((await client.query(REACH)).rows).toEqual([{ ids: [id] }]);
    await client.query('rollback');
    expect(await reachOf(coordinates(region))).toEqual([]);
  });

  it('reaches both of two colleges that are added at once', async () => {
    const { id: before } = await region.college();
    const holder = await transactions.begun();
    const adders = [await transactions.begun(), await transactions.begun()];
    await holder.query('select from participants.region_reach where region_id = $1 for update', [region.region.id]);
    const adding = adders.map(async (client) => {
      const id = await add(client);
      await client.query('commit');
      return id;
    });
    await transactions.untilWaiting(...adders);
    await holder.query('commit');
    const both = await Promise.all(adding);
    expect(await reachOf(coordinates(region))).toEqual([before, ...both].sort());
  });

  it('reaches a college where it is, should it be written into another region or taken away', async () => {
    const another = await world(hub);
    const [stays, goes] = [(await region.college()).id, (await region.college()).id];
    await hub.owner('update participants.college set region_id = $2 where id = $1', [goes, another.region.id]);
    expect([await reachOf(coordinates(region)), await reachOf(coordinates(another))]).toEqual([[stays], [goes]]);
    const client = await transactions.begun();
    const id = await add(client);
    await client.query('commit');
    await hub.owner('delete from participants.college where id = $1', [id]);
    expect(await reachOf(coordinates(region))).toEqual([stays]);
  });
});

it('no service reads or writes the colleges of regions past that', async () => {
  for (const sql of ['select * from', 'delete from', 'truncate']) {
    const past = hub.raw('participants', coordinates(region), `${sql} participants.region_reach`);
    await expect(past).rejects.toThrow('permission denied');
  }
});
