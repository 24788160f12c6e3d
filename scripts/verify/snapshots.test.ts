import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pairs, partners } from '#monitoring/testing/figures.js';
import { directorOf, publish, publishPeriod, returnSubmission, submitPeriod, acceptSubmission } from '#monitoring/testing/periods.js'; // prettier-ignore
import { ownHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { NOTHING, tampering, type Tampering } from './testing/tampering.js';
import { verifyHub } from './testing/verify-hub.js';

let hub: TestHub;
let there: World;
let college: CollegeWorld;
let other: CollegeWorld;
let tampered: Tampering['tampered'];

/** Two colleges with enough people to be told of, a quarter and a year of which are published. */
beforeAll(async () => {
  hub = await ownHub();
  there = await world(hub);
  [college, other] = [await there.college(), await there.college()];
  for (const each of [college, other]) {
    await each.headcount({ students: 400, teachers: 200 });
    const teachers = Array.from({ length: 30 }, () => ({ category: 'TEACHER' as const }));
    await pairs(each, 'teacher-student', ...(await each.people(...teachers)));
    await pairs(each, 'employer-student', ...(await partners(each, ['Завод', 'Депо'])));
  }
  await publish(hub, there, [college, other], { kind: 'QUARTER', number: 1 });
  await publish(hub, there, [college, other]);
  ({ tampered } = tampering(hub));
}, 180_000);
afterAll(() => hub.close());

const of = (code: string, kind: string) => `submission_id = (
  select s.id from monitoring.submission s join monitoring.period p on p.id = s.period_id
   where s.college_id = '${college.id}' and p.kind = '${kind}' and s.state <> 'RETURNED') and measure = '${code}'`;

describe('what colleges submitted', () => {
  it('is recounted for the last day of each period, whole', async () => {
    const { differences, broken, snapshots } = await verifyHub(hub);
    expect({ differences, broken }).toEqual(NOTHING);
    expect(snapshots).toMatchObject({ submissions: 4, sentBack: 0, changed: [] });
    const [rows] = await hub.owner(
      'select (select count(*) from monitoring.submitted_measure) + (select count(*) from monitoring.submitted_thing) as count',
    );
    expect(snapshots.checked).toBe(Number(rows!['count']));
  });

  it.each([
    ['QUARTER', '2024/2025-Q1', '2024-11-30'],
    ['YEAR', '2024/2025', '2025-08-31'],
  ])('is named where a value was changed behind its back, with the %s', async (kind, period, day) => {
    const change = (sign: string) =>
      `update monitoring.submitted_measure set value = value ${sign} 5 where ${of('teachers', kind)}`;
    const { differences, broken } = await tampered(change('+'), change('-'));
    const days = { keptAsOf: day, countedAsOf: day };
    const named = { owner: 'participants', college: college.code, year: period, period, measure: 'teachers', category: '', form: '' }; // prettier-ignore
    expect({ differences, broken }).toEqual({
      differences: [{ ...named, kind: 'VALUE', kept: 205, counted: 200, ...days }],
      broken: [],
    });
  });

  it('is named where a row was taken away or put in, be it of a measure that nobody counts', async () => {
    const rename = (from: string, to: string) =>
      `update monitoring.submitted_measure set measure = '${to}' where ${of(from, 'YEAR')}`;
    const { differences } = await tampered(rename('pupils', 'robots'), rename('robots', 'pupils'));
    expect(differences.map(({ measure, kind }) => [measure, kind])).toEqual([
      ['pupils', 'MISSING'],
      ['robots', 'EXTRA'],
    ]);
  });

  it('is named with the enterprise that it counts, which another one took the place of', async () => {
    const [{ thing }] = (await hub.owner(
      `select thing_id as thing from monitoring.submitted_thing where ${of('partner_enterprises', 'YEAR')} limit 1`,
    )) as [{ thing: string }];
    const nobody = '0197a000-0000-7000-8000-000000000000';
    const swap = (from: string, to: string) =>
      `update monitoring.submitted_thing set thing_id = '${to}' where ${of('partner_enterprises', 'YEAR')} and thing_id = '${from}'`;
    const { differences } = await tampered(swap(thing, nobody), swap(nobody, thing));
    const submitted = differences.filter(({ kind }) => kind !== 'PUBLISHED');
    expect(submitted.map(({ measure, category, kind }) => [measure, category, kind]).toSorted()).toEqual([
      ['partner_enterprise', nobody, 'EXTRA'],
      ['partner_enterprise', thing, 'MISSING'],
    ]);
  });
});

describe('a published figure', () => {
  const figure = (where: string) =>
    `publication_id = (select b.id from monitoring.publication b join monitoring.period p on p.id = b.period_id
       where p.kind = 'YEAR' order by b.revision desc limit 1)
     and indicator_id = (select id from monitoring.indicator where code = 'learners_as_mentees') and form = '' and category = '' and ${where}`;

  it.each([
    ['a college', () => `college_id = '${college.id}'`, () => college.code],
    ['the region', () => `subject = 'REGION'`, () => there.region.code],
  ])('of %s that its submissions do not make is named by its part', async (_, where, who) => {
    const set = (part: string, sign: string) =>
      `update monitoring.published_figure set ${part} = ${part} ${sign} 7 where ${figure(where())}`;
    for (const part of ['numerator', 'denominator']) {
      const { differences } = await tampered(set(part, '+'), set(part, '-'));
      expect(differences).toMatchObject([
        { college: who(), period: '2024/2025', measure: `learners_as_mentees ${part}`, kind: 'PUBLISHED' },
      ]);
      expect(differences[0]!.kept! - differences[0]!.counted!).toBe(7);
    }
  });

  it('of organisations counts each once in the region', async () => {
    const where = `subject = 'REGION' and indicator_id = (select id from monitoring.indicator where code = 'enterprises_with_mentors')`;
    const set = (sign: string) => `update monitoring.published_figure set denominator = denominator ${sign} 1 where ${where}`; // prettier-ignore
    const { differences } = await tampered(set('+'), set('-'));
    expect(differences.map(({ kind, period, counted }) => [kind, period, counted])).toEqual([
      ['PUBLISHED', '2024/2025-Q1', 2],
      ['PUBLISHED', '2024/2025', 2],
    ]);
  });
});

describe('the target of a publication', () => {
  it('is named where it is not the one that stood when it was published, and not where it was set anew', async () => {
    const target = (value: number, day: string) =>
      hub.owner(
        `insert into monitoring.target (id, region_id, indicator_code, academic_year, value, verified, set_at)
         values (uuidv7(), $1, 'learners_as_mentees', 2024, $2, false, $3::timestamptz)
         on conflict (region_id, indicator_code, college_id, academic_year) do update
           set value = excluded.value, set_at = excluded.set_at`,
        [there.region.id, value, day],
      );
    await target(40, '2024-09-01');
    const { differences } = await verifyHub(hub);
    const lacking = { college: there.region.code, measure: 'learners_as_mentees target', kept: null, counted: 40 };
    expect(differences).toMatchObject([{ ...lacking, period: '2024/2025-Q1' }, { ...lacking, period: '2024/2025' }]); // prettier-ignore
    await target(45, new Date().toISOString());
    expect((await verifyHub(hub)).differences).toEqual([]);
  });
});

describe('the history of a figure', () => {
  it.each([
    ['participants', 'learners'],
    ['programs', 'mentors'],
  ])('of %s that ends with another value than the figure has is named', async (owner, measure) => {
    const rows = `${owner}.measure_history set value = value % 3 where college_id = '${college.id}'
      and (measure, category, form) = ('${measure}', '', '')`;
    const change = (sign: string) => `update ${rows.replace('%', sign)}`;
    const { differences } = await tampered(change('+'), change('-'));
    expect(differences).toMatchObject([{ owner, college: college.code, measure, kind: 'HISTORY' }]);
    expect(differences[0]!.kept! - differences[0]!.counted!).toBe(3);
  });

  it('is named where it lacks an enterprise that is there', async () => {
    const turn = (to: boolean) =>
      `update programs.thing_history set there = ${to} where college_id = '${college.id}' and day = (select max(day) from programs.thing_history)`;
    const { differences } = await tampered(turn(false), turn(true));
    expect(differences).toHaveLength(2);
    expect(differences[0]).toMatchObject({
      measure: 'enterprise_with_mentors',
      kind: 'HISTORY',
      kept: null,
      counted: 1,
    });
  });
});

describe('facts that were corrected after a period was submitted', () => {
  it('are told of as something to look at, and as no fault', async () => {
    await other.headcount({ students: 410, teachers: 200 });
    const { differences, snapshots } = await verifyHub(hub);
    expect(differences).toEqual([]);
    const seen = snapshots.changed.filter(({ measure }) => measure === 'learners');
    expect(seen.map(({ college: code, period, kept, counted }) => [code, period, kept, counted])).toEqual([
      [other.code, '2024/2025-Q1', 400, 410],
      [other.code, '2024/2025', 400, 410],
    ]);
  });

  it('are in what is submitted anew, and what was sent back can’t be recounted', async () => {
    const { periods } = await there.coordinator.ask(
      `query ($r: String!) { periods(region: $r) { id code submissions { id college { id } } } }`,
      { r: there.region.code },
    );
    for (const { id, submissions } of periods) {
      const former = submissions.find((each: { college: { id: string } }) => each.college.id === other.id);
      await returnSubmission(there.coordinator, former.id, 'Исправьте численность');
      const { submission } = await submitPeriod(await directorOf(hub, other), other.id, id);
      await acceptSubmission(there.coordinator, submission.id);
      expect((await publishPeriod(there.coordinator, id, { reason: 'Численность уточнена' })).problems).toEqual([]);
    }
    const { differences, snapshots } = await verifyHub(hub);
    expect(differences).toEqual([]);
    expect(snapshots).toMatchObject({ submissions: 4, sentBack: 2, changed: [] });
  });
});

describe('a figure that another period of the day has told', () => {
  it('is kept as it was told there, and holds', async () => {
    await pairs(college, 'teacher-student', ...(await college.people({ category: 'TEACHER' })));
    const { problems } = await publish(hub, there, [college, other], { kind: 'QUARTER', number: 4 });
    expect(problems).toEqual([]);
    const [kept] = await hub.owner(
      `select count(*)::int as figures from monitoring.published_figure f join monitoring.publication b on b.id = f.publication_id
        where f.kept and b.same_day = '{2024/2025}'`,
    );
    expect(kept!['figures']).toBeGreaterThan(0);
    expect((await verifyHub(hub)).differences).toEqual([]);
  });
});

describe('the sheet of a figure', () => {
  const sheet = (group: string) =>
    `programs.measure_sheet set % where college_id = '${college.id}' and (measure_group, by_form) = ('${group}', '')`;

  it('that says another number is named', async () => {
    const said = (from: string, to: string) =>
      `update ${sheet('enterprises').replace('%', `counts = replace(counts::text, ' : ${from} ', ' : ${to} ')::json`)}`;
    const { differences } = await tampered(said('2', '5'), said('5', '2'));
    const named = { owner: 'programs', college: college.code, measure: 'enterprises_with_mentors', kind: 'SHEET' };
    expect(differences).toMatchObject([{ ...named, kept: 5, counted: 2 }]);
  });

  it('that is of another day is named', async () => {
    const moved = (sign: string) => `update ${sheet('agreements').replace('%', `as_of = as_of ${sign} 1`)}`;
    const { differences } = await tampered(moved('-'), moved('+'));
    expect(differences.map(({ measure, kind }) => [measure, kind])).toEqual([
      ['agreements_due', 'SHEET'],
      ['agreements_signed', 'SHEET'],
    ]);
  });

  it('that lacks an enterprise is named', async () => {
    const partners = `participants.measure_sheet set things = % where college_id = '${college.id}'
      and measure_group = 'partner_enterprises' and academic_year = 2024`;
    const [{ things }] = (await hub.owner(
      `select things::text from participants.measure_sheet where college_id = $1 and things is not null and academic_year = 2024`,
      [college.id],
    )) as [{ things: string }];
    const set = (to: string) => `update ${partners.replace('%', to)}`;
    const { differences } = await tampered(set(`'{"partner_enterprises": []}'`), set(`'${things}'`));
    expect(differences).toHaveLength(2);
    expect(differences[0]).toMatchObject({ measure: 'partner_enterprise', kind: 'SHEET', kept: null, counted: 1 });
  });
});
