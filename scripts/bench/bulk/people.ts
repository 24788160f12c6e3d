import { random } from '#kernel/random/random.js';
import { fullName } from '../../sample/names.js';

/** The name of the system whose keys the rows carry. */
export const SOURCE = 'bench';

const pad = (n: number) => String(n).padStart(2, '0');

/** One in so many is not a student of age; the others consent themselves. */
const EVERY = { minor: 4, teacher: 12, employer: 40 };

/** A person as a college's system has them, every field filled that such systems keep, with a consent on paper. */
export function personRow(n: number): object {
  const day = `${pad(1 + (n % 12))}-${pad(1 + (n % 28))}`;
  const common = {
    externalId: `person-${n}`,
    ...fullName(random(`bench ${n}`)),
    email: `person${n}@college.example`,
    phone: `+7 9${pad(n % 97)} ${100 + (n % 900)}-${pad(n % 89)}-${pad(n % 83)}`,
  };
  const consent = { givenOn: '2024-09-02', documentNumber: `${n}/2024`, documentDate: '2024-09-02', channel: 'PAPER' };
  const own = { ...consent, givenBy: 'SELF' };
  if (n % EVERY.employer === 0) {
    const workplace = `АО «Предприятие ${n % 20}»`;
    return { ...common, category: 'EMPLOYER_REPRESENTATIVE', workplace, birthDate: `1980-${day}`, consent: own };
  }
  if (n % EVERY.teacher === 0) {
    const started = { careerStartedOn: `${2000 + (n % 24)}-09-01`, jobStartedOn: '2024-09-01' };
    return { ...common, category: 'TEACHER', ...started, birthDate: `1975-${day}`, consent: own };
  }
  const student = { ...common, category: 'STUDENT', studyGroup: `ПБ-${n % 30}` };
  if (n % EVERY.minor === 0) {
    const representative = { ...consent, givenBy: 'REPRESENTATIVE', representativeName: 'Иванова Мария Петровна' };
    return { ...student, birthDate: `2009-${day}`, consent: representative };
  }
  return { ...student, birthDate: `2005-${day}`, consent: own };
}
