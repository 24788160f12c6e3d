import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { finalAnswers, issue, opened, pairs, surveyWorld } from '../testing/survey-world.js';

let hub: TestHub;
let link: string;
beforeAll(async () => {
  hub = await testHub();
  const there = await surveyWorld(hub);
  await pairs(there.own, 1);
  const { id } = await opened(there.own.curator, { collegeId: there.own.id });
  [link] = [...(await issue(there.own, id)).values()] as [string];
});
afterAll(() => hub.close());

/** Asks monitoring as a gateway that says where the request came from. */
const asks = async (address: string, query: string, variables: object): Promise<Data> => {
  const monitoring = hub.subgraphs.find(({ name }) => name === 'monitoring')!;
  const session = { actor: null, roles: [], regions: [], colleges: [], persons: [] };
  const context = { session, language: 'en' as const, address };
  return monitoring.execute({ document: parse(query), variables: { ...variables }, context });
};

const sheet = (address: string, given: string) =>
  asks(address, 'query ($link: String!) { survey(link: $link) { title problems { code } } }', { link: given });

describe('links that are tried one after another', () => {
  it('are refused from that address after thirty, by query and by mutation, and from others answered', async () => {
    const [guesser, college] = ['203.0.113.77', '198.51.100.20'];
    for (let n = 0; n < 30; n += 1) {
      expect((await sheet(guesser, `guess ${n}`)).data.survey.problems).toEqual([{ code: 'LINK_UNKNOWN' }]);
    }
    const refused = await sheet(guesser, 'guess 31');
    expect(refused.data.survey).toBeNull();
    expect(refused.errors[0]).toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED' } });
    const mutation = 'mutation ($i: AnswerSurveyInput!) { answerSurvey(input: $i) { taken } }';
    const answered = await asks(guesser, mutation, { i: { link, answers: finalAnswers(1) } });
    expect(answered.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
    expect((await sheet(college, link)).data.survey.problems).toEqual([]);
  });

  it('are not held against an address from which a whole college answers', async () => {
    for (let n = 0; n < 60; n += 1) expect((await sheet('198.51.100.21', link)).data.survey.problems).toEqual([]);
  });
});
