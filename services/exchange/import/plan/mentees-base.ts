import { linkProblems, textProblems } from '#kernel/text/free-text.js';
import { wordProblems } from '#participants/text/word.policy.js';
import type { MenteeRow } from '../../bases/mentees.js';
import { joinMentee, menteeFields, type SaidOfMentee } from '../../bases/said.policy.js';
import { caseText, parseTags } from '../../bases/values.js';
import { isOfImport, markOf, samePairs } from '../../people/known-pairs.js';
import type { OwnRow } from '../../people/own-row.type.js';
import type { BaseStep } from './base-step.js';
import type { PairWish, PlanContext } from './plan.js';
import { planStays, type StayWish } from './stays.js';

/** What «База наставляемых» says of the base of mentees. */
export const MENTEES_BASE: BaseStep<MenteeRow> = {
  problems: (value) => {
    const { request, results } = value;
    const caseLink = caseText(value);
    return [
      ...textProblems({ request, results, caseLink }, []),
      ...wordProblems(parseTags(request ?? ''), ['needs']),
      ...linkProblems(caseLink, []),
    ];
  },
  plan: (rows, pairs, context) => {
    const wishOf = new Map(pairs.map((wish) => [wish.row, wish]));
    const wishes = rows.map((own) => wishOfMentee(own, wishOf.get(own.row), context));
    const mark = ({ completed }: SaidOfMentee) => completed;
    return planStays(wishes, context.stays.mentees, context, { join: joinMentee, fields: menteeFields, mark });
  },
};

/**
 * Results belong to the pair, where the row has one. A row of a pair that the hub knows, and that says no more of the
 * mentee, enters nobody: they may be in the programme by order and not in the base. A pair that this import attested
 * before it broke off is as good as new.
 */
function wishOfMentee(
  { row, value, person }: OwnRow<MenteeRow>,
  pair: PairWish | undefined,
  { pairs, importId }: PlanContext,
): StayWish<SaidOfMentee> {
  const { enteredOn, finishedOn, request } = value;
  const [known] = pair ? samePairs(pairs, pair) : [];
  const ofPair = pair !== undefined;
  const results = ofPair ? null : value.results;
  const caseLink = ofPair ? null : caseText(value);
  const completed = value.completed === markOf(known) ? null : value.completed;
  const ends = finishedOn === null ? 'GOES_ON' : { lastDay: finishedOn };
  return {
    row,
    person,
    enteredOn,
    end: known && known.endedOn !== null && finishedOn !== null ? 'NOTHING' : ends,
    ofPair,
    said: { request, results, caseLink, completed },
    enters: known === undefined || isOfImport(known, importId) || request !== null || completed !== null,
  };
}
