import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { endOf, startOf } from '#kernel/time/academic-year.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { rewardProblem } from './reward.problems.js';

const LONGEST_TITLE = 300;
const LONGEST_REASON = 500;
const LONGEST_NUMBER = 100;

interface GivenReward {
  readonly title: string;
  readonly rewardedOn: IsoDate;
  readonly orderNumber?: string | null;
  readonly orderDate?: IsoDate | null;
}

/**
 * What is wrong with a reward by itself. It is given in the year that it is of or, since orders and contests come late,
 * in the next one.
 */
export function rewardProblems(row: GivenReward, year: number, today: IsoDate, path: Problem['path']): Problem[] {
  const { title, rewardedOn, orderNumber, orderDate } = row;
  const text = toText(title);
  const number = toText(orderNumber ?? '');
  const timely = rewardedOn >= startOf(year) && rewardedOn <= endOf(year + 1) && rewardedOn <= today;
  const ordered = (number === null) === (orderDate == null) && (number?.length ?? 0) <= LONGEST_NUMBER && (orderDate ?? '') <= today; // prettier-ignore
  return [
    ...(text !== null && text.length <= LONGEST_TITLE ? [] : [rewardProblem('REWARD_TEXT', [...path, 'title'], { longest: LONGEST_TITLE })]), // prettier-ignore
    ...(timely ? [] : [rewardProblem('REWARD_DAY', [...path, 'rewardedOn'], { first: startOf(year) })]),
    ...(ordered ? [] : [rewardProblem('REWARD_ORDER', [...path, number === null ? 'orderNumber' : 'orderDate'])]),
  ];
}

export function voidReasonProblems(reason: string): Problem[] {
  const text = toText(reason);
  const given = text !== null && text.length <= LONGEST_REASON;
  return given ? [] : [rewardProblem('REWARD_TEXT', ['reason'], { longest: LONGEST_REASON })];
}
