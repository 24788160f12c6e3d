import type { IndicatorFormula } from '../scorecard/answer.policy.js';
import { valueOf, type Counts } from '../ledger/counts.policy.js';
import { partsOf } from '../ledger/parts.policy.js';
import { term, type Term } from '../indicator/formula.policy.js';
import { finding, type Finding } from './checks.data.js';
import { changesOf, type CorrectedHeadcount } from './corrected-headcount.policy.js';

/** What the checks look at: figures counted for the period's last day, and those told of the period before it. */
interface Checked {
  readonly counts: Counts;
  readonly former: Counts | null;
  readonly formulas: readonly IndicatorFormula[];
  /** Null where the headcount that stands stood on that day, or none did. */
  readonly corrected: CorrectedHeadcount | null;
}

/** Headcounts, and who cannot be more than they are. */
const WITHIN_HEADCOUNT: readonly (readonly [all: Term, part: Term])[] = [
  [term('learners'), term('mentees', 'STUDENT')],
  [term('learners'), term('mentors', 'STUDENT')],
  [term('teachers'), term('mentors', 'TEACHER')],
  [term('teachers'), term('mentees', 'TEACHER')],
  [term('young_specialists'), term('mentees', 'YOUNG_SPECIALIST')],
  [term('pupils'), term('mentees', 'PUPIL')],
  [term('pupils'), term('mentors', 'PUPIL')],
];

/** Falls of fewer people than these come and go by themselves. */
const FEW = 10;

/**
 * What a college should look at, and say why it is so, before it submits: a side that fell by a third or more, among
 * others. Nothing here refuses a figure.
 */
export function findingsOf({ counts, former, formulas, corrected }: Checked): Finding[] {
  const of = (each: Term): number | null => valueOf(each, [counts]) ?? null;
  const found: Finding[] = [];
  if (of(term('headcount_reported')) === null) found.push(finding('NO_HEADCOUNT'));
  if (corrected)
    found.push(finding('HEADCOUNT_CORRECTED', { day: corrected.correctedOn, changes: changesOf(corrected) }));
  if (of(term('mentees')) === null) found.push(finding('NO_YEAR'));

  for (const side of ['mentees', 'mentors'] as const) {
    const [now, then] = [of(term(side)), former && valueOf(term(side), [former])];
    if (now === null || then == null || then - now < FEW || 3 * now > 2 * then) continue;
    found.push(finding(side === 'mentees' ? 'FEWER_MENTEES' : 'FEWER_MENTORS', { then, now }));
  }
  const over = WITHIN_HEADCOUNT.filter(([all, part]) => (of(part) ?? 0) > (of(all) ?? Infinity));
  if (over.length > 0) found.push(finding('OVER_HEADCOUNT'));
  const above = formulas.filter((formula) => {
    const { numerator, denominator } = partsOf(formula, '', [counts]);
    return numerator !== null && denominator !== null && denominator > 0 && numerator > denominator;
  });
  if (above.length > 0) {
    found.push(finding('ABOVE_HUNDRED', { indicators: above.map(({ indicator }) => indicator.title).join('; ') }));
  }
  const pastTerm = of(term('mentorships_past_term')) ?? 0;
  if (pastTerm > 0) found.push(finding('PAIRS_PAST_TERM', { count: pastTerm }));
  const leftOut = of(term('left_out_without_consent')) ?? 0;
  if (leftOut > 0) found.push(finding('CONSENTS_MISSING', { count: leftOut }));
  if (of(term('activities', 'DONE')) === 0) found.push(finding('ROADMAP_UNTOUCHED'));
  return found;
}
