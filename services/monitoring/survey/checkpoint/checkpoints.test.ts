import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { codesOf, mutate, surveyWorld, TODAY, YEAR_NAME, type SurveyWorld } from '../testing/survey-world.js';

let hub: TestHub;
let there: SurveyWorld;
beforeAll(async () => {
  hub = await testHub();
  there = await surveyWorld(hub);
});
afterAll(() => hub.close());

const sheet = (score: number, text: string) => [
  ...['conditions', 'conformity', 'engagement', 'partners'].map((question) => ({ question, score })),
  { question: 'strengths', text },
];

const say = (checkpoint: string, answers: object[], more: object = {}): Promise<Data> => {
  const input = { collegeId: there.own.id, year: YEAR_NAME, checkpoint, answers, ...more };
  return mutate(there.own.curator, 'answerCheckpoint', input, 'outcome problems { code path }');
};

const CHECKPOINTS = `query ($id: ID!) { college(by: { id: $id }) { checkpoints(year: "${YEAR_NAME}") { checkpoint
  sheet { year answeredOn answers { question { code title } score choices text } } before { year checkpoint } } } }`;

const checkpoints = async (id = there.own.id): Promise<Data> =>
  (await there.coordinator.ask(CHECKPOINTS, { id })).college.checkpoints;

describe('the checkpoints of a year', () => {
  it('are six, of which nothing is said at first', async () => {
    const list = await checkpoints(there.other.id);
    expect(list.map(({ checkpoint }: Data) => checkpoint)).toEqual(['1.5', '2.4', '3.5', '4.4', '6.5', '7.2']);
    for (const { sheet: said, before } of list) expect([said, before]).toEqual([null, null]);
  });

  it('are answered once each, corrected by sending again, and stand beside the last one before', async () => {
    expect((await say('1.5', sheet(5, 'Команда'))).outcome).toBe('CREATED');
    expect((await say('1.5', sheet(5, 'Команда'))).outcome).toBe('UNCHANGED');
    expect((await say('1.5', sheet(6, '<b>Команда</b>'))).outcome).toBe('UPDATED');
    expect((await say('3.5', sheet(8, 'Партнёры'))).outcome).toBe('CREATED');
    const list = await checkpoints();
    expect(list[0].sheet).toMatchObject({ answeredOn: TODAY });
    expect(list[0].sheet.answers).toMatchObject([
      ...['conditions', 'conformity', 'engagement', 'partners'].map((code) => ({ question: { code }, score: 6 })),
      { question: { code: 'strengths', title: 'Strengths' }, text: '<b>Команда</b>' },
    ]);
    const before = list.map(({ before: last }: Data) => last?.checkpoint ?? null);
    expect(before).toEqual([null, '1.5', '1.5', '3.5', '3.5', '3.5']);
  });

  it('stand beside the last one of the year before where it is the first', async () => {
    await hub.owner(
      `insert into monitoring.checkpoint_answer
       select college_id, academic_year - 1, '7.2', template_id, answers, answered_on - 300
         from monitoring.checkpoint_answer where college_id = $1 and checkpoint = '1.5'`,
      [there.own.id],
    );
    expect((await checkpoints())[0].before.checkpoint).toBe('7.2');
  });

  it('are refused with the reason where a rule is broken', async () => {
    expect(codesOf(await say('5.1', sheet(5, 'x')))).toEqual(['CHECKPOINT_UNKNOWN']);
    expect(codesOf(await say('1.5', sheet(5, 'x'), { year: '2019/2020' }))).toEqual(['SURVEY_YEAR']);
    expect(codesOf(await say('1.5', sheet(5, 'x'), { template: 'mentee_final' }))).toEqual(['TEMPLATE_UNKNOWN']);
    expect(codesOf(await say('1.5', [{ question: 'threats', text: 'я'.repeat(10_000) }]))).toContain('ANSWER_TOO_LONG');
  });

  it('of any number of colleges take two statements', async () => {
    const query = `{ colleges(region: "${there.region.code}") { nodes { checkpoints(year: "${YEAR_NAME}") { checkpoint } } } }`;
    const statements = await hub.statementsOf(() => there.coordinator.ask(query));
    expect(statements.filter((sql) => /checkpoint_answer|survey_template/.test(sql))).toHaveLength(2);
  });
});
