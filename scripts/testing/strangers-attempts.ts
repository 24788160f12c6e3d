import { asking, mutating, type Attempt } from './attempt.js';
import { RUNNING_YEAR, SECRET_NAME, YEAR } from './settled-college.js';
import { READS_OF_ACCESS, WRITES_OF_ACCESS } from './strangers-at-access.js';
import { READS_OF_INDICATORS, WRITES_OF_INDICATORS } from './strangers-at-indicators.js';
import { READS_OF_WAITING, WRITES_OF_WAITING } from './strangers-at-waiting.js';
import { READS_OF_MEETINGS, WRITES_OF_MEETINGS } from './strangers-at-meetings.js';
import { ORDER, READS_OF_DOCUMENTS, READS_OF_PAIRS, WRITES_OF_PAIRS } from './strangers-at-pairs.js';
import { WRITES_OF_PLANS } from './strangers-at-plans.js';
import { READS_OF_PERIODS, WRITES_OF_PERIODS } from './strangers-at-periods.js';
import { READS_OF_LAW, WRITES_OF_LAW, WRITES_OF_YEARS } from './strangers-at-years.js';
import { READS_OF_SCHOOL, WRITES_OF_SCHOOL } from './strangers-at-school.js';
import { SURVEY_READS, SURVEY_WRITES } from './strangers-at-surveys.js';

/** A list of the settled college's own. */
const ofCollege = (field: string, selection: string, more = ''): Attempt =>
  asking(`query ($id: ID!) { ${field}(collegeId: $id${more}) { ${selection} } }`, (t) => ({ id: t.own.id }));

/** Everything that can be read of people and records from a college, as deep as it goes. */
const COLLEGE = `code
  headcount(year: "${YEAR}") { students }
  cadence { atWork fading }
  partners(first: 5) { nodes { partner { name } } }
  systemClient { clientId issuedBy }
  scorecard(year: "${YEAR}") { asOf leftOutWithoutConsent indicators { status value numerator denominator gap } }
  gapClosers(indicator: "learners_as_mentees", year: "2090/2091") { withoutPair mentorsWithRoom freePlaces }
  collegeYear(year: "${YEAR}") { currentStage { number } curator workingGroup { name } goals progress { done } }
  mentoringPrograms(year: "${YEAR}", first: 5) {
    totalCount nodes { id mentorshipCount mentorships(first: 5) { nodes { id results mentor { name } } } }
  }
  courses(first: 5) { trainedMentors nodes { id } }
  trainingNeeds(first: 5) { totalCount nodes { competence asked } }
  trainingEffect(year: "${YEAR}") { trained mentors change }
  checkpoints(year: "${RUNNING_YEAR}") { sheet { answers { text } } }`;

/** What is too dear to be asked of many colleges at once. */
const ROADMAP = `year: collegeYear(year: "${YEAR}") {
  plans(first: 5) { totalCount nodes { id items { measure } } }
  stages { missing { text } } activities { document evidence { text } } history { reason } }`;

/** What a region says of its colleges together. */
const REGION = `scorecard(year: "${YEAR}") { leftOutWithoutConsent indicators { value numerator } }
  gapClosers(indicator: "learners_as_mentees", year: "2090/2091") { withoutPair people(first: 5) { totalCount } }
  medians(year: "${YEAR}") { value colleges }
  trainingNeeds(first: 5) { totalCount nodes { competence asked } }
  trainingEffect(year: "${YEAR}") { trained mentors change }
  years { year figures }`;

const BASE_PERSON = `person { id name mentorProfiles { interests } menteeProfiles { request }
  mentorQuestionnaire { motivation } }`;

const MENTORSHIP = `id results caseLink mentor { id name } mentee { id name consents { givenOn } } program { id }
  cadence { state } lastMeeting { note place } meetings(first: 5) { nodes { id note feedback { score helpWanted } } }
  plan { id items { measure } extensions { reason } }`;

/** One attempt for each root field of Query; a field without one fails the suite. */
export const READS: Record<string, Attempt> = {
  ...READS_OF_PERIODS,
  ...READS_OF_MEETINGS,
  ...READS_OF_LAW,
  ...READS_OF_WAITING,
  ...READS_OF_SCHOOL,
  me: asking('{ me { colleges { code } persons { name } } }'),
  regions: asking(`{ regions { ${REGION} colleges(first: 5) { nodes { ${COLLEGE} } } } }`),
  region: asking(
    `query ($code: String!) { region(code: $code) { ${REGION} colleges(first: 5) { nodes { ${COLLEGE} } } } }`,
    (t) => ({ code: t.region.region.code }),
  ),
  colleges: asking(`{ colleges(first: 100) { nodes { ${COLLEGE} } } }`),
  college: asking(`query ($id: ID!) { college(by: { id: $id }) { ${COLLEGE} ${ROADMAP} } }`, (t) => ({ id: t.own.id })),
  mentorBase: asking(
    `query ($id: ID!) { mentorBase(collegeId: $id) { totalCount nodes { mentees ${BASE_PERSON} profile { interests } } }
      potential: mentorBase(collegeId: $id, potential: true) { totalCount nodes { ${BASE_PERSON} } } }`,
    (t) => ({ id: t.own.id }),
  ),
  menteeBase: ofCollege('menteeBase', `totalCount nodes { ${BASE_PERSON} profile { request } }`),
  baseVocabulary: ofCollege('baseVocabulary', 'word uses', ', vocabulary: COMPETENCES'),
  consentsDue: ofCollege(
    'consentsDue',
    'totalCount nodes { dueOn person { id name } consent { id } }',
    ', within: 366',
  ),
  likelyDuplicates: ofCollege('likelyDuplicates', 'totalCount nodes { first { id name } second { id name } }'),
  importRuns: ofCollege('importRuns', 'totalCount nodes { id fileName importedBy taken }'),
  changes: asking(
    `query ($id: ID!) { changes(collegeId: $id, first: 1000) { cursor latest nodes { id mergedIntoId person { id name }
      consent { id } mentorProfile { interests } menteeProfile { request } partner { partner { name } }
      mentorship { id } program { id lead } enrolment { id } } } }`,
    (t) => ({ id: t.own.id }),
  ),
  people: ofCollege('people', 'totalCount nodes { id name }', ', search: "Тайно"'),
  person: asking(
    `query ($id: ID!) { person(id: $id) { id name consents { givenOn } categories { category } personalLinks { id }
      enrolments { nodes { id } } taughtCohorts { nodes { id } } openCohorts { nodes { id } }
      coursesToLearn { nodes { id } } learningWishes { id competence } } }`,
    (t) => ({ id: t.menteeId }),
  ),
  partners: ofCollege('partners', 'totalCount nodes { id name colleges { nodes { code } } }', ', search: "Тайна"'),
  headcounts: ofCollege(
    'headcounts',
    'totalCount standing { students } nodes { number students reportedBy }',
    `, year: "${YEAR}"`,
  ),
  forms: asking('{ forms { code } }'),
  mentoringPrograms: ofCollege('mentoringPrograms', 'nodes { id mentorshipCount lead }'),
  mentoringProgram: asking(
    `query ($id: ID!) { mentoringProgram(id: $id) { lead mentorshipCount mentorships { nodes { ${MENTORSHIP} } } } }`,
    (t) => ({ id: t.programId }),
  ),
  mentorships: ofCollege('mentorships', `nodes { ${MENTORSHIP} }`),
  courses: asking(
    '{ courses(first: 50) { nodes { code cohorts(first: 50) { nodes { enrolmentCount enrolments(first: 5) { nodes { person { name } } } } } } } }',
  ),
  cohorts: ofCollege('cohorts', 'nodes { enrolmentCount enrolments { nodes { person { name } } } }'),
  certificate: asking(
    'query ($n: String!) { certificate(number: $n) { number completedOn course { id } person { name } } }',
    (t) => ({ n: t.certificateNumber }),
  ),
  certificates: ofCollege('certificates', 'totalCount nodes { number code printedName person { name } }'),
  certificateCheck: asking('query ($c: String!) { certificateCheck(code: $c) { name course } }', (t) => ({
    c: t.certificateNumber,
  })),
  certificatePaper: asking('query ($c: String!) { certificatePaper(code: $c) { number check { name } } }', (t) => ({
    c: t.certificateNumber,
  })),
  roleBindings: ofCollege('roleBindings', 'totalCount nodes { id account person { id name } }', ', standing: false'),
  ...READS_OF_ACCESS,
  ...READS_OF_INDICATORS,
  ...READS_OF_DOCUMENTS,
  ...READS_OF_PAIRS,
  kpi: asking(
    `query ($region: String!) { kpi(region: $region, years: ["${YEAR}"], groupBy: [COLLEGE, YEAR]) { value numerator denominator } }`,
    (t) => ({ region: t.region.region.code }),
  ),
  ...SURVEY_READS,
};

/** One attempt for each root field of Mutation; a field without one fails the suite. */
export const WRITES: Record<string, Attempt> = {
  createRegion: mutating('createRegion', 'CreateRegionInput', () => ({ code: '99', nameRu: 'Чужой', nameEn: 'Alien' })),
  createCollege: mutating('createCollege', 'CreateCollegeInput', (t) => ({
    regionId: t.region.region.id,
    code: 'ALIEN',
    nameRu: 'Чужой',
  })),
  updateRegion: mutating('updateRegion', 'UpdateRegionInput', (t) => ({
    regionId: t.region.region.id,
    nameRu: 'Чужой',
  })),
  updateCollege: mutating('updateCollege', 'UpdateCollegeInput', (t) => ({ collegeId: t.own.id, nameRu: 'Чужой' })),
  createPartner: mutating('createPartner', 'CreatePartnerInput', (t) => ({
    collegeId: t.own.id,
    kind: 'ENTERPRISE',
    name: 'Чужой',
  })),
  updatePartner: mutating('updatePartner', 'UpdatePartnerInput', (t) => ({ partnerId: t.partnerId, name: 'Чужой' })),
  mergePartners: mutating('mergePartners', 'MergePartnersInput', (t) => ({
    keptId: t.otherPartnerId,
    mergedId: t.partnerId,
  })),
  confirmPartners: mutating('confirmPartners', 'ConfirmPartnersInput', (t) => ({
    collegeId: t.own.id,
    partnerIds: [t.partnerId],
    confirmedOn: '2024-09-01',
  })),
  endPartners: mutating('endPartners', 'EndPartnersInput', (t) => ({
    collegeId: t.own.id,
    partnerIds: [t.partnerId],
    endedOn: '2030-01-01',
  })),
  upsertPeople: mutating('upsertPeople', 'UpsertPeopleInput', (t) => ({
    collegeId: t.own.id,
    source: 'test',
    rows: [{ externalId: 'alien', category: 'TEACHER', familyName: 'Чужой', givenName: 'Чужой' }],
  })),
  correctCategories: mutating('correctCategories', 'CorrectCategoriesInput', (t) => ({
    personId: t.menteeId,
    categories: [{ category: 'PUPIL' }, { category: 'TEACHER', from: '2024-09-01' }],
  })),
  recordConsent: mutating('recordConsent', 'RecordConsentInput', (t) => ({
    personId: t.menteeId,
    givenOn: '2024-09-09',
    givenBy: 'SELF',
  })),
  recordConsents: mutating('recordConsents', 'RecordConsentsInput', (t) => ({
    collegeId: t.own.id,
    rows: [{ personId: t.menteeId, givenOn: '2024-09-03', givenBy: 'COLLEGE' }],
  })),
  giveOwnConsent: mutating('giveOwnConsent', 'GiveOwnConsentInput', (t) => ({ personId: t.menteeId })),
  withdrawOwnConsent: mutating('withdrawOwnConsent', 'WithdrawOwnConsentInput', (t) => ({ personId: t.menteeId })),
  withdrawConsents: mutating('withdrawConsents', 'WithdrawConsentsInput', (t) => ({ personId: t.menteeId })),
  upsertMentorProfiles: mutating('upsertMentorProfiles', 'UpsertMentorProfilesInput', (t) => ({
    collegeId: t.own.id,
    rows: [{ personId: t.mentorId, interests: 'чужой' }],
  })),
  upsertMenteeProfiles: mutating('upsertMenteeProfiles', 'UpsertMenteeProfilesInput', (t) => ({
    collegeId: t.own.id,
    rows: [{ personId: t.menteeId, request: 'чужой' }],
  })),
  leaveBase: mutating('leaveBase', 'LeaveBaseInput', (t) => ({
    collegeId: t.own.id,
    base: 'MENTORS',
    rows: [{ personId: t.mentorId, reason: 'чужой' }],
  })),
  answerMentorQuestionnaire: mutating('answerMentorQuestionnaire', 'AnswerMentorQuestionnaireInput', (t) => ({
    personId: t.mentorId,
    motivation: 'чужой',
  })),
  keepApart: mutating('keepApart', 'KeepApartInput', (t) => ({ personId: t.menteeId, otherId: t.mentorId })),
  mergePeople: mutating('mergePeople', 'MergePeopleInput', (t) => ({ keepId: t.mentorId, mergeId: t.menteeId })),
  erasePerson: mutating('erasePerson', 'ErasePersonInput', (t) => ({
    personId: t.menteeId,
    reason: 'REQUEST',
    confirmName: `${SECRET_NAME} Иван`,
  })),
  reportHeadcount: mutating('reportHeadcount', 'ReportHeadcountInput', (t) => ({
    rows: [{ collegeId: t.own.id, year: YEAR, students: 1, teachers: 0, youngSpecialists: 0 }],
  })),
  withdrawHeadcount: mutating('withdrawHeadcount', 'WithdrawHeadcountInput', (t) => ({
    collegeId: t.own.id,
    year: YEAR,
    reason: 'чужой',
  })),
  beginImport: mutating('beginImport', 'BeginImportInput', (t) => ({
    collegeId: t.own.id,
    kind: 'HEADCOUNT',
    fileName: 'чужой.csv',
    fileSha256: '0'.repeat(64),
    fileBytes: 1,
  })),
  reportImport: mutating('reportImport', 'ReportImportInput', (t) => ({
    collegeId: t.own.id,
    importId: '00000000-0000-7000-8000-000000000001',
    attempt: 1,
    brokenOff: true,
  })),
  recordImport: mutating('recordImport', 'RecordImportInput', (t) => ({
    collegeId: t.own.id,
    kind: 'HEADCOUNT',
    fileName: 'чужой.csv',
    taken: 1,
    refused: 0,
    unchanged: 0,
  })),
  ...WRITES_OF_ACCESS,
  ...WRITES_OF_YEARS,
  ...WRITES_OF_LAW,
  ...WRITES_OF_PAIRS,
  ...WRITES_OF_MEETINGS,
  ...WRITES_OF_PLANS,
  ...WRITES_OF_WAITING,
  ...WRITES_OF_SCHOOL,
  createCourse: mutating('createCourse', 'CreateCourseInput', (t) => ({
    regionId: t.region.region.id,
    code: 'ALIEN',
    titleRu: 'Чужой',
    hours: 1,
  })),
  createCohort: mutating('createCohort', 'CreateCohortInput', (t) => ({
    courseId: t.courseId,
    collegeId: t.own.id,
    title: 'Чужой',
    year: YEAR,
    startsOn: '2025-02-03',
    endsOn: '2025-04-25',
  })),
  enrolMentors: mutating('enrolMentors', 'EnrolMentorsInput', (t) => ({
    cohortId: t.cohortId,
    collegeId: t.own.id,
    rows: [{ personId: t.menteeId }],
    order: ORDER,
  })),
  completeEnrolments: mutating('completeEnrolments', 'CompleteEnrolmentsInput', (t) => ({
    cohortId: t.cohortId,
    rows: [{ personId: t.mentorId, completedOn: '2025-05-01' }],
    order: ORDER,
  })),
  withdrawEnrolments: mutating('withdrawEnrolments', 'WithdrawEnrolmentsInput', (t) => ({
    cohortId: t.cohortId,
    rows: [{ personId: t.mentorId }],
  })),
  revokeCertificates: mutating('revokeCertificates', 'RevokeCertificatesInput', (t) => ({
    ids: [t.certificateId],
    reason: 'чужой',
  })),
  renewCertificates: mutating('renewCertificates', 'RenewCertificatesInput', (t) => ({ ids: [t.certificateId] })),
  setCertificateTerm: mutating('setCertificateTerm', 'SetCertificateTermInput', (t) => ({
    courseId: t.courseId,
    months: 12,
  })),
  ...WRITES_OF_PERIODS,
  ...WRITES_OF_INDICATORS,
  ...SURVEY_WRITES,
};
