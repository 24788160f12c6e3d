import type { Category } from '#kernel/graph/person-category.data.js';
import type { Random } from '#kernel/random/random.js';
import { isMinor } from '#kernel/time/age.js';
import { CONSENT_DAYS } from './calendar.data.js';
import type { SampleCollege } from './college.type.js';
import { fullName, type FullName } from './names.js';
import type { SampleCalendar, SampleYear } from './years.js';

export type Side = 'MENTOR' | 'MENTEE';

export interface SampleConsent {
  readonly givenOn: string;
  readonly givenBy: 'SELF' | 'REPRESENTATIVE' | 'COLLEGE';
  readonly validUntil?: string;
  readonly documentNumber?: string;
}

/** A made-up person in the shape in which a college's system hands one in. */
export interface SamplePerson extends FullName {
  readonly externalId: string;
  readonly category: Category;
  /** The year in which the person entered the base. */
  readonly joined: SampleYear;
  birthDate?: string;
  birthYear?: number;
  readonly email?: string;
  readonly workplace?: string;
  readonly studyGroup?: string;
  readonly careerStartedOn?: string;
  /** The calendar year in which a student entered the college. */
  readonly enrolledIn?: number;
  /** Undefined for one who takes part without having consented. */
  consent: SampleConsent | undefined;
  /** The day from which the consent is withdrawn. */
  withdrawnOn?: string;
  /** Whether the figures of the last whole year leave the person out for want of a consent. */
  leftOut?: true;
}

const LETTER: Readonly<Record<Category, string>> = {
  STUDENT: 's',
  PUPIL: 'p',
  TEACHER: 't',
  EMPLOYER_REPRESENTATIVE: 'e',
};

/** Years that a student studies. */
const STUDY = 4;

/** Years that every mentor among teachers has taught. */
const LONG_TAUGHT = 10;

/** The people of one college, made up as they are called for. */
export class Roster {
  readonly people: SamplePerson[] = [];
  readonly #numbers: Record<Category, number> = { STUDENT: 0, PUPIL: 0, TEACHER: 0, EMPLOYER_REPRESENTATIVE: 0 };

  constructor(
    readonly college: SampleCollege,
    readonly random: Random,
    readonly calendar: SampleCalendar,
  ) {}

  /** Somebody new who takes this side in this year. */
  enter(category: Category, side: Side, year: SampleYear, given: Partial<SamplePerson> = {}): SamplePerson {
    const number = (this.#numbers[category] += 1);
    const externalId = `${LETTER[category]}-${String(number).padStart(4, '0')}`;
    const traits = { ...this.#traits(category, side, year, number), ...given };
    const consent = this.#consent(traits, year, this.people.length + 1);
    const person = { externalId, category, joined: year, ...fullName(this.random), ...traits, consent };
    this.people.push(person);
    return person;
  }

  /** Whether somebody who has taken part is still there in a year. */
  isThere({ enrolledIn }: SamplePerson, year: SampleYear): boolean {
    return enrolledIn === undefined || this.calendar.start(year) < enrolledIn + STUDY;
  }

  #traits(category: Category, side: Side, year: SampleYear, number: number): Partial<SamplePerson> {
    if (category === 'STUDENT') return this.#student(side, year);
    if (category === 'PUPIL') return this.#pupil(side, year, number);
    const email = `${LETTER[category]}${number}.${this.college.code}@example.org`;
    if (category === 'TEACHER') return { email, careerStartedOn: this.#careerStart(side, year) };
    const { mentoring } = this.college.enterprises;
    return { email, workplace: mentoring[(number - 1) % mentoring.length]! };
  }

  /** Mentors are in their second to fourth year of study, mentees mostly in their first; all entered after school. */
  #student(side: Side, year: SampleYear): Partial<SamplePerson> {
    const since = side === 'MENTOR' ? 1 + this.random.below(3) : this.random.pick([0, 0, 0, 1, 2]);
    const enrolledIn = this.calendar.start(year) - since;
    const studyGroup = `${this.random.pick(this.college.groups)}-${enrolledIn % 100}-${1 + this.random.below(2)}`;
    return { studyGroup, enrolledIn, ...this.#birth(enrolledIn - 15 - this.random.below(3)) };
  }

  #pupil(side: Side, year: SampleYear, number: number): Partial<SamplePerson> {
    const grade = side === 'MENTOR' ? 9 : 7 + this.random.below(2);
    const { schools } = this.college;
    const workplace = schools[(number - 1) % schools.length]!;
    const studyGroup = `${grade} ${this.random.pick(['А', 'Б', 'В'])}`;
    return { workplace, studyGroup, ...this.#birth(this.calendar.start(year) - 6 - grade) };
  }

  /** Lists give the year of birth alone, documents the day. */
  #birth(birthYear: number): Partial<SamplePerson> {
    if (this.college.pairsBy === 'LIST') return { birthYear };
    const [month, day] = [1 + this.random.below(12), 1 + this.random.below(28)];
    return { birthDate: `${birthYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
  }

  /** A mentee among teachers is a young specialist: in the first or second year of teaching. */
  #careerStart(side: Side, year: SampleYear): string {
    const start = this.calendar.start(year);
    return side === 'MENTEE'
      ? `${start - this.random.below(2)}-09-02`
      : `${start - LONG_TAUGHT - this.random.below(20)}-09-01`;
  }

  /** Adults give a document to colleges that work by orders; all others are attested by the list of the college. */
  #consent(birth: Partial<SamplePerson>, year: SampleYear, number: number): SampleConsent {
    const givenOn = this.calendar.on(year, this.random.pick(CONSENT_DAYS[year]));
    if (this.college.pairsBy === 'LIST' || isMinor(birth, givenOn)) return { givenOn, givenBy: 'COLLEGE' };
    return { givenOn, givenBy: 'SELF', documentNumber: `${number}/${this.calendar.start(year)}` };
  }
}
