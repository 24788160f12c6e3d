import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { pair } from '../../testing/base-world.js';

let hub: TestHub;
let own: CollegeWorld;
beforeAll(async () => {
  hub = await testHub();
  own = await (await world(hub)).college();
});
afterAll(() => hub.close());

const FIELDS = `experience intentions motivation interests menteePreferences preferredAgeFrom preferredAgeTo
  timeResource frequency answeredBy`;

const answer = async (client: Client, input: object): Promise<Data> =>
  (
    await client.ask(
      `mutation ($input: AnswerMentorQuestionnaireInput!) {
        answerMentorQuestionnaire(input: $input) { problems { code path } questionnaire { ${FIELDS} } }
      }`,
      { input },
    )
  ).answerMentorQuestionnaire;

const mentor = (personId: string) => hub.client({ roles: ['MENTOR'], persons: [personId], actor: 'mentor' });

const ANSWERS = {
  experience: 'Десять лет у станка',
  intentions: 'Передать ремесло',
  motivation: 'Смена растёт',
  interests: 'Шахматы',
  menteePreferences: 'Кто любит металл',
  preferredAgeFrom: 16,
  preferredAgeTo: 20,
  timeResource: 'по вечерам',
  frequency: 'WEEKLY',
};

it('a mentor answers for themself, and a curator for them', async () => {
  const [personId] = (await own.people({})) as [string];
  const self = await mentor(personId);
  expect(await answer(self, { personId, ...ANSWERS })).toEqual({
    problems: [],
    questionnaire: { ...ANSWERS, answeredBy: 'SELF' },
  });
  const { person } = await self.ask(`query ($id: ID!) { person(id: $id) { mentorQuestionnaire { ${FIELDS} } } }`, {
    id: personId,
  });
  expect(person.mentorQuestionnaire).toEqual({ ...ANSWERS, answeredBy: 'SELF' });

  // The answers are one form: what it leaves out is not answered any more.
  const { questionnaire } = await answer(own.curator, { personId, experience: 'Одиннадцать лет' });
  expect(questionnaire).toMatchObject({ experience: 'Одиннадцать лет', motivation: null, answeredBy: 'COLLEGE' });
});

it('the same answers again change nothing', async () => {
  const [personId] = (await own.people({})) as [string];
  await answer(own.curator, { personId, ...ANSWERS });
  const { questionnaire } = await answer(await mentor(personId), { personId, ...ANSWERS });
  expect(questionnaire.answeredBy).toBe('COLLEGE');
  const audit = await hub.owner('select action, actor from participants.audit where entity_id = $1 and entity = $2', [
    personId,
    'MentorQuestionnaire',
  ]);
  expect(audit).toEqual([{ action: 'questionnaire.answer', actor: 'test' }]);
});

it('nobody answers without a consent in force, or what cannot be', async () => {
  const [without, sound] = (await own.people({ consent: null }, {})) as [string, string];
  expect((await answer(own.curator, { personId: without })).problems).toEqual([
    { code: 'CONSENT_MISSING', path: ['personId'] },
  ]);
  const wrong = { personId: sound, preferredAgeFrom: 3, experience: 'а'.repeat(4001) };
  expect((await answer(own.curator, wrong)).problems).toEqual([
    { code: 'TEXT_TOO_LONG', path: ['experience'] },
    { code: 'AGE_IMPLAUSIBLE', path: ['preferredAgeFrom'] },
  ]);
});

it('nobody answers for others: not a mentor, not a mentee, not another college', async () => {
  const other = await (await world(hub)).college();
  const [personId, colleague] = (await own.people({}, {})) as [string, string];
  // The pair of the person sees them, and answers for them no more than anybody else.
  await pair(own, personId, colleague);
  await hub.owner(`update programs.mentorship set until_on = '2099-08-31' where mentee_id = $1`, [personId]);
  const notThere = { problems: [{ code: 'PERSON_NOT_FOUND', path: ['personId'] }], questionnaire: null };
  expect(await answer(await mentor(colleague), { personId, ...ANSWERS })).toEqual(notThere);
  expect(await answer(other.curator, { personId, ...ANSWERS })).toEqual(notThere);
  const mentee = await hub.client({ roles: ['MENTEE'], persons: [personId] });
  await expect(answer(mentee, { personId, ...ANSWERS })).rejects.toThrow('FORBIDDEN');
});
