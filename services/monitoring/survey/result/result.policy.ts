import { SCALE, type Question } from '../template/question.data.js';
import { FEWEST_ANSWERS } from './fewest.data.js';

/** How often each value was given to a question: a score or the code of an option, as text. */
export type Times = ReadonlyMap<string, number>;

/** Values that are told together, and how many gave one of them; null where that would tell of too few. */
export interface Group {
  readonly values: readonly string[];
  readonly count: number | null;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The mean of scores, with one decimal. */
export function meanOf(times: Times): number | null {
  let [sum, count] = [0, 0];
  for (const [score, n] of times) [sum, count] = [sum + Number(score) * n, count + n];
  return count === 0 ? null : rounded(sum / count);
}

/**
 * How answers are spread, told so that no group is of fewer than five people, be it none: scores in neighbouring
 * stretches; options alone where five chose them, and the others together. Where several can be chosen each option
 * stands for itself, and neither those who chose it nor those who did not may be too few.
 */
export function groupsOf({ kind, options }: Question, times: Times, answered: number): Group[] {
  const timesOf = (value: string) => times.get(value) ?? 0;
  const codes = options.map(({ code }) => code);
  if (kind === 'SCALE') return stretches(timesOf);
  if (kind === 'ONE') return chosenAlone(codes, timesOf);
  if (kind !== 'SEVERAL') return [];
  return codes.map((code) => {
    const count = timesOf(code);
    return { values: [code], count: Math.min(count, answered - count) >= FEWEST_ANSWERS ? count : null };
  });
}

function stretches(timesOf: (score: string) => number): Group[] {
  const groups: { values: string[]; count: number }[] = [{ values: [], count: 0 }];
  for (let score: number = SCALE.lowest; score <= SCALE.highest; score += 1) {
    if (groups.at(-1)!.count >= FEWEST_ANSWERS) groups.push({ values: [], count: 0 });
    const group = groups.at(-1)!;
    group.values.push(String(score));
    group.count += timesOf(String(score));
  }
  const last = groups.at(-1)!;
  if (groups.length === 1 || last.count >= FEWEST_ANSWERS) return groups;
  const before = groups.at(-2)!;
  return [...groups.slice(0, -2), { values: [...before.values, ...last.values], count: before.count + last.count }];
}

function chosenAlone(codes: readonly string[], timesOf: (code: string) => number): Group[] {
  const alone = codes.filter((code) => timesOf(code) >= FEWEST_ANSWERS);
  const others = codes.filter((code) => timesOf(code) < FEWEST_ANSWERS);
  const count = () => others.reduce((sum, code) => sum + timesOf(code), 0);
  while (others.length > 0 && count() < FEWEST_ANSWERS && alone.length > 0) {
    const [fewest] = [...alone].sort((one, other) => timesOf(one) - timesOf(other));
    others.push(...alone.splice(alone.indexOf(fewest!), 1));
  }
  const groups: Group[] = alone.map((code) => ({ values: [code], count: timesOf(code) }));
  return others.length === 0 ? groups : [...groups, { values: codes.filter((code) => others.includes(code)), count: count() }]; // prettier-ignore
}

/** Sums of the scores of those who answered before and after, with how many answered either at all. */
export interface ScoreSums {
  readonly matched: number;
  readonly before: number;
  readonly after: number;
  readonly answeredBefore: number;
  readonly answeredAfter: number;
  readonly rose: number;
}

export interface Change {
  readonly matched: number;
  readonly change: number;
  readonly before: number | null;
  readonly after: number | null;
  readonly rose: number | null;
}

/**
 * How the scores of the same people have changed. Their mean before stands beside that of all who answered before, and
 * with one or two people between the two it would tell what these said: it is told when there is nobody, or five.
 */
export function changeOf({ matched, before, after, answeredBefore, answeredAfter, rose }: ScoreSums): Change {
  const safe = (others: number) => others === 0 || others >= FEWEST_ANSWERS;
  const both = safe(answeredBefore - matched) && safe(answeredAfter - matched);
  return {
    matched,
    change: rounded((after - before) / matched),
    before: both ? rounded(before / matched) : null,
    after: both ? rounded(after / matched) : null,
    rose: Math.min(rose, matched - rose) >= FEWEST_ANSWERS ? rose : null,
  };
}

/** Of those asked how many answered, as a percentage with one decimal; null where nobody was asked. */
export const responseRate = (invited: number, answered: number): number | null =>
  invited === 0 ? null : rounded((answered / invited) * 100);
