import { expect, it } from '@jest/globals';
import { REWARD_KINDS as TOLD_KINDS, REWARD_LEVELS as TOLD_LEVELS } from './closing-words.data.js';
import { closingOf } from './report-closing.policy.js';

const totals = {
  ...{ completed: 3, atWork: 0, endedEarly: 1, reportsDue: 6, reportsGiven: 2, practices: 2, practicesShared: 1 },
  ...{ finished: 3, returned: 1 },
};
const reward = (kind: string, level: string, count = 1) => ({ kind, level, count });

it('rewards stand from the college to the country, each kind with its number', () => {
  const rewards = [reward('BONUS', 'REGION'), reward('CONTEST_WON', 'COLLEGE', 2), reward('GRATITUDE', 'COLLEGE', 4)];
  const closing = closingOf({ totals, rewards, practices: [] }, { asOf: '2025-08-31', values: {} });
  expect(closing.rewards).toEqual([
    { title: TOLD_KINDS.GRATITUDE, level: TOLD_LEVELS.COLLEGE, count: 4 },
    { title: TOLD_KINDS.CONTEST_WON, level: TOLD_LEVELS.COLLEGE, count: 2 },
    { title: TOLD_KINDS.BONUS, level: TOLD_LEVELS.REGION, count: 1 },
  ]);
});

it('outcomes are those of the accepted figures, of kinds of which something was due', () => {
  const values = {
    'outcomes_due EMPLOYMENT ': 5,
    'outcomes_told EMPLOYMENT ': 4,
    'outcomes_reached EMPLOYMENT ': 3,
    'outcomes_due ATTESTATION ': 0,
  };
  const { outcomes } = closingOf({ totals, rewards: [], practices: [] }, { asOf: '2025-08-31', values });
  expect(outcomes).toMatchObject([{ due: 5, told: 4, reached: 3 }]);
});
