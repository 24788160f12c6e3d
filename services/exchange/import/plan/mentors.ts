import type { Language } from '#kernel/i18n/messages.js';
import type { MentorRow } from '../../bases/mentors.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import { SHIPPED_FORMS, type FormBook } from '../../people/forms.js';
import type { ParsedName } from '../../people/name.js';
import { namesakes } from '../../people/namesakes.js';
import type { Accepted, OwnRow, PlanField } from '../../people/own-row.type.js';
import type { KnownPerson, Participant, Roster } from '../../people/participant.js';
import { IMPORT_PROBLEMS as PROBLEMS } from '../../people/problems.js';
import type { CellProblem } from '../../workbook/problems.js';
import type { Refusals } from '../../workbook/refusals.js';
import { MENTORS_BASE } from './mentors-base.js';
import type { PairWish, Plan, PlanContext } from './plan.js';
import { appearNamed, planSheet } from './sheet.js';

/** Plans the import of «База наставников». */
export function planMentors(
  rows: Accepted<MentorRow>,
  people: readonly KnownPerson[],
  context: PlanContext,
  refusals: Refusals<PlanField>,
): Plan {
  return planSheet(rows, people, context, refusals, {
    pairsOf: (own, roster, refused) =>
      own.flatMap((row) => pairsOfMentor(row, roster, refused, context.forms ?? SHIPPED_FORMS)),
    base: MENTORS_BASE,
  });
}

/**
 * The pairs of a mentor. Mentees are looked up, never registered: their own base says more of them. The sheet says when
 * the mentor came, not when each pair began, so what is known of a pair goes first.
 */
function pairsOfMentor(
  own: OwnRow<MentorRow>,
  roster: Roster,
  refusals: Refusals<PlanField>,
  book: FormBook,
): PairWish[] {
  const { row, value, person: mentor } = own;
  const forms = value.forms.length > 0 ? value.forms : book.codes;
  const fitting = forms.filter((code) => book.sideOf(code, 'mentor') === mentor.identity.category);
  const categories = new Set<Category>(fitting.map((code) => book.sideOf(code, 'mentee')));
  const wishes: PairWish[] = [];
  const problems: CellProblem[] = [];
  for (const name of value.menteeNames) {
    const mentee = menteeOf(name, value, roster, categories);
    if (!('appearances' in mentee)) problems.push(mentee);
    else if (mentee === mentor) problems.push(PROBLEMS.samePerson);
    else wishes.push(wishOf(own, name, mentee, book));
  }
  if (problems.length > 0) {
    const joined = (language: Language) => [...new Set(problems.map((problem) => problem[language]))].join(' ');
    const answers = problems.flatMap((problem) => problem.answers ?? []);
    const words = { ru: joined('ru'), en: joined('en') };
    refusals.refuse(row, 'others', answers.length > 0 ? { ...words, answers } : words);
    return [];
  }
  for (const { mentee, named: name } of wishes) appearNamed(row, mentee, { name, workplace: null, enteredOn: null });
  return wishes;
}

function menteeOf(
  name: ParsedName,
  { menteesWorkplace: workplace }: MentorRow,
  roster: Roster,
  categories: ReadonlySet<Category>,
): Participant | CellProblem {
  const identity = { name, birth: null, workplace, group: null, externalId: null };
  const found = roster.find(identity, categories);
  if (typeof found === 'object') return found;
  if (found === 'SEVERAL') return namesakes(name, roster.named(identity, categories));
  return found === 'KEY_UNKNOWN' ? PROBLEMS.keyUnknown(name, name.key!) : PROBLEMS.menteeUnknown(name, categories);
}

function wishOf(
  { row, value, person: mentor }: OwnRow<MentorRow>,
  named: ParsedName,
  mentee: Participant,
  book: FormBook,
): PairWish {
  const { enteredOn: notBefore, finishedOn } = value;
  const form = book.of(value.forms, mentor.identity.category, mentee.identity.category)!;
  const told = { finishedOn, endReason: null, results: null, caseLink: null };
  return { row, named, mentee, mentor, form, startedOn: null, notBefore, ...told };
}
