import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { answerAll, close, entryAnswers, finalAnswers, issue, opened, pairs, questionOf, resultsOf, surveyWorld, type SurveyWorld } from '../testing/survey-world.js'; // prettier-ignore

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

/** Runs a survey of a region's colleges, each of whose people answer with these scores, and closes it. */
async function surveyed(there: SurveyWorld, colleges: readonly [CollegeWorld, readonly number[]][], of: object = {}) {
  const campaign = await opened(there.coordinator, { regionId: there.region.id, ...of });
  for (const [college, scores] of colleges) {
    await pairs(college, scores.length);
    await answerAll(there.nobody, (await issue(college, campaign.id)).values(), scores);
  }
  await close(there.coordinator, campaign.id);
  return campaign;
}

const told = (results: readonly Data[]) => results.map(({ college, answered, status }) => [college?.id ?? null, answered, status]); // prettier-ignore

describe('what was answered', () => {
  it('is told to the college once the survey is over, and until then who has answered alone', async () => {
    const there = await surveyWorld(hub);
    const { own, nobody } = there;
    await pairs(own, 7);
    const { id } = await opened(own.curator, { collegeId: own.id });
    const links = [...(await issue(own, id)).values()];
    await answerAll(nobody, links, [3, 5, 7, 8, 9, 10]);
    const [running] = await resultsOf(own.curator, id);
    expect(running).toMatchObject({ invited: 7, answered: 6, responseRate: 85.7, status: 'RUNNING', questions: [] });

    // Nor does the database tell it, whoever should ask past the graph.
    const asks = (name: string) => hub.raw('monitoring', { roles: ['CURATOR'], colleges: [own.id] }, `select * from contracts.${name}(array[$1::uuid])`, [id]); // prettier-ignore
    for (const name of ['survey_values', 'survey_texts', 'survey_changes']) expect(await asks(name)).toEqual([]);

    await close(own.curator, id);
    const [result] = await resultsOf(own.curator, id);
    expect(result).toMatchObject({ college: { id: own.id }, status: 'OK', answered: 6 });
    expect(questionOf(result, 'satisfaction')).toMatchObject({ status: 'OK', answered: 6, mean: 7 });
    expect(questionOf(result, 'satisfaction').groups).toEqual([{ from: 1, to: 10, count: 6, options: [] }]);
    expect(questionOf(result, 'go_on').groups).toMatchObject([{ count: 6, options: [{ code: 'yes' }, { code: 'other_role' }, { code: 'no' }] }]); // prettier-ignore
  });

  it('is told of five, and of four nothing, not even by question', async () => {
    const there = await surveyWorld(hub);
    const { own, other } = there;
    const { id } = await surveyed(there, [[own, [7, 7, 7, 7]], [other, [6, 7, 8, 9, 10]]]); // prettier-ignore
    const [few] = await resultsOf(own.curator, id);
    expect(few).toMatchObject({ answered: 4, status: 'SUPPRESSED' });
    for (const question of few.questions) {
      expect(question).toMatchObject({ status: 'SUPPRESSED', answered: null, mean: null, groups: [], texts: [], change: null }); // prettier-ignore
    }
    const [five] = await resultsOf(other.curator, id);
    expect(questionOf(five, 'satisfaction')).toMatchObject({ answered: 5, mean: 8 });
  });

  it('of one question is not told when fewer than five answered that one', async () => {
    const there = await surveyWorld(hub);
    const { own, nobody } = there;
    await pairs(own, 6);
    const { id } = await opened(own.curator, { collegeId: own.id });
    const links = [...(await issue(own, id)).values()];
    const said = (score: number) =>
      finalAnswers(score, score > 2 ? [{ question: 'good', text: `Слово ${score}` }] : []);
    await answerAll(nobody, links, [1, 2, 3, 4, 5, 6], said);
    await close(own.curator, id);
    const [result] = await resultsOf(own.curator, id);
    expect(questionOf(result, 'good')).toMatchObject({ status: 'SUPPRESSED', answered: null, texts: [] });
    expect(questionOf(result, 'skills')).toMatchObject({ status: 'OK', answered: 6 });
  });

  it('in words stands in an order that is not that of the answers, the same each time', async () => {
    const there = await surveyWorld(hub);
    const { own, nobody } = there;
    await pairs(own, 9);
    const { id } = await opened(own.curator, { collegeId: own.id });
    const links = [...(await issue(own, id)).values()];
    const words = (score: number) => [{ question: 'good', text: `Польза ${score}` }, { question: 'improve', text: `Иначе ${score}` }]; // prettier-ignore
    await answerAll(nobody, links, [1, 2, 3, 4, 5, 6, 7, 8, 9], (score) => finalAnswers(score, words(score)));
    await close(own.curator, id);
    const textsOf = async (question: string) => questionOf((await resultsOf(own.curator, id))[0], question).texts as string[]; // prettier-ignore
    const [good, improve] = [await textsOf('good'), await textsOf('improve')];
    expect([...good].sort()).toEqual(Array.from({ length: 9 }, (_, n) => `Польза ${n + 1}`));
    expect(await textsOf('good')).toEqual(good);
    // Neither the order of coming nor one order for both, by which two texts would be known for one person's.
    const order = (texts: string[]) => texts.map((text) => text.slice(-1)).join('');
    expect(order(good)).not.toBe('123456789');
    expect(order(good)).not.toBe(order(improve));
  });
});

describe('a region', () => {
  it('is told as a whole without colleges of whom too few answered, since the others could be taken away', async () => {
    const there = await surveyWorld(hub);
    const { own, other, coordinator } = there;
    const { id } = await surveyed(there, [[own, [10, 10, 10, 10, 10]], [other, [1, 1, 1]]]); // prettier-ignore
    const results = await resultsOf(coordinator, id);
    expect(told(results)).toEqual([[own.id, 5, 'OK'], [other.id, 3, 'SUPPRESSED'], [null, 8, 'OK']]); // prettier-ignore
    expect(questionOf(results[2], 'satisfaction')).toMatchObject({ answered: 5, mean: 10 });
  });

  it('has them in it when together they are five', async () => {
    const there = await surveyWorld(hub);
    const third = await there.college();
    const { id } = await surveyed(there, [[there.own, [9, 9, 9, 9, 9]], [there.other, [1, 1, 1]], [third, [1, 1]]]); // prettier-ignore
    const results = await resultsOf(there.coordinator, id);
    expect(questionOf(results[3], 'satisfaction')).toMatchObject({ answered: 10, mean: 5 });
    expect(told(await resultsOf(there.own.curator, id))).toEqual([[there.own.id, 5, 'OK']]);
  });
});

describe('before and after', () => {
  async function both(scores: readonly [before: number, after: number | null][], latecomers: readonly number[] = []) {
    const there = await surveyWorld(hub);
    const { own, nobody } = there;
    await pairs(own, scores.length);
    const entry = await opened(own.curator, { collegeId: own.id, template: 'mentee_entry' });
    const links = await issue(own, entry.id);
    const people = [...links.keys()];
    await answerAll(nobody, links.values(), scores.map(([before]) => before), entryAnswers); // prettier-ignore
    await close(own.curator, entry.id);
    // A day passes.
    await hub.owner(`update monitoring.survey_campaign set closed_on = closed_on - 1, closes_on = closed_on - 1, opens_on = least(opens_on, closed_on - 1) where id = $1`, [entry.id]); // prettier-ignore
    await pairs(own, latecomers.length);
    const today = await hub.owner('select contracts.today($1)::text as today', [own.id]);
    const final = await opened(own.curator, { collegeId: own.id, continues: entry.seriesId, opensOn: today[0]!['today'] }); // prettier-ignore
    const later = await issue(own, final.id);
    expect(people.map((id) => later.get(id))).toEqual(people.map(() => null));
    const again = [...scores.entries()].filter(([, [, after]]) => after !== null);
    await answerAll(nobody, again.map(([n]) => links.get(people[n]!)!), again.map(([, [, after]]) => after!)); // prettier-ignore
    const fresh = [...later.values()].filter((link) => link !== null);
    await answerAll(nobody, fresh, latecomers);
    await close(own.curator, final.id);
    return questionOf((await resultsOf(own.curator, final.id))[0], 'skills').change;
  }

  it('are compared of those who answered both times by the same link, together', async () => {
    const change = await both([[3, 8], [4, 6], [5, 7], [6, 6], [7, 8]]); // prettier-ignore
    expect(change).toEqual({ matched: 5, change: 2, before: 5, after: 7, rose: null });
  });

  it('are told as a change alone when one or two answered once, whose answers the means would tell', async () => {
    const change = await both([[3, 8], [4, 6], [5, 7], [6, 6], [7, 8], [1, null]], [10]); // prettier-ignore
    expect(change).toEqual({ matched: 5, change: 2, before: null, after: null, rose: null });
  });

  it('are not compared of four', async () => {
    expect(await both([[3, 8], [4, 6], [5, 7], [6, 6], [7, null]])).toBeNull(); // prettier-ignore
  });
});

it('takes as many statements for many surveys as for one', async () => {
  const there = await surveyWorld(hub);
  const { own, other, coordinator } = there;
  const one = await surveyed(there, [[own, [7, 7, 7, 7, 7]]]);
  const more = await Promise.all([
    opened(own.curator, { collegeId: own.id, template: 'mentor_final' }),
    opened(other.curator, { collegeId: other.id, template: 'mentor_interim' }),
    opened(coordinator, { regionId: there.region.id, template: 'mentor_entry' }),
  ]);
  const asked = async (client: Client, ...ids: string[]) => (await hub.statementsOf(() => resultsOf(client, ...ids))).length; // prettier-ignore
  expect(await asked(coordinator, one.id)).toBe(6);
  expect(await asked(coordinator, one.id, ...more.map(({ id }) => id))).toBe(6);
});
