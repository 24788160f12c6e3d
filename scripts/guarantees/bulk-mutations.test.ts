import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType, isListType } from 'graphql';
import { printedSchema } from '../commands/schema.js';
import { everyArgument, SAMPLE_ID } from '../testing/every-argument.js';
import { testHub, type Client, type TestHub } from '../testing/hub.js';

const schema = buildSchema(printedSchema().get('api.graphql')!);
const mutations = Object.values(schema.getMutationType()!.getFields());

/** Lists that are parts of one thing, and not things of their own: what is wrong with one is wrong with the thing. */
const PARTS_OF_ONE = [
  'Mutation.recordImport(input.firstWarnings)',
  'Mutation.beginImport(input.sheets)',
  'Mutation.answerCheckpoint(input.answers)',
  'Mutation.answerSurvey(input.answers)',
  'Mutation.correctCategories(input.categories)',
  'Mutation.addActivity(input.responsible)',
  'Mutation.changeCohort(input.teachers)',
  'Mutation.changeCourse(input.assessments)',
  'Mutation.changeCourse(input.audience)',
  'Mutation.changeCourse(input.competences)',
  'Mutation.changeCourse(input.materials)',
  'Mutation.changeCourse(input.modules)',
  'Mutation.createCohort(input.teachers)',
  'Mutation.createCourse(input.assessments)',
  'Mutation.createCourse(input.audience)',
  'Mutation.createCourse(input.competences)',
  'Mutation.createCourse(input.materials)',
  'Mutation.createCourse(input.modules)',
  'Mutation.putSchoolEvent(input.audience)',
  'Mutation.putSchoolEvent(input.materials)',
  'Mutation.recordEventAttendance(input.attendance)',
  'Mutation.changeActivity(input.responsible)',
  'Mutation.changePlan(input.rows)',
  'Mutation.correctMeeting(input.absent)',
  'Mutation.defineIndicator(input.denominator)',
  'Mutation.defineIndicator(input.numerator)',
  'Mutation.defineSurveyTemplate(input.questions)',
  'Mutation.editRoadmap(input.activities)',
  'Mutation.logMeeting(input.absent)',
  'Mutation.logMeeting(input.mentorshipIds)',
  'Mutation.matchPairs(input.forbids)',
  'Mutation.matchPairs(input.pins)',
  'Mutation.openCollegeYear(input.forms)',
  'Mutation.planMeetings(input.mentorshipIds)',
  'Mutation.putForm(input.aliases)',
  'Mutation.recordPractice(input.tags)',
  'Mutation.setMatchingWeights(input.weights)',
  'Mutation.submitPeriod(input.answers)',
  'Mutation.updateCollegeYear(input.leads)',
  'Mutation.updateCollegeYear(input.workingGroup)',
  'Mutation.writePlan(input.items)',
];

const lists = everyArgument(schema).filter(
  ({ name, type }) => /^Mutation\.\w+\(input\.\w+\)$/.test(name) && isListType(type),
);
const bulk = lists.filter(({ name }) => !PARTS_OF_ONE.includes(name));

/** The fields of the input that a mutation takes, by the place of its list. */
function inputOf(place: string): string[] {
  const [argument] = mutations.find(({ name }) => place.startsWith(`Mutation.${name}(`))!.args;
  const type = getNamedType(argument!.type);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

let hub: TestHub;
let everybody: Client;
beforeAll(async () => {
  hub = await testHub();
  const roles = ['OPERATOR', 'COORDINATOR', 'DIRECTOR', 'CURATOR'] as const;
  everybody = await hub.client({ roles, regions: [SAMPLE_ID], colleges: [SAMPLE_ID] });
});
afterAll(() => hub.close());

// That no list has more than a thousand values is a rule of every argument; see arguments.test.ts.
describe('mutations that take a list', () => {
  it('are found, and those whose list is one thing are named', () => {
    const names = lists.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Mutation.upsertPeople(input.rows)', ...PARTS_OF_ONE]));
    expect(names).toContain('Mutation.confirmPartners(input.partnerIds)');
  });

  it('can be tried without being done', () => {
    expect(bulk.map(({ name }) => name).filter((name) => !inputOf(name).includes('dryRun'))).toEqual([]);
  });

  it('say of each what became of it, and of all together', () => {
    const payloads = bulk.map(({ name }) => {
      const field = mutations.find((mutation) => name.startsWith(`Mutation.${mutation.name}(`))!;
      const type = getNamedType(field.type);
      const fields = 'getFields' in type ? Object.keys(type.getFields()) : [];
      return [name, fields];
    });
    const told = ['created', 'updated', 'unchanged', 'refused', 'problems', 'results'];
    expect(payloads).toEqual(payloads.map(([name]) => [name, expect.arrayContaining(told)]));
  });

  it('refuse an empty one before anything else, by its name', async () => {
    const said = [];
    for (const place of bulk) {
      const { query, variables } = place.asVariable([]);
      const { data, errors } = await everybody.answer(query, variables);
      const [payload] = Object.values(data ?? {});
      said.push([place.name, errors?.map(({ message }) => message) ?? payload]);
    }
    const refused = (name: string) => ({
      problems: [{ code: 'BATCH_SIZE', path: [/input\.(\w+)/.exec(name)![1]] }],
      results: [],
    });
    expect(said).toEqual(bulk.map(({ name }) => [name, refused(name)]));
  });
});
