import { formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import type { Chance } from './chance.js';
import { dayOf } from './records.js';

/** A college's year to which something happens. */
export interface InYear {
  readonly collegeId: string;
  readonly year: number;
  readonly today: string;
  readonly chance: Chance;
  readonly act: (mutation: string, input: Record<string, unknown>) => Promise<unknown>;
}

export async function complete({ collegeId, year, today, chance, act }: InYear): Promise<void> {
  const of = { collegeId, year: formatAcademicYear(year), code: chance.one(['1.1', '2.4', '3.5', '6.1', '7.2']) };
  await act('completeActivity', { ...of, doneOn: dayOf(chance, startOf(year), today) });
}

/** Takes an activity back, or says that one doesn't apply. */
export async function unsay({ collegeId, year, chance, act }: InYear): Promise<void> {
  const of = { collegeId, year: formatAcademicYear(year), reason: 'Ошибка' };
  await act('reopenActivity', { ...of, code: chance.one(['1.1', '3.5']) });
  await act('markActivityNotApplicable', { ...of, code: chance.one(['1.3', '5.4', '6.1']) });
}

/** Closes a stage, whatever is missing, and opens it again now and then. */
export async function closeStage({ collegeId, year, today, chance, act }: InYear): Promise<void> {
  const of = { collegeId, year: formatAcademicYear(year), stage: chance.one([1, 2, 3]) };
  const closedOn = dayOf(chance, startOf(year), today);
  await act('closeStage', { ...of, closedOn, override: 'Иначе нельзя' });
  if (chance.in100(20)) await act('reopenStage', { ...of, reason: 'Ошибка', withLater: true });
}

/** Takes two of a college's people into the base of mentees. */
export async function enterBase(
  { collegeId, year, today, chance, act }: InYear,
  people: readonly { readonly id: string; readonly college: { readonly id: string } }[],
): Promise<void> {
  const own = people.filter(({ college }) => college.id === collegeId);
  const enteredOn = dayOf(chance, startOf(year), today);
  const rows = chance.some(2, own).map(({ id }) => ({ personId: id, enteredOn }));
  if (rows.length > 0) await act('upsertMenteeProfiles', { collegeId, rows });
}
