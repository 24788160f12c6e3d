import { startOf } from '#kernel/time/academic-year.js';
import { RUNNING, YEAR as YEAR_NUMBER, YEAR_NAME } from '#monitoring/survey/testing/survey-world.js';
import type { Client, TestHub } from './hub.js';
import { addAgreements } from './paged-agreements.js';
import { addCohorts, addEvents, addWishes } from './paged-cohort.js';
import { addReports } from './paged-reports.js';

/** A college of the sample. */
export interface ListedCollege {
  readonly collegeId: string;
  readonly regionId: string;
}

/** What the lists are of: the college, and what was added to it. */
export interface Listed extends ListedCollege {
  readonly campaignId: string;
  readonly cohortId: string;
  /** Who teaches several cohorts, and who learns in them. */
  readonly teacherId: string;
  readonly learnerId: string;
}

/** How a list is asked for; the field of the list stands in the text under the name `list`. */
export interface ListAttempt {
  readonly by: 'curator' | 'coordinator' | 'teacher';
  /** @param page the arguments of the page and, after a colon, what to select */
  readonly query: (page: Page, of: Listed) => string;
}

interface Page {
  /** Such as `first: 2, after: "…"`. */
  readonly args: string;
  /** What to select below the list, the rows told by the fields given, which tell one from another. */
  readonly rows: (identity?: string) => string;
}

const YEAR = '2024/2025';

/** A list of a college's own, asked for by its curator. */
const ofCollege = (field: string, { identity = 'id', more = '' } = {}): ListAttempt => ({
  by: 'curator',
  query: ({ args, rows }, { collegeId }) =>
    `{ list: ${field}(collegeId: "${collegeId}", ${more} ${args}) { ${rows(identity)} } }`,
});

/** A list of the hub's or the region's, asked for by the coordinator. */
const ofRegion = (field: string, more = ''): ListAttempt => ({
  by: 'coordinator',
  query: ({ args, rows }) => `{ list: ${field}(${more} ${args}) { ${rows()} } }`,
});

/** A list within others, of several at once: `path` leads to it, and has `LIST` in its place. */
const within = (
  by: ListAttempt['by'],
  field: string,
  path: string,
  { identity = 'id', more = '' } = {},
): ListAttempt => ({
  by,
  query: ({ args, rows }, { collegeId }) =>
    path.replace('LIST', `list: ${field}(${more} ${args}) { ${rows(identity)} }`).replace('COLLEGE', collegeId),
});

/** A list of a person of the college. */
const ofPerson = (field: string, of: 'teacherId' | 'learnerId'): ListAttempt => ({
  by: 'curator',
  query: ({ args, rows }, listed) => `{ person(id: "${listed[of]}") { list: ${field}(${args}) { ${rows()} } } }`,
});

const ENTRY = 'person { id }';
const EACH_COLLEGE = '{ colleges(first: 5) { nodes { LIST } } }';

/** What would close a gap, of a year in which nobody of the sample has a pair. */
const CLOSERS =
  '{ colleges(first: 5) { nodes { gapClosers(indicator: "learners_as_mentees", year: "2090/2091") { LIST } } } }';

/** Attempts for each field of the graph that has pages; a field without one fails the suite. */
export const LISTS: Readonly<Record<string, readonly ListAttempt[]>> = {
  'College.courses': [
    within('coordinator', 'courses', EACH_COLLEGE),
    within('coordinator', 'courses', EACH_COLLEGE, { more: `year: "${YEAR}"` }),
  ],
  'College.trainingNeeds': [within('coordinator', 'trainingNeeds', EACH_COLLEGE, { identity: 'competence' })],
  'College.learningWishes': [within('curator', 'learningWishes', '{ college(by: { id: "COLLEGE" }) { LIST } }')],
  'College.partners': [within('coordinator', 'partners', EACH_COLLEGE, { identity: 'partner { id }' })],
  'College.mentoringPrograms': [within('coordinator', 'mentoringPrograms', EACH_COLLEGE, { more: `year: "${YEAR}"` })],
  'Cohort.listeners': [within('teacher', 'listeners', '{ cohorts(first: 5) { nodes { LIST } } }')],
  'Cohort.enrolments': [within('curator', 'enrolments', '{ cohorts(first: 5) { nodes { LIST } } }')],
  'Cohort.sessions': [within('curator', 'sessions', '{ cohorts(first: 5) { nodes { LIST } } }')],
  'Course.cohorts': [within('coordinator', 'cohorts', '{ courses(first: 5) { nodes { LIST } } }')],
  'GapClosers.mentors': [within('curator', 'mentors', CLOSERS, { identity: ENTRY })],
  'GapClosers.people': [within('curator', 'people', CLOSERS, { identity: ENTRY })],
  'MentoringProgram.mentorships': [
    within(
      'curator',
      'mentorships',
      '{ mentoringPrograms(collegeId: "COLLEGE", years: ["2024/2025"]) { nodes { LIST } } }',
    ),
  ],
  'Mentorship.meetings': [
    within(
      'curator',
      'meetings',
      '{ mentorships(collegeId: "COLLEGE", years: ["2024/2025"], first: 5) { nodes { LIST } } }',
    ),
  ],
  'CollegeYear.plans': [
    within('curator', 'plans', `{ college(by: { id: "COLLEGE" }) { collegeYear(year: "${YEAR_NAME}") { LIST } } }`),
  ],
  'Person.enrolments': [ofPerson('enrolments', 'learnerId')],
  'Person.coursesToLearn': [ofPerson('coursesToLearn', 'learnerId')],
  'Person.openCohorts': [ofPerson('openCohorts', 'teacherId')],
  'Person.taughtCohorts': [ofPerson('taughtCohorts', 'teacherId')],
  'Partner.colleges': [within('coordinator', 'colleges', '{ partners(search: "Общий") { nodes { LIST } } }')],
  'Query.agreementsDue': [ofCollege('agreementsDue', { identity: 'mentor { id }', more: `year: "${YEAR_NAME}"` })],
  'Query.applications': [ofCollege('applications')],
  'Query.certificates': [ofCollege('certificates'), ofCollege('certificates', { more: 'renewalDue: true' })],
  'Query.cohortCandidates': [
    {
      by: 'curator',
      query: ({ args, rows }, { collegeId, cohortId }) =>
        `{ list: cohortCandidates(cohortId: "${cohortId}", collegeId: "${collegeId}", ${args}) { ${rows(ENTRY)} } }`,
    },
  ],
  'Query.cohorts': [ofRegion('cohorts'), ofRegion('cohorts', 'region: "26"')],
  'Query.colleges': [ofRegion('colleges'), ofRegion('colleges', 'region: "26"')],
  'Query.consentsDue': [ofCollege('consentsDue', { identity: ENTRY, more: 'within: 366, lapsed: 3660' })],
  'Query.courses': [ofRegion('courses')],
  'Query.fadingMentorships': [ofCollege('fadingMentorships', { identity: 'mentorship { id }', more: 'late: true' })],
  'Query.headcounts': [ofCollege('headcounts', { identity: 'number', more: `year: "${YEAR}"` })],
  'Query.importRuns': [ofCollege('importRuns')],
  'Query.labourAgreements': [ofCollege('labourAgreements')],
  'Query.likelyDuplicates': [ofCollege('likelyDuplicates', { identity: 'first { id } second { id }' })],
  'Query.menteeBase': [
    ofCollege('menteeBase', { identity: `${ENTRY} profile { id }`, more: 'stays: ALL' }),
    ofCollege('menteeBase', { identity: ENTRY, more: 'stays: ALL, search: "а"' }),
  ],
  'Query.menteeSupport': [ofCollege('menteeSupport', { identity: 'mentee { id }', more: `year: "${YEAR_NAME}"` })],
  'Query.mentorBase': [
    ofCollege('mentorBase', { identity: `${ENTRY} profile { id }`, more: 'stays: ALL' }),
    ofCollege('mentorBase', { identity: ENTRY, more: 'stays: ALL, search: "а"' }),
    ofCollege('mentorBase', { identity: ENTRY, more: 'potential: true' }),
  ],
  'Query.mentoringPrograms': [ofRegion('mentoringPrograms'), ofCollege('mentoringPrograms')],
  'OrderPackage.pairs': [
    {
      by: 'curator',
      query: ({ args, rows }, { collegeId }) =>
        `{ orderPackage(collegeId: "${collegeId}", year: "${YEAR_NAME}") { list: pairs(${args}) { ${rows()} } } }`,
    },
  ],
  'Query.documents': [ofCollege('documents')],
  'Query.mentorships': [ofCollege('mentorships')],
  'Query.outcomesDue': [ofCollege('outcomesDue', { identity: 'kind person { id }', more: `year: "${YEAR}"` })],
  'Query.pairDecisions': [ofCollege('pairDecisions', { identity: 'mentee { id } mentor { id }' })],
  'Query.partners': [ofRegion('partners'), ofRegion('partners', 'search: "а"')],
  // Names that begin so, and such as differ by a letter.
  'Query.people': [ofCollege('people'), ofCollege('people', { more: 'search: "Дубликат"' })],
  'Query.remindersOf': [
    {
      by: 'curator',
      query: ({ args, rows }, { campaignId, collegeId }) =>
        `{ list: remindersOf(campaignId: "${campaignId}", collegeId: "${collegeId}", ${args}) { ${rows(ENTRY)} } }`,
    },
  ],
  'Query.practices': [ofCollege('practices')],
  'Query.rewards': [ofCollege('rewards')],
  'Query.reports': [ofRegion('reports'), ofRegion('reports', 'region: "26"')],
  'Query.roleBindings': [ofRegion('roleBindings', 'standing: false')],
  'Query.roleInvitations': [ofRegion('roleInvitations', 'standing: false')],
  'Query.schoolEvents': [ofRegion('schoolEvents'), ofRegion('schoolEvents', 'region: "26"')],
  'Query.surveyCampaigns': [ofRegion('surveyCampaigns'), ofRegion('surveyCampaigns', 'region: "26"')],
  'Region.trainingNeeds': [within('coordinator', 'trainingNeeds', '{ regions { LIST } }', { identity: 'competence' })],
  'Region.colleges': [within('coordinator', 'colleges', '{ regions { LIST } }')],
  'Query.waitingFor': [{ by: 'curator', query: ({ args, rows }) => `{ list: waitingFor(${args}) { ${rows()} } }` }],
};

/** Lists that have `first` and no way back: a feed, which goes on from its own places, and what is suggested while typing. */
export const FORWARD_ONLY = ['Query.baseVocabulary', 'Query.changes'];

/** Adds what a list needs to have several rows and the sample has one of or none. */
export async function addListed(hub: TestHub, { collegeId, regionId }: ListedCollege): Promise<Listed> {
  const [curator, coordinator] = await Promise.all([
    hub.client({ roles: ['CURATOR'], colleges: [collegeId] }),
    hub.client({ roles: ['COORDINATOR'], regions: [regionId] }),
  ]);
  const mutate = (field: string, input: object, by = curator) => {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    return by.ask(`mutation ($input: ${type}!) { ${field}(input: $input) { problems { code } } }`, { input });
  };
  for (let n = 0; n < 5; n += 1) {
    const run = { kind: 'MENTEES', year: YEAR, fileName: `${n}.xlsx`, taken: n, refused: 0, unchanged: 0 };
    await mutate('recordImport', { collegeId, ...run });
    const counts = { students: 900 + n, teachers: 60, youngSpecialists: 9 };
    await mutate('reportHeadcount', { rows: [{ collegeId, year: YEAR, ...counts }] });
    await mutate('createCourse', { regionId, code: `PAGE-${n}`, titleRu: 'Курс', hours: 8 }, coordinator);
    await mutate('inviteToRoles', { rows: [{ role: 'DIRECTOR', collegeId, invitee: `Д${n}` }] }, coordinator);
  }
  // An enterprise that several colleges work with, and beside it one that one of them does.
  const { colleges } = await coordinator.ask('{ colleges(first: 5) { nodes { id } } }');
  for (const [n, { id }] of colleges.nodes.entries()) {
    const system = await hub.client({ roles: ['COLLEGE_SYSTEM'], colleges: [id] });
    const partner = { collegeId: id, kind: 'ENTERPRISE' };
    await mutate('createPartner', { ...partner, name: 'АО Общий' }, system);
    if (n === 0) await mutate('createPartner', { ...partner, name: 'АО Не общий' }, system);
  }
  const names = ['Дубликатов', 'Дубликатов', 'Дубликатов', 'Дубликатова', 'Дубликов', 'Дублекатов', 'Дублекатов'];
  await mutate('upsertPeople', {
    collegeId,
    source: 'paging',
    rows: names.map((familyName, n) => ({
      externalId: `${n}`,
      category: 'STUDENT',
      familyName,
      givenName: 'Иван',
      birthDate: '2005-03-04',
    })),
  });
  await mutate('openCollegeYear', { collegeId, year: YEAR_NAME, forms: ['student-student'] });
  const { people } = await curator.ask(
    'query ($id: ID!) { people(collegeId: $id, search: "Дубликат", first: 6) { nodes { id } } }',
    { id: collegeId },
  );
  const ids: string[] = people.nodes.map(({ id }: { id: string }) => id);
  const proposed = ids.slice(0, 3).map((menteeId) => ({
    ...{ menteeId, mentorId: ids.at(-1), form: 'student-student' },
    startedOn: startOf(YEAR_NUMBER),
  }));
  await mutate('proposeMentorships', { collegeId, year: YEAR_NAME, rows: proposed });
  const { mentorships } = await curator.ask(
    'query ($id: ID!, $mentor: ID!) { mentorships(collegeId: $id, mentorId: $mentor) { nodes { id startedOn until } } }',
    { id: collegeId, mentor: ids.at(-1) },
  );
  for (const { id: mentorshipId, startedOn: startsOn, until: endsOn } of mentorships.nodes) {
    await mutate('writePlan', { mentorshipId, startsOn, endsOn, items: [] });
  }
  const ruledOut = ids.slice(1, 4).map((menteeId) => ({ menteeId, mentorId: ids[0], decision: 'SIBLINGS' }));
  await mutate('decidePairs', { collegeId, rows: ruledOut });
  const supported = ids.slice(0, 3).map((menteeId) => ({ menteeId }));
  await mutate('recordMenteeSupport', { collegeId, year: YEAR_NAME, rows: supported });
  await addAgreements(mutate, curator, collegeId);
  await addReports(hub, regionId);
  await addEvents(coordinator, regionId);
  const school = await addCohorts(mutate, curator, collegeId);
  await addWishes(await hub.client({ roles: ['MENTOR'], persons: [school.learnerId] }), school.learnerId);
  return { collegeId, regionId, ...school, campaignId: await addSurveys(curator, collegeId) };
}

/** Pairs students of a college in the year that runs, and asks the mentees, and then the mentors. Answers the id of the first survey. */
async function addSurveys(curator: Client, collegeId: string): Promise<string> {
  const people = Array.from({ length: 8 }, (_, n) => ({
    ...{ externalId: `asked-${n}`, category: 'STUDENT', familyName: 'Опрошен', givenName: 'Иван' },
    ...{ birthDate: `2004-03-0${n + 1}`, consent: { givenOn: '2024-09-01', givenBy: 'COLLEGE' } },
  }));
  const { upsertPeople } = await curator.ask(
    `mutation ($input: UpsertPeopleInput!) { upsertPeople(input: $input) { results { person { id } } } }`,
    { input: { collegeId, source: 'paging', rows: people } },
  );
  const ids: string[] = upsertPeople.results.map(({ person }: { person: { id: string } }) => person.id);
  const pair = { form: 'student-student', startedOn: startOf(YEAR_NUMBER) };
  const rows = ids.slice(0, 4).map((menteeId, n) => ({ menteeId, mentorId: ids[n + 4], ...pair }));
  await curator.ask(`mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { refused } }`, {
    input: { collegeId, year: YEAR_NAME, rows },
  });
  const campaigns = [
    await openSurvey(curator, 'mentee_final', collegeId),
    await openSurvey(curator, 'mentor_final', collegeId),
  ];
  await curator.ask(
    `mutation ($input: IssueSurveyLinksInput!) { issueSurveyLinks(input: $input) { problems { code } } }`,
    { input: { campaignId: campaigns[0], collegeId } },
  );
  return campaigns[0]!;
}

async function openSurvey(curator: Client, template: string, collegeId: string): Promise<string> {
  const input = { template, year: YEAR_NAME, ...RUNNING, collegeId };
  const { openSurveyCampaign } = await curator.ask(
    `mutation ($input: OpenSurveyCampaignInput!) { openSurveyCampaign(input: $input) { campaign { id } } }`,
    { input },
  );
  return openSurveyCampaign.campaign.id;
}
