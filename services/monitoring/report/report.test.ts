import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { pairs } from '../testing/figures.js';
import { acceptSubmission, directorOf, openPeriod, publish, publishPeriod, returnSubmission, submitPeriod } from '../testing/periods.js'; // prettier-ignore
import { issueReport } from '../testing/reports.js';

let hub: TestHub;
let there: World;
let [large, small, silent]: CollegeWorld[] = [];
let periodId: string;
let nobody: Client;

beforeAll(async () => {
  hub = await testHub();
  nobody = await hub.client();
  there = await world(hub);
  [large, small, silent] = [await there.college(), await there.college(), await there.college()];
  for (const [n, college] of [large, small].entries()) {
    await college.headcount({ students: 400, teachers: 200 });
    const teachers = Array.from({ length: [40, 4][n]! }, () => ({ category: 'TEACHER' as const }));
    await pairs(college, 'teacher-student', ...(await college.people(...teachers)));
  }
  periodId = (await openPeriod(there)).period.id;
  await publish(hub, there, [large, small]);
}, 120_000);
afterAll(() => hub.close());

const codes = ({ problems }: Data) => problems.map(({ code }: Data) => code);
const figure = (content: Data, title: RegExp) => content.figures.find((one: Data) => title.test(one.title));
const MENTEES = /mentees/i;

const byId = (client: Client, id: string) =>
  client.ask('query ($id: ID!) { report(id: $id) { id college { id } content { strengths } } }', { id });

describe('a report of a college', () => {
  it('has its own figures whole, and what is published beside them', async () => {
    const told = await issueReport(small!.curator, { periodId, collegeId: small!.id, dryRun: true });
    expect([told.report, told.outcome]).toEqual([null, 'CREATED']);
    expect(told.content.college).toBe('Колледж');
    // Four people are too few to be published, and are no secret to those who pair them.
    expect(figure(told.content, MENTEES)).toMatchObject({
      ...{ status: 'OK', numerator: 4, value: 1, before: null, approval: 'ACCEPTED' },
      coverage: { enough: true },
    });
    expect((await small!.curator.ask('{ reports { nodes { id } } }')).reports.nodes).toEqual([]);
  });

  it('takes its sides from the last checkpoint where nothing is said of them', async () => {
    const answers = ['conditions', 'conformity', 'engagement', 'partners'].map((question) => ({ question, score: 7 }));
    await hub.owner(
      `insert into monitoring.checkpoint_answer
         (college_id, academic_year, checkpoint, template_id, answers, answered_on)
       select $1, 2024, '7.2', id, $2, '2025-06-01' from monitoring.survey_template where code = 'curator_checkpoint'`,
      [small!.id, JSON.stringify([...answers, { question: 'strengths', words: 'Дружный коллектив' }])],
    );
    const { content } = await issueReport(small!.curator, { periodId, collegeId: small!.id, weaknesses: '', dryRun: true }); // prettier-ignore
    expect(content).toMatchObject({ strengths: 'Дружный коллектив', weaknesses: '' });
  });

  it('of a year says what it came to, and of practices those alone that their sides share', async () => {
    const id = 'gen_random_uuid()';
    const [mentor] = (await small!.people({ category: 'TEACHER' })) as [string];
    await hub.owner(
      `insert into programs.college_year (id, college_id, academic_year) values (${id}, $1, 2024)
       on conflict (college_id, academic_year) do nothing`,
      [small!.id],
    );
    for (const shared of ['2025-06-10', null]) {
      await hub.owner(
        `insert into programs.practice (id, college_id, academic_year, form_code, title, done, search_key, sides, recorded_on, shared_on)
         values (${id}, $1, 2024, 'teacher-student', $2, 'x', 'x', array['MENTOR'], '2025-06-01', $3)`,
        [small!.id, shared ? 'Чертёж в четыре руки' : 'Только наше', shared],
      );
    }
    await hub.owner(
      `insert into programs.reward (id, college_id, academic_year, person_id, kind, level, title, rewarded_on)
       values (${id}, $1, 2024, $2, 'DIPLOMA', 'REGION', 'Лучший', '2025-06-01')`,
      [small!.id, mentor],
    );
    const { content } = await issueReport(small!.curator, { periodId, collegeId: small!.id, dryRun: true });
    expect(content.closing).toMatchObject({
      ...{ practices: 2, practicesShared: 1, outcomes: [], rewards: [{ title: 'diploma', level: 'region', count: 1 }] },
      shared: [{ title: 'Чертёж в четыре руки' }],
    });
    expect(JSON.stringify(content)).not.toContain('Только наше');
    const other = await issueReport(large!.curator, { periodId, collegeId: large!.id, dryRun: true });
    expect(other.content.closing).toMatchObject({ practices: 0, rewards: [], shared: [] });
    expect((await issueReport(there.coordinator, { periodId, dryRun: true })).content.closing).toBeNull();
    const strangers = [{ roles: ['CURATOR'], colleges: [large!.id] }, { roles: ['ANALYST'], regions: [there.region.id] }, {}]; // prettier-ignore
    for (const session of strangers as Claims[]) {
      for (const told of [
        'rewards_of_year($1, 2024)',
        'shared_practices($1, 2024, 9)',
        'year_totals(array[$1]::uuid[], 2024)',
      ]) {
        expect(await hub.raw('monitoring', session, `select * from contracts.${told}`, [small!.id])).toEqual([]);
      }
    }
  });

  it('is the same one again until it says something else, and never changes', async () => {
    const input = { periodId, collegeId: small!.id, practices: 'Наставник выходного дня' };
    const first = await issueReport(await directorOf(hub, small!), input);
    expect([first.outcome, first.report.number]).toEqual(['CREATED', 1]);
    const again = await issueReport(small!.curator, input);
    expect([again.outcome, again.report]).toEqual(['UNCHANGED', first.report]);
    const other = await issueReport(small!.curator, { ...input, practices: 'Другая' });
    expect([other.outcome, other.report.number]).toEqual(['CREATED', 2]);
    expect(other.report.snapshot).toBe(first.report.snapshot);
    expect(other.report.hash).not.toBe(first.report.hash);
    await expect(
      hub.raw('monitoring', { roles: ['CURATOR'], colleges: [small!.id] }, 'update monitoring.report set number = 7'),
    ).rejects.toThrow('permission denied');
  });

  it('says of itself where what it tells was accepted by nobody', async () => {
    const automatic = (so: boolean) =>
      hub.owner('update monitoring.submission set automatic = $2 where college_id = $1', [small!.id, so]);
    await automatic(true);
    const { content } = await issueReport(small!.curator, { periodId, collegeId: small!.id, dryRun: true });
    await automatic(false);
    expect(figure(content, MENTEES)).toMatchObject({ approval: 'AUTOMATIC' });
  });

  it('is refused with the reason where a rule is broken', async () => {
    const long = { periodId, collegeId: small!.id, strengths: 'я'.repeat(5001) };
    expect(codes(await issueReport(small!.curator, long))).toEqual(['REPORT_TEXT_LENGTH']);
    expect(codes(await issueReport(silent!.curator, { periodId, collegeId: silent!.id }))).toEqual(['REPORT_NOT_TOLD']);
    const { period } = await openPeriod(there, { kind: 'QUARTER', number: 1 });
    expect(codes(await issueReport(small!.curator, { periodId: period.id, collegeId: small!.id }))).toEqual([
      'REPORT_UNPUBLISHED',
    ]);
  });
});

describe('a summary of a region', () => {
  it('has what is published and nothing else, and is everybody’s', async () => {
    const { report, content } = await issueReport(there.coordinator, { periodId, strengths: 'Все колледжи с планом' });
    expect(content.college).toBeNull();
    expect(figure(content, MENTEES)).toMatchObject({ status: 'OK', numerator: 44, value: 5.5, approval: 'ACCEPTED' });
    expect(content.colleges.map(({ code }: Data) => code)).toEqual([large, small, silent].map((one) => one!.code));
    // Either college would tell of the other by it.
    const at = content.figures.findIndex(({ title }: Data) => MENTEES.test(title));
    expect(content.colleges.map(({ figures }: Data) => figures[at].status)).toEqual(['SUPPRESSED', 'SUPPRESSED', 'MISSING']); // prettier-ignore
    expect((await byId(nobody, report.id)).report).toEqual({
      id: report.id,
      college: null,
      content: { strengths: 'Все колледжи с планом' },
    });
  });

  it('tells a change against the period before', async () => {
    await publish(hub, there, [large!, small!], { year: '2023/2024' });
    const { content } = await issueReport(large!.curator, { periodId, collegeId: large!.id, dryRun: true });
    expect(content.before).toBe('2023/2024');
    expect((await issueReport(there.coordinator, { periodId, dryRun: true })).content.before).toBe('2023/2024');
  });

  it('of another publication has the next number', async () => {
    const [first] = (await there.coordinator.ask(`query ($r: String!) { periods(region: $r, years: ["2024/2025"]) {
      kind submissions { id college { id } } } }`, { r: there.region.code })).periods.filter(({ kind }: Data) => kind === 'YEAR'); // prettier-ignore
    const standing = first.submissions.find(({ college }: Data) => college.id === large!.id);
    await returnSubmission(there.coordinator, standing.id, 'Исправьте');
    await large!.headcount({ students: 500, teachers: 200 });
    const { submission } = await submitPeriod(await directorOf(hub, large!), large!.id, periodId);
    await acceptSubmission(there.coordinator, submission.id);
    await publishPeriod(there.coordinator, periodId, { reason: 'Численность' });
    const { report } = await issueReport(there.coordinator, { periodId, strengths: 'Все колледжи с планом' });
    expect(report).toMatchObject({ number: 2, revision: 2 });
  });
});

describe('who has no part in a report', () => {
  let others: Record<string, Claims | null>;
  let reportId: string;
  beforeAll(async () => {
    const elsewhere = await world(hub);
    others = {
      'another college': { roles: ['CURATOR', 'DIRECTOR'], colleges: [large!.id] },
      'another region': { roles: ['COORDINATOR'], regions: [elsewhere.region.id] },
      'an analyst': { roles: ['ANALYST'], regions: [there.region.id] },
      'nobody': null,
    }; // prettier-ignore
    const { reports } = await small!.curator.ask('query ($c: ID!) { reports(college: $c) { nodes { id } } }', { c: small!.id }); // prettier-ignore
    reportId = reports.nodes[0].id;
  });

  it('reads none of a college', async () => {
    for (const claims of Object.values(others)) {
      const client = await hub.client(claims ?? undefined);
      expect((await byId(client, reportId)).report).toBeNull();
      const { reports } = await client.ask('query ($c: ID!) { reports(college: $c) { nodes { id } } }', { c: small!.id }); // prettier-ignore
      expect(reports.nodes).toEqual([]);
      expect(await hub.raw('monitoring', claims, 'select 1 from monitoring.report where college_id is not null')).toEqual([]); // prettier-ignore
    }
    expect((await byId(there.coordinator, reportId)).report.id).toBe(reportId);
  });

  it('issues none', async () => {
    for (const claims of Object.values(others)) {
      const client = await hub.client(claims ?? undefined);
      const refused = claims && !claims.roles?.includes('ANALYST') ? 'FORBIDDEN' : /FORBIDDEN|UNAUTHENTICATED/;
      await expect(issueReport(client, { periodId, collegeId: small!.id })).rejects.toThrow(refused);
      await expect(issueReport(client, { periodId })).rejects.toThrow(refused);
    }
    // A coordinator does not speak for a college, nor a college's staff for the region.
    await expect(issueReport(there.coordinator, { periodId, collegeId: small!.id })).rejects.toThrow('FORBIDDEN');
    await expect(issueReport(small!.curator, { periodId })).rejects.toThrow('FORBIDDEN');
  });

  it.each([
    ['a college', 'college_id is not null'],
    ['a region', 'college_id is null'],
  ])('can’t write a row of %s', async (_, which) => {
    const [row] = await hub.owner(`select * from monitoring.report where ${which} order by number desc limit 1`);
    const copied = `insert into monitoring.report
      select uuidv7(), $1, $2, $3, $4, 99, 'x', '{}', 'x', 'x', '2025-09-01'`;
    const values = ['region_id', 'college_id', 'period_id', 'publication_id'].map((name) => row![name]);
    const ofRegion = { roles: ['COORDINATOR'], regions: [there.region.id] } satisfies Claims;
    const strangers = which.includes('not') ? { ...others, ofRegion } : others;
    for (const claims of Object.values(strangers)) {
      await expect(hub.raw('monitoring', claims, copied, values)).rejects.toThrow('row-level security');
    }
  });
});
