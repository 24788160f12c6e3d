import { CONSENT_ENDS } from './calendar.data.js';
import type { SamplePair } from './pairs.js';
import type { Roster, SamplePerson } from './people.js';
import { LAST_YEAR } from './region.data.js';

/** Takes the consent from as many participants of the last year as the college's data say, or has it end. */
export function loseConsents({ college }: Roster, pairs: readonly SamplePair[]): void {
  const { cameOfAge = 0, term = 0, never = 0, withdrawnMentees = 0, withdrawnMentors = 0 } = college.without ?? {};
  const mentors = new Set(pairs.map((pair) => pair.mentor));
  const newcomers = (side: 'mentor' | 'mentee', form: string) =>
    [...new Set(pairs.filter((pair) => pair.form === form).map((pair) => pair[side]))].filter(
      (person) => person.joined === LAST_YEAR && (side === 'mentor' || !mentors.has(person)),
    );

  // The last ones in the list, so that those who come first can be looked at in the order of the base.
  const students = newcomers('mentee', 'student-student');
  const take = (from: SamplePerson[], count: number) => Array.from({ length: count }, () => from.pop()!);

  take(students, cameOfAge).forEach((person, n) => {
    delete person.birthYear;
    person.birthDate = CONSENT_ENDS.comeOfAge[n]!;
    person.consent = { givenOn: person.consent!.givenOn, givenBy: 'REPRESENTATIVE', documentNumber: `${n + 1}/зп` };
  });
  for (const person of take(students, term)) person.consent = { ...person.consent!, validUntil: CONSENT_ENDS.term };
  for (const person of take(newcomers('mentee', 'teacher-teacher'), never)) person.consent = undefined;
  for (const person of take(students, withdrawnMentees)) person.withdrawnOn = CONSENT_ENDS.withdrawn;
  for (const person of take(newcomers('mentor', 'student-student'), withdrawnMentors)) {
    person.withdrawnOn = CONSENT_ENDS.withdrawn;
  }
}

/** Whether the figures of the last year count the person. */
export function counts({ consent, withdrawnOn }: SamplePerson): boolean {
  return !!consent && !withdrawnOn && !consent.validUntil && consent.givenBy !== 'REPRESENTATIVE';
}
