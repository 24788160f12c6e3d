import type { Problem } from '#kernel/graph/problem.js';
import { yearsAfter, type IsoDate } from '#kernel/time/iso-date.js';
import { DIRECTIONS, OTHER_DIRECTION } from './directions.data.js';
import { planProblem } from './plan.problems.js';
import type { PlanAuthorship, PlanItemForm, PlanKind, PlanWriter } from './plan.type.js';

export const MOST_ITEMS = 50;

type Path = Problem['path'];

/** A pair as far as its plan depends on it. */
export interface PlanPair {
  readonly status: string;
  readonly startedOn: IsoDate;
  readonly lastDay: IsoDate;
  readonly confidential: boolean;
  readonly betweenTeachers: boolean;
  readonly today: IsoDate;
  /** Codes of the directions that its region adds. */
  readonly directions: readonly string[];
}

export interface Days {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** What an item says, as it is kept. */
export interface ItemFacts {
  readonly direction: string;
  readonly directionWords: string | null;
  readonly difficulty: string | null;
  readonly measure: string | null;
  readonly form: `${PlanItemForm}`;
  readonly plannedOn: IsoDate;
  readonly interimResult: string | null;
  readonly finalResult: string | null;
  readonly doneOn: IsoDate | null;
}

/** Which kind of plan a pair has: that between teachers is a personalised programme (S003). */
export const kindOf = ({ betweenTeachers }: Pick<PlanPair, 'betweenTeachers'>): `${PlanKind}` =>
  betweenTeachers ? 'PERSONALISED_PROGRAMME' : 'INDIVIDUAL_PLAN';

/** A plan is written before the order, too (S001 5.2 and 5.4), and no longer when the pair is over. */
export function standingProblems({ status }: Pick<PlanPair, 'status'>, path: Path): Problem[] {
  return ['PROPOSED', 'ACCEPTED', 'ACTIVE'].includes(status) ? [] : [planProblem('PLAN_PAIR_OVER', path)];
}

/** What is wrong with the days of a plan: up to a year (S003), while the pair is at work. */
export function daysProblems({ startsOn, endsOn }: Days, pair: Pick<PlanPair, 'startedOn' | 'lastDay'>): Problem[] {
  if (endsOn < startsOn) return [planProblem('PLAN_REVERSED', ['endsOn'])];
  const last = yearsAfter(startsOn, 1);
  const inside = { first: pair.startedOn, last: pair.lastDay };
  return [
    ...(endsOn > last ? [planProblem('PLAN_TOO_LONG', ['endsOn'], { last: shown(last) })] : []),
    ...(startsOn < pair.startedOn ? [planProblem('PLAN_OUTSIDE_PAIR', ['startsOn'], inside)] : []),
    ...(endsOn > pair.lastDay ? [planProblem('PLAN_OUTSIDE_PAIR', ['endsOn'], inside)] : []),
  ];
}

/** A year behind 29 February is a day that sorts as it should and that no calendar has: told, it is the day before. */
const shown = (day: IsoDate): IsoDate => day.replace(/-02-29$/, '-02-28');

export function extensionProblems(
  { endsOn, reason }: { readonly endsOn: IsoDate; readonly reason: string },
  former: IsoDate,
  pair: Pick<PlanPair, 'startedOn' | 'lastDay'>,
): Problem[] {
  const given = reason.trim().length > 0 && reason.length <= 500;
  const most = yearsAfter(former, 1);
  const last = [shown(most), pair.lastDay].toSorted()[0]!;
  return [
    ...(given ? [] : [planProblem('PLAN_REASON', ['reason'])]),
    ...(endsOn > former && endsOn <= most && endsOn <= pair.lastDay
      ? []
      : [planProblem('PLAN_NOT_LONGER', ['endsOn'], { former, last })]),
  ];
}

const LONGEST = {
  directionWords: 200,
  difficulty: 1000,
  measure: 1000,
  interimResult: 2000,
  finalResult: 2000,
} as const;

export const WORDS = ['directionWords', 'difficulty', 'measure', 'interimResult', 'finalResult'] as const;

/** What is wrong with the words as they were sent. The college writes none for a pair that agreed on confidence. */
export function wordsProblems(
  told: { readonly [field in (typeof WORDS)[number]]?: string | null },
  { secret }: { readonly secret: boolean },
  path: Path,
): Problem[] {
  return WORDS.flatMap((field) => {
    const text = told[field];
    if (text == null) return [];
    if (secret) return [planProblem('PLAN_CONFIDENTIAL', [...path, field])];
    return text.length > LONGEST[field]
      ? [planProblem('PLAN_TEXT', [...path, field], { longest: LONGEST[field] })]
      : [];
  });
}

/** Codes of the directions that an item of the pair's plan may have. */
export const directionsOf = (pair: Pick<PlanPair, 'betweenTeachers' | 'directions'>): string[] => [
  ...DIRECTIONS[kindOf(pair)].map(({ code }) => code),
  // S003 has the teachers' seven; what a region adds is for individual plans.
  ...(pair.betweenTeachers ? [] : pair.directions),
];

/** Which part of an item changes: a direction that a region has retired since stays where it is. */
type Asked = 'direction' | 'plannedOn' | 'doneOn' | 'measure';

/** What is wrong with an item as it would be kept. `asked` names what the row says of it. */
export function itemProblems(
  item: ItemFacts,
  { days, pair, secret }: { readonly days: Days; readonly pair: PlanPair; readonly secret: boolean },
  asked: ReadonlySet<Asked>,
  path: Path,
): Problem[] {
  const problems: Problem[] = [];
  const known = directionsOf(pair);
  if (asked.has('direction') && !known.includes(item.direction)) {
    const values = { code: item.direction.slice(0, 40), known: known.join(', ') };
    problems.push(planProblem('PLAN_DIRECTION', [...path, 'direction'], values));
  }
  if (item.direction === OTHER_DIRECTION && item.directionWords === null && asked.has('direction')) {
    problems.push(planProblem('PLAN_DIRECTION_WORDS', [...path, 'directionWords']));
  }
  if (asked.has('measure') && item.measure === null && !secret) {
    problems.push(planProblem('PLAN_MEASURE_MISSING', [...path, 'measure']));
  }
  const { startsOn: first, endsOn } = days;
  if (asked.has('plannedOn') && (item.plannedOn < first || item.plannedOn > endsOn)) {
    problems.push(planProblem('PLAN_ITEM_DAY', [...path, 'plannedOn'], { first, last: endsOn }));
  }
  const last = [pair.today, pair.lastDay].toSorted()[0]!;
  if (asked.has('doneOn') && item.doneOn !== null && (item.doneOn < first || item.doneOn > last)) {
    problems.push(planProblem('PLAN_DONE_DAY', [...path, 'doneOn'], { first, last }));
  }
  return problems;
}

export function numberProblems(items: number, field: string): Problem[] {
  return items <= MOST_ITEMS ? [] : [planProblem('PLAN_ITEMS_NUMBER', [field], { most: MOST_ITEMS })];
}

export function keyProblems(key: string | null | undefined, path: Path): Problem[] {
  const wrong = key != null && (key.trim() === '' || key.length > 100);
  return wrong ? [planProblem('PLAN_TEXT', path, { longest: 100 })] : [];
}

/** Whether what is planned is the writer's to say: that by the mentor the mentee gets to know (S003). */
export function authorProblems(writer: `${PlanWriter}`, authorship: `${PlanAuthorship}`, path: Path): Problem[] {
  return writer === 'MENTEE' && authorship === 'BY_MENTOR' ? [planProblem('PLAN_BY_MENTOR', path)] : [];
}

export interface Agreements {
  readonly mentorAgreedOn: IsoDate | null;
  readonly menteeAgreedOn: IsoDate | null;
  readonly collegeAgreedOn: IsoDate | null;
  readonly agreedOn: IsoDate | null;
}

/** The agreements with one more. The day from which a plan is agreed is the first on which it was. */
export function withAgreement(former: Agreements, writer: `${PlanWriter}`, day: IsoDate): Agreements {
  const said = {
    mentorAgreedOn: writer === 'MENTOR' ? day : former.mentorAgreedOn,
    menteeAgreedOn: writer === 'MENTEE' ? day : former.menteeAgreedOn,
    collegeAgreedOn: writer === 'COLLEGE' ? day : former.collegeAgreedOn,
  };
  const { mentorAgreedOn: mentor, menteeAgreedOn: mentee, collegeAgreedOn: college } = said;
  const both = mentor !== null && mentee !== null ? [mentor, mentee].toSorted()[1]! : null;
  return { ...said, agreedOn: former.agreedOn ?? college ?? both };
}
