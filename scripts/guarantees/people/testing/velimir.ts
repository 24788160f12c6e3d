import type { CollegeWorld } from '#scripts/testing/world.js';
import { answer, enterBase } from './bases.js';
import { mutate } from './calls.js';

/** What of a person must be found nowhere afterwards. */
export const SECRETS = [
  'Секретарев',
  'Велимир',
  'Протасиевич',
  'velimir@college.example',
  '9031112233',
  'Секретарева',
  '77-МВД',
];

/** A person of whom everything is told. */
export const VELIMIR = {
  category: 'TEACHER' as const,
  externalId: 'Секретарев-1',
  familyName: 'Секретарев',
  givenName: 'Велимир',
  patronymic: 'Протасиевич',
  birthYear: null,
  birthDate: '2009-03-20',
  email: 'velimir@college.example',
  phone: '+79031112233',
  contactNote: 'через мать, Секретареву',
  workplace: 'кабинет Секретарева',
  studyGroup: 'группа Секретарева',
  careerStartedOn: '2023-08-28',
  jobStartedOn: '2024-08-28',
  qualification: 'MENTOR',
  qualifiedOn: '2024-08-29',
  qualificationDocument: 'приказ о Секретарёве',
  consent: {
    givenOn: '2024-09-01',
    givenBy: 'REPRESENTATIVE',
    representativeName: 'Секретарева Анна',
    representativeRelation: 'PARENT',
    representativeDocument: 'свидетельство о рождении Секретарёва',
    documentNumber: '77-МВД',
    validUntil: '2027-01-01',
  },
};

/** What a list says, with a secret in every text of it. */
const told = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, `Секретарёв: ${field}`]));
const words = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, ['Велимир', 'сварка']]));
const ENDED = { leftOn: '2025-06-30', ...told('leftReason', 'results', 'caseLink') };
const MENTOR = {
  ...ENDED,
  ...told('achievements', 'interests', 'preferredAgeText', 'timeResource', 'speciality'),
  ...words('competences', 'tags', 'learningWishes'),
  ...{ preferredAgeFrom: 15, preferredAgeTo: 18, frequency: 'WEEKLY', capacity: 2 },
};
const MENTEE = {
  ...ENDED,
  ...told('request', 'expectations', 'interests', 'timeResource', 'speciality'),
  ...words('needs'),
  ...{ completed: true, frequency: 'WEEKLY' },
};
const ANSWERS = {
  ...told('experience', 'intentions', 'motivation', 'interests', 'menteePreferences', 'timeResource'),
  ...{ preferredAgeFrom: 15, preferredAgeTo: 18, frequency: 'WEEKLY' },
};

/** The agreement with him as a mentor, which ended early. */
export async function inAgreement(college: CollegeWorld, mentorId: string): Promise<void> {
  const agreement = {
    ...{ mentorId, number: 'Секретарёв-1', consentOn: '2024-09-01', signedOn: '2024-09-01', payment: '1000' },
    ...{ actsFrom: '2024-09-01', actsUntil: '2025-06-30', ...told('content', 'form') },
  };
  const { results } = await mutate(
    college.curator,
    'recordLabourAgreements',
    { collegeId: college.id, rows: [agreement] },
    'results { agreement { id } }',
  );
  const end = { endedBy: 'MENTOR', noticeOn: '2025-03-03', endedOn: '2025-03-10', ...told('reason') };
  const rows = [{ id: results[0].agreement.id, ...end }];
  await mutate(college.curator, 'endLabourAgreements', { collegeId: college.id, rows }, 'refused');
}

/** In both bases, once and again, with everything that can be told of somebody there. */
export async function inBases(college: CollegeWorld, personId: string): Promise<void> {
  const [entry, again] = [
    { personId, enteredOn: '2024-09-01' },
    { personId, enteredOn: '2026-09-01' },
  ];
  await enterBase(college, 'upsertMentorProfiles', { ...entry, ...MENTOR }, { ...again, tags: ['Велимир'] });
  await enterBase(college, 'upsertMenteeProfiles', { ...entry, ...MENTEE }, { ...again, request: 'Секретарёв' });
  await answer(college, personId, ANSWERS);
}
