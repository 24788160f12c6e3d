/** Between which days a reward of a year is given, and the day that it is. */
export interface RewardDays {
  readonly first: string;
  readonly last: string;
  readonly today: string;
}

/** A reward is given in the year that it is of or, since orders and contests come late, in the next one. */
export function rewardDays(year: string, today: string): RewardDays {
  const end = `${Number(year.slice(5)) + 1}-08-31`;
  return { first: `${year.slice(0, 4)}-09-01`, last: end < today ? end : today, today };
}

/** The day that a form begins with: today, or none where the year is long over and today would be refused. */
export const offeredDay = ({ last, today }: RewardDays): string => (last === today ? today : '');
