import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { became, closing } from '../testing/closing-world.js';
import { NOW } from '../testing/meetings-world.js';
import { YEAR, neighbours, openYear } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

describe('rewards', () => {
  it('are recorded in bulk and once, void with a reason, and seen by nobody but college and person', async () => {
    const { here, there } = await neighbours(hub);
    await openYear(here);
    const [one, two] = (await here.people({}, {})) as [string, string];
    const [foreign] = (await there.people({})) as [string];
    const reward = {
      personId: one,
      kind: 'CONTEST_WON',
      level: 'REGION',
      title: 'Лучшая <i>пара</i>',
      rewardedOn: '2025-05-20',
    };
    const record = (...rows: object[]) =>
      closing(here.curator, 'recordRewards', { collegeId: here.id, year: YEAR, rows });
    const done = await record(
      reward,
      reward,
      { ...reward, personId: two, rewardedOn: daysAfter(NOW.today, 1) },
      { ...reward, personId: foreign },
      { ...reward, personId: two, title: 'я'.repeat(10_000) },
    );
    expect(became(done)).toEqual(['CREATED', 'UNCHANGED', 'REWARD_DAY', 'PERSON_NOT_FOUND', 'REWARD_TEXT']);
    const order = { orderNumber: '5-н', orderDate: '2025-05-19' };
    expect([
      became(await record(reward)),
      became(await record({ ...reward, ...order })),
      became(await record({ ...reward, ...order })),
    ]).toEqual([['UNCHANGED'], ['UPDATED'], ['UNCHANGED']]);
    const listed = async (client: Client, more = '') =>
      (await client.ask(`{ rewards${more} { totalCount nodes { title orderNumber person { id } voidReason } } }`))
        .rewards;
    const self = await hub.client({ roles: ['MENTEE'], persons: [one] });
    expect(await listed(self)).toMatchObject({
      totalCount: 1,
      nodes: [{ title: reward.title, orderNumber: '5-н', person: { id: one } }],
    });
    expect(await listed(there.curator)).toMatchObject({ totalCount: 0 });
    const [id] = done.results.map((row: Data) => row.rewardId);
    const taken = (ids: string[], client = here.curator, collegeId = here.id) =>
      closing(client, 'voidRewards', { collegeId, ids, reason: 'Спутали' });
    expect(became(await taken([id], there.curator, there.id))).toEqual(['REWARD_NOT_FOUND']);
    expect([became(await taken([id])), became(await taken([id]))]).toEqual([['UPDATED'], ['UNCHANGED']]);
    expect([await listed(self), await listed(here.curator, '(voided: true)')]).toMatchObject([
      { totalCount: 0 },
      { nodes: [{ voidReason: 'Спутали' }] },
    ]);
    expect(became(await record(reward))).toEqual(['CREATED']);
    for (const claims of [
      { roles: ['CURATOR'], colleges: [there.id] },
      { roles: ['COORDINATOR'], regions: [here.id] },
      { roles: ['MENTEE'], persons: [two] },
      null,
    ] as (Claims | null)[]) {
      expect(
        await hub.raw('programs', claims, 'select * from programs.reward where college_id = $1', [here.id]),
      ).toEqual([]);
    }
  });
});
