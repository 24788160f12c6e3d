import type { MenteeRow } from '../../bases/mentees.js';
import { caseText } from '../../bases/values.js';
import { END_REASONS } from '../../people/end-reasons.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import { SHIPPED_FORMS, type FormBook } from '../../people/forms.js';
import { fullness } from '../../people/identity.policy.js';
import { namesakes, otherwiseKnown } from '../../people/namesakes.js';
import type { Accepted, OwnRow, PlanField } from '../../people/own-row.type.js';
import type { KnownPerson, Participant, Roster } from '../../people/participant.js';
import { IMPORT_PROBLEMS as PROBLEMS } from '../../people/problems.js';
import type { Refusals } from '../../workbook/refusals.js';
import { MENTEES_BASE } from './mentees-base.js';
import type { PairWish, Plan, PlanContext } from './plan.js';
import { appearNamed, planSheet } from './sheet.js';

/** Plans the import of «База наставляемых». */
export function planMentees(
  rows: Accepted<MenteeRow>,
  people: readonly KnownPerson[],
  context: PlanContext,
  refusals: Refusals<PlanField>,
): Plan {
  return planSheet(rows, people, context, refusals, {
    pairsOf: (own, roster, refused) => pairsOfMentees(own, roster, refused, context.forms ?? SHIPPED_FORMS),
    base: MENTEES_BASE,
  });
}

type OwnMentee = OwnRow<MenteeRow>;

/**
 * The fullest names first, so that initials find whoever another row names in full; before them those who are said to be
 * new, so that a namesake's row asks whom it means, as it will when the file comes again.
 */
function pairsOfMentees(
  rows: readonly OwnMentee[],
  roster: Roster,
  refusals: Refusals<PlanField>,
  book: FormBook,
): PairWish[] {
  const named = rows.filter(({ value }) => value.mentorName !== null);
  const weight = ({ mentorName }: MenteeRow) => (mentorName!.isNew ? 10 : 0) + fullness(mentorName!);
  const fullestFirst = [...named].sort((a, b) => weight(b.value) - weight(a.value) || a.row - b.row);
  return fullestFirst.flatMap((own) => {
    const mentor = mentorOf(own, roster, refusals, book);
    if (mentor === null) return [];
    const { row, value, person: mentee } = own;
    if (mentor === mentee) {
      refusals.refuse(row, 'others', PROBLEMS.samePerson);
      return [];
    }
    const { enteredOn, finishedOn, mentorWorkplace: workplace } = value;
    const name = value.mentorName!;
    appearNamed(row, mentor, { name, workplace, enteredOn });
    const form = book.of(value.form === null ? [] : [value.form], mentor.identity.category, mentee.identity.category)!;
    const endReason = value.completed === null ? null : END_REASONS[value.completed ? 'completed' : 'broken'];
    const { results } = value;
    const told = { results, caseLink: caseText(value), finishedOn, endReason };
    return [{ row, named: name, mentee, mentor, form, startedOn: enteredOn, notBefore: null, ...told }];
  });
}

/** The mentor of a row: somebody of the college, or, named in full, somebody new of the category that the form fixes. */
function mentorOf(
  { row, value, person }: OwnMentee,
  roster: Roster,
  refusals: Refusals<PlanField>,
  book: FormBook,
): Participant | null {
  const name = value.mentorName!;
  const categories = new Set<Category>(
    value.form === null
      ? book.codes
          .filter((code) => book.sideOf(code, 'mentee') === person.identity.category)
          .map((code) => book.sideOf(code, 'mentor'))
      : [book.sideOf(value.form, 'mentor')],
  );
  const identity = { name, birth: null, workplace: value.mentorWorkplace, group: null, externalId: null };
  const found = roster.find(identity, categories);
  if (typeof found === 'object') return found;
  if (found === 'SEVERAL') {
    const mayBeNew =
      value.form !== null && roster.mayBeNew({ ...identity, category: book.sideOf(value.form, 'mentor') });
    refusals.refuse(row, 'others', namesakes(name, roster.named(identity, categories), mayBeNew));
  } else if (found === 'KEY_UNKNOWN') refusals.refuse(row, 'others', PROBLEMS.keyUnknown(name, name.key!));
  else if (name.initialsOnly) refusals.refuse(row, 'others', PROBLEMS.mentorUnknown(name, categories));
  else if (value.form === null) refusals.refuse(row, 'form', PROBLEMS.formRequired);
  else {
    const fresh = { ...identity, category: book.sideOf(value.form, 'mentor') };
    const [other] = roster.otherwise(fresh);
    const mentor = other === undefined ? roster.add(fresh) : null;
    if (mentor !== null) return mentor;
    const problem = other ? otherwiseKnown(name, other.identity.category) : namesakes(name);
    refusals.refuse(row, 'others', problem);
  }
  return null;
}
