import type { Client, Data, TestHub } from '#scripts/testing/hub.js';
import { ago, type Group } from './meetings-world.js';

const SELECTIONS: Readonly<Record<string, string>> = {
  givePairReport: 'outcome report { side givenOn worked didNotWork wouldGoOn }',
  recordPractice: 'practice { id year sides offeredOn sharedOn tags mentorshipId mentor { id } }',
  sharePractice: 'practice { id offeredOn sharedOn }',
  withdrawPractice: 'practice { id sharedOn withdrawnOn withdrawnReason }',
  answerPractice: 'practice { id sharedOn answers { side agrees current } }',
  recordRewards: 'refused results { outcome rewardId problems { code path } }',
  voidRewards: 'refused results { outcome rewardId problems { code path } }',
  recordOutcomes: 'refused results { outcome problems { code path } }',
};

/** Calls a mutation of the closing of a year and answers its payload. */
export async function closing(client: Client, mutation: string, input: object): Promise<Data> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { payload } = await client.ask(
    `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${SELECTIONS[mutation]} problems { code path } } }`,
    { input },
  );
  return payload;
}

/** What became of the rows of a bulk: outcomes, or the codes of what they break. */
export const became = ({ results }: Data): string[] =>
  results.map((row: Data) => row.problems.map(({ code }: Data) => code).join(' ') || row.outcome);

export const REPORT = { worked: 'Разобрали чертежи', didNotWork: 'Мало времени', wouldGoOn: true };

/** Ends the pairs of a group as planned, some days ago. */
export async function over(hub: TestHub, { pairs }: Group, daysAgo = 1): Promise<void> {
  await hub.owner('update programs.mentorship set until_on = $2 where id = any ($1::uuid[])', [
    pairs.map(({ id }) => id),
    ago(daysAgo),
  ]);
}
