import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  Kind,
  OperationTypeNode,
  parse,
  print,
  validate,
  visit,
  type DocumentNode,
  type FieldNode,
  type FormattedExecutionResult,
  type OperationDefinitionNode,
} from 'graphql';
import { brokenLimit } from '#kernel/graph/request/document-limits.js';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { loadOperations } from '#gateway/operations.js';
import { printedSchema } from '../commands/schema.js';
import { openPeriod, publish } from '#monitoring/testing/periods.js';
import { ownHub, type Client, type TestHub } from '../testing/hub.js';
import { world, type CollegeWorld, type World } from '../testing/world.js';

const FOLDER = 'schema/operations';
const PAGE = 'services/dashboard/src/graph/generated/graphql.ts';

const operations = [...(await loadOperations())];
const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.graphql'));
const documents = await Promise.all(files.map(async (name) => parse(await readFile(`${FOLDER}/${name}`, 'utf8'))));

const operationOf = (document: DocumentNode) =>
  document.definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);

const nameOf = (text: string) => operationOf(parse(text))[0]!.name!.value;

const namesIn = ({ definitions }: DocumentNode) =>
  definitions.flatMap((one) => ('name' in one && one.name ? [one.name.value] : []));

/** The graph as clients see it, and the page's side of the operations. */
const api = buildSchema(printedSchema().get('api.graphql')!);
const page = await readFile(PAGE, 'utf8');

/** The fields of documents in no order, as the generator puts them in one of its own. */
function fieldsOf(...of: readonly DocumentNode[]): string[] {
  const fields: string[] = [];
  const Field = (node: FieldNode) => void fields.push(print({ ...node, selectionSet: undefined }));
  for (const document of of) visit(document, { Field });
  return fields.sort();
}

/** Subgraphs are asked side by side, and their errors come in the order of their answers. */
function inOrder({ data, errors = [] }: FormattedExecutionResult) {
  return { data, errors: errors.map((error) => JSON.stringify(error)).sort() };
}

describe('the operations that clients name by id', () => {
  it('are those of schema/operations, each a file with one definition that has a name', () => {
    for (const { definitions } of documents) {
      expect(definitions).toHaveLength(1);
      expect(definitions[0]).toHaveProperty('name.value');
    }
    const written = documents.flatMap(operationOf).map(({ name }) => name?.value);
    expect(operations.map(([, text]) => nameOf(text)).sort()).toEqual(written.sort());
  });

  it.each(operations.map(([id, text]) => [nameOf(text), id, text]))('%s stands as it is written', (name, id, text) => {
    const known = parse(text);
    const names = namesIn(known);
    const written = documents.filter((document) => namesIn(document).some((one) => names.includes(one)));
    expect(fieldsOf(known)).toEqual(fieldsOf(...written));
    expect(validate(api, known)).toEqual([]);
    expect(brokenLimit(known)).toBeNull();
    expect(page).toContain(`export const ${name}Document = {"__meta__":{"hash":"${id}"}}`);
  });
});

describe('the whole hub', () => {
  let hub: TestHub;
  let there: World;
  let college: CollegeWorld;
  let person: string;
  let reportId: string;
  let cohortId: string;
  let courseId: string;
  let participant: Client;
  beforeAll(async () => {
    hub = await ownHub();
    there = await world(hub);
    college = await there.college();
    await college.headcount();
    [person] = (await college.people({ category: 'TEACHER' })) as [string];
    participant = await hub.client({ roles: ['MENTEE'], persons: [person] });
    // Of another year than is asked about.
    await publish(hub, there, [college], { year: '2023/2024' });
    const { period } = await openPeriod(there, { year: '2023/2024' });
    const { issueReport } = await there.coordinator.ask(
      `mutation ($input: IssueReportInput!) { issueReport(input: $input) { report { id } } }`,
      { input: { periodId: period.id } },
    );
    reportId = issueReport.report.id;
    const make = async (field: string, input: object, selection: string, by = there.coordinator) => {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { payload: ${field}(input: $input) { ${selection} { id } } }`;
      return (await by.ask(query, { input })).payload[selection].id as string;
    };
    const titles = { titleRu: 'Курс', titleEn: 'Course' };
    const taught = { regionId: there.region.id, code: 'OP-1', ...titles, hours: 8 };
    // Goes on: whoever teaches it sees its listeners to its last day.
    const today = hub.madeOn;
    const days = { year: formatAcademicYear(academicYearOf(today)), startsOn: today, endsOn: today };
    const teachers = [{ name: 'Ведущий', personId: person }];
    courseId = await make('createCourse', taught, 'course');
    cohortId = await make(
      'createCohort',
      { courseId, collegeId: college.id, title: 'Поток', ...days, teachers },
      'cohort',
      college.curator,
    );
  });
  afterAll(() => hub.close());

  /** What is asked of figures. */
  const ofFigures = () => ({
    ...{ region: there.region.code, periods: ['2024/2025'], by: 'PERIOD', indicator: 'learners_as_mentees' },
  });

  const queries = operations.filter(([, text]) => operationOf(parse(text))[0]!.operation === OperationTypeNode.QUERY);

  it.each(queries.map(([id, text]) => [nameOf(text), id, text]))(
    'answers %s by id as by its text',
    async (_, documentId, query) => {
      // People and clients are a college's own.
      const { token } = /calendarLinks|schoolCalendars|TaughtListeners|OwnSchool/.test(query)
        ? participant
        : /\b(people|systemClient|mentorships|enrolments|learningWishes)\b|\bperson\(|\$(collegeId|mentorId)/.test(
              query,
            )
          ? college.curator
          : there.coordinator;
      // A code is that of what the operation begins with; what it doesn't ask for is ignored.
      const code = /\bcollege\(/.test(query) ? college.code : there.region.code;
      const opened = { report: reportId, cohort: cohortId, course: courseId };
      const [, id] = Object.entries(opened).find(([field]) => query.includes(` ${field}(`)) ?? [null, person];
      const ids = {
        collegeId: college.id,
        colleges: [college.code],
        mentorId: person,
        cohortId,
        sessionId: cohortId,
        staff: false,
        id,
      };
      const variables = {
        code,
        ...{ year: '2024/2025', before: '2023/2024' },
        ...ids,
        vocabulary: 'COMPETENCES',
        search: 'Иванова',
        link: 'unknown',
        first: 9,
        ...ofFigures(),
      };
      const { data, errors } = await hub.gateway.execute({ documentId, variables, token });
      expect(errors).toBeUndefined();
      expect(Object.values(data!)[0]).not.toBeNull();
      expect(await hub.gateway.execute({ query, variables, token })).toEqual({ data });
      const nobodys = await hub.gateway.execute({ documentId, variables });
      expect(inOrder(nobodys)).toEqual(inOrder(await hub.gateway.execute({ query, variables })));
    },
  );

  it('tells figures by id to whom they are told by text, and to nobody else', async () => {
    const [documentId] = operations.find(([, text]) => nameOf(text) === 'Home')!;
    const { token } = there.coordinator;
    const seen = await hub.gateway.execute({ documentId, token });
    expect(seen.data).toMatchObject({ regions: [{ currentYear: '2024/2025' }] });
    // Nobody sees another year than the one that is published.
    const { data } = await hub.gateway.execute({ documentId });
    expect(data).toMatchObject({ regions: [{ currentYear: '2023/2024' }] });
  });
});
