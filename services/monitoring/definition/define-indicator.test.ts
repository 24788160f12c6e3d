import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { ownHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';
import { collegeScorecard, counted, COUNTS, targets } from '../testing/figures.js';
import type { Term } from '../indicator/formula.policy.js';
import { INDICATORS } from '../indicator/indicators.data.js';

let hub: TestHub;
let there: World;
let elsewhere: World;

beforeAll(async () => {
  hub = await ownHub();
  [there, elsewhere] = [await world(hub), await world(hub)];
  await Promise.all([there.college(), elsewhere.college()]);
});
afterAll(() => hub.close());

const MUTATION = `mutation ($input: DefineIndicatorInput!) {
  defineIndicator(input: $input) {
    outcome problems { code path }
    indicator { code version title source numerator { measure category form } denominator { measure } }
  }
}`;

const input = (changes: object = {}) => ({
  regionId: there.region.id,
  code: 'teachers_as_mentors',
  titleRu: 'Педагоги-наставники',
  titleEn: 'Teachers who are mentors',
  descriptionRu: 'Доля педагогов, которые сами наставники.',
  descriptionEn: 'Share of teachers who are mentors themselves.',
  unit: 'PEOPLE',
  countedIn: 'NUMERATOR_ONLY',
  numerator: [{ measure: 'mentors', category: 'TEACHER' }],
  denominator: [{ measure: 'teachers' }],
  ...changes,
});

const define = async (changes: object = {}, client: Client = there.coordinator): Promise<Data> =>
  (await client.ask(MUTATION, { input: input(changes) })).defineIndicator;

const LISTED = `query ($code: String) {
  indicators(region: $code) {
    id code version title description unit direction countedIn source
    numerator { measure category form } denominator { measure category form }
  }
}`;

/** Offers are listed where a region has chosen them. */
const WATCHED = INDICATORS.filter(({ optional }) => !optional);

const listed = async (code?: string): Promise<Data[]> => (await (await hub.client()).ask(LISTED, { code })).indicators;

describe('the indicators that ship', () => {
  it('are in the database as the reference data has them, for everybody', async () => {
    const told = ({ measure, category, form }: Term) => ({ measure, category: category || null, form: form || null });
    const shipped = WATCHED.map(({ title, description, numerator, denominator, ...rest }) => ({
      ...rest,
      numerator: numerator.map(told),
      denominator: denominator.map(told),
      title: title.en,
      description: description.en,
    }));
    expect((await listed()).map(({ id, ...rest }) => (id ? rest : id))).toEqual(shipped);
  });

  it('are found as entities by their ids, in the language of the caller', async () => {
    const [first, second] = await listed();
    const monitoring = hub.subgraphs.find((subgraph) => subgraph.name === 'monitoring')!;
    const document = parse('query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { title } } }');
    const of = [second.id, there.region.id, first.id].map((id: string) => ({ __typename: 'Indicator', id }));
    const session = { actor: null, roles: [], regions: [], colleges: [], persons: [] };
    const { data } = await monitoring.execute({ document, variables: { of }, context: { session, language: 'ru' } });
    const titles = (data as Data)._entities.map((entity: Data) => entity?.title);
    expect(titles).toEqual([INDICATORS[1]!.title.ru, undefined, INDICATORS[0]!.title.ru]);
  });
});

describe("a region's own indicator", () => {
  it('stands beside the others in its region alone, and has scores and targets at once', async () => {
    const { outcome, problems, indicator } = await define();
    expect([outcome, problems]).toEqual(['CREATED', []]);
    expect(indicator).toMatchObject({
      code: 'teachers_as_mentors',
      version: 1,
      title: 'Teachers who are mentors',
      source: 'REGION',
    });
    expect(indicator.numerator).toEqual([{ measure: 'mentors', category: 'TEACHER', form: null }]);
    expect((await listed(there.region.code)).map(({ code }) => code)).toEqual([
      ...WATCHED.map(({ code }) => code),
      'teachers_as_mentors',
    ]);
    expect(await listed(elsewhere.region.code)).toHaveLength(7);
    expect(await listed()).toHaveLength(7);

    const college = await there.college();
    await college.headcount({ teachers: 20 });
    await counted(hub, college.id, { ...COUNTS, 'mentors[TEACHER]': 5 });
    await targets(there, { teachers_as_mentors: 50 });
    const { scores } = await collegeScorecard(college.curator, college.id);
    expect(scores['teachers_as_mentors']).toMatchObject({
      status: 'OK',
      value: 25,
      target: 50,
      gap: 5,
      formulaVersion: 1,
    });
  });

  it('counts only forms of mentoring that there are', async () => {
    const numerator = [{ measure: 'mentors', form: 'cat-dog' }];
    const { problems, indicator } = await define({ code: 'mentors_of_cats', numerator });
    expect([problems, indicator]).toEqual([[{ code: 'FORM_UNKNOWN', path: ['numerator', '0', 'form'] }], null]);
  });

  it('is of a region whose id may come in capitals', async () => {
    const { problems } = await define({ regionId: there.region.id.toUpperCase(), code: 'in_capitals' });
    expect(problems).toEqual([]);
  });

  it('is one of a hundred at most, also when several are defined at once', async () => {
    const many = await world(hub);
    const own = (code: string, changes: object = {}) =>
      define({ regionId: many.region.id, code, ...changes }, many.coordinator);
    await own('own_1');
    await hub.owner(
      `insert into monitoring.indicator (id, region_id, code, version, title_ru, title_en, description_ru, description_en,
                                         unit, direction, counted_in, source)
       select gen_random_uuid(), region_id, 'own_' || n, version, title_ru, title_en, description_ru, description_en,
              unit, direction, counted_in, source
         from monitoring.indicator, generate_series(2, 98) as n where region_id = $1`,
      [many.region.id],
    );
    const made = await Promise.all(['own_99', 'own_100', 'own_101', 'own_102'].map((code) => own(code)));
    const refused = made.filter(({ outcome }) => outcome === 'REFUSED');
    expect(refused.map(({ problems }) => problems)).toEqual(
      Array(2).fill([{ code: 'INDICATORS_TOO_MANY', path: ['code'] }]),
    );
    expect(await listed(many.region.code)).toHaveLength(107);
    const changed = await own('own_98', { denominator: [{ measure: 'learners' }] });
    expect([changed.outcome, changed.problems, changed.indicator.version]).toEqual(['UPDATED', [], 2]);
    expect((await define({ code: 'room_elsewhere' })).problems).toEqual([]);
  });

  it('sent again changes nothing, with other texts is corrected, with another formula is a new version', async () => {
    const code = 'trained_mentors';
    const numerator = [{ measure: 'mentors_trained' }];
    const denominator = [{ measure: 'mentors' }];
    const versions = [];
    for (const changes of [
      {},
      {},
      { titleEn: 'Trained' },
      { denominator: [{ measure: 'mentors_enrolled' }] },
      { countedIn: 'BOTH' },
    ]) {
      const { outcome, indicator } = await define({ code, numerator, denominator, ...changes });
      versions.push(`${outcome} ${indicator.version} ${indicator.title}`);
    }
    expect(versions).toEqual([
      'CREATED 1 Teachers who are mentors',
      'UNCHANGED 1 Teachers who are mentors',
      'UPDATED 1 Trained',
      'UPDATED 2 Teachers who are mentors',
      'UPDATED 3 Teachers who are mentors',
    ]);
    expect((await listed(there.region.code)).filter((one) => one.code === code)).toHaveLength(1);
  });

  it('defined by two at once gets one version each', async () => {
    const code = 'raced';
    const forms = ['student-student', 'teacher-teacher', 'student-pupil', 'employer-student'];
    const defined = await Promise.all(forms.map((form) => define({ code, numerator: [{ measure: 'mentors', form }] })));
    expect(defined.map(({ indicator }) => indicator.version).sort()).toEqual([1, 2, 3, 4]);
  });

  it('that would count a person twice is refused, and nothing is written', async () => {
    const numerator = [{ measure: 'mentors', category: 'TEACHER' }, { measure: 'mentors' }];
    const { outcome, indicator, problems } = await define({ code: 'twice', numerator });
    expect([outcome, indicator]).toEqual(['REFUSED', null]);
    expect(problems).toEqual([{ code: 'DEFINITION_REFUSED', path: ['numerator'] }]);
    expect((await listed(there.region.code)).some(({ code }) => code === 'twice')).toBe(false);
  });

  it('may be not to exceed, of other things than people: its gap is how many are too many', async () => {
    const { problems, indicator } = await define({
      code: 'overdue_activities',
      unit: 'ACTIVITIES',
      direction: 'AT_MOST',
      numerator: [{ measure: 'activities', category: 'OVERDUE' }],
      denominator: ['OVERDUE', 'DUE', 'PLANNED', 'DONE'].map((category) => ({ measure: 'activities', category })),
    });
    expect([problems, indicator.version]).toEqual([[], 1]);
    const college = await there.college();
    const done = { 'activities[DONE]': 12, 'activities[DUE]': 4, 'activities[PLANNED]': 0 };
    await counted(hub, college.id, { ...done, 'activities[OVERDUE]': 8 });
    await targets(there, { overdue_activities: 20 });
    const { scores } = await collegeScorecard(college.curator, college.id);
    expect(scores['overdue_activities']).toMatchObject({ status: 'OK', value: 33.3, target: 20, gap: 4 });
  });

  it('has a new version when it turns its direction', async () => {
    const versions = [];
    for (const direction of ['AT_LEAST', 'AT_MOST', null]) {
      versions.push((await define({ code: 'turned', direction })).indicator.version);
    }
    expect(versions).toEqual([1, 2, 3]);
  });

  it('is defined by coordinators of that region alone', async () => {
    const refusal = async (client: Client) =>
      (await client.answer(MUTATION, { input: input() })).errors?.[0]?.extensions?.['code'];
    const { curator } = await there.college();
    expect(await refusal(elsewhere.coordinator)).toBe('FORBIDDEN');
    expect(await refusal(curator)).toBe('FORBIDDEN');
    expect(await refusal(await hub.client())).toBe('UNAUTHENTICATED');
  });
});

describe('the database', () => {
  const insert = `insert into monitoring.indicator (id, region_id, code, version, title_ru, title_en, description_ru,
    description_en, unit, direction, counted_in, source)
    values (uuidv7(), $1, 'by_hand', 1, 'a', 'a', 'a', 'a', 'PEOPLE', 'AT_LEAST', 'BOTH', 'REGION')`;

  it('takes definitions for a region from its coordinators alone, and for all regions from nobody', async () => {
    const session = { roles: ['COORDINATOR' as const], regions: [there.region.id] };
    const refused = (regionId: string | null) =>
      expect(hub.raw('monitoring', session, insert, [regionId])).rejects.toThrow('row-level security');
    await refused(elsewhere.region.id);
    await refused(null);
    await hub.raw('monitoring', session, insert, [there.region.id]);
    const rename = `update monitoring.indicator set title_ru = 'б' where region_id is distinct from $1 returning id`;
    expect(await hub.raw('monitoring', session, rename, [there.region.id])).toEqual([]);
  });

  it('keeps the formula of a version as it is', async () => {
    const session = { roles: ['COORDINATOR' as const], regions: [there.region.id] };
    for (const change of [
      "update monitoring.indicator set unit = 'ORGANISATIONS'",
      "update monitoring.indicator_term set form = 'x'",
      'delete from monitoring.indicator_term',
    ]) {
      await expect(hub.raw('monitoring', session, change)).rejects.toThrow('permission denied');
    }
    const foreign = `insert into monitoring.indicator_term (indicator_id, part, measure)
      select id, 'NUMERATOR', 'mentees' from monitoring.indicator where region_id is null limit 1`;
    await expect(hub.raw('monitoring', session, foreign)).rejects.toThrow('row-level security');
  });
});
