import type { Facts } from './facts.js';

/**
 * What mutations are given: dry runs, and what is refused by a rule, so that the answers of one operation are the same
 * however often it is run. A mutation that is not here is never called.
 */
export function mutationInputs(facts: Facts): Readonly<Record<string, readonly string[]>> {
  const [own, other] = facts.colleges.map(({ id }) => id) as [string, string];
  const [mentor, mentee, ...others] = facts.people as [string, string, ...string[]];
  const year = facts.years.at(-1)!;
  const [form] = facts.forms;
  const startedOn = `${year.slice(0, 4)}-10-01`;
  const dryRun = true;
  const nobody = '0197a000-0000-7000-8000-000000000000';
  const region = facts.regionId;
  const person = { externalId: 'f-1', category: enumValue('STUDENT'), familyName: 'Проба', givenName: 'Вера' };
  const target = { indicator: facts.indicators[0], year, value: 50.5, verified: false };
  const order = { number: '7-н', date: startedOn };
  const inputs: Readonly<Record<string, readonly object[]>> = {
    setTargets: [
      { regionId: region, dryRun, rows: [target, { ...target, indicator: 'unknown' }, { ...target, collegeId: own }] },
      { regionId: region, rows: [{ ...target, value: -5 }] },
    ],
    upsertPeople: [
      { collegeId: own, source: 'fuzz', dryRun, rows: [person, { ...person, externalId: 'f-2', email: 'no address' }] },
      { collegeId: other, source: 'fuzz', dryRun, rows: [person] },
    ],
    upsertMenteeProfiles: [
      { collegeId: own, dryRun, rows: [{ personId: mentee, needs: ['а'], request: 'x' }, { personId: nobody }] },
      { collegeId: other, dryRun, rows: [{ personId: mentee }] },
    ],
    upsertMentorProfiles: [
      { collegeId: own, dryRun, rows: [{ personId: mentor, tags: ['#а'], capacity: 3 }, { personId: others[0] }] },
    ],
    leaveBase: [
      { collegeId: own, base: enumValue('MENTEES'), dryRun, rows: [{ personId: mentee, reason: 'x' }] },
      { collegeId: own, base: enumValue('MENTORS'), dryRun, rows: [{ personId: mentor, reason: '' }] },
    ],
    correctCategories: [{ personId: mentee, categories: [] }],
    withdrawConsents: [{ personId: nobody, reason: 'x' }],
    reportHeadcount: [
      { dryRun, rows: [{ collegeId: own, year, students: 10, teachers: 1, youngSpecialists: 2 }] },
      { dryRun, rows: [{ collegeId: other, year, students: 10, teachers: 1, youngSpecialists: 1 }] },
    ],
    withdrawHeadcount: [
      { collegeId: own, year, reason: '' },
      { collegeId: other, year, reason: 'Чужая' },
    ],
    confirmPartners: [{ collegeId: own, partnerIds: [nobody], confirmedOn: startedOn }],
    createCollege: [{ regionId: region, code: facts.colleges[0]!.code, nameRu: 'Занят' }],
    keepApart: [{ personId: mentee, otherId: mentee }],
    mergePeople: [
      { keepId: others[0], mergeId: mentee, dryRun },
      { keepId: mentee, mergeId: mentee, dryRun },
    ],
    erasePerson: [{ personId: mentee, reason: enumValue('REQUEST'), dryRun }],
    createPartner: [{ collegeId: own, kind: enumValue('ENTERPRISE'), name: '' }],
    createRegion: [{ code: 'not a code', nameRu: 'Нет', nameEn: 'No' }],
    bindRoles: [
      { dryRun, rows: [{ account: 'somebody', role: enumValue('CURATOR'), collegeId: own }] },
      { dryRun, rows: [{ account: 'somebody', role: enumValue('MENTEE'), personId: others[1] }] },
    ],
    inviteToRoles: [
      { dryRun, rows: [{ role: enumValue('CURATOR'), collegeId: own, invitee: 'Somebody' }] },
      { dryRun, rows: [{ role: enumValue('MENTOR'), invitee: '' }] },
      { dryRun, rows: [{ role: enumValue('CURATOR'), collegeId: own, invitee: 'Somebody', email: 'a@b.example' }] },
    ],
    revokeRoleInvitations: [{ dryRun, ids: [nobody] }],
    acceptRole: [
      { dryRun, bindingId: nobody },
      { dryRun, code: 'nothing' },
    ],
    declineRole: [{ dryRun, bindingId: nobody }],
    revokeRoles: [{ dryRun, ids: [...facts.bindings.slice(0, 2), nobody] }],
    proposeMentorships: [
      { collegeId: own, year, dryRun, rows: [{ menteeId: mentee, mentorId: mentor, form, startedOn }] },
      { collegeId: own, year, dryRun, rows: [{ menteeId: others[0], mentorId: others[0], form, startedOn }] },
    ],
    decidePairs: [
      { collegeId: own, dryRun, rows: [{ menteeId: mentee, mentorId: mentor, decision: enumValue('FORBIDDEN') }] },
      { collegeId: other, dryRun, rows: [{ menteeId: mentee, mentorId: mentor, decision: enumValue('PINNED') }] },
    ],
    recordMenteeSupport: [{ collegeId: own, year, dryRun, rows: [{ menteeId: mentee }, { menteeId: nobody }] }],
    setMatchingWeights: [{ regionId: region, weights: [{ code: 'UNKNOWN', points: -1 }] }],
    recordConsents: [
      { collegeId: own, dryRun, rows: [{ personId: mentee, givenOn: startedOn, givenBy: enumValue('COLLEGE') }] },
    ],
    createPersonalLinks: [
      { dryRun, rows: [{ personId: mentee, holder: enumValue('SELF'), lastDay: startedOn }] },
      { dryRun, rows: [{ personId: nobody, holder: enumValue('REPRESENTATIVE'), lastDay: startedOn }] },
    ],
    revokePersonalLinks: [{ dryRun, ids: [nobody] }],
    giveOwnConsent: [
      {
        personId: nobody,
        representativeName: 'x',
        representativeRelation: enumValue('PARENT'),
        representativeDocument: 'x',
      },
    ],
    matchPairs: [{ programId: nobody, pins: [{ menteeId: mentee, mentorId: mentor }] }],
    registerDocument: [{ collegeId: own, year, kind: 'NO_SUCH' }],
    registerDocuments: [{ collegeId: own, year, dryRun, rows: [{ kind: 'NO_SUCH' }, { kind: 'STAND', number: 'x' }] }],
    recordAcceptances: [{ collegeId: own, ids: facts.mentorships, dryRun }],
    updateDocument: [{ collegeId: own, id: nobody, title: 'x' }],
    withdrawDocument: [{ collegeId: own, id: nobody, reason: 'x' }],
    approveMentorships: [{ collegeId: own, ids: facts.mentorships, order, dryRun }],
    correctOrders: [{ collegeId: own, ids: facts.mentorships, order, dryRun }],
    answerMentorship: [{ mentorshipId: facts.mentorships[0] ?? nobody, agrees: false }],
    leaveMentorship: [{ mentorshipId: nobody, reason: 'x' }],
    attestMentorships: [
      { collegeId: own, year, dryRun, rows: [{ menteeId: mentee, mentorId: mentor, form, startedOn }] },
      { collegeId: own, year, dryRun: true, order: { number: '1', date: '2020-09-01' }, rows: [] },
      { collegeId: own, year, dryRun, newPairs: 'PROPOSE', rows: [{ menteeId: mentee, mentorId: mentor, form, startedOn }] }, // prettier-ignore
    ],
    endMentorships: [
      { collegeId: own, dryRun, rows: facts.mentorships.map((id) => ({ id, endedOn: startedOn, reason: 'x' })) },
    ],
    updateMentorshipResults: [{ collegeId: own, dryRun, rows: facts.mentorships.map((id) => ({ id, results: 'x' })) }],
    voidMentorships: [{ collegeId: own, ids: facts.mentorships.slice(0, 2), reason: 'x', dryRun }],
    logMeeting: [
      { mentorshipIds: facts.mentorships.slice(0, 1), day: '2090-01-01' },
      { mentorshipIds: [], day: startedOn },
    ],
    planMeetings: [{ mentorshipIds: facts.mentorships.slice(0, 1), day: '2001-01-01', times: 27 }],
    cancelMeeting: [{ meetingId: nobody, reason: '' }],
    correctMeeting: [{ meetingId: nobody, place: 'x' }],
    recordMeetings: [
      {
        ...{ collegeId: own, source: 'fuzz', dryRun },
        rows: facts.mentorships.map((mentorshipId, n) => ({ externalId: `m${n}`, mentorshipId, day: startedOn })),
      },
    ],
    giveFeedback: [{ meetingId: nobody, mentorshipId: nobody, score: 11 }],
    writePlan: [{ mentorshipId: facts.mentorships[0] ?? nobody, startsOn: startedOn, endsOn: '2001-01-01', items: [] }],
    changePlan: [{ planId: nobody, dryRun, rows: [{ doneOn: startedOn }] }],
    agreePlan: [{ planId: nobody }],
    extendPlan: [{ planId: nobody, endsOn: startedOn, reason: '' }],
    setPlanDirections: [
      { regionId: region, dryRun, rows: [{ code: 'SPORT', titleRu: 'Спорт', titleEn: 'Sport' }] },
      { regionId: region, dryRun, rows: [{ code: 'ict', titleRu: '', titleEn: 'ICT' }] },
    ],
    givePairReport: [{ mentorshipId: facts.mentorships[0] ?? nobody, worked: '', wouldGoOn: true }],
    recordPractice: [
      { collegeId: own, mentorId: mentor, form: 'unknown', title: 'x', done: 'x' },
      { collegeId: own, id: nobody, title: '' },
    ],
    sharePractice: [{ collegeId: own, id: nobody, share: true }],
    withdrawPractice: [{ collegeId: own, id: nobody, reason: '' }],
    answerPractice: [{ practiceId: nobody, agrees: true }],
    recordRewards: [
      {
        ...{ collegeId: own, year, dryRun },
        rows: [
          {
            ...{ personId: mentor, kind: enumValue('DIPLOMA'), level: enumValue('COLLEGE'), title: 'x' },
            rewardedOn: '2090-01-01',
          },
        ],
      },
    ],
    voidRewards: [{ collegeId: own, ids: [nobody], reason: 'x', dryRun }],
    recordOutcomes: [
      {
        ...{ collegeId: own, year, dryRun },
        rows: [{ personId: mentee, kind: enumValue('EMPLOYMENT'), answer: enumValue('NO'), day: startedOn }],
      },
    ],
    enterPotentialMentors: [{ collegeId: own, dryRun }],
    setCollegeBreaks: [{ collegeId: own, dryRun, rows: [{ firstDay: startedOn, lastDay: startedOn, title: 'x' }] }],
    setRegionHolidays: [
      { regionId: region, dryRun, rows: [{ firstDay: startedOn, lastDay: '2001-01-01', title: '' }] },
    ],
    switchRule: [
      { regionId: region, rule: 'UNKNOWN', effect: enumValue('WARN'), actsFrom: startedOn },
      { regionId: region, rule: 'MENTOR_AGREEMENT', effect: enumValue('NOTE'), actsFrom: '2001-01-01', dryRun },
    ],
    recordLabourAgreements: [
      {
        ...{ collegeId: own, dryRun },
        rows: [
          {
            ...{ mentorId: mentor, number: 'f', consentOn: startedOn, signedOn: startedOn, content: 'x', form: 'x' },
            ...{ actsFrom: startedOn, actsUntil: '2001-01-01', payment: '-1' },
          },
        ],
      },
    ],
    endLabourAgreements: [
      {
        ...{ collegeId: own, dryRun },
        rows: [{ id: nobody, endedBy: enumValue('MENTOR'), noticeOn: startedOn, endedOn: startedOn }],
      },
    ],
    putForm: [{ regionId: region, code: 'teacher-student', titleRu: 'x', dryRun }],
    retireForm: [{ regionId: region, code: 'unknown', lastYear: year }],
    putTags: [{ regionId: region, dryRun, rows: [{ code: '!', titleRu: '', titleEn: 'x' }] }],
    setTrainingRequirement: [
      { collegeId: own, year, form: 'student-student', demand: 'BLOCK', courseId: 'unknown', dryRun },
      { collegeId: own, year, form: 'student-student', demand: 'WARN', competence: 'unknown', dryRun },
    ],
    tagProgrammes: [{ collegeId: own, year, dryRun, rows: [{ tag: 'unknown' }] }],
    createCalendarLink: [{ personId: nobody }],
    setDigest: [
      { personId: nobody, language: enumValue('RU'), stopped: true },
      { email: 'no address', language: enumValue('EN'), stopped: false },
    ],
    stopDigests: [{ code: 'guessed' }],
    confirmDigestAddress: [{ code: 'guessed' }],
    revokeCalendarLink: [{ personId: nobody }],
    openCollegeYear: [{ collegeId: own, year, forms: ['unknown'] }],
    updateCollegeYear: [{ collegeId: own, year, curator: '' }],
    closeStage: [{ collegeId: own, year, stage: 9, closedOn: startedOn }],
    reopenStage: [{ collegeId: own, year, stage: 1, reason: '' }],
    completeActivities: [{ collegeId: own, year, dryRun, rows: [{ code: '1.1', doneOn: startedOn }] }],
    reopenActivity: [{ collegeId: own, year, code: '1.1', reason: '' }],
    markActivityNotApplicable: [{ collegeId: own, year, code: '1.1', reason: '' }],
    changeActivity: [{ collegeId: own, year, code: '1.1', dueOn: startedOn, reason: '' }],
    editRoadmap: [{ regionId: region, validFrom: year, source: '', activities: [] }],
    completeActivity: [{ collegeId: own, year, code: '99.9', doneOn: startedOn }],
    createCourse: [{ regionId: region, code: '!', titleRu: 'Нет', hours: 0 }],
    cancelSchoolEvent: [{ eventId: nobody, reason: '' }],
    revokeSchoolCalendar: [{ collegeId: own }],
    retireCourse: [{ courseId: nobody, reason: '' }],
    applyToCohort: [{ cohortId: facts.cohorts[0], dryRun, rows: [{ personId: mentor }, { personId: nobody }] }],
    wishToLearn: [
      { personId: mentor, competence: 'Сварка' },
      { personId: nobody, courseId: nobody },
    ],
    takeBackLearningWish: [{ wishId: nobody }],
    changeCohort: [{ cohortId: facts.cohorts[0], capacity: 0 }],
    withdrawApplications: [{ cohortId: facts.cohorts[0], ids: [nobody], dryRun }],
    enrolMentors: [
      { cohortId: facts.cohorts[0], collegeId: own, dryRun, rows: [{ personId: mentor }, { personId: nobody }] },
    ],
    completeEnrolments: [
      { cohortId: facts.cohorts[0], dryRun, order, rows: [{ personId: mentor, completedOn: startedOn }] },
      { cohortId: facts.cohorts[0], dryRun, rows: [{ personId: mentor }] },
    ],
    correctCompletionOrders: [{ cohortId: facts.cohorts[0], ids: [nobody], order, dryRun }],
    recordAttendance: [
      {
        cohortId: facts.cohorts[0],
        dryRun,
        rows: [{ sessionId: nobody, enrolmentId: nobody, status: enumValue('PRESENT') }],
      },
    ],
    recordMarks: [
      { cohortId: facts.cohorts[0], dryRun, rows: [{ enrolmentId: nobody, assessment: 'TEST', value: 1.5 }] },
    ],
    withdrawEnrolments: [{ cohortId: facts.cohorts[0], dryRun, rows: [{ personId: nobody }] }],
    revokeCertificates: [{ ids: [nobody], reason: 'нет', dryRun }],
    renewCertificates: [{ ids: [nobody], dryRun }],
    setCertificateTerm: [{ courseId: nobody, months: 12 }],
    openSurveyCampaign: [{ regionId: region, template: 'unknown', year, opensOn: startedOn, closesOn: startedOn }],
    issueSurveyLinks: [{ campaignId: nobody, collegeId: own, dryRun }],
    answerSurvey: [{ link: 'nobody', answers: [{ question: 'x', score: 1 }] }],
    answerCheckpoint: [{ collegeId: own, year, checkpoint: '9.9', answers: [] }],
  };
  return Object.fromEntries(Object.entries(inputs).map(([name, some]) => [name, some.map(literal)]));
}

class EnumValue {
  constructor(readonly name: string) {}
}

const enumValue = (name: string) => new EnumValue(name);

/** A value as the text of GraphQL has it: names of fields and of enums stand without quotes. */
function literal(value: unknown): string {
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, of]) => `${key}: ${literal(of)}`)
    .join(', ')} }`;
}
