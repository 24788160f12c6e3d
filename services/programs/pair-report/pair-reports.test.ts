import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { closing, REPORT, over } from '../testing/closing-world.js';
import { NOW, ago, codes, group } from '../testing/meetings-world.js';
import { YEAR, bulk, neighbours, openYear } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const reportsSeen = async (client: Client, id: string): Promise<Data[]> => {
  const { mentorships } = await client.ask(
    '{ mentorships { nodes { id reports { side givenOn worked didNotWork wouldGoOn } } } }',
  );
  return mentorships.nodes.find((each: Data) => each.id === id).reports;
};

/** What a session reads past the graph, table by table. */
const read = (session: Claims | null, table: string) => hub.raw('programs', session, `select * from programs.${table}`);

describe('a short report on a pair', () => {
  it('is of each side, at the end, once, and read by the college alone beside its own side', async () => {
    const one = await group(hub);
    const [{ id, mentor, mentee }] = one.pairs;
    const give = (client: Client, more: object = {}) =>
      closing(client, 'givePairReport', { mentorshipId: id, ...REPORT, ...more });
    expect(codes(await give(mentor))).toEqual(['PAIR_REPORT_TOO_EARLY']);
    await over(hub, one);
    expect(codes(await give(mentor, { worked: ' ', didNotWork: 'я'.repeat(10_000) }))).toEqual([
      'PAIR_REPORT_TEXT',
      'PAIR_REPORT_TEXT',
    ]);
    expect(await give(mentor, { didNotWork: '<b>&amp;' })).toMatchObject({
      outcome: 'CREATED',
      report: { side: 'MENTOR', didNotWork: '<b>&amp;' },
    });
    expect(await give(mentor, { didNotWork: '<b>&amp;' })).toMatchObject({ outcome: 'UNCHANGED' });
    expect(codes(await give(mentor))).toEqual(['PAIR_REPORT_GIVEN']);
    const [twice, again] = await Promise.all([give(mentee), give(mentee)]);
    expect([twice?.outcome, again?.outcome].sort()).toEqual(['CREATED', 'UNCHANGED']);
    expect(await reportsSeen(mentor, id)).toMatchObject([{ side: 'MENTOR' }]);
    expect(await reportsSeen(mentee, id)).toMatchObject([{ side: 'MENTEE', ...REPORT }]);
    expect(await reportsSeen(one.college.curator, id)).toMatchObject([
      { side: 'MENTOR' },
      { side: 'MENTEE', ...REPORT },
    ]);

    const other = await group(hub);
    expect(codes(await give(other.pairs[0].mentor))).toEqual(['PAIR_REPORT_NOT_OWN']);
    expect(codes(await give(await hub.client({ roles: ['MENTOR'], persons: [] })))).toEqual(['PAIR_REPORT_NOT_OWN']);
    expect((await one.college.curator.answer(`mutation { givePairReport(input: { mentorshipId: "${id}", worked: "a", wouldGoOn: true }) { outcome } }`)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN'); // prettier-ignore
  });

  it('of a confidential pair is told to the college as a fact alone, past the graph as well', async () => {
    const one = await group(hub, { confidential: true });
    const [{ id, mentor, menteeId }] = one.pairs;
    await over(hub, one);
    await closing(mentor, 'givePairReport', { mentorshipId: id, ...REPORT });
    expect(await reportsSeen(one.college.curator, id)).toEqual([
      { side: 'MENTOR', givenOn: NOW.today, worked: null, didNotWork: null, wouldGoOn: null },
    ]);
    const staff: Claims = { roles: ['CURATOR'], colleges: [one.college.id] };
    expect(await read(staff, 'pair_report')).toHaveLength(1);
    expect(await read(staff, 'pair_report_word')).toEqual([]);
    for (const stranger of [
      { roles: ['MENTEE'], persons: [menteeId] },
      { roles: ['CURATOR'], colleges: [menteeId] },
      { roles: ['ANALYST'] },
      {},
    ] as (Claims | null)[]) {
      expect(await read(stranger, 'pair_report')).toEqual([]);
      expect(await read(stranger, 'pair_report_word')).toEqual([]);
    }
    // Nobody writes for another side, not by statements of their own either.
    const forged = `insert into programs.pair_report (mentorship_id, college_id, side, given_on)
      values ('${id}', '${one.college.id}', 'MENTEE', '${NOW.today}')`;
    await expect(hub.raw('programs', { roles: ['MENTOR'], persons: [one.pairs[0].mentorId] }, forged)).rejects.toThrow(/row-level security/); // prettier-ignore
    await expect(hub.raw('programs', staff, forged)).rejects.toThrow(/row-level security/);
  });

  it('is given while the two see each other: to the end of the year, or 60 days where that is later', async () => {
    const { here } = await neighbours(hub);
    await openYear(here);
    const [mentorId, menteeId] = (await here.people({}, {})) as [string, string];
    const row = { menteeId, mentorId, form: 'student-student', startedOn: '2024-10-01' };
    const { results } = await bulk(here.curator, 'attestMentorships', { collegeId: here.id, year: YEAR, rows: [row] });
    const { id } = results[0].mentorship;
    const mentor = await hub.client({ roles: ['MENTOR'], persons: [mentorId] });
    /** Whether the mentor still sees who the mentee is, and may report, when the pair ended so many days ago. */
    const after = async (days: number, year = 2024) => {
      await hub.owner('update programs.mentorship set academic_year = $3, until_on = $2 where id = $1', [
        id,
        ago(days),
        year,
      ]);
      const { mentorships } = await mentor.ask('{ mentorships { nodes { mentee { familyName } } } }');
      const told = await closing(mentor, 'givePairReport', { mentorshipId: id, ...REPORT });
      await hub.owner('delete from programs.pair_report_word where mentorship_id = $1', [id]);
      await hub.owner('delete from programs.pair_report where mentorship_id = $1', [id]);
      return [mentorships.nodes[0].mentee !== null, codes(told).join(' ') || told.outcome];
    };
    expect(await after(60)).toEqual([true, 'CREATED']);
    expect(await after(61)).toEqual([false, 'PAIR_REPORT_CLOSED']);
    await openYear(here, ['student-student'], NOW.year);
    await hub.owner(
      `update programs.mentorship m set academic_year = p.academic_year, program_id = p.id from programs.program p
        where m.id = $1 and (p.college_id, p.academic_year) = (m.college_id, $2)`,
      [id, Number(NOW.year.slice(0, 4))],
    );
    expect(await after(61, Number(NOW.year.slice(0, 4)))).toEqual([true, 'CREATED']);
  });
});
