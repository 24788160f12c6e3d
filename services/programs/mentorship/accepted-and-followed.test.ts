import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { answer, approve, leave, NOW, proposed, type Pair } from '../testing/pair-world.js';
import { bulk, outcomes, students } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

async function packaged({ college }: Pair, more = ''): Promise<Data> {
  const { orderPackage } = await college.curator.ask(
    `query ($id: ID!, $year: AcademicYear!) { orderPackage(collegeId: $id, year: $year ${more}) {
       ready pairs { nodes { id acceptance hindrances { code } } } } }`,
    { id: college.id, year: NOW.year },
  );
  const [first] = orderPackage.pairs.nodes;
  return { ready: orderPackage.ready, acceptance: first.acceptance, codes: first.hindrances.map(({ code }: Data) => code) };
} // prettier-ignore

describe('an order package', () => {
  it('takes pairs that both sides have accepted, whoever took their word down, or all', async () => {
    const pair = await proposed(hub);
    expect(await packaged(pair)).toEqual({ ready: 0, acceptance: 'NONE', codes: ['NOT_ACCEPTED'] });
    expect(await packaged(pair, 'acceptedOnly: false')).toEqual({ ready: 1, acceptance: 'NONE', codes: [] });
    await answer(pair.mentor, pair.id, true);
    expect(await packaged(pair)).toEqual({ ready: 0, acceptance: 'ONE_SIDE', codes: ['NOT_ACCEPTED'] });
    const record = () =>
      bulk(pair.college.curator, 'recordAcceptances', { collegeId: pair.college.id, ids: [pair.id] });
    expect(outcomes(await record())).toEqual(['UPDATED']);
    expect(outcomes(await record())).toEqual(['UNCHANGED']);
    expect(await packaged(pair)).toEqual({ ready: 1, acceptance: 'RECORDED', codes: [] });
    await answer(pair.mentee, pair.id, true);
    expect(await packaged(pair)).toEqual({ ready: 1, acceptance: 'BOTH_SIDES', codes: [] });
  });

  it('waits for nobody where the curator assigned the mentor, and takes no word against a no', async () => {
    const pair = await proposed(hub, { directive: true });
    expect((await packaged(pair)).acceptance).toBe('DIRECTIVE');
    await answer(pair.mentee, pair.id, false, 'Не хочу');
    const payload = await bulk(pair.college.curator, 'recordAcceptances', {
      collegeId: pair.college.id,
      ids: [pair.id],
    });
    expect(outcomes(payload)).toEqual(['SIDE_DECLINED']);
    expect(await packaged(pair)).toEqual({ ready: 0, acceptance: 'DIRECTIVE', codes: ['SIDE_DECLINED'] });
  });
});

describe('a pair that comes after one which ended early', () => {
  const THREAD = '{ mentorships { nodes { id follows { id endReason mentor { id } } } } }';
  const followed = async (client: Client, id: string): Promise<Data> =>
    (await client.ask(THREAD)).mentorships.nodes.find((each: Data) => each.id === id).follows;
  const tomorrow = daysAfter(NOW.today, 1);

  async function proposeNext({ college, people }: Pair, more: object = {}): Promise<Data> {
    const [mentor] = (await college.people({})) as [string];
    const rows = [{ ...students(people[0]!, mentor), startedOn: tomorrow, ...more }];
    const input = { collegeId: college.id, year: NOW.year, rows };
    return (await bulk(college.curator, 'proposeMentorships', input)).results[0];
  }

  it('follows it, for the college and the mentee, and a third one follows the second', async () => {
    const pair = await proposed(hub);
    await approve(pair);
    await leave(pair.mentee, pair.id, 'Разные интересы');
    const second = (await proposeNext(pair)).mentorship.id;
    const thread = { id: pair.id, endReason: 'Разные интересы', mentor: { id: pair.people[1] } };
    expect(await followed(pair.college.curator, second)).toEqual(thread);
    expect(await followed(pair.mentee, second)).toMatchObject({ id: pair.id });

    // Proposed to two mentors: the one that takes effect later comes after what came in between.
    const rival = (await proposeNext(pair)).mentorship.id;
    expect((await followed(pair.college.curator, rival)).id).toBe(pair.id);
    await approve({ ...pair, id: second });
    const end = { id: second, endedOn: NOW.today, reason: 'Уехал' };
    await hub.owner('update programs.mentorship set started_on = started_on - 3, ended_on = ended_on - 1, order_acts_from = order_acts_from - 3 where id = $1', [pair.id]); // prettier-ignore
    await hub.owner('update programs.mentorship set started_on = started_on - 1 where id = $1', [second]);
    await bulk(pair.college.curator, 'endMentorships', { collegeId: pair.college.id, rows: [end] });
    await approve({ ...pair, id: rival }, { order: { number: '8-н', date: NOW.today } });
    expect((await followed(pair.college.curator, rival)).id).toBe(second);
  });

  it('follows the one that is named, of the same mentee and ended early, and nothing that lasted its term', async () => {
    const [pair, stranger] = [await proposed(hub), await proposed(hub)];
    await approve(pair);
    expect((await proposeNext(pair, { followsId: pair.id })).problems).toMatchObject([
      { code: 'FOLLOWS_NOT_ENDED_EARLY', path: ['rows', '0', 'followsId'] },
    ]);
    await leave(pair.mentor, pair.id);
    for (const followsId of [stranger.id, 'no id']) {
      expect((await proposeNext(pair, { followsId })).outcome).toBe('REFUSED');
    }
    const { mentorship } = await proposeNext(pair, { followsId: pair.id });
    expect((await followed(pair.college.curator, mentorship.id)).id).toBe(pair.id);
  });
});
