import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isInputObjectType, isObjectType, type GraphQLArgument, type GraphQLInputField } from 'graphql';
import { MeasureCategory } from '#monitoring/indicator/measure-category.type.js';
import { ARGUMENTS, WITHIN } from './codes/lists.data.js';
import { ownHub, type Client, type Data, type TestHub } from '../testing/hub.js';
import { world, type CollegeWorld, type World } from '../testing/world.js';

/** Arguments that name something by its code; each as part of a query of which only `?` is not known to the hub. */
const CODES: Readonly<Record<string, string>> = {
  'Query.college(by.code)': 'college(by: { code: "?" }) { id }',
  'Query.college(code)': 'college(code: "?") { id }',
  'Query.cohorts(region)': 'cohorts(region: "?") { totalCount }',
  'Query.colleges(region)': 'colleges(region: "?") { totalCount }',
  'Query.courses(region)': 'courses(region: "?") { totalCount }',
  'Query.explainFigure(form)':
    'explainFigure(region: "$region", indicator: "learners_as_mentees", form: "?", year: "2024/2025") { formula }',
  'Query.explainFigure(indicator)': 'explainFigure(region: "$region", indicator: "?", year: "2024/2025") { formula }',
  'Query.explainFigure(region)':
    'explainFigure(region: "?", indicator: "learners_as_mentees", year: "2024/2025") { formula }',
  'Query.indicators(region)': 'indicators(region: "?") { id }',
  'Query.kpi(colleges)': 'kpi(region: "$region", years: ["2024/2025"], groupBy: [COLLEGE], colleges: ["?"]) { year }',
  'Query.kpi(forms)': 'kpi(region: "$region", years: ["2024/2025"], forms: ["student-student", "?"]) { year }',
  'Query.kpi(indicators)': 'kpi(region: "$region", years: ["2024/2025"], indicators: ["?"]) { year }',
  'Query.kpi(region)': 'kpi(region: "?", years: ["2024/2025"]) { year }',
  'Query.lawRules(region)': 'lawRules(region: "?") { code }',
  'Query.matchingWeights(region)': 'matchingWeights(region: "?") { version }',
  'Query.mentoringPrograms(forms)': 'mentoringPrograms(forms: ["student-student", "?"]) { totalCount }',
  'Query.mentoringPrograms(tags)': 'mentoringPrograms(tags: ["?"]) { totalCount }',
  'Query.mentorships(forms)': 'mentorships(forms: ["student-student", "?"]) { totalCount }',
  'Query.practices(forms)': 'practices(forms: ["student-student", "?"]) { totalCount }',
  'Query.documents(kinds)': 'documents(kinds: ["ROADMAP", "?"]) { totalCount }',
  'Query.orderPackage(form)': 'orderPackage(collegeId: "$college", year: "2024/2025", form: "?") { proposed }',
  'Query.partners(region)': 'partners(region: "?") { totalCount }',
  'Query.periods(region)': 'periods(region: "?") { id }',
  'Query.region(code)': 'region(code: "?") { id }',
  'Query.regionForms(region)': 'regionForms(region: "?") { own }',
  'Query.regionPlanDirections(region)': 'regionPlanDirections(region: "?") { code }',
  'Query.regionTags(region)': 'regionTags(region: "?") { code }',
  'Query.reports(region)': 'reports(region: "?") { pageInfo { hasNextPage } }',
  'Query.roleBindings(region)': 'roleBindings(region: "?") { nodes { id } }',
  'Query.schoolEvents(region)': 'schoolEvents(region: "?") { totalCount }',
  'Query.surveyCampaigns(region)': 'surveyCampaigns(region: "?") { pageInfo { hasNextPage } }',
  'Query.surveyTemplates(region)': 'surveyTemplates(region: "?") { code }',
  'Query.targets(college)': 'targets(region: "$region", college: "?") { value }',
  'Query.targets(indicator)': 'targets(region: "$region", indicator: "?") { value }',
  'Query.targets(region)': 'targets(region: "?") { value }',
  'College.gapClosers(indicator)':
    'college(id: "$college") { gapClosers(indicator: "?", year: "2024/2025") { withoutPair } }',
  'Region.gapClosers(indicator)':
    'region(code: "$region") { gapClosers(indicator: "?", year: "2024/2025") { withoutPair } }',
};

/**
 * Arguments that are looked for among texts, cursors, and what only its holder knows: nothing found is an answer. Of a
 * period that nobody has opened it is rows which say so. A municipality is no code: colleges that name none have the empty
 * one.
 */
const TEXTS = [
  'Query.baseVocabulary(search)',
  'Query.calendar(code)',
  'Query.certificate(number)',
  'Query.certificateCheck(code)',
  'Query.certificatePaper(code)',
  'Query.cohortCalendar(code)',
  'Query.changes(since)',
  'Query.colleges(municipalities)',
  'Query.colleges(search)',
  'Query.explainFigure(municipality)',
  'Query.explainFigure(period)',
  'Query.kpi(periods)',
  'Query.menteeBase(needs)',
  'Query.menteeBase(search)',
  'Query.mentorBase(competences)',
  'Query.mentorBase(search)',
  'Query.mentorBase(tags)',
  'Query.partners(search)',
  'Query.people(competences)',
  'Query.people(groups)',
  'Query.people(needs)',
  'Query.people(search)',
  'Query.people(tags)',
  'Query.practices(search)',
  'Query.practices(tags)',
  'Query.roleBindings(account)',
  'Query.signedInAccounts(search)',
  'Query.schoolCalendar(code)',
  'Query.survey(link)',
  'Region.colleges(municipalities)',
  'Region.colleges(search)',
];

const CURSORS = ['after', 'before'];

interface Argument {
  readonly coordinate: string;
  readonly field: string;
  readonly of: GraphQLArgument | GraphQLInputField;
  readonly beside: readonly GraphQLArgument[];
}

let hub: TestHub;
let there: World;
let college: CollegeWorld;
let mentor: Client;
let all: Argument[];

beforeAll(async () => {
  hub = await ownHub();
  there = await world(hub);
  college = await there.college();
  await college.curator.ask(
    `mutation ($id: ID!) {
      openCollegeYear(input: { collegeId: $id, year: "2024/2025", forms: ["student-student"] }) { problems { code } }
    }`,
    { id: college.id },
  );
  const [menteeId, mentorId] = (await college.people({}, {})) as [string, string];
  mentor = await hub.client({ roles: ['MENTOR'], persons: [mentorId] });
  await college.curator.ask(
    `mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { refused } }`,
    {
      input: {
        collegeId: college.id,
        year: '2024/2025',
        rows: [{ menteeId, mentorId, form: 'student-student', startedOn: '2024-10-01' }],
      },
    },
  );
  const course = await there.coordinator.ask(
    `mutation ($id: ID!) {
      createCourse(input: { regionId: $id, code: "C1", titleRu: "Курс", hours: 8 }) { course { id } }
    }`,
    { id: there.region.id },
  );
  await there.coordinator.ask(
    `mutation ($course: ID!, $college: ID!) {
      createCohort(input: {
        courseId: $course, collegeId: $college, title: "Поток", year: "2024/2025",
        startsOn: "2024-10-01", endsOn: "2024-10-31"
      }) { problems { code } }
    }`,
    { course: course.createCourse.course.id, college: college.id },
  );
  all = hub.subgraphs.flatMap(({ schema }) => argumentsOf(schema));
});
afterAll(() => hub.close());

/** Arguments of queries and of fields within answers; those of mutations are one input, whose rows have problems. */
function argumentsOf(schema: TestHub['subgraphs'][number]['schema']): Argument[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  return types.flatMap((type) => {
    if (!isObjectType(type) || type === schema.getMutationType()) return [];
    const fields = Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));
    return fields.flatMap(({ name, args }) =>
      args.flatMap((argument) => {
        const field = `${type.name}.${name}`;
        const given = getNamedType(argument.type);
        const within = isInputObjectType(given) ? Object.values(given.getFields()) : [];
        return [
          { coordinate: `${field}(${argument.name})`, field, of: argument, beside: args },
          ...within.map((of) => ({ coordinate: `${field}(${argument.name}.${of.name})`, field, of, beside: args })),
        ];
      }),
    );
  });
}

const filled = (query: string, value: string) =>
  `{ ${query.replace('$region', there.region.code).replace('$college', college.id).replace('?', value)} }`;

async function refusal(client: Client, query: string) {
  const { data, errors } = await client.answer(query);
  return { data, codes: (errors ?? []).map(({ extensions }) => extensions?.['code']), said: errors?.[0]?.message };
}

describe('what is named by a code', () => {
  it('is known of every argument: a text of which nobody has said what it is fails here', () => {
    const texts = all.filter(({ of }) => getNamedType(of.type).name === 'String' && !CURSORS.includes(of.name));
    const coordinates = texts.map(({ coordinate }) => coordinate);
    expect([...new Set(coordinates)].sort()).toEqual([...Object.keys(CODES), ...TEXTS].sort());
  });

  it.each(Object.entries(CODES))('is BAD_USER_INPUT when there is no such thing: %s', async (coordinate, query) => {
    const { curator } = college;
    const name = /\(([\w.]+)\)/.exec(coordinate)![1]!;
    // Pairs are nothing that a coordinator may ask about.
    const callers = /^Query\.(mentorships|orderPackage)/.test(coordinate) ? [curator] : [there.coordinator, curator];
    for (const client of callers) {
      for (const unknown of ['nope', 'STUDENTT', '']) {
        const { data, codes, said } = await refusal(client, filled(query, unknown));
        const [found] = Object.values(data ?? {});
        // A field within an object is null itself, and the object stays.
        const told = coordinate.startsWith('Query.') ? found : (found as Data).gapClosers;
        expect([told, codes]).toEqual([null, ['BAD_USER_INPUT']]);
        expect(said).toMatch(new RegExp(`^${name}: no such code: ${unknown}\\. There are: \\S`));
      }
    }
  });

  it('answers for codes that there are, be there nothing to tell of them', async () => {
    const { region } = there;
    const { data, codes } = await refusal(
      college.curator,
      `{
        courses(region: "${region.code}") { totalCount } partners(region: "${region.code}") { totalCount }
        mentoringPrograms(forms: ["pupil-pupil"]) { totalCount }
        kpi(region: "${region.code}", years: ["2024/2025"], forms: ["pupil-pupil"]) { form }
      }`,
    );
    expect(codes).toEqual([]);
    expect(data).toMatchObject({ courses: { totalCount: 1 }, partners: { totalCount: 0 } });
    expect(data).toMatchObject({
      mentoringPrograms: { totalCount: 0 },
      kpi: [{ form: 'pupil-pupil' }, {}, {}, {}, {}, {}, {}],
    });
  });

  it('is looked up only when nothing was found', async () => {
    const statements = (query: string) => hub.statementsOf(() => there.coordinator.ask(filled(query, '')));
    for (const query of ['region(code: "$region") { id }', 'courses(region: "$region") { totalCount }']) {
      expect((await statements(query)).filter((sql) => sql.includes('count(*) over ()'))).toEqual([]);
    }
  });

  it('is a value of an enum where the list is closed: the categories of measures that are kept', async () => {
    const coordinator = { roles: ['COORDINATOR' as const], regions: [there.region.id] };
    const kept = "select distinct category from contracts.measures where category <> ''";
    const rows = await hub.raw('monitoring', coordinator, kept);
    const known = Object.keys(MeasureCategory);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.map(({ category }) => category).filter((category) => !known.includes(String(category)))).toEqual([]);
    const wrong = await refusal(
      there.coordinator,
      filled('kpi(region: "$region", years: ["2024/2025"], categories: [STUDENTT]) { year }', ''),
    );
    expect(wrong.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('is told of by a list that has an end', async () => {
    for (let n = 0; n < 25; n += 1) await there.college();
    const { said } = await refusal(there.coordinator, '{ college(code: "nope") { id } }');
    expect(said).toMatch(/^code: no such code: nope\. There are: (?:C-\d{5}, ){19}C-\d{5} and 6 more\.$/);
    const long = await refusal(there.coordinator, `{ college(code: "${'x'.repeat(5_000)}") { id } }`);
    expect(long.said!.length).toBeLessThan(400);
  });
});

describe('how many rows a list may be asked for', () => {
  it('is bounded alike everywhere', async () => {
    await college.curator.ask(
      `mutation ($id: ID!) {
        createPartner(input: { collegeId: $id, kind: ENTERPRISE, name: "Завод" }) { problems { code } }
      }`,
      { id: college.id },
    );
    const lists = all.filter(({ of }) => of.name === 'first' || of.name === 'last');
    expect(lists.length).toBeGreaterThan(20);
    const queries = lists.map(({ field, of, beside }): [string, string, string] => {
      const within = WITHIN[field];
      if (within) return [field, of.name, within];
      if (!field.startsWith('Query.')) throw new Error(`say in WITHIN how to get to ${field}`);
      const needed = beside.filter(({ type, name }) => String(type).endsWith('!') && name !== 'first');
      const values = needed.flatMap(({ name }) => ARGUMENTS[name] ?? []);
      return [field, of.name, `${field.slice('Query.'.length)}(${[...values, '?'].join(', ')}) { __typename }`];
    });
    const wrong: string[] = [];
    // Where rights are looked at before the page, it is asked for by somebody who may have it.
    const callers: Readonly<Record<string, Client>> = {
      'College.courses': there.coordinator,
      'Cohort.listeners': mentor,
    };
    for (const [field, argument, query] of queries) {
      const client = callers[field] ?? college.curator;
      for (const size of ['0', '-1', '1001', '1000000000']) {
        const { codes } = await refusal(client, filled(query, `${argument}: ${size}`));
        if (codes.join() !== 'BAD_USER_INPUT') wrong.push(`${field}(${argument}: ${size}) ${codes.join()}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
