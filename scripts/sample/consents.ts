import { daysAfter, yearsAfter, type IsoDate } from '#kernel/time/iso-date.js';
import { CONSENT_DUE, CONSENT_ENDS, WITHDRAWN_REASON } from './calendar.data.js';
import type { SamplePair } from './pairs.js';
import type { Roster, SamplePerson } from './people.js';

const MAJORITY_YEARS = 18;

/** People who joined in the last whole year, by the side and the form in which they did. */
type Newcomers = (side: 'mentor' | 'mentee', form: string) => SamplePerson[];

/**
 * Takes the consent from as many participants of the last whole year as the college's data say, or has it end; and has
 * others end within a month from today.
 */
export function loseConsents(roster: Roster, pairs: readonly SamplePair[]): void {
  const mentors = new Set(pairs.map((pair) => pair.mentor));
  const newcomers: Newcomers = (side, form) =>
    [...new Set(pairs.filter((pair) => pair.form === form).map((pair) => pair[side]))].filter(
      (person) => person.joined === 'WHOLE' && (side === 'mentor' || !mentors.has(person)),
    );
  // The last ones in the list, so that those who come first can be looked at in the order of the base.
  const students = newcomers('mentee', 'student-student');
  leaveOut(roster, students, newcomers);
  comeDue(roster, students);
}

function leaveOut({ college, calendar }: Roster, students: SamplePerson[], newcomers: Newcomers): void {
  const { cameOfAge = 0, term = 0, never = 0, withdrawnMentees = 0, withdrawnMentors = 0 } = college.without ?? {};
  const take = (from: SamplePerson[], count: number) =>
    Array.from({ length: count }, () => Object.assign(from.pop()!, { leftOut: true }));

  take(students, cameOfAge).forEach((person, n) => {
    comeOfAge(person, calendar.on('WHOLE', CONSENT_ENDS.comeOfAge[n]!), n + 1);
  });
  const validUntil = calendar.on('WHOLE', CONSENT_ENDS.term);
  for (const person of take(students, term)) person.consent = { ...person.consent!, validUntil };
  for (const person of take(newcomers('mentee', 'teacher-teacher'), never)) person.consent = undefined;
  const withdrawn = [
    ...take(students, withdrawnMentees),
    ...take(newcomers('mentor', 'student-student'), withdrawnMentors),
  ];
  for (const person of withdrawn) person.withdrawnOn = calendar.on('WHOLE', CONSENT_ENDS.withdrawn);
}

/** Freshmen of the last whole year, whose age then suits both. */
function comeDue({ college, calendar }: Roster, students: readonly SamplePerson[]): void {
  const { due = 0 } = college;
  const freshmen = students.filter(({ enrolledIn }) => enrolledIn === calendar.start('WHOLE'));
  for (const days of CONSENT_DUE.term.slice(0, due)) {
    const person = freshmen.pop()!;
    person.consent = { ...person.consent!, validUntil: daysAfter(calendar.today, days) };
  }
  CONSENT_DUE.comeOfAge.slice(0, due).forEach((days, n) => {
    comeOfAge(freshmen.pop()!, daysAfter(calendar.today, days), (college.without?.cameOfAge ?? 0) + n + 1);
  });
}

/** Lets a representative have consented for somebody who is 18 on a day. */
function comeOfAge(person: SamplePerson, day: IsoDate, number: number): void {
  delete person.birthYear;
  // Most years have no 29 February to be born on.
  person.birthDate = yearsAfter(day.replace(/02-29$/, '02-28'), -MAJORITY_YEARS);
  person.consent = { givenOn: person.consent!.givenOn, givenBy: 'REPRESENTATIVE', documentNumber: `${number}/зп` };
}

/** How a pair ended: with the consent of one of the two, where that was withdrawn before. */
export function endOf({ mentor, mentee, startedOn, ended }: SamplePair): SamplePair['ended'] {
  const [on] = [mentor.withdrawnOn, mentee.withdrawnOn].filter((day) => day !== undefined).sort();
  if (on === undefined || on < startedOn || (ended && ended.on <= on)) return ended;
  return { on, reason: WITHDRAWN_REASON };
}

/** Whether a consent has an end, be it over already or not. */
export function endsSometime({ consent, withdrawnOn }: SamplePerson): boolean {
  return !!consent?.validUntil || consent?.givenBy === 'REPRESENTATIVE' || withdrawnOn !== undefined;
}

/** Whether the figures count the person. */
export function counts({ leftOut }: SamplePerson): boolean {
  return !leftOut;
}
