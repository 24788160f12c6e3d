import { asking, mutating, type Attempt } from './attempt.js';
import { ORDER } from './strangers-at-pairs.js';

const NOBODY = '0197a000-0000-7000-8000-000000000000';

/** What a stranger would learn of who applies to cohorts. */
export const READS_OF_SCHOOL: Record<string, Attempt> = {
  cohort: asking(
    `query ($id: ID!) { cohort(id: $id) { placesHeld undecidedCount waitingCount calendarMadeAt
       sessions(first: 5) { nodes { title } }
       enrolments(first: 5) { nodes { person { name } progress { hoursAttended lacking } attendance { status reason }
         marks { value } learningHistory { after changedBy } } }
       teachers { person { id name } } listeners(first: 5) { nodes { name } } } }`,
    (t) => ({ id: t.cohortId }),
  ),
  course: asking(
    `query ($id: ID!) { course(id: $id) { retireReason cohorts(first: 5) { nodes {
       enrolments(first: 5) { nodes { person { name } } } } } } }`,
    (t) => ({ id: t.courseId }),
  ),
  schoolEvents: asking('{ schoolEvents(first: 50) { nodes { attendance { college { id } attended } } } }'),
  schoolCalendar: asking('{ schoolCalendar(code: "guessed") { title } }'),
  schoolCalendars: asking('{ schoolCalendars { collegeId personId } }'),
  cohortCalendar: asking('{ cohortCalendar(code: "guessed") { title } }'),
  applications: asking(
    'query ($id: ID!) { applications(cohortId: $id) { totalCount nodes { id reason person { id name } } } }',
    (t) => ({ id: t.cohortId }),
  ),
  cohortCandidates: asking(
    `query ($id: ID!, $college: ID!) { cohortCandidates(cohortId: $id, collegeId: $college) {
       totalCount nodes { inBase person { id name } } } }`,
    (t) => ({ id: t.cohortId, college: t.own.id }),
  ),
};

/** What a stranger would do to courses, cohorts and applications. */
export const WRITES_OF_SCHOOL: Record<string, Attempt> = {
  changeCourse: mutating('changeCourse', 'ChangeCourseInput', (t) => ({ courseId: t.courseId, titleRu: 'Чужой' })),
  retireCourse: mutating('retireCourse', 'RetireCourseInput', (t) => ({
    ...{ courseId: t.courseId, reason: 'чужая' },
  })),
  changeCohort: mutating('changeCohort', 'ChangeCohortInput', (t) => ({ cohortId: t.cohortId, capacity: 1 })),
  putSessions: mutating('putSessions', 'PutSessionsInput', (t) => ({
    cohortId: t.cohortId,
    rows: [{ kind: 'LESSON', title: 'Чужое', day: '2025-03-03', startsAt: '09:00', endsAt: '10:00', hours: 1 }],
  })),
  cancelSessions: mutating('cancelSessions', 'CancelSessionsInput', (t) => ({
    ...{ cohortId: t.cohortId, ids: [NOBODY], reason: 'чужая' },
  })),
  createCohortCalendar: mutating('createCohortCalendar', 'CohortCalendarInput', (t) => ({ cohortId: t.cohortId })),
  revokeCohortCalendar: mutating('revokeCohortCalendar', 'CohortCalendarInput', (t) => ({ cohortId: t.cohortId })),
  putSchoolEvent: mutating('putSchoolEvent', 'PutSchoolEventInput', (t) => ({
    ...{ regionId: t.region.region.id, collegeId: t.own.id, kind: 'MEETING', title: 'Чужое', audience: ['CURATORS'] },
    ...{ day: '2025-03-03', startsAt: '09:00', endsAt: '10:00' },
  })),
  cancelSchoolEvent: mutating('cancelSchoolEvent', 'CancelSchoolEventInput', () => ({
    eventId: NOBODY,
    reason: 'чужое',
  })),
  recordEventAttendance: mutating('recordEventAttendance', 'RecordEventAttendanceInput', (t) => ({
    ...{ eventId: NOBODY, collegeId: t.own.id, attendance: [{ audience: 'CURATORS', attended: 1 }] },
  })),
  createSchoolCalendar: mutating('createSchoolCalendar', 'SchoolCalendarInput', (t) => ({ collegeId: t.own.id })),
  revokeSchoolCalendar: mutating('revokeSchoolCalendar', 'SchoolCalendarInput', (t) => ({ collegeId: t.own.id })),
  applyToCohort: mutating('applyToCohort', 'ApplyToCohortInput', (t) => ({
    ...{ cohortId: t.cohortId, rows: [{ personId: t.menteeId }] },
  })),
  acceptApplications: mutating('acceptApplications', 'AcceptApplicationsInput', (t) => ({
    ...{ cohortId: t.cohortId, ids: [NOBODY] },
  })),
  declineApplications: mutating('declineApplications', 'DeclineApplicationsInput', (t) => ({
    ...{ cohortId: t.cohortId, ids: [NOBODY], reason: 'чужая' },
  })),
  withdrawApplications: mutating('withdrawApplications', 'WithdrawApplicationsInput', (t) => ({
    ...{ cohortId: t.cohortId, ids: [NOBODY] },
  })),
  wishToLearn: mutating('wishToLearn', 'WishToLearnInput', (t) => ({ personId: t.menteeId, competence: 'Чужое' })),
  takeBackLearningWish: mutating('takeBackLearningWish', 'TakeBackLearningWishInput', () => ({ wishId: NOBODY })),
  correctEnrolmentOrders: mutating('correctEnrolmentOrders', 'CorrectEnrolmentOrdersInput', (t) => ({
    ...{ cohortId: t.cohortId, ids: [NOBODY], order: ORDER },
  })),
  correctCompletionOrders: mutating('correctCompletionOrders', 'CorrectCompletionOrdersInput', (t) => ({
    ...{ cohortId: t.cohortId, ids: [NOBODY], order: ORDER },
  })),
  recordAttendance: mutating('recordAttendance', 'RecordAttendanceInput', (t) => ({
    ...{ cohortId: t.cohortId, rows: [{ sessionId: NOBODY, enrolmentId: NOBODY, status: 'PRESENT' }] },
  })),
  recordMarks: mutating('recordMarks', 'RecordMarksInput', (t) => ({
    ...{ cohortId: t.cohortId, rows: [{ enrolmentId: NOBODY, assessment: 'TEST', value: 5 }] },
  })),
};
