import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { teach } from './teach.js';
import type { TestHub } from './hub.js';
import { world, type CollegeWorld, type World } from './world.js';

/** A family name that no answer to a stranger may contain. */
export const SECRET_NAME = 'Тайнописцев';

/** What its curator says to the region's coordinators at a checkpoint, and to nobody else. */
export const SECRET_THREAT = 'Мастерскую закрывают';

/** The account of one of the college's people, which no stranger may learn either. */
export const SECRET_ACCOUNT = 'tajnopisceva@college.example';

/** What a client of the region's analysts is called. */
export const ANALYST_CLIENT = 'Тайнописцева, Power BI';

/** A college with something in every part of the hub, and the ids that a stranger might get hold of. */
export interface SettledCollege {
  readonly region: World;
  readonly own: CollegeWorld;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly partnerId: string;
  /** An enterprise of the region that the college does not work with. */
  readonly otherPartnerId: string;
  readonly programId: string;
  readonly mentorshipId: string;
  readonly proposalId: string;
  /** A meeting of the mentorship, with a note. */
  readonly meetingId: string;
  /** A plan of a pair of the running year, of one item. */
  readonly planId: string;
  /** A practice of the mentorship, and a reward of the mentor, both with the secret name. */
  readonly practiceId: string;
  readonly rewardId: string;
  readonly courseId: string;
  readonly cohortId: string;
  readonly certificateNumber: string;
  readonly certificateId: string;
  /** A survey of its own, of the running year, by which the mentor was asked. */
  readonly surveyId: string;
  readonly surveyLink: string;
  /** The role binding of the account `SECRET_ACCOUNT`, which belongs to the mentee. */
  readonly bindingId: string;
  readonly invitationId: string;
  /** A period that the college has submitted, with a word of its own, and that is not decided about. */
  readonly periodId: string;
  readonly submissionId: string;
  /** What the register says of the consents, of which a region sees the entry alone. */
  readonly documentId: string;
  /** A personal link of the mentee. */
  readonly linkId: string;
}

export const YEAR = '2024/2025';

const RUNNING = academicYearOf(today('Europe/Moscow'));
/** Surveys are of the running year alone. */
export const RUNNING_YEAR = formatAcademicYear(RUNNING);

export async function settleCollege(hub: TestHub): Promise<SettledCollege> {
  const region = await world(hub);
  const own = await region.college();
  await own.headcount({ year: YEAR });
  const familyName = SECRET_NAME;
  const [mentorId, menteeId, secondMenteeId, employerId] = (await own.people(
    { familyName },
    { familyName },
    { familyName },
    { familyName, category: 'EMPLOYER_REPRESENTATIVE', workplace: 'ООО «Тайна»' },
  )) as [string, string, string, string];
  const partnerId = (
    await own.curator.ask('query ($id: ID!) { person(id: $id) { partner { id } } }', { id: employerId })
  ).person.partner.id;

  const mutate = async (field: string, type: string, input: object, selection: string, client = own.curator) =>
    (await client.ask(`mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} } }`, { input }))[field];
  const other = { regionId: region.region.id, kind: 'ENTERPRISE', name: 'АО «Рядом»' };
  const { partner } = await mutate('createPartner', 'CreatePartnerInput', other, 'partner { id }', region.coordinator);
  const wasPupil = [{ category: 'PUPIL' }, { category: 'STUDENT', from: '2023-09-01' }];
  const corrected = { personId: secondMenteeId, categories: wasPupil };
  await mutate('correctCategories', 'CorrectCategoriesInput', corrected, 'problems { code }');
  const collegeId = own.id;
  const pair = { mentorId, menteeId, form: 'student-student', startedOn: '2024-10-01' };
  const MADE = 'results { problems { code message } mentorship { id program { id } } }';
  const attested = await mutate(
    'attestMentorships',
    'AttestMentorshipsInput',
    { collegeId, year: YEAR, rows: [{ ...pair, results: SECRET_NAME, caseLink: SECRET_NAME }] },
    MADE,
  );
  const proposed = await mutate(
    'proposeMentorships',
    'ProposeMentorshipsInput',
    { collegeId, year: YEAR, rows: [{ ...pair, menteeId: secondMenteeId }] },
    MADE,
  );
  const consents = { collegeId, year: YEAR, kind: 'CONSENTS', title: SECRET_NAME };
  const link = { personId: menteeId, holder: 'SELF', lastDay: hub.madeOn };
  const { results: linked } = await mutate(
    'createPersonalLinks',
    'CreatePersonalLinksInput',
    { rows: [link] },
    'results { link { id } }',
  );
  const { document } = await mutate('registerDocument', 'RegisterDocumentInput', consents, 'document { id }');
  await mutate(
    'upsertMentorProfiles',
    'UpsertMentorProfilesInput',
    { collegeId, rows: [{ personId: mentorId, competences: [SECRET_NAME], interests: SECRET_NAME }] },
    '__typename',
  );
  await mutate(
    'upsertMenteeProfiles',
    'UpsertMenteeProfilesInput',
    { collegeId, rows: [{ personId: menteeId, request: SECRET_NAME }] },
    '__typename',
  );
  await mutate(
    'answerMentorQuestionnaire',
    'AnswerMentorQuestionnaireInput',
    { personId: mentorId, motivation: SECRET_NAME },
    '__typename',
  );
  const running = { mentorId, menteeId, form: 'student-student', startedOn: `${RUNNING}-09-01` };
  const atWork = await mutate(
    'attestMentorships',
    'AttestMentorshipsInput',
    { collegeId, year: RUNNING_YEAR, rows: [running] },
    MADE,
  );
  const ends = `${RUNNING + 1}-05-31`;
  const items = [{ direction: 'STUDY', measure: SECRET_NAME, plannedOn: ends }];
  const { plan } = await mutate(
    'writePlan',
    'WritePlanInput',
    { mentorshipId: atWork.results[0].mentorship.id, startsOn: running.startedOn, endsOn: ends, items },
    'plan { id }',
  );
  const survey = {
    collegeId,
    template: 'mentor_final',
    year: RUNNING_YEAR,
    opensOn: `${RUNNING}-09-01`,
    closesOn: `${RUNNING + 1}-08-30`,
  };
  const { campaign } = await mutate('openSurveyCampaign', 'OpenSurveyCampaignInput', survey, 'campaign { id }');
  const { links } = await mutate(
    'issueSurveyLinks',
    'IssueSurveyLinksInput',
    { campaignId: campaign.id, collegeId },
    'links { link }',
  );
  const scored = ['conditions', 'conformity', 'engagement', 'partners'].map((question) => ({ question, score: 5 }));
  const swot = [...scored, { question: 'threats', text: SECRET_THREAT }];
  await mutate(
    'answerCheckpoint',
    'AnswerCheckpointInput',
    { collegeId, year: RUNNING_YEAR, checkpoint: '1.5', answers: swot },
    'problems { code }',
  );
  const course = { regionId: region.region.id, code: 'NM-1', titleRu: 'Наставник', hours: 36 };
  const { course: made } = await mutate(
    'createCourse',
    'CreateCourseInput',
    course,
    'course { id }',
    region.coordinator,
  );
  const run = {
    courseId: made.id,
    collegeId,
    title: 'Поток',
    year: YEAR,
    startsOn: '2025-02-03',
    endsOn: '2025-04-25',
  };
  const { cohort } = await mutate('createCohort', 'CreateCohortInput', run, 'cohort { id }');
  const order = { number: '7', date: '2025-02-01' };
  await mutate(
    'enrolMentors',
    'EnrolMentorsInput',
    { cohortId: cohort.id, collegeId, rows: [{ personId: mentorId }], order },
    '__typename',
  );
  await teach(own.curator, cohort.id);
  const ending = { number: '15', date: '2025-04-25' };
  const completed = await mutate(
    'completeEnrolments',
    'CompleteEnrolmentsInput',
    { cohortId: cohort.id, rows: [{ personId: mentorId }], order: ending },
    'results { enrolment { certificateNumber certificate { id } } problems { code message } }',
  );
  const imported = {
    kind: 'MENTEES',
    year: YEAR,
    fileName: `${SECRET_NAME}.xlsx`,
    taken: 2,
    refused: 1,
    unchanged: 0,
  };
  await mutate('recordImport', 'RecordImportInput', { collegeId, ...imported }, '__typename');
  const director = await hub.client({ roles: ['DIRECTOR'], colleges: [collegeId], actor: 'director' });
  const bound = await mutate(
    'bindRoles',
    'BindRolesInput',
    { rows: [{ account: SECRET_ACCOUNT, role: 'MENTEE', personId: menteeId }] },
    'results { binding { id } problems { code message } }',
    director,
  );
  const invited = await mutate(
    'inviteToRoles',
    'InviteToRolesInput',
    { rows: [{ role: 'CURATOR', collegeId, invitee: SECRET_NAME }] },
    'results { invitation { id } }',
    director,
  );
  await mutate('issueCollegeClient', 'IssueCollegeClientInput', { collegeId }, 'client { clientId }', director);
  await mutate(
    'issueAnalystClient',
    'IssueAnalystClientInput',
    { regionId: region.region.id, name: ANALYST_CLIENT },
    'client { clientId }',
    region.coordinator,
  );
  const period = { regionId: region.region.id, kind: 'YEAR', year: YEAR };
  const opened = await mutate('openPeriod', 'OpenPeriodInput', period, 'period { id }', region.coordinator);
  const periodId: string = opened.period.id;
  const answers = ['CONSENTS_MISSING', 'PAIRS_PAST_TERM', 'ROADMAP_UNTOUCHED'].map((check) => ({
    check,
    answer: 'Осенью внесём',
  }));
  const submitted = await mutate(
    'submitPeriod',
    'SubmitPeriodInput',
    { periodId, collegeId, answers },
    'submission { id answers { answer } } problems { code message }',
    director,
  );
  const [first] = attested.results;
  const met = { mentorshipIds: [first.mentorship.id], day: '2024-11-11', note: SECRET_NAME, place: SECRET_NAME };
  const { meetings } = await mutate('logMeeting', 'LogMeetingInput', met, 'meetings { id }');
  const kept = { collegeId, mentorshipId: first.mentorship.id, title: SECRET_NAME, done: SECRET_NAME };
  const { practice } = await mutate('recordPractice', 'RecordPracticeInput', kept, 'practice { id }');
  const reward = {
    personId: mentorId,
    kind: 'DIPLOMA',
    level: 'COLLEGE',
    title: SECRET_NAME,
    rewardedOn: '2025-05-20',
  };
  const rewarded = await mutate(
    'recordRewards',
    'RecordRewardsInput',
    { collegeId, year: YEAR, rows: [reward] },
    'results { rewardId }',
  );
  return {
    region,
    own,
    mentorId,
    menteeId,
    periodId,
    submissionId: submitted.submission.id,
    partnerId,
    otherPartnerId: partner.id,
    programId: first.mentorship.program.id,
    mentorshipId: first.mentorship.id,
    meetingId: meetings[0].id,
    planId: plan.id,
    practiceId: practice.id,
    rewardId: rewarded.results[0].rewardId,
    proposalId: proposed.results[0].mentorship.id,
    courseId: made.id,
    cohortId: cohort.id,
    bindingId: bound.results[0].binding.id,
    invitationId: invited.results[0].invitation.id,
    certificateNumber: completed.results[0].enrolment.certificateNumber,
    certificateId: completed.results[0].enrolment.certificate.id,
    surveyId: campaign.id,
    surveyLink: links[0].link,
    documentId: document.id,
    linkId: linked[0].link.id,
  };
}
