/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Applications that the host accepts, 1 to 1,000. */
export type AcceptApplicationsInput = {
  /** Id of the cohort, hosted by one of the caller's colleges. */
  cohortId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Ids of the applications. */
  ids: Array<string>;
  /** The order that enrols them, dated by the last day of the cohort. Left out, it may follow by the same call. */
  order?: OrderInput | null | undefined;
};

/** Figures of a college that the region accepts. */
export type AcceptSubmissionInput = {
  /** Accept the figures as they were submitted even if the facts have changed since. */
  asSubmitted?: boolean | null | undefined;
  /** A word to the college, up to 2,000 characters. */
  comment?: string | null | undefined;
  /** Id of the attempt that was looked at. */
  submissionId: string;
};

/** Whether an activity is shown to be done, or only said to be. */
export type ActivityProof =
  /** Said to be done, while not all that would show it is found. */
  | 'CLAIMED'
  /** Neither said nor shown to be done. */
  | 'OPEN'
  /** All that shows it to be done is found in the hub. */
  | 'PROVEN';

/** Where an activity stands today, by the day of the college's region. */
export type ActivityStatus =
  /** Done, be it early, in time or late. */
  | 'DONE'
  /** Its period runs. */
  | 'DUE'
  /** Not for this college in this year, with a reason. */
  | 'NOT_APPLICABLE'
  /** Its period is over and it is not done. */
  | 'OVERDUE'
  /** Its period has not begun. */
  | 'PLANNED';

/** An activity that a college adds to its year; it gets the next number of the stage. */
export type AddActivityInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Last day on which it is in time, 31 August at the latest. */
  dueOn: string;
  /** Who answers for it. */
  responsible: Array<ResponsibleRole>;
  /** What the college has to show when it is done, 1 to 1,000 characters. */
  resultText: string;
  /** Number of the stage, 1 to 7. */
  stage: number;
  /** First day on which it is due, from 1 August before the year. */
  startsOn: string;
  /** Title, 1 to 300 characters. It is shown as it is in both languages. */
  title: string;
  /** Academic year. */
  year: string;
};

/** People of an age, in full years: from, to, or both. */
export type AgeGroupInput = {
  /** People of these ages, 0 or more. */
  count: number;
  /** The lowest age; left out for all up to the highest. */
  from?: number | null | undefined;
  /** The highest age; left out for all from the lowest on. */
  to?: number | null | undefined;
};

/** A yes to a plan. */
export type AgreePlanInput = {
  /** Day on which both agreed, where the college records it; today when left out. A side agrees today. */
  agreedOn?: string | null | undefined;
  /** Id of the plan. */
  planId: string;
};

/** Pairs across colleges to which the college of the mentors agrees, 1 to 1,000. */
export type AgreeToMentorshipsInput = {
  /** Id of the mentors' college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Ids of the mentorships. The results follow their order. */
  ids: Array<string>;
};

/** Who ended an agreement before its term. */
export type AgreementEnder =
  /** The college took the work back. */
  | 'EMPLOYER'
  /** The mentor refused to go on. */
  | 'MENTOR';

/** Where an agreement stands today. */
export type AgreementState =
  /** Its first day has not come. */
  | 'AHEAD'
  /** It was ended early. */
  | 'ENDED'
  /** It is in force; one that is to end by a notice is until its last day. */
  | 'IN_FORCE'
  /** Its term is over. */
  | 'OVER';

/** The curator's questionnaire and SWOT of one checkpoint. The region's coordinators read it, so it names no people. */
export type AnswerCheckpointInput = {
  /** One answer a question; they replace what was answered before. */
  answers: Array<SurveyAnswerInput>;
  /** Checkpoint: 1.5, 2.4, 3.5, 4.4, 6.5 or 7.2 (S001). */
  checkpoint: string;
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Code of the curators' template; the one that ships when left out. */
  template?: string | null | undefined;
  /** Academic year: the running one, or from August the one to come. */
  year: string;
};

/** What mentor or mentee says of a pair that is proposed to them. */
export type AnswerMentorshipInput = {
  /** Yes or no; a later word replaces the former. */
  agrees: boolean;
  /** Id of the mentorship, one of the caller's own. */
  mentorshipId: string;
  /** Why not, 1 to 500 characters; for a no alone. */
  reason?: string | null | undefined;
};

/** What the caller says of a practice of theirs being read in the region. */
export type AnswerPracticeInput = {
  /** Yes or no; a later word replaces the former at once. */
  agrees: boolean;
  /** Id of the practice, one of the caller’s own. */
  practiceId: string;
};

/** What somebody answers by a personal link. */
export type AnswerSurveyInput = {
  /** One answer a question; those that are not required may be left out. */
  answers: Array<SurveyAnswerInput>;
  /** The link, whole or what stands in it after the sign #. */
  link: string;
};

/** Who entered the answers of a questionnaire. */
export type AnsweredBy =
  /** The staff of the college, for the person. */
  | 'COLLEGE'
  /** The person themself. */
  | 'SELF';

/** A mentor who wants a place. */
export type ApplicationRowInput = {
  /** Id of the person: of the caller's college, or the caller. */
  personId: string;
};

/** Who asked for a place. */
export type ApplicationSource =
  /** The mentor's college. */
  | 'COLLEGE'
  /** The mentor, by an account or a personal link. */
  | 'SELF';

/** What has become of an application. */
export type ApplicationState =
  /** The host has accepted it; the order on enrolment may still be to come. */
  | 'ACCEPTED'
  /** A place is held for it, and the host has not decided. */
  | 'APPLIED'
  /** The host has declined it, with a reason. */
  | 'DECLINED'
  /** All places are held: it moves up by itself when one becomes free. */
  | 'WAITING'
  /** It was taken back, or the listener has left. */
  | 'WITHDRAWN';

/** Mentors who want a place in a cohort, 1 to 1,000, in the order in which places are given. */
export type ApplyToCohortInput = {
  /** Id of the cohort, hosted by any college of the region. */
  cohortId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The rows. */
  rows: Array<ApplicationRowInput>;
};

/** Mentorships of one college that an order names, 1 to 1,000. */
export type ApproveMentorshipsInput = {
  /** Day from which the order acts, where it states one; its date when left out. No pair begins before it. */
  actsFrom?: string | null | undefined;
  /** Id of the mentees' college, one of the caller's own. */
  collegeId: string;
  /** Whether mentors may get more mentees than they said that they can take; when left out, such a row is refused (MENTOR_OVERLOADED). */
  confirmOverload?: boolean | null | undefined;
  /** What the register says of the order; it is registered with number and date in any case. */
  document?: OrderDocumentInput | null | undefined;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Ids of the mentorships. The results follow their order. */
  ids: Array<string>;
  /** The director's order by which they take effect. */
  order: OrderInput;
};

/** What a listener has to pass to complete the course. */
export type AssessmentInput = {
  /** Code: 1 to 40 Latin letters, digits and hyphens, unique in the programme. */
  code: string;
  /** How it is assessed. */
  kind: AssessmentKind;
  /** The lowest mark that passes. */
  passMark: number;
  /** Title, up to 300 characters. */
  title: string;
  /** The highest mark, 1,000 at most. */
  topMark: number;
};

/** How listeners are assessed. */
export type AssessmentKind =
  /** Something that a listener makes or does. */
  | 'ASSIGNMENT'
  /** Questions that a listener answers. */
  | 'TEST';

/** Whether a listener was at a session. */
export type AttendanceRowInput = {
  /** Id of the enrolment of somebody who was a listener on that day. */
  enrolmentId: string;
  /** Why an absence is EXCUSED, up to 500 characters. */
  reason?: string | null | undefined;
  /** Id of a session of the cohort that has begun and is not cancelled. */
  sessionId: string;
  /** Whether they were there; left out or null, what was recorded is taken back. */
  status?: AttendanceStatus | null | undefined;
};

/** Whether a listener was at a session. */
export type AttendanceStatus =
  /** Was not there. */
  | 'ABSENT'
  /** Was not there for a good reason: the hours are not attended all the same. */
  | 'EXCUSED'
  /** Was there: the hours of the session are attended. */
  | 'PRESENT';

/** What a teacher was attested as. */
export type AttestationCategory =
  /** First qualification category. */
  | 'FIRST'
  /** Fit for the position. */
  | 'FIT'
  /** Highest qualification category. */
  | 'HIGHEST';

/** A base of participants that a college keeps. */
export type Base =
  /** The base of mentees (S001 stage 2). */
  | 'MENTEES'
  /** The base of mentors (S001 stage 3). */
  | 'MENTORS';

/** Which stays in a base a list is of. */
export type BaseStays =
  /** All; who left and entered again stands in the list once for each stay. */
  | 'ALL'
  /** Those of people who are in the base today. */
  | 'CURRENT'
  /** Those that have ended. */
  | 'LEFT';

/** Whether a pair at work meets at least once in two weeks (S001 6.3). */
export type CadenceState =
  /** The fortnight is over without a meeting. */
  | 'LATE'
  /** It has not met yet, and its first fortnight is not over. */
  | 'NOT_STARTED'
  /** It met within the last fortnight. */
  | 'ON_CADENCE'
  /** It is a break of the college. */
  | 'PAUSED';

/** Whose calendar. */
export type CalendarLinkInput = {
  /** Id of the person, the caller. */
  personId: string;
};

/** An event that is not held. */
export type CancelSchoolEventInput = {
  /** Id of the event. */
  eventId: string;
  /** Why, up to 500 characters; read by everybody who reads the event. */
  reason: string;
};

/** Sessions of one cohort that are not held, 1 to 1,000. */
export type CancelSessionsInput = {
  /** Id of the cohort. */
  cohortId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Ids of the sessions. */
  ids: Array<string>;
  /** Why, up to 500 characters. */
  reason: string;
};

/** What a certificate is worth today. */
export type CertificateState =
  /** Its term is over. */
  | 'EXPIRED'
  /** The college that issued it has revoked it. */
  | 'REVOKED'
  /** It holds. */
  | 'VALID';

/** What a college changes of its copy of an activity. What is left out stays. */
export type ChangeActivityInput = {
  /** Number of the activity, e.g. 3.2. */
  code: string;
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Last day on which it is in time. */
  dueOn?: string | null | undefined;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** Who answers for it. */
  responsible?: Array<ResponsibleRole> | null | undefined;
  /** Result of one of the college's own, 1 to 1,000 characters. */
  resultText?: string | null | undefined;
  /** First day on which it is due. */
  startsOn?: string | null | undefined;
  /** Title of one of the college's own, 1 to 300 characters. */
  title?: string | null | undefined;
  /** Academic year. */
  year: string;
};

/** A change of a cohort: what is left out stays as it is. */
export type ChangeCohortInput = {
  /** Places that it has, no fewer than are held. Who waits gets those that are added. */
  capacity?: number | null | undefined;
  /** Id of the cohort. */
  cohortId: string;
  /** Last day, at or after its last session. */
  endsOn?: string | null | undefined;
  /** The order that founds it. */
  order?: OrderInput | null | undefined;
  /** First day, at or before its first session. */
  startsOn?: string | null | undefined;
  /** Who teaches it, 20 at most. */
  teachers?: Array<CohortTeacherInput> | null | undefined;
  /** Title, up to 300 characters. */
  title?: string | null | undefined;
  /** No bound from now on, whatever `capacity` says. */
  unbounded?: boolean | null | undefined;
};

/** A change of a course: what is left out stays as it is. */
export type ChangeCourseInput = {
  /** What a listener has to pass besides, 20 at most. */
  assessments?: Array<AssessmentInput> | null | undefined;
  /** Share of the hours that a listener attends at least, in per cent; 80 unless said otherwise. */
  attendancePercent?: number | null | undefined;
  /** Codes of the forms of mentoring whose mentors it is for, of those of the region; for all when empty. */
  audience?: Array<string> | null | undefined;
  /** Competences that it gives, up to 50 words of 100 characters. */
  competences?: Array<string> | null | undefined;
  /** Id of the course. */
  courseId: string;
  /** Length in academic hours, 1 to 2,000. */
  hours?: number | null | undefined;
  /** What there is to read or watch, 50 at most. */
  materials?: Array<CourseMaterialInput> | null | undefined;
  /** Its parts in their order, 50 at most. */
  modules?: Array<CourseModuleInput> | null | undefined;
  /** Whose mentors it is open to. */
  reach?: CourseReach | null | undefined;
  /** Title in English, up to 300 characters. */
  titleEn?: string | null | undefined;
  /** Title in Russian, up to 300 characters. */
  titleRu?: string | null | undefined;
};

/** What is different about a plan; what is left out stays as it is. */
export type ChangePlanInput = {
  /** Who makes it. */
  authorship?: PlanAuthorship | null | undefined;
  /** Only say what would happen; nothing is written. */
  dryRun?: boolean | null | undefined;
  /** Last day; of a plan that is not agreed. */
  endsOn?: string | null | undefined;
  /** Id of the plan. */
  planId: string;
  /** Items to add and to change, up to 50. */
  rows?: Array<PlanItemRow>;
  /** First day; of a plan that is not agreed. */
  startsOn?: string | null | undefined;
  /** The version of the plan that the caller has read; its days need it. */
  version?: number | null | undefined;
};

/** A stage of a college year that is done with. */
export type CloseStageInput = {
  /** Day on which it was closed, not in the future, nor before that of an earlier stage. */
  closedOn: string;
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Why it is closed although something is missing (`Stage.missing`), 1 to 500 characters. It stands with the stage. The order of stages can not be overridden. */
  override?: string | null | undefined;
  /** Number of the stage, 1 to 7. */
  stage: number;
  /** Academic year. */
  year: string;
};

/** A survey to close today. */
export type CloseSurveyCampaignInput = {
  /** Id of a campaign that is open, one of the caller's own. */
  campaignId: string;
};

/** Whose calendar. */
export type CohortCalendarInput = {
  /** Id of a cohort that the caller's college hosts. */
  cohortId: string;
};

/** Who teaches a cohort, as its schedule names them. */
export type CohortTeacherInput = {
  /** Name, up to 200 characters. */
  name: string;
  /** Id of the person of the host's whom the name is of. Who is one sees the names of listeners, and records attendance and marks, to the last day of the cohort. */
  personId?: string | null | undefined;
  /** What they do in it, up to 200 characters. */
  role?: string | null | undefined;
};

/** What happened in a college year. */
export type CollegeYearStepKind =
  /** The college added an activity of its own. */
  | 'ACTIVITY_ADDED'
  /** The college changed its copy of an activity, with the reason. */
  | 'ACTIVITY_CHANGED'
  /** An activity was done, or the day of that corrected. */
  | 'ACTIVITY_DONE'
  /** An activity does not apply to the college, with the reason. */
  | 'ACTIVITY_NOT_APPLICABLE'
  /** What was said of an activity was taken back, with the reason. */
  | 'ACTIVITY_REOPENED'
  /** A stage was closed, or the day of that corrected. */
  | 'STAGE_CLOSED'
  /** A stage was closed although something was missing, with the reason. */
  | 'STAGE_OVERRIDDEN'
  /** A stage was closed before the hub kept its steps. */
  | 'STAGE_RECORDED'
  /** A stage was opened again, with the reason. */
  | 'STAGE_REOPENED';

/** An activity of the roadmap that is done. */
export type CompleteActivityInput = {
  /** Number of the activity, e.g. 3.2. */
  code: string;
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** What shows it, in words: a document with its number, a link; 1 to 300 characters. Left out it stays. */
  document?: string | null | undefined;
  /** Day on which it was done, not in the future. */
  doneOn: string;
  /** Academic year. */
  year: string;
};

/** Mentors who completed the course of a cohort, 1 to 1,000. */
export type CompleteEnrolmentsInput = {
  /** Id of the cohort. */
  cohortId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The order on completion. Without it nobody completes the course: COMPLETION_ORDER_MISSING. */
  order?: OrderInput | null | undefined;
  /** The rows. */
  rows: Array<CompletionRowInput>;
};

/** A mentor who completed the course. */
export type CompletionRowInput = {
  /** Day of completion, by which the rule is met: from the cohort's first day to that of the order, in its academic year; that of the order when left out. */
  completedOn?: string | null | undefined;
  /** Id of a person enrolled in the cohort, who meets the rule of its course. */
  personId: string;
};

/** Partners whose partnership with a college is confirmed. */
export type ConfirmPartnersInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Day from which the partnership is confirmed. */
  confirmedOn: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Ids of partners that the college works with, up to 1,000. */
  partnerIds: Array<string>;
};

/** How a consent was given. */
export type ConsentChannel =
  /** In electronic form, with a signature or in the college's own system. */
  | 'ELECTRONIC'
  /** Signed on paper. */
  | 'PAPER'
  /** Through the portal of public services. */
  | 'STATE_PORTAL';

/** Why a consent is due. */
export type ConsentDueReason =
  /** The college attested it from a list, and no document of it is recorded. */
  | 'ATTESTED'
  /** The person turns or has turned 18, which ends the representative's consent: theirs is needed. */
  | 'COMES_OF_AGE'
  /** Its term is over or about to be, and no other consent goes on. */
  | 'TERM_ENDS';

/** Who gave a consent. */
export type ConsentGivenBy =
  /** Attested by the college from a list that it keeps; counts, and awaits its document. */
  | 'COLLEGE'
  /** A minor's legal representative, for a minor alone; ends when the person comes of age. */
  | 'REPRESENTATIVE'
  /** The person themself, of age. */
  | 'SELF';

/** Mentorships of one college whose order was recorded wrongly, 1 to 1,000. */
export type CorrectOrdersInput = {
  /** Day from which the order acts, where it states one; its date when left out. No pair begins before it. */
  actsFrom?: string | null | undefined;
  /** Id of the mentees' college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Ids of the mentorships. The results follow their order. */
  ids: Array<string>;
  /** The order as it is. */
  order: OrderInput;
};

/** What one more counted in the numerator does to the denominator; the gap to a target depends on it. */
export type CountedIn =
  /** It grows too: a new mentor from an employer is one more mentor. */
  | 'BOTH'
  /** Nothing: a student who becomes a mentee was a student before. */
  | 'NUMERATOR_ONLY';

/** Something to read or watch. */
export type CourseMaterialInput = {
  /** Where it is: an address of https, up to 2,000 characters. */
  link: string;
  /** Title, up to 300 characters. */
  title: string;
};

/** A part of the programme of a course. */
export type CourseModuleInput = {
  /** Academic hours; those of all modules fit into those of the programme. */
  hours: number;
  /** Title, up to 300 characters. */
  title: string;
};

/** Whose mentors a course is open to. */
export type CourseReach =
  /** To the mentors of all colleges of the region. */
  | 'NETWORK'
  /** To the mentors of the college that it is of. */
  | 'OWN';

/** A cohort to create. */
export type CreateCohortInput = {
  /** Places that it has, 1 to 10,000; without a bound when left out. */
  capacity?: number | null | undefined;
  /** Id of the college that hosts it: the caller's own, or one of their region. */
  collegeId: string;
  /** Id of the course, of the host's region. */
  courseId: string;
  /** Last day, in the academic year. */
  endsOn: string;
  /** The order that founds it; may follow later. */
  order?: OrderInput | null | undefined;
  /** First day, in the academic year. */
  startsOn: string;
  /** Who teaches it, 20 at most. */
  teachers?: Array<CohortTeacherInput> | null | undefined;
  /** Title, up to 300 characters; unique for the course, the host and the year. */
  title: string;
  /** Academic year that it lies in. */
  year: string;
};

/** A course to create. */
export type CreateCourseInput = {
  /** What a listener has to pass besides, 20 at most. */
  assessments?: Array<AssessmentInput> | null | undefined;
  /** Share of the hours that a listener attends at least, in per cent; 80 unless said otherwise. */
  attendancePercent?: number | null | undefined;
  /** Codes of the forms of mentoring whose mentors it is for, of those of the region; for all when empty. */
  audience?: Array<string> | null | undefined;
  /** Code: 2 to 40 Latin letters, digits and hyphens, unique in the region. */
  code: string;
  /** Id of the college whose course it is; the regional site's when left out. */
  collegeId?: string | null | undefined;
  /** Competences that it gives, up to 50 words of 100 characters. */
  competences?: Array<string> | null | undefined;
  /** The order that founded the course (S001 4.3). */
  foundingOrder?: OrderInput | null | undefined;
  /** Length in academic hours, 1 to 2,000. */
  hours: number;
  /** What there is to read or watch, 50 at most. */
  materials?: Array<CourseMaterialInput> | null | undefined;
  /** Its parts in their order, 50 at most. */
  modules?: Array<CourseModuleInput> | null | undefined;
  /** Whose mentors it is open to; NETWORK when left out. */
  reach?: CourseReach | null | undefined;
  /** Id of the region, one of the coordinator's own or that of the college. */
  regionId: string;
  /** Whether this is made-up sample data. */
  sample?: boolean | null | undefined;
  /** Title in English; the Russian one when left out. */
  titleEn?: string | null | undefined;
  /** Title in Russian, up to 300 characters. */
  titleRu: string;
};

/** A partner to add: to a college, or to a region. */
export type CreatePartnerInput = {
  /** Id of the college that works with it, one of the caller's own; in place of a region. */
  collegeId?: string | null | undefined;
  /** Enterprise or school. */
  kind: PartnerKind;
  /** Name, up to 300 characters. */
  name: string;
  /** Id of the region, one of the coordinator's own; in place of a college. */
  regionId?: string | null | undefined;
};

/** What is settled of pairs of one college, 1 to 1,000. */
export type DecidePairsInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The rows. */
  rows: Array<PairDecisionRowInput>;
};

/** Applications that the host declines, 1 to 1,000. */
export type DeclineApplicationsInput = {
  /** Id of the cohort, hosted by one of the caller's colleges. */
  cohortId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Ids of the applications. */
  ids: Array<string>;
  /** Why, up to 500 characters; read by the mentor and their college. */
  reason: string;
};

/** An indicator of the region's own. */
export type DefineIndicatorInput = {
  /** Code: 3 to 60 small Latin letters, digits and underscores, none of those that ship with the hub. */
  code: string;
  /** What one more in the numerator does to the denominator. */
  countedIn: CountedIn;
  /** Measures whose sum divides; the same holds for them. */
  denominator: Array<IndicatorTermInput>;
  /** What is counted and how, in English. */
  descriptionEn: string;
  /** What is counted and how, in Russian. */
  descriptionRu: string;
  /** Which side of the target is the good one; AT_LEAST when left out. */
  direction?: IndicatorDirection | null | undefined;
  /** Define it, report what its figures would be (`preview`), and undo it. */
  dryRun?: boolean | null | undefined;
  /** Measures whose sum is divided. What may count somebody twice is refused: forms, a total with its part, measures of the same people. Different categories of people, and different states, can be added up (`measures`). */
  numerator: Array<IndicatorTermInput>;
  /** Academic year of the preview; the current one of the region when left out. */
  previewYear?: string | null | undefined;
  /** Id of the region, one of the coordinator's own. */
  regionId: string;
  /** Title in English. */
  titleEn: string;
  /** Title in Russian. */
  titleRu: string;
  /** What is counted; the measures of both parts must count it. */
  unit: IndicatorUnit;
};

/** Language of a mail: of a digest, or of the letter of an invitation. */
export type DigestLanguage =
  /** English. */
  | 'EN'
  /** Russian. */
  | 'RU';

/** A file that was sent to the hub (POST /documents), as that answered. */
export type DocumentFileInput = {
  /** Size in bytes. */
  bytes: number;
  /** Name, 1 to 255 characters. */
  name: string;
  /** SHA-256 of its content, 64 hexadecimal digits. */
  sha256: string;
  /** What it is: pdf, docx, xlsx, odt, jpg or png. */
  type: string;
};

/** Where a document stands today, by the day of the college's region. */
export type DocumentStanding =
  /** It lacks the number or the date without which its kind is not held. */
  | 'DRAFT'
  /** Its last day is over. */
  | 'EXPIRED'
  /** It is held. */
  | 'IN_FORCE'
  /** Its first day is yet to come. */
  | 'NOT_YET'
  /** It was taken back, with a reason. */
  | 'WITHDRAWN';

/** Why two records are likely to be of one person; the first of them are the strongest. */
export type DuplicateReason =
  /** One record has initials where the other has the names that they stand for. */
  | 'INITIALS'
  /** The same e-mail address or telephone, which few others have. */
  | 'SAME_CONTACT'
  /** The same key comes from two systems of the college. */
  | 'SAME_EXTERNAL_ID'
  /** The same name, where one of the records has no birth. */
  | 'SAME_NAME'
  /** The same name, and the same day or year of birth. */
  | 'SAME_NAME_AND_BIRTH'
  /** The same day of birth, and names that differ by a slip of the pen. */
  | 'SIMILAR_NAME_SAME_BIRTH';

/** A new version of a region's roadmap, whole. */
export type EditRoadmapInput = {
  /** All of its activities, 1 to 60. */
  activities: Array<StandardActivityInput>;
  /** Id of the region, one of the caller's own. */
  regionId: string;
  /** Where it comes from, 1 to 300 characters. */
  source: string;
  /** Academic year from which it holds, from that of the former version to the one after the running year. */
  validFrom: string;
};

/** Agreements that end early, 1 to 1,000. */
export type EndLabourAgreementsInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The agreements, each once. */
  rows: Array<LabourAgreementEndInput>;
};

/** Mentorships of one college that ended, 1 to 1,000. */
export type EndMentorshipsInput = {
  /** Id of the mentees' college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The rows. */
  rows: Array<EndedMentorshipRowInput>;
};

/** A mentorship that ended. */
export type EndedMentorshipRowInput = {
  /** Who ended it; COLLEGE when left out. */
  endedBy?: MentorshipEnder | null | undefined;
  /** Last day, not in the future. */
  endedOn: string;
  /** Id of the mentorship. */
  id: string;
  /** Why it ended, 1 to 500 characters (S000). */
  reason: string;
};

/** Everybody whom `mentorBase(potential: true)` lists, to be entered into the base of mentors. */
export type EnterPotentialMentorsInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
};

/** What an erasure changes beside the person. */
export type ErasedKind =
  /** Applications to cohorts of the school of mentors that are taken back. */
  | 'APPLICATIONS_WITHDRAWN'
  /** Consents to the processing of personal data. */
  | 'CONSENTS'
  /** Places in cohorts of the school of mentors that are given up. */
  | 'ENROLMENTS_WITHDRAWN'
  /** Stays in the base of mentees. */
  | 'MENTEE_PROFILES'
  /** Mentorships that end by it. */
  | 'MENTORSHIPS_ENDED'
  /** Mentorships to come that are taken back. */
  | 'MENTORSHIPS_VOIDED'
  /** Stays in the base of mentors. */
  | 'MENTOR_PROFILES'
  /** A mentor's answers to the questionnaire. */
  | 'MENTOR_QUESTIONNAIRES'
  /** Records of a part of the hub that has no name of its own here. */
  | 'OTHER'
  /** Roles of accounts. */
  | 'ROLE_BINDINGS'
  /** Personal links of surveys, which open nothing any more. */
  | 'SURVEY_LINKS';

/** Why a person is erased. */
export type ErasureReason =
  /** An authority or a court ordered it. */
  | 'AUTHORITY'
  /** What the data were kept for is over, or so is the time to keep them. */
  | 'PURPOSE_REACHED'
  /** The person, or the legal representative, asked for it. */
  | 'REQUEST'
  /** There was no ground to keep them. */
  | 'UNLAWFUL';

/** How many came as what. */
export type EventAttendanceInput = {
  /** How many, 0 to 1,000. */
  attended: number;
  /** As what: one of those whom the event is for. */
  audience: EventAudience;
};

/** Whom an event of the network is for. */
export type EventAudience =
  /** Curators of colleges. */
  | 'CURATORS'
  /** Mentors. */
  | 'MENTORS'
  /** Members of colleges' working groups. */
  | 'WORKING_GROUPS';

/** How an event of the network is held. */
export type EventKind =
  /** To decide something together. */
  | 'MEETING'
  /** To learn together at one place. */
  | 'SEMINAR'
  /** At a distance. */
  | 'WEBINAR';

/** An extension of a plan. */
export type ExtendPlanInput = {
  /** The new last day, a year at most behind the former. */
  endsOn: string;
  /** Id of the plan. */
  planId: string;
  /** Why, 1 to 500 characters. */
  reason: string;
};

/** Why a pair seems to fade. */
export type FadingReason =
  /** It is late for its meeting, and has not missed two fortnights; told on demand. */
  | 'LATE'
  /** Of the last three meetings one side alone gave feedback. */
  | 'ONE_SIDE_SILENT'
  /** The last three scores of one side are each below the one before; of a confidential pair this is not told. */
  | 'SCORES_FALLING'
  /** It has missed two fortnights in a row. */
  | 'TWO_FORTNIGHTS_MISSED';

/** By whose word a published figure stands. */
export type FigureApproval =
  /** Colleges submitted what it is made of, and the region accepted it. */
  | 'ACCEPTED'
  /** Some of what it is made of was submitted and accepted by itself, as nobody had by the day set for it. */
  | 'AUTOMATIC';

/** Where figures come from. What is made of them is the same for both. */
export type FigureSource =
  /** The measures as they stand now, and go on to change: for the staff of a college its own, for coordinators all of their regions. */
  | 'LIVE'
  /** What the region has published, which everybody may read and nobody changes. */
  | 'PUBLISHED';

/** Whether there is a figure, and if not, what kind of absence it is. */
export type FigureStatus =
  /** Not reported, or not published to this caller; it is not zero. The note says which. */
  | 'MISSING'
  /** There is nothing to divide by, or the measure is not counted that way. */
  | 'NOT_APPLICABLE'
  /** The figure stands. */
  | 'OK'
  /** Hidden where it is published, since it, or another figure by it, would tell of too few people; so is every figure that it is a part of. Live figures never are. */
  | 'SUPPRESSED';

/** Two people who are not to be a pair. */
export type ForbiddenPairInput = {
  /** Id of the mentee. */
  menteeId: string;
  /** Id of the mentor. */
  mentorId: string;
  /** Why not; FORBIDDEN when left out. */
  why?: PairBar | null | undefined;
};

/** What a forecast goes by. */
export type ForecastMethod =
  /** As the year before went on from the same day: each part grows as it grew then, in the colleges that told it on both days. Where at least 10 had been counted by that day. */
  | 'LAST_YEAR'
  /** As this year has gone on since 1 September, by the day. From its fifth week on, where at least 10 have been counted. */
  | 'PACE';

/** Who is responsible for a form of mentoring. */
export type FormLeadInput = {
  /** Code of the form, of which the year has a programme. */
  form: string;
  /** Name, 1 to 200 characters; null: nobody. */
  lead?: string | null | undefined;
};

/** A side of the ratio that an indicator is. */
export type FormulaPart =
  /** What it is divided by. */
  | 'DENOMINATOR'
  /** What is divided. */
  | 'NUMERATOR';

/** Days on which nobody is expected to meet; known by the first of them. */
export type FreeDaysRow = {
  /** First of the days. */
  firstDay: string;
  /** Last of the days; a hundred days behind the first at most. */
  lastDay: string;
  /** Whether they were recorded by mistake, and count again. */
  takenBack?: boolean | null | undefined;
  /** What they are called, 1 to 200 characters. */
  title: string;
};

/** Feedback of the caller on a meeting at which they were. */
export type GiveFeedbackInput = {
  /** Help wanted, up to 2,000 characters; the curator reads it unless the pair is confidential. */
  helpWanted?: string | null | undefined;
  /** Id of the meeting. */
  meetingId: string;
  /** Id of the mentorship, one of the caller’s own. */
  mentorshipId: string;
  /** Score, 1 to 10. */
  score: number;
  /** What did not, up to 2,000 characters; the caller alone reads it. */
  wentBadly?: string | null | undefined;
  /** What went well, up to 2,000 characters; the caller alone reads it. */
  wentWell?: string | null | undefined;
};

/** A consent that the caller gives: as themself, or as the legal representative for whom the personal link was made. It is of today and electronic. */
export type GiveOwnConsentInput = {
  /** Id of the person whose data it is about, one that the caller is. */
  personId: string;
  /** Document by which the representative is one (a certificate of birth, an act of guardianship): kind, number and date, up to 200 characters; needed from them. */
  representativeDocument?: string | null | undefined;
  /** Name of the legal representative who consents, up to 200 letters; for a representative alone. */
  representativeName?: string | null | undefined;
  /** Who the representative is to the minor, for REPRESENTATIVE alone; needed from them. */
  representativeRelation?: RepresentativeRelation | null | undefined;
  /** Last day it holds; null without a term. */
  validUntil?: string | null | undefined;
};

/** A short report of the caller on a pair of theirs that is over. */
export type GivePairReportInput = {
  /** What did not, up to 2,000 characters. */
  didNotWork?: string | null | undefined;
  /** Id of the mentorship, one of the caller's own. */
  mentorshipId: string;
  /** What worked, 1 to 2,000 characters. */
  worked: string;
  /** Whether the caller would go on with mentoring. */
  wouldGoOn: boolean;
};

/** A college's size in an academic year. */
export type HeadcountRowInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Whether the numbers are right although they are ten times or a tenth of the last ones, or fewer than take part. Without it such a row is refused with HEADCOUNT_JUMP. */
  confirm?: boolean | null | undefined;
  /** Ages of the pupils. Left out, those known stay as long as the number of pupils does. */
  pupilAges?: LearnerAgesInput | null | undefined;
  /** Pupils of partner schools who may take part; 0 when left out. */
  pupils?: number | null | undefined;
  /** Ages of the students. Left out, those known stay as long as the number of students does. */
  studentAges?: LearnerAgesInput | null | undefined;
  /** Students, 0 or more. */
  students: number;
  /** Teachers by age. Left out, those known stay as long as the number of teachers does. */
  teacherAges?: Array<AgeGroupInput> | null | undefined;
  /** Teachers, 0 or more. */
  teachers: number;
  /** Academic year. */
  year: string;
  /** Young specialists among the teachers. */
  youngSpecialists: number;
};

/** What an import is doing. */
export type ImportPhase =
  /** It writes the pairs, and then who entered the base. */
  | 'PAIRING'
  /** It writes the people of the rows, or what the rows say of a college or a cohort. */
  | 'REGISTERING';

/** Whether an import is at work. */
export type ImportState =
  /** It ended in the midst, or its program has not been heard of for 20 seconds: what it wrote is kept, and the same file does the rest. One whose file the hub still has is taken up again by the hub itself. */
  | 'BROKEN_OFF'
  /** It has come to its end. */
  | 'FINISHED'
  /** It is at work. */
  | 'RUNNING';

/** By what way a table was imported. */
export type ImportWay =
  /** By somebody who works for the college, on the page or on the command line. */
  | 'STAFF'
  /** By the college's information system. */
  | 'SYSTEM';

/** Which side of its target an indicator should be on. */
export type IndicatorDirection =
  /** The target is the level to reach or exceed. */
  | 'AT_LEAST'
  /** The target is the level not to exceed: the fewer the better. */
  | 'AT_MOST';

/** Where a definition comes from. */
export type IndicatorSource =
  /** An offer of the hub, about the work with its figures. */
  | 'HUB'
  /** The federal target model of mentoring. */
  | 'METHODOLOGY'
  /** Defined by the coordinators of a region. */
  | 'REGION'
  /** Notice on the target model in Stavropol Krai (S004). */
  | 'STAVROPOL';

/** One measure of a formula. */
export type IndicatorTermInput = {
  /** Category to count; the total when left out. */
  category?: MeasureCategory | null | undefined;
  /** Code of the form of mentoring to count; the total when left out. */
  form?: string | null | undefined;
  /** Code of a measure that is kept (`measures`), e.g. mentors. */
  measure: string;
};

/** What an indicator counts, and so how the parts of colleges become those of their region. */
export type IndicatorUnit =
  /** Activities of the roadmap of a college year. */
  | 'ACTIVITIES'
  /** Documents that a college holds or hands in: orders, reports, feedback forms. */
  | 'DOCUMENTS'
  /** Meetings of pairs. */
  | 'MEETINGS'
  /** Partner enterprises: distinct in the region, as several colleges share them. */
  | 'ORGANISATIONS'
  /** Mentorships: one mentor with one mentee. People are not counted by them. */
  | 'PAIRS'
  /** People: distinct in each college, and added up over colleges. */
  | 'PEOPLE';

/** What became of the letter of an invitation. */
export type InvitationMailState =
  /** The mail server refused it, or could not be reached for hours: hand the link over. */
  | 'FAILED'
  /** The mail server has taken it. */
  | 'SENT'
  /** Not sent, since the invitation opens nothing any more. */
  | 'STOPPED'
  /** Handed over, and the server’s answer never came. It may have come, and is not sent again. */
  | 'UNCERTAIN'
  /** Not sent yet, or tried again after a failure. Where the hub has no mail server it stays so. */
  | 'WAITING';

/** A report of a published period. Its texts name no people: those of a college are read by its region, and those of a region by everybody. */
export type IssueReportInput = {
  /** Id of the college that reports, one of the caller's own; the summary of the region when left out. */
  collegeId?: string | null | undefined;
  /** Answer what the report would be, and keep nothing. */
  dryRun?: boolean | null | undefined;
  /** Id of the period, of which something is published. */
  periodId: string;
  /** Practices worth repeating, up to 5,000 characters. */
  practices?: string | null | undefined;
  /** Strong sides, up to 5,000 characters; what the college answered at checkpoint 7.2 of the year when left out. */
  strengths?: string | null | undefined;
  /** Weak sides, likewise. */
  weaknesses?: string | null | undefined;
};

/** Whose links to issue. */
export type IssueSurveyLinksInput = {
  /** Id of the campaign, of the college or of its region, that isn't over. */
  campaignId: string;
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. No link is shown then. */
  dryRun?: boolean | null | undefined;
};

/** What the table of figures has a row for each of, besides indicators: one of COLLEGE and MUNICIPALITY, one of FORM and CATEGORY, and YEAR or PERIOD, together or alone. */
export type KpiGroup =
  /** Each category of people: the numerator counts that category alone. */
  | 'CATEGORY'
  /** Each college of the region; without it, rows are of the region as a whole. */
  | 'COLLEGE'
  /** Each form of mentoring: the numerator counts that form alone. The same as naming them all. */
  | 'FORM'
  /** Each municipality that colleges of the region stand in. */
  | 'MUNICIPALITY'
  /** Each period asked for; required for several, as YEAR is. */
  | 'PERIOD'
  /** Each year asked for; required for several years, since people of two years cannot be added. */
  | 'YEAR';

/** The order of the table of figures. */
export type KpiOrder =
  /** By time, then place by code or name, then indicator, then form or category. */
  | 'AS_LISTED'
  /** By how many are missing to the target, the fewest first; rows without a gap last. */
  | 'GAP_ASC'
  /** By how many are missing to the target, the most first; rows without a gap last. */
  | 'GAP_DESC'
  /** By the percentage, the lowest first; rows without one last. */
  | 'VALUE_ASC'
  /** By the percentage, the highest first; rows without one last. */
  | 'VALUE_DESC';

/** The early end of an agreement. */
export type LabourAgreementEndInput = {
  /** Who ends it. */
  endedBy: AgreementEnder;
  /** Last day of the agreement: the third working day behind the notice at the earliest. */
  endedOn: string;
  /** Id of the agreement. */
  id: string;
  /** Day of the written notice, today at the latest. */
  noticeOn: string;
  /** Why, up to 500 characters; nobody has to say it. */
  reason?: string | null | undefined;
};

/** An agreement with a mentor. One of a number that the college has with them replaces it. */
export type LabourAgreementRowInput = {
  /** First day of the term, not before that of signing. */
  actsFrom: string;
  /** Last day of the term, within five years. */
  actsUntil: string;
  /** Day of the mentor's written consent, not behind that of signing. */
  consentOn: string;
  /** Content of the work, 1 to 4,000 characters. */
  content: string;
  /** Form in which it is done, 1 to 500 characters. */
  form: string;
  /** Id of the mentor, a teacher of the college. */
  mentorId: string;
  /** Number of the addendum, 1 to 100 characters, once in a college. */
  number: string;
  /** Pay of a month in roubles, 0.01 to 1000000, e.g. 1500.00; left out where there is none. */
  payment?: string | null | undefined;
  /** Day on which the addendum was signed, today at the latest. */
  signedOn: string;
};

/** How old the learners are, as far as it is known. No more than the total. */
export type LearnerAgesInput = {
  /** Learners by age; an age stands in one group. */
  groups?: Array<AgeGroupInput> | null | undefined;
  /** Learners under 18. */
  minors?: number | null | undefined;
};

/** People who leave a base of one college, 1 to 1,000. */
export type LeaveBaseInput = {
  /** The base that they leave. */
  base: Base;
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Whether people leave although they have pairs at work, which go on; else refused (PAIRS_RUNNING). */
  confirmPairs?: boolean | null | undefined;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The rows. */
  rows: Array<LeaveBaseRowInput>;
};

/** Somebody who leaves a base. */
export type LeaveBaseRowInput = {
  /** First day out of the base, not before the entry; today when left out. */
  leftOn?: string | null | undefined;
  /** Id of the person. */
  personId: string;
  /** Why, 1 to 500 characters: either side may leave at any time (domain.md rule 1). */
  reason: string;
};

/** A pair that mentor or mentee leaves today. */
export type LeaveMentorshipInput = {
  /** Id of the mentorship, one of the caller's own. */
  mentorshipId: string;
  /** Why, 1 to 500 characters (S000). */
  reason: string;
};

/** Who takes part by a personal link. */
export type LinkHolder =
  /** A minor's legal representative, for the minor; ends on the day the person comes of age. */
  | 'REPRESENTATIVE'
  /** The person themself. */
  | 'SELF';

/** A meeting that was held. */
export type LogMeetingInput = {
  /** Ids of those of the mentorships whose mentee was not there. */
  absent?: Array<string> | null | undefined;
  /** What the caller calls it, 1 to 100 characters: sent again under the same key, it is written once. */
  clientKey?: string | null | undefined;
  /** Day. */
  day: string;
  /** What for. */
  kind?: MeetingKind;
  /** Id of the planned meeting that it was; its day may have changed. */
  meetingId?: string | null | undefined;
  /** Ids of mentorships, 1 to 100: one pair, or several of one mentor in one programme who meet together. */
  mentorshipIds: Array<string>;
  /** At one place or at a distance. */
  mode?: MeetingMode;
  /** What was agreed, up to 4,000 characters. Of a confidential pair the two alone read it; the college cannot write one. */
  note?: string | null | undefined;
  /** Place or link, up to 500 characters. */
  place?: string | null | undefined;
  /** When it begins, as `14:30`, in the time of the region. */
  startsAt?: string | null | undefined;
};

/** An activity that does not apply to the college in the year. */
export type MarkActivityNotApplicableInput = {
  /** Number of the activity, e.g. 3.2. */
  code: string;
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** Academic year. */
  year: string;
};

/** A mark of a listener. */
export type MarkRowInput = {
  /** Code of an assessment of the programme that the cohort follows. */
  assessment: string;
  /** Day of the work, on which the person was a listener and not absent; that of the mark that is known, or today, when left out. */
  day?: string | null | undefined;
  /** Id of the enrolment. */
  enrolmentId: string;
  /** The mark, from 0 to the top mark, with two decimals at most; left out or null, it is taken back. */
  value?: number | null | undefined;
};

/** For what to propose pairs, and what the curator has decided already. */
export type MatchPairsInput = {
  /** Pairs that are not to be, up to 1,000. */
  forbids?: Array<ForbiddenPairInput> | null | undefined;
  /** Pairs that are settled for this call alone, up to 1,000; decidePairs settles them to stay. */
  pins?: Array<PinnedPairInput> | null | undefined;
  /** Id of the programme, one of the caller's own colleges. */
  programId: string;
  /** Whether only mentors take part who are trained in the school of mentors. So they do anyway where the programme refuses to have pairs approved with others (`trainingRequirement`); false when left out. */
  trainingRequired?: boolean | null | undefined;
};

/** The points of one weight. */
export type MatchingWeightRowInput = {
  /** Code of the weight. */
  code: string;
  /** Points that it gives at most, 0 to 1,000. */
  points: number;
};

/** What a measure is told by, besides its total: of whom it is, or in which state. Each measure has some. */
export type MeasureCategory =
  /** Mentorships that are proposed, and both sides have said yes. */
  | 'ACCEPTED'
  /** Mentorships in effect whose term is not over. */
  | 'ACTIVE'
  /** No measure has it any more: mentorships by order are ACTIVE or COMPLETED. */
  | 'APPROVED'
  /** Teachers who were mentees, of whom it is asked after three years whether they were attested. */
  | 'ATTESTATION'
  /** Mentorships whose term is over, or which ended as planned. */
  | 'COMPLETED'
  /** Activities that are done. */
  | 'DONE'
  /** Activities whose time it is. */
  | 'DUE'
  /** Professionals of partner enterprises: mentees, mentors. */
  | 'EMPLOYER_REPRESENTATIVE'
  /** Students who were mentees, of whom it is asked after a year whether they work in their profession. */
  | 'EMPLOYMENT'
  /** Mentorships that ended before their term. */
  | 'ENDED'
  /** Mentees who answered a survey: respondents, satisfied. */
  | 'MENTEE'
  /** Mentors who answered a survey: respondents, satisfied. */
  | 'MENTOR'
  /** Activities that do not apply to the college, with a reason. */
  | 'NOT_APPLICABLE'
  /** Activities whose time is over, and which are not done. */
  | 'OVERDUE'
  /** Activities of the roadmap whose time has not come. */
  | 'PLANNED'
  /** Mentorships that are proposed. */
  | 'PROPOSED'
  /** Pupils of partner schools: mentees, mentors. */
  | 'PUPIL'
  /** Teachers who were mentees, of whom it is asked after a year whether they stayed. */
  | 'RETENTION_ONE_YEAR'
  /** Teachers who were mentees, of whom it is asked after three years whether they stayed. */
  | 'RETENTION_THREE_YEARS'
  /** Documents of stage 1 of the college year. */
  | 'STAGE_1'
  /** Documents of stage 2 of the college year. */
  | 'STAGE_2'
  /** Documents of stage 3 of the college year. */
  | 'STAGE_3'
  /** Documents of stage 4 of the college year. */
  | 'STAGE_4'
  /** Documents of stage 5 of the college year. */
  | 'STAGE_5'
  /** Documents of stage 6 of the college year. */
  | 'STAGE_6'
  /** Documents of stage 7 of the college year. */
  | 'STAGE_7'
  /** Students of the college: mentees, mentors. */
  | 'STUDENT'
  /** Teachers of the college: mentees, mentors. */
  | 'TEACHER'
  /** Mentorships that were recorded by mistake. */
  | 'VOIDED'
  /** Teachers with under three full years of teaching on 1 October: mentees. */
  | 'YOUNG_SPECIALIST';

/** The part of the hub that counts a measure from records of its own. */
export type MeasureOwner =
  /** Surveys and reporting periods. */
  | 'MONITORING'
  /** Colleges, their people, partners and headcounts. */
  | 'PARTICIPANTS'
  /** Pairs, meetings, plans, roadmaps and documents. */
  | 'PROGRAMS'
  /** The network school of mentors. */
  | 'SCHOOL';

/** How often a mentor is ready to meet a mentee. A pair meets at least once in two weeks (S001 6.3). */
export type MeetingFrequency =
  /** Once in two weeks, the least that S001 6.3 asks for. */
  | 'FORTNIGHTLY'
  /** Less often than once in two weeks. */
  | 'LESS_OFTEN'
  /** Several times a week. */
  | 'SEVERAL_A_WEEK'
  /** Once a week. */
  | 'WEEKLY';

/** What a pair meets for (S001 6.1–6.4). */
export type MeetingKind =
  /** The last one of a pair (6.4). */
  | 'FINAL'
  /** The last one of all pairs and groups together (6.4). */
  | 'GROUP_FINAL'
  /** The first one, to get to know each other (6.1). */
  | 'INTRODUCTORY'
  /** To plan the work (6.2). */
  | 'PLANNING'
  /** One of the regular ones, at least once in two weeks (6.3). */
  | 'REGULAR';

/** How the two meet. */
export type MeetingMode =
  /** At one place. */
  | 'IN_PERSON'
  /** At a distance. */
  | 'REMOTE';

/** What has become of a meeting. */
export type MeetingState =
  /** Not held, or recorded by mistake; counts nowhere. */
  | 'CANCELLED'
  /** Held. */
  | 'HELD'
  /** Planned; whether it was held nobody has said yet. */
  | 'PLANNED';

/** A stay in the base of mentees. A field left out keeps what is known; an empty text or list clears it. */
export type MenteeProfileRowInput = {
  /** Link to a case or a review: an address of http or https, or plain text. */
  caseLink?: string | null | undefined;
  /** Mark of having gone through the programme; who has becomes a potential mentor (S001 6.4). */
  completed?: boolean | null | undefined;
  /** Date of entry: the stay of that date is brought up to date, or recorded. Left out, the latest stay of the person is meant, or a new one from today. Not in the future. */
  enteredOn?: string | null | undefined;
  /** Expectations, up to 4,000 characters. */
  expectations?: string | null | undefined;
  /** How often the mentee wishes to meet. */
  frequency?: MeetingFrequency | null | undefined;
  /** Interests and hobbies, up to 4,000 characters. */
  interests?: string | null | undefined;
  /** First day out of the base; not before the entry. */
  leftOn?: string | null | undefined;
  /** Why the mentee left; needs `leftOn`. */
  leftReason?: string | null | undefined;
  /** Competences needed, up to 50 of up to 100 characters; case, ё/е, spaces and a # do not matter. */
  needs?: Array<string> | null | undefined;
  /** Id of the person, registered by the college. */
  personId: string;
  /** Main request, up to 4,000 characters. */
  request?: string | null | undefined;
  /** Results of the programme, up to 4,000 characters. */
  results?: string | null | undefined;
  /** Speciality that the mentee learns or works in, up to 200 characters. */
  speciality?: string | null | undefined;
  /** When the mentee can meet, in words. */
  timeResource?: string | null | undefined;
};

/** What is known of the support of one mentee. A field left out keeps what is known. */
export type MenteeSupportRowInput = {
  /** Id of the mentee, a person of the college. Who is not listed yet is, as UNMATCHED. */
  menteeId: string;
  /** How the search ended; it ends today. */
  outcome?: SupportOutcome | null | undefined;
  /** Day of the psychological support, not in the future. */
  supportedOn?: string | null | undefined;
};

/** A stay in the base of mentors. A field left out keeps what is known; an empty text or list clears it. A new stay takes over what the stay before it said of the mentor. */
export type MentorProfileRowInput = {
  /** Achievements that matter, up to 4,000 characters. */
  achievements?: string | null | undefined;
  /** Mentees whom the mentor can take at a time, 0 to 100. */
  capacity?: number | null | undefined;
  /** Link to a case or a review: an address of http or https, or plain text. */
  caseLink?: string | null | undefined;
  /** Main competences, up to 50 of up to 100 characters; case, ё/е, spaces and a # in front do not matter. */
  competences?: Array<string> | null | undefined;
  /** Date of entry: the stay of that date is brought up to date, or recorded. Left out, the latest stay of the person is meant, or a new one from today. Not in the future. */
  enteredOn?: string | null | undefined;
  /** How often the mentor is ready to meet. */
  frequency?: MeetingFrequency | null | undefined;
  /** Interests and hobbies, up to 4,000 characters. */
  interests?: string | null | undefined;
  /** What the mentor wishes to be trained in: competences that courses give, written as the competences. */
  learningWishes?: Array<string> | null | undefined;
  /** First day out of the base; not before the entry. */
  leftOn?: string | null | undefined;
  /** Why the mentor left; needs `leftOn`. */
  leftReason?: string | null | undefined;
  /** Id of the person, registered by the college. */
  personId: string;
  /** Youngest preferred age of a mentee, 5 to 100 years. */
  preferredAgeFrom?: number | null | undefined;
  /** The preferred age as the college wrote it. */
  preferredAgeText?: string | null | undefined;
  /** Oldest preferred age of a mentee, 5 to 100 years. */
  preferredAgeTo?: number | null | undefined;
  /** Results of taking part, up to 4,000 characters. */
  results?: string | null | undefined;
  /** Speciality or profession, up to 200 characters. */
  speciality?: string | null | undefined;
  /** #tags, with or without the #, as the competences. */
  tags?: Array<string> | null | undefined;
  /** Time for the programme, in words. */
  timeResource?: string | null | undefined;
};

/** Who ended a mentorship before its term; leaving is free for both at any time (S000). */
export type MentorshipEnder =
  /** The mentee's college. */
  | 'COLLEGE'
  /** The mentee, or who represents them. */
  | 'MENTEE'
  /** The mentor. */
  | 'MENTOR'
  /** Not said: taken from a list, or recorded before the hub asked. */
  | 'NOT_SAID';

/** What is known of the order of a mentorship. */
export type MentorshipOrderState =
  /** The college attests it by a list; number and date are still to be given. */
  | 'ATTESTED'
  /** It has none yet. */
  | 'NONE'
  /** Number and date are known. */
  | 'NUMBERED';

/** Where a mentorship stands today, by the day of its college's region. */
export type MentorshipStatus =
  /** Suggested, and both sides have said yes by themselves (S000). */
  | 'ACCEPTED'
  /** In effect by the director's order (S001 5.4), and its term is not over. */
  | 'ACTIVE'
  /** As a filter: ACTIVE or COMPLETED. Never told of a mentorship. */
  | 'APPROVED'
  /** Its term is over, or it ended as planned; still counts in the years that it overlaps. */
  | 'COMPLETED'
  /** Ended before its term; still counts in the years that it overlaps. */
  | 'ENDED'
  /** Suggested; not in effect and counted nowhere as a mentorship. */
  | 'PROPOSED'
  /** Recorded by mistake; counts nowhere. */
  | 'VOIDED';

/** What happened to a mentorship. */
export type MentorshipStep =
  /** It took effect, by an order or on the word of a list. */
  | 'APPROVED'
  /** Its days were changed. */
  | 'DATES_CHANGED'
  /** It was ended. */
  | 'ENDED'
  /** The order that the college had attested got its number and date. */
  | 'ORDER_ADDED'
  /** An order that was recorded wrongly was put right. */
  | 'ORDER_CORRECTED'
  /** It was proposed. */
  | 'PROPOSED'
  /** It was there before the hub kept its steps; as it was then. */
  | 'RECORDED'
  /** It was taken back as a mistake. */
  | 'VOIDED';

/** What moves to the record that stays when two are merged. */
export type MovedKind =
  /** Applications to cohorts of the school of mentors. */
  | 'APPLICATIONS'
  /** Consents to the processing of personal data. */
  | 'CONSENTS'
  /** Places in cohorts of the school of mentors. */
  | 'ENROLMENTS'
  /** Stays in the base of mentees. */
  | 'MENTEE_PROFILES'
  /** Mentorships on either side. */
  | 'MENTORSHIPS'
  /** Stays in the base of mentors. */
  | 'MENTOR_PROFILES'
  /** A mentor's answers to the questionnaire. */
  | 'MENTOR_QUESTIONNAIRES'
  /** Records of a part of the hub that has no name of its own here. */
  | 'OTHER'
  /** Roles of accounts. */
  | 'ROLE_BINDINGS'
  /** Invitations to answer a survey. */
  | 'SURVEY_INVITATIONS';

/** Whom documents of a kind name. */
export type NamedInDocument =
  /** Minors as well: coordinators see the entry of the register alone, without title, link and file. */
  | 'MINORS'
  /** Nobody in particular. */
  | 'NOBODY'
  /** Employees and other adults. */
  | 'PEOPLE';

/** An item of a new plan. */
export type NewPlanItemInput = {
  /** The difficulty or the aim, up to 1,000 characters. */
  difficulty?: string | null | undefined;
  /** Code of the direction, of those of `planDirections`. */
  direction: string;
  /** The direction in words, up to 200 characters; asked for where it is OTHER. */
  directionWords?: string | null | undefined;
  /** Day on which it was done, up to today. */
  doneOn?: string | null | undefined;
  /** Final result, up to 2,000 characters. */
  finalResult?: string | null | undefined;
  /** In which form. */
  form?: PlanItemForm;
  /** Interim result, up to 2,000 characters. */
  interimResult?: string | null | undefined;
  /** What is to be done, up to 1,000 characters. */
  measure?: string | null | undefined;
  /** Day by which it is to be done, within the plan. */
  plannedOn: string;
};

/** An academic year of a college to open, with the forms of mentoring that it uses. */
export type OpenCollegeYearInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** An earlier year of the college, whose goals, expected results, curator, working group, those responsible for forms and own activities are taken over where the year has none. The order that appoints is not: each year has its own. */
  copyFrom?: string | null | undefined;
  /** Codes of the forms that get a programme; programmes of others stay. None, with a year to copy from: those of that year. */
  forms: Array<string>;
  /** Academic year. */
  year: string;
};

/** A period that the colleges of a region are to tell. */
export type OpenPeriodInput = {
  /** Whether figures are submitted and accepted by themselves once the day to submit by is over, where a college has not; every figure made so says it. They are not when left out. */
  automatic?: boolean | null | undefined;
  /** How long it is. */
  kind: PeriodKind;
  /** Of a month its number in the calendar, 1 to 12; of a quarter 1 to 4, from September on; none for a year. */
  number?: number | null | undefined;
  /** Id of the region, one of the coordinator's own. */
  regionId: string;
  /** Last day for colleges to submit, from the last day of the period on; 14 days behind it when left out. */
  submitBy?: string | null | undefined;
  /** Academic year that it lies in. */
  year: string;
};

/** A survey to open: of a region by its coordinators, or of a college by its staff. */
export type OpenSurveyCampaignInput = {
  /** Checkpoint of monitoring that it belongs to, e.g. 3.5 (S001). */
  checkpoint?: string | null | undefined;
  /** Last day on which it takes answers, until 30 August of the year. */
  closesOn: string;
  /** Id of the college that asks for itself; either this or a region. */
  collegeId?: string | null | undefined;
  /** Series of an earlier campaign, of the same people, whose links are to serve this one, too: so what one person answers before and after can be compared. */
  continues?: string | null | undefined;
  /** First day on which it takes answers. */
  opensOn: string;
  /** Id of the region whose colleges ask; either this or a college. */
  regionId?: string | null | undefined;
  /** Code of the template; its version in force is asked by. */
  template: string;
  /** Academic year whose participants are asked. */
  year: string;
};

/** What the register of documents is to say of an order, besides its number and date. */
export type OrderDocumentInput = {
  /** The file that it is kept as. */
  file?: DocumentFileInput | null | undefined;
  /** Where it is found: an address of https, up to 2,000 characters. */
  link?: string | null | undefined;
  /** Who signed it, up to 200 characters. */
  signer?: string | null | undefined;
};

/** An order: the document by which what it names takes effect. */
export type OrderInput = {
  /** Date of the order, today at the latest. */
  date: string;
  /** Number of the order, 1 to 100 characters. */
  number: string;
};

/** What came of it. */
export type OutcomeAnswer =
  /** They did not. */
  | 'NO'
  /** The college asked and could not learn it. */
  | 'UNKNOWN'
  /** They did. */
  | 'YES';

/** What is asked of a mentee when their mentoring has been over for some years (S003). */
export type OutcomeKind =
  /** A teacher: whether they were attested by then, three years later. */
  | 'ATTESTATION'
  /** A student: whether they work in their profession after a year. */
  | 'EMPLOYMENT'
  /** A teacher: whether they still work in the college after a year. */
  | 'RETENTION_ONE_YEAR'
  /** A teacher: whether they still work in the college after three years. */
  | 'RETENTION_THREE_YEARS';

/** What came of one mentee. */
export type OutcomeRowInput = {
  /** What came of it; a later word replaces the former. */
  answer: OutcomeAnswer;
  /** Of an attestation alone, which needs it. */
  category?: AttestationCategory | null | undefined;
  /** The day of which that is told: from the day on which it fell due, of an attestation from the end of the mentoring, up to today. */
  day: string;
  /** What shows it, up to 300 characters. */
  document?: string | null | undefined;
  /** What is told. */
  kind: OutcomeKind;
  /** Id of the person, of whom it is due. */
  personId: string;
};

/** By whose word a proposed pair is accepted: taking part is voluntary for both sides (S000). */
export type PairAcceptance =
  /** Mentor and mentee have both said yes by themselves. */
  | 'BOTH_SIDES'
  /** The curator assigned the mentor, because no pair had formed (S001 5.3). */
  | 'DIRECTIVE'
  /** Nobody has said yes yet. */
  | 'NONE'
  /** One of the two has said yes. */
  | 'ONE_SIDE'
  /** The curator recorded that both said yes (recordAcceptances). */
  | 'RECORDED';

/** Why two people are not to be a pair. */
export type PairBar =
  /** The curator's own decision. */
  | 'FORBIDDEN'
  /** One of them works under the other. */
  | 'REPORTING_LINE'
  /** They are of one family. */
  | 'SIBLINGS';

/** What a curator has settled of two people before pairs are proposed. */
export type PairDecisionKind =
  /** They are not to be a pair: the curator's own decision. */
  | 'FORBIDDEN'
  /** What was settled is taken back. */
  | 'LIFTED'
  /** They are a pair of the proposals for one programme, as long as they can be. */
  | 'PINNED'
  /** One of them works under the other, so they are not to be a pair. */
  | 'REPORTING_LINE'
  /** They are of one family, and so not to be a pair. */
  | 'SIBLINGS';

/** What is settled of two people; it replaces what was settled of them before. */
export type PairDecisionRowInput = {
  /** What is settled; LIFTED takes it back. */
  decision: PairDecisionKind;
  /** Id of the mentee, a person of the college. */
  menteeId: string;
  /** Id of the mentor, a person of the college. */
  mentorId: string;
  /** Id of the programme, one of the college; for PINNED alone. */
  programId?: string | null | undefined;
};

/** A side of a pair. */
export type PairSide =
  /** Those who are helped. */
  | 'MENTEE'
  /** Those who help. */
  | 'MENTOR';

/** What a partner organisation is. */
export type PartnerKind =
  /** Enterprise or organisation of the region, which may provide mentors. */
  | 'ENTERPRISE'
  /** School whose pupils take part. */
  | 'SCHOOL';

/** How long a period is that a region has its colleges tell. */
export type PeriodKind =
  /** A month of the calendar. */
  | 'MONTH'
  /** Three months of an academic year, the first one from September on. */
  | 'QUARTER'
  /** An academic year, 1 September to 31 August. */
  | 'YEAR';

/** What a person is in the network. A form of mentoring fixes the category of its mentor and its mentee. */
export type PersonCategory =
  /** Professional of a partner enterprise. */
  | 'EMPLOYER_REPRESENTATIVE'
  /** Pupil of a partner school. */
  | 'PUPIL'
  /** Student of the college; the learner of the indicators. */
  | 'STUDENT'
  /** Teacher of the college. */
  | 'TEACHER';

/** A consent to the processing of personal data that comes with a person. */
export type PersonConsentInput = {
  /** How it was given. */
  channel?: ConsentChannel | null | undefined;
  /** Date on the document where it is another than the day the consent was given. */
  documentDate?: string | null | undefined;
  /** Number of the document, up to 100 characters. */
  documentNumber?: string | null | undefined;
  /** Who gave it. */
  givenBy: ConsentGivenBy;
  /** Date of the document, or of entry into the list where the college attests it. */
  givenOn: string;
  /** Document by which the representative is one (a certificate of birth, an act of guardianship): kind, number and date, up to 200 characters; needed as the name is. */
  representativeDocument?: string | null | undefined;
  /** Name of the legal representative, for REPRESENTATIVE alone; up to 200 letters. A consent taken down by hand (recordConsent) needs it. */
  representativeName?: string | null | undefined;
  /** Who the representative is to the minor, for REPRESENTATIVE alone; needed as the name is. */
  representativeRelation?: RepresentativeRelation | null | undefined;
  /** Last day it holds; null without a term. */
  validUntil?: string | null | undefined;
};

/** A person as the college's system knows them. */
export type PersonRowInput = {
  /** Date of birth. */
  birthDate?: string | null | undefined;
  /** Year of birth where the date is unknown; required where a learner consents themself, and where a representative does. */
  birthYear?: number | null | undefined;
  /** Start of the teaching career. */
  careerStartedOn?: string | null | undefined;
  /** What the person is in the network. */
  category: PersonCategory;
  /** Where the category differs from the one known: the day from which it holds, not in the future; today when left out. The one before is kept up to that day, and past years go on counting by it. */
  categorySince?: string | null | undefined;
  /** Consent to record with the person; one of the same date and giver is recorded once. */
  consent?: PersonConsentInput | null | undefined;
  /** Other ways to reach the person. */
  contactNote?: string | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** The person's key in the college's system; recognises the row when sent again. */
  externalId: string;
  /** Family name. */
  familyName: string;
  /** Given name or its initial. */
  givenName: string;
  /** Start of the present job. */
  jobStartedOn?: string | null | undefined;
  /** Patronymic or its initial. */
  patronymic?: string | null | undefined;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Qualification category of a teacher as a mentor or methodist; its day has to be known. */
  qualification?: Qualification | null | undefined;
  /** Document that gives it, up to 300 characters. */
  qualificationDocument?: string | null | undefined;
  /** Day on which it was given, not in the future. */
  qualifiedOn?: string | null | undefined;
  /** Group or class. */
  studyGroup?: string | null | undefined;
  /** Place of work or study. For an employer representative and a pupil it names a partner, which is added when new. */
  workplace?: string | null | undefined;
};

/** A personal link to make. */
export type PersonalLinkInput = {
  /** Who takes part by it. */
  holder: LinkHolder;
  /** Last day on which it opens, today up to a year from today. */
  lastDay: string;
  /** Id of the person, one of the own colleges. */
  personId: string;
};

/** A pair that the curator has settled: it is in the proposal, if it can be. */
export type PinnedPairInput = {
  /** Id of the mentee. */
  menteeId: string;
  /** Id of the mentor. */
  mentorId: string;
};

/** Who makes a plan (S003). */
export type PlanAuthorship =
  /** The mentor; the mentee gets to know it, and records what was done. */
  | 'BY_MENTOR'
  /** Mentor and mentee together. */
  | 'JOINTLY';

/** A direction of individual plans that a region adds to those that ship; known by its code. */
export type PlanDirectionRow = {
  /** Code, 2 to 40 capital letters, digits and `_`, none of those that ship. */
  code: string;
  /** Whether it is no longer offered; items that have it keep it. */
  retired?: boolean | null | undefined;
  /** Title in English, 1 to 120 characters. */
  titleEn: string;
  /** Title in Russian, 1 to 120 characters. */
  titleRu: string;
};

/** In which form a measure is taken, at a distance among them (S003). */
export type PlanItemForm =
  /** Together, at a distance. */
  | 'AT_A_DISTANCE'
  /** The mentee by themself, with the mentor asked where needed. */
  | 'BY_ONESELF'
  /** Together, at one place. */
  | 'IN_PERSON';

/** An item that is added, or what is different about one; what is left out stays, and an empty text is taken away. */
export type PlanItemRow = {
  /** What the caller calls a new item, 1 to 100 characters: sent again, it is added once. */
  clientKey?: string | null | undefined;
  /** The difficulty or the aim, up to 1,000 characters. */
  difficulty?: string | null | undefined;
  /** Code of the direction; a new item needs one. */
  direction?: string | null | undefined;
  /** The direction in words, up to 200 characters; asked for where it is OTHER. */
  directionWords?: string | null | undefined;
  /** Day on which it was done, up to today. */
  doneOn?: string | null | undefined;
  /** Final result, up to 2,000 characters. */
  finalResult?: string | null | undefined;
  /** In which form; a new item is IN_PERSON unless said. */
  form?: PlanItemForm | null | undefined;
  /** Id of the item; left out for a new one. */
  id?: string | null | undefined;
  /** Interim result, up to 2,000 characters. */
  interimResult?: string | null | undefined;
  /** What is to be done, up to 1,000 characters. */
  measure?: string | null | undefined;
  /** Day by which it is to be done; a new item needs one. */
  plannedOn?: string | null | undefined;
  /** Takes the item out of the plan; it is kept and counts nowhere. */
  removed?: boolean | null | undefined;
  /** Takes the tick of `doneOn` back. */
  undone?: boolean | null | undefined;
  /** The version that the caller has read. Needed for all but a tick, so that nobody overwrites another. */
  version?: number | null | undefined;
};

/** What kind of plan a pair has, which its form says. */
export type PlanKind =
  /** Individual development plan of a mentee (S001 5.2). */
  | 'INDIVIDUAL_PLAN'
  /** Personalised programme of mentoring between teachers (S003). */
  | 'PERSONALISED_PROGRAMME';

/** Where a plan stands today. It is worked out and never typed. */
export type PlanState =
  /** Both sides said yes, or the college recorded that they did. */
  | 'AGREED'
  /** All of its items are done and its last day has come (S003). */
  | 'DONE'
  /** Written; not yet agreed. */
  | 'DRAFT'
  /** Its pair ended before that, or was taken back. */
  | 'ENDED';

/** Who wrote a plan down, or extended it. */
export type PlanWriter =
  /** The college. */
  | 'COLLEGE'
  /** The mentee. */
  | 'MENTEE'
  /** The mentor. */
  | 'MENTOR';

/** Which rule is broken, for programs. */
export type ProblemCode =
  /** The listener has a mark of that day. */
  | 'ABSENT_BUT_MARKED'
  /** The figures of the college for the period are accepted and locked. */
  | 'ACCEPTED_ALREADY'
  /** The account is not named as accounts are. */
  | 'ACCOUNT_MALFORMED'
  /** It is the account of an information system, whose role comes with its key. */
  | 'ACCOUNT_OF_CLIENT'
  /** It is an account of the demo, which has no roles outside the sample and is never an operator. */
  | 'ACCOUNT_OF_DEMO'
  /** The college has too many activities of its own in the year. */
  | 'ACTIVITIES_TOO_MANY'
  /** The days of an activity are out of order, or outside of the year. */
  | 'ACTIVITY_DAYS'
  /** The activity is done already. */
  | 'ACTIVITY_DONE'
  /** The activity is marked as not applicable. */
  | 'ACTIVITY_NOT_APPLICABLE'
  /** The stage of the activity is closed. */
  | 'ACTIVITY_STAGE_CLOSED'
  /** The words of the roadmap are not for a college to change. */
  | 'ACTIVITY_STANDARD'
  /** A text of an activity is empty or too long. */
  | 'ACTIVITY_TEXT'
  /** The roadmap has no activity of this code. */
  | 'ACTIVITY_UNKNOWN'
  /** There are more groups of age than there may be. */
  | 'AGE_GROUPS_COUNT'
  /** Groups of age overlap. */
  | 'AGE_GROUPS_OVERLAP'
  /** Bounds or count of a group of age can't be. */
  | 'AGE_GROUP_MALFORMED'
  /** The preferred age of a mentee can't be. */
  | 'AGE_IMPLAUSIBLE'
  /** The days of an agreement are out of order. */
  | 'AGREEMENT_DAYS'
  /** The agreement has ended already. */
  | 'AGREEMENT_ENDED'
  /** The agreement is not with a teacher of the college. */
  | 'AGREEMENT_MENTOR'
  /** No agreement with the mentor, who is an employee, is in force. */
  | 'AGREEMENT_MISSING'
  /** The end of an agreement has less than three working days’ notice. */
  | 'AGREEMENT_NOTICE'
  /** There is no such agreement. */
  | 'AGREEMENT_NOT_FOUND'
  /** The number of an agreement is missing or too long. */
  | 'AGREEMENT_NUMBER'
  /** The number of the agreement is that of another one. */
  | 'AGREEMENT_NUMBER_TAKEN'
  /** The end is outside of the term of the agreement. */
  | 'AGREEMENT_OUTSIDE'
  /** The pay is outside of what it may be. */
  | 'AGREEMENT_PAYMENT'
  /** A text of the agreement is empty or too long. */
  | 'AGREEMENT_TEXT'
  /** The pair is approved by another order already. */
  | 'ALREADY_APPROVED'
  /** The pair has ended already, otherwise. */
  | 'ALREADY_ENDED'
  /** The person is in the base already. */
  | 'ALREADY_IN_BASE'
  /** The person has left the base already, on another day. */
  | 'ALREADY_LEFT'
  /** The person has answered the survey already. */
  | 'ANSWERED_ALREADY'
  /** The answers of a questionnaire together are longer than they may be. */
  | 'ANSWERS_TOO_LONG'
  /** An answer is empty or longer than it may be. */
  | 'ANSWER_LENGTH'
  /** A question that must be answered was not. */
  | 'ANSWER_MISSING'
  /** The answer to a question is longer than it may be. */
  | 'ANSWER_TOO_LONG'
  /** A question is answered in another way. */
  | 'ANSWER_UNFIT'
  /** The application was declined or taken back already. */
  | 'APPLICATION_CLOSED'
  /** The application to this cohort was declined. */
  | 'APPLICATION_DECLINED'
  /** There is no such application. */
  | 'APPLICATION_NOT_FOUND'
  /** The code of an assessment is not written as codes are. */
  | 'ASSESSMENT_CODE_MALFORMED'
  /** Two assessments have the same code. */
  | 'ASSESSMENT_CODE_TAKEN'
  /** The programme has no such assessment. */
  | 'ASSESSMENT_NOT_FOUND'
  /** The share of hours to be attended can't be. */
  | 'ATTENDANCE_IMPLAUSIBLE'
  /** The region has no such form of mentoring. */
  | 'AUDIENCE_UNKNOWN'
  /** No rows, or more than may come at once. */
  | 'BATCH_SIZE'
  /** There is no such role among those that the caller sees. */
  | 'BINDING_NOT_FOUND'
  /** Day or year of birth can't be, or they contradict each other. */
  | 'BIRTH_IMPLAUSIBLE'
  /** A consent needs a day or year of birth. */
  | 'BIRTH_REQUIRED'
  /** Both records have a mentor, and a mentee has one. */
  | 'BOTH_HAVE_MENTOR'
  /** There is a survey by this template in the year already. */
  | 'CAMPAIGN_EXISTS'
  /** The caller has no such survey. */
  | 'CAMPAIGN_NOT_FOUND'
  /** The survey is not running today. */
  | 'CAMPAIGN_NOT_OPEN'
  /** It is not said why it is cancelled. */
  | 'CANCEL_REASON_MISSING'
  /** There would be fewer places than are held. */
  | 'CAPACITY_BELOW_HELD'
  /** So many mentees no mentor can take. */
  | 'CAPACITY_IMPLAUSIBLE'
  /** The start of teaching is in the future. */
  | 'CAREER_IN_FUTURE'
  /** The history has no category, or more than it may have. */
  | 'CATEGORIES_COUNT'
  /** The category changed after the day given. */
  | 'CATEGORY_CHANGED_LATER'
  /** The two records have different categories. */
  | 'CATEGORY_DIFFERS'
  /** The day from which the category holds is missing. */
  | 'CATEGORY_FROM_REQUIRED'
  /** The first category holds from the beginning and has no day. */
  | 'CATEGORY_FROM_UNEXPECTED'
  /** The category begins in the future. */
  | 'CATEGORY_IN_FUTURE'
  /** The person's category is not that of the form of mentoring. */
  | 'CATEGORY_MISMATCH'
  /** The measure is not kept by this category, or has no total. */
  | 'CATEGORY_NOT_KEPT'
  /** Days of categories are not in order. */
  | 'CATEGORY_ORDER'
  /** A category repeats the one before. */
  | 'CATEGORY_REPEATED'
  /** The name of the certificate was erased. */
  | 'CERTIFICATE_NAMELESS'
  /** It is too early to renew the certificate. */
  | 'CERTIFICATE_NOT_DUE'
  /** There is no such certificate. */
  | 'CERTIFICATE_NOT_FOUND'
  /** The certificate is revoked. */
  | 'CERTIFICATE_REVOKED'
  /** A certificate can't have such a term. */
  | 'CERTIFICATE_TERM_IMPLAUSIBLE'
  /** The certificate has no term. */
  | 'CERTIFICATE_WITHOUT_TERM'
  /** There is no checkpoint of this number. */
  | 'CHECKPOINT_UNKNOWN'
  /** A check that the figures do not pass was left unanswered. */
  | 'CHECK_UNANSWERED'
  /** More than one option was chosen. */
  | 'CHOICE_ONE'
  /** The question has no such option. */
  | 'CHOICE_UNKNOWN'
  /** The name of a client is empty, too long, or has signs that it may not have. */
  | 'CLIENT_NAME_MALFORMED'
  /** A client of this name stands already. */
  | 'CLIENT_STANDS'
  /** The course has this cohort already. */
  | 'COHORT_EXISTS'
  /** No place of the cohort is left. */
  | 'COHORT_FULL'
  /** There is no such cohort. */
  | 'COHORT_NOT_FOUND'
  /** The cohort is of another region. */
  | 'COHORT_OF_ANOTHER_REGION'
  /** The cohort is over. */
  | 'COHORT_OVER'
  /** The cohort ends before it begins. */
  | 'COHORT_TERM_REVERSED'
  /** The code of the college is not written as codes are. */
  | 'COLLEGE_CODE_MALFORMED'
  /** There is a college of this code already. */
  | 'COLLEGE_CODE_TAKEN'
  /** The region has no such college. */
  | 'COLLEGE_UNKNOWN'
  /** The comment is empty or longer than it may be. */
  | 'COMMENT_LENGTH'
  /** The name of a competence is too long. */
  | 'COMPETENCE_TOO_LONG'
  /** The person has completed the course already. */
  | 'COMPLETED_ALREADY'
  /** The day of completion can't be. */
  | 'COMPLETION_IMPLAUSIBLE'
  /** There is no order on completion. */
  | 'COMPLETION_ORDER_MISSING'
  /** A partnership is confirmed for a day that has not come yet. */
  | 'CONFIRMED_IN_FUTURE'
  /** No representative consents for somebody of age. */
  | 'CONSENT_FOR_ADULT'
  /** A consent is given or withdrawn in the future. */
  | 'CONSENT_IN_FUTURE'
  /** No consent to the processing of personal data is in force. */
  | 'CONSENT_MISSING'
  /** For a minor the legal representative gives the consent. */
  | 'CONSENT_OF_MINOR'
  /** The legal representative gave the consent, and withdraws it. */
  | 'CONSENT_OF_REPRESENTATIVE'
  /** The consent ends before it begins. */
  | 'CONSENT_TERM_REVERSED'
  /** The consent of this day was withdrawn and stays so. */
  | 'CONSENT_WITHDRAWN'
  /** The year to copy from is not earlier, or not open. */
  | 'COPY_NOT_EARLIER'
  /** A number of people can't be. */
  | 'COUNT_IMPLAUSIBLE'
  /** The code of the course is not written as codes are. */
  | 'COURSE_CODE_MALFORMED'
  /** The region has a course of this code already. */
  | 'COURSE_CODE_TAKEN'
  /** There is no such course. */
  | 'COURSE_NOT_FOUND'
  /** The course is of another college, for its own mentors. */
  | 'COURSE_OF_ANOTHER_COLLEGE'
  /** The course is retired. */
  | 'COURSE_RETIRED'
  /** The pair ends before it begins. */
  | 'DATES_REVERSED'
  /** The day is before the academic year begins. */
  | 'DATE_BEFORE_YEAR'
  /** The day is in the future. */
  | 'DATE_IN_FUTURE'
  /** The day is outside the academic year. */
  | 'DATE_OUTSIDE_YEAR'
  /** These figures have been decided about already. */
  | 'DECIDED_ALREADY'
  /** It is not said why it is declined. */
  | 'DECLINE_REASON_MISSING'
  /** Such a formula would count somebody twice, or what can't be compared. */
  | 'DEFINITION_REFUSED'
  /** The two records are of different colleges. */
  | 'DIFFERENT_COLLEGES'
  /** The address of a participant for digests is that of their record. */
  | 'DIGEST_ADDRESS'
  /** A document has a date that is still to come. */
  | 'DOCUMENT_DATE_AHEAD'
  /** An order with a number has no date. */
  | 'DOCUMENT_DATE_MISSING'
  /** A file is not described as the hub answered when it took it. */
  | 'DOCUMENT_FILE_MALFORMED'
  /** The hub does not keep the file that a document names. */
  | 'DOCUMENT_FILE_NOT_KEPT'
  /** The document is dated in the future. */
  | 'DOCUMENT_IN_FUTURE'
  /** There is no kind of document of this code. */
  | 'DOCUMENT_KIND_UNKNOWN'
  /** The link to a document is not written as an https:// address. */
  | 'DOCUMENT_LINK_MALFORMED'
  /** There is no such document in the college's register. */
  | 'DOCUMENT_NOT_FOUND'
  /** The number of the document is too long. */
  | 'DOCUMENT_NUMBER_MALFORMED'
  /** The number of the document is longer than it may be. */
  | 'DOCUMENT_NUMBER_TOO_LONG'
  /** The document ceases to be in force before it begins to. */
  | 'DOCUMENT_TERM_REVERSED'
  /** The title or the signer of a document is too long. */
  | 'DOCUMENT_TEXT_TOO_LONG'
  /** The document was withdrawn. */
  | 'DOCUMENT_WITHDRAWN'
  /** The two records are mentor and mentee of one pair. */
  | 'EACH_OTHERS_PAIR'
  /** The e-mail address is not written as addresses are. */
  | 'EMAIL_MALFORMED'
  /** The person is enrolled in the cohort already. */
  | 'ENROLLED_ALREADY'
  /** There is no such enrolment. */
  | 'ENROLMENT_NOT_FOUND'
  /** The person has left the cohort. */
  | 'ENROLMENT_WITHDRAWN'
  /** The day of entering the base is missing. */
  | 'ENTERED_ON_REQUIRED'
  /** An employer's representative comes without an enterprise, and nobody confirmed that it is not known. */
  | 'ENTERPRISE_REQUIRED'
  /** The day of entering the base can't be. */
  | 'ENTRY_IMPLAUSIBLE'
  /** The event lies ahead. */
  | 'EVENT_AHEAD'
  /** Somebody has come to the event already. */
  | 'EVENT_ATTENDED'
  /** It is not said whom the event is for. */
  | 'EVENT_AUDIENCE_MISSING'
  /** The event is cancelled. */
  | 'EVENT_CANCELLED'
  /** The day of an event can't be. */
  | 'EVENT_DAY_IMPLAUSIBLE'
  /** An event has too many materials. */
  | 'EVENT_MATERIALS_TOO_MANY'
  /** The event is not for these. */
  | 'EVENT_NOT_FOR'
  /** There is no such event. */
  | 'EVENT_NOT_FOUND'
  /** So many people of a college can't have come. */
  | 'EVENT_NUMBER_IMPLAUSIBLE'
  /** It is not said why an event is cancelled. */
  | 'EVENT_REASON_MISSING'
  /** An event ends before it begins. */
  | 'EVENT_REVERSED'
  /** A reason is too long, or has no place there. */
  | 'EXCUSE_MALFORMED'
  /** The key of the college's system is empty or too long. */
  | 'EXTERNAL_ID_MALFORMED'
  /** Since the period was submitted its facts have changed. */
  | 'FACTS_CHANGED'
  /** The feedback can be changed no more. */
  | 'FEEDBACK_CLOSED'
  /** Feedback on a meeting that was not held, or at which the caller was not. */
  | 'FEEDBACK_NOT_THERE'
  /** A text of feedback is too long. */
  | 'FEEDBACK_TEXT'
  /** The name of the file is empty or too long. */
  | 'FILE_NAME_MALFORMED'
  /** The pair that is followed is of the same mentee and ended early. */
  | 'FOLLOWS_NOT_ENDED_EARLY'
  /** The formula has more terms, or longer codes, than it may have. */
  | 'FORMULA_TOO_LONG'
  /** The names of a form do not fit. */
  | 'FORM_ALIAS'
  /** This is the name of another form. */
  | 'FORM_ALIAS_TAKEN'
  /** Two such people are no pair. */
  | 'FORM_CATEGORIES'
  /** The categories of a form stay. */
  | 'FORM_CATEGORIES_FIXED'
  /** A new form has no categories. */
  | 'FORM_CATEGORIES_MISSING'
  /** The code of a form is malformed. */
  | 'FORM_CODE'
  /** Another region has a form of this code. */
  | 'FORM_CODE_TAKEN'
  /** The measure is not kept by this form of mentoring and category. */
  | 'FORM_NOT_KEPT'
  /** The year has no programme of this form. */
  | 'FORM_NOT_OPEN'
  /** The region opens no programmes of the form in the year. */
  | 'FORM_RETIRED'
  /** There are programmes of later years of a form that is to be retired. */
  | 'FORM_RUNNING'
  /** Title and categories of the form come with the hub. */
  | 'FORM_SHIPPED'
  /** The title of a form is empty or too long. */
  | 'FORM_TITLE'
  /** There is no form of mentoring of this code. */
  | 'FORM_UNKNOWN'
  /** The last year of a form is before its first. */
  | 'FORM_YEARS'
  /** The first or last year of a form is none of the region, nor the next. */
  | 'FORM_YEAR_OUTSIDE'
  /** The last day is before the first, or there are too many. */
  | 'FREE_DAYS_REVERSED'
  /** The title of free days is empty or too long. */
  | 'FREE_DAYS_TITLE'
  /** An activity of the stage is not done. */
  | 'GATE_ACTIVITY'
  /** A checkpoint of the stage is not answered. */
  | 'GATE_CHECKPOINT'
  /** A required document of the stage is missing. */
  | 'GATE_DOCUMENT'
  /** The working group has too many people. */
  | 'GROUP_TOO_LARGE'
  /** A headcount is ten times the former one, a tenth of it, or under those who take part, and is not confirmed. */
  | 'HEADCOUNT_JUMP'
  /** A course can't have so many hours. */
  | 'HOURS_IMPLAUSIBLE'
  /** The file of an import is not named by its SHA-256 and size, or its sheets not as they have to be. */
  | 'IMPORT_FILE_MALFORMED'
  /** The id of an import is no UUIDv7, or is taken. */
  | 'IMPORT_ID_UNUSABLE'
  /** How far an import is can't be so. */
  | 'IMPORT_PROGRESS_MALFORMED'
  /** There is no such import, or somebody else goes on with it. */
  | 'IMPORT_TAKEN_OVER'
  /** The import is still under way, and not to be taken up again. */
  | 'IMPORT_UNDER_WAY'
  /** More warnings are listed than may be, or a place of one is not named as it has to be. */
  | 'IMPORT_WARNINGS_MALFORMED'
  /** A year is given where none belongs, or missing where one does. */
  | 'IMPORT_YEAR_MISPLACED'
  /** The region has as many indicators of its own as it may have. */
  | 'INDICATORS_TOO_MANY'
  /** The code of the indicator is not written as codes are. */
  | 'INDICATOR_CODE_MALFORMED'
  /** The code is that of an indicator which ships with the hub. */
  | 'INDICATOR_CODE_RESERVED'
  /** The region no longer watches this indicator. */
  | 'INDICATOR_RETIRED'
  /** The region has no indicator of this code. */
  | 'INDICATOR_UNKNOWN'
  /** There is no such invitation among those that the caller sees. */
  | 'INVITATION_NOT_FOUND'
  /** The invitation opens nothing: there is none, it is over, was taken back, or has been used. */
  | 'INVITATION_OVER'
  /** The name of who is invited is empty, too long, or has signs that it may not have. */
  | 'INVITEE_MALFORMED'
  /** The start of the present job is in the future. */
  | 'JOB_IN_FUTURE'
  /** The day of leaving the base is before that of entering. */
  | 'LEFT_BEFORE_ENTERED'
  /** There is a reason of leaving, and no day. */
  | 'LEFT_ON_REQUIRED'
  /** A representative's link is for a minor alone. */
  | 'LINK_FOR_ADULT'
  /** A link is not written as an http:// or https:// address. */
  | 'LINK_MALFORMED'
  /** There is no such personal link among those that the caller sees. */
  | 'LINK_NOT_FOUND'
  /** A personal link lasts from today on, and no longer than a year. */
  | 'LINK_TERM'
  /** There is no such link of a survey. */
  | 'LINK_UNKNOWN'
  /** The link was answered by already. */
  | 'LINK_USED'
  /** The day of a mark can't be. */
  | 'MARK_DAY_IMPLAUSIBLE'
  /** The listener was absent on the day of the mark. */
  | 'MARK_OF_ABSENT'
  /** A mark lies outside the scale of its assessment. */
  | 'MARK_OUTSIDE_SCALE'
  /** There are too many people to be matched at once. */
  | 'MATCHING_TOO_LARGE'
  /** The hub keeps no such measure. */
  | 'MEASURE_UNKNOWN'
  /** A series has no meetings, or too many. */
  | 'MEETINGS_NUMBER'
  /** The meeting is cancelled. */
  | 'MEETING_CANCELLED'
  /** A meeting that was held is dated in the future. */
  | 'MEETING_IN_FUTURE'
  /** A meeting to come is dated in the past. */
  | 'MEETING_IN_PAST'
  /** The caller has no such meeting. */
  | 'MEETING_NOT_FOUND'
  /** A text of a meeting is empty or too long. */
  | 'MEETING_TEXT'
  /** The pair has a meeting of the kind on the day already. */
  | 'MEETING_THERE'
  /** A time is not written as 14:30. */
  | 'MEETING_TIME'
  /** The mentee has a mentor for this time already. */
  | 'MENTEE_HAS_MENTOR'
  /** There is no such pair among those of the college. */
  | 'MENTORSHIP_NOT_FOUND'
  /** The pair was voided as recorded by mistake. */
  | 'MENTORSHIP_VOIDED'
  /** The mentor's college has not agreed yet. */
  | 'MENTOR_COLLEGE_NOT_AGREED'
  /** The mentor is of another college, which has to agree first. */
  | 'MENTOR_ELSEWHERE'
  /** The mentor would have more mentees than they can take, and nobody confirmed it. */
  | 'MENTOR_OVERLOADED'
  /** The number of minors contradicts the groups of age. */
  | 'MINORS_CONTRADICT_AGES'
  /** The modules are longer together than the programme. */
  | 'MODULES_EXCEED_HOURS'
  /** A module has no hours. */
  | 'MODULE_HOURS_IMPLAUSIBLE'
  /** By age there are more people than in all. */
  | 'MORE_BY_AGE_THAN_TOTAL'
  /** There are more young specialists than teachers. */
  | 'MORE_YOUNG_THAN_TEACHERS'
  /** A name is empty, too long, or has signs that it may not have. */
  | 'NAME_MALFORMED'
  /** The name is not confirmed: who is erased has to be named rightly. */
  | 'NAME_NOT_CONFIRMED'
  /** Of a confidential pair the two alone keep notes. */
  | 'NOTE_CONFIDENTIAL'
  /** There is nothing to publish. */
  | 'NOTHING_ACCEPTED'
  /** Nothing has changed since the last publication. */
  | 'NOTHING_CHANGED'
  /** There is no consent in force to withdraw. */
  | 'NOTHING_TO_WITHDRAW'
  /** No order has approved the pair yet. */
  | 'NOT_APPROVED'
  /** The pair is not at work now. */
  | 'NOT_AT_WORK'
  /** The person was no listener on that day. */
  | 'NOT_A_LISTENER_THEN'
  /** The person is neither in the base of mentors nor a candidate for it. */
  | 'NOT_A_MENTOR'
  /** The course is not completed. */
  | 'NOT_COMPLETED'
  /** The person is not enrolled in the cohort. */
  | 'NOT_ENROLLED'
  /** The course is for mentors of other forms. */
  | 'NOT_IN_AUDIENCE'
  /** The person is not in the base. */
  | 'NOT_IN_BASE'
  /** The pairs are not of one mentor in one programme. */
  | 'NOT_ONE_GROUP'
  /** The pair is no proposal. */
  | 'NOT_PROPOSED'
  /** People could be recognised by the figures, which were not published. */
  | 'NOT_PROTECTED'
  /** No such client of an information system stands. */
  | 'NO_CLIENT_STANDS'
  /** The college has reported no headcount of the year. */
  | 'NO_HEADCOUNT_STANDS'
  /** A question has fewer or more options than it may have. */
  | 'OPTIONS_COUNT'
  /** The order is dated after the last day of the cohort. */
  | 'ORDER_AFTER_END'
  /** The order is dated after the day of leaving. */
  | 'ORDER_AFTER_WITHDRAWAL'
  /** The order is dated in the future. */
  | 'ORDER_IN_FUTURE'
  /** The pair has no order yet. */
  | 'ORDER_MISSING'
  /** A pair of a list takes effect by an order, and none was given. */
  | 'ORDER_NOT_GIVEN'
  /** The number of the order is empty or too long. */
  | 'ORDER_NUMBER_MALFORMED'
  /** There is another order of this number in the academic year already. */
  | 'ORDER_NUMBER_TAKEN'
  /** The name of an organisation is empty or too long. */
  | 'ORGANISATION_NAME_MALFORMED'
  /** An attestation that took place has no category, or something else has one. */
  | 'OUTCOME_CATEGORY'
  /** The day is before it fell due, or in the future. */
  | 'OUTCOME_DAY'
  /** Nothing of the kind is due of the person in the year. */
  | 'OUTCOME_NOT_DUE'
  /** A text is too long. */
  | 'OUTCOME_TEXT'
  /** The cohort is taught outside its academic year. */
  | 'OUTSIDE_ACADEMIC_YEAR'
  /** Nobody gives roles to their own account. */
  | 'OWN_ACCOUNT'
  /** No pairs, or more than may come at once. */
  | 'PAIRS_NUMBER'
  /** Whoever leaves the base has pairs at work, and nobody confirmed that. */
  | 'PAIRS_RUNNING'
  /** The pair is not approved by an order, or was taken back. */
  | 'PAIR_NOT_APPROVED'
  /** The pair was not at work on the day. */
  | 'PAIR_NOT_AT_WORK'
  /** Rows speak of one pair on overlapping days. */
  | 'PAIR_OVERLAPS'
  /** The report can be given no more. */
  | 'PAIR_REPORT_CLOSED'
  /** The report was given already, in other words. */
  | 'PAIR_REPORT_GIVEN'
  /** The report is on a pair that is not the caller’s, or that no order approved. */
  | 'PAIR_REPORT_NOT_OWN'
  /** A text of the report is empty or too long. */
  | 'PAIR_REPORT_TEXT'
  /** The pair is still at work. */
  | 'PAIR_REPORT_TOO_EARLY'
  /** The same pair was voided as recorded by mistake. */
  | 'PAIR_VOIDED'
  /** The partners are of different kinds or regions. */
  | 'PARTNERS_DIFFERENT'
  /** The region has a partner of this name already. */
  | 'PARTNER_NAME_TAKEN'
  /** The college has not confirmed the partnership. */
  | 'PARTNER_NOT_CONFIRMED'
  /** There is no such partner among those that the caller sees. */
  | 'PARTNER_NOT_FOUND'
  /** The partner is not one of the college's. */
  | 'PARTNER_NOT_LINKED'
  /** Other colleges work with the partner, too: a coordinator changes it. */
  | 'PARTNER_SHARED'
  /** A pass mark can't be so. */
  | 'PASS_MARK_IMPLAUSIBLE'
  /** The period is not over. */
  | 'PERIOD_NOT_OVER'
  /** There is no period of this number. */
  | 'PERIOD_NUMBER'
  /** The period has been published. */
  | 'PERIOD_PUBLISHED'
  /** The person's data have been erased. */
  | 'PERSON_ERASED'
  /** There is no such person among those whom the caller sees. */
  | 'PERSON_NOT_FOUND'
  /** The person was issued no link of the survey. */
  | 'PERSON_NOT_INVITED'
  /** A pinned pair breaks a condition that must hold. */
  | 'PIN_IMPOSSIBLE'
  /** More mentees are pinned to a mentor than have a place. */
  | 'PIN_NO_PLACE'
  /** A pin is not of a programme of the college, or a programme is named where there is none. */
  | 'PIN_PROGRAMME'
  /** The mentee is pinned more than once. */
  | 'PIN_TWICE'
  /** A pinned person is not in the programme. */
  | 'PIN_UNKNOWN'
  /** A cohort can't have so many places. */
  | 'PLACES_IMPLAUSIBLE'
  /** Only an extension changes the days of an agreed plan. */
  | 'PLAN_AGREED'
  /** The day of an agreement is before the academic year, or in the future. */
  | 'PLAN_AGREED_DAY'
  /** The plan is for the mentor to make, not the mentee. */
  | 'PLAN_BY_MENTOR'
  /** Somebody has changed the plan meanwhile. */
  | 'PLAN_CHANGED'
  /** The words of a confidential pair's plan are for the two alone to write. */
  | 'PLAN_CONFIDENTIAL'
  /** The plan has no such direction. */
  | 'PLAN_DIRECTION'
  /** A region would have too many directions of its own. */
  | 'PLAN_DIRECTIONS_TOO_MANY'
  /** The code of a direction is written otherwise, or is one of the hub's. */
  | 'PLAN_DIRECTION_CODE'
  /** The title of a direction is empty or too long. */
  | 'PLAN_DIRECTION_TITLE'
  /** Another direction is not said in words. */
  | 'PLAN_DIRECTION_WORDS'
  /** The day on which an item was done is outside the plan, behind the pair, or in the future. */
  | 'PLAN_DONE_DAY'
  /** The plan has no items. */
  | 'PLAN_EMPTY'
  /** The pair has a plan already. */
  | 'PLAN_EXISTS'
  /** The plan has too many items. */
  | 'PLAN_ITEMS_NUMBER'
  /** Somebody has changed the item meanwhile. */
  | 'PLAN_ITEM_CHANGED'
  /** The day of an item is outside the plan. */
  | 'PLAN_ITEM_DAY'
  /** An item that is done is not taken out. */
  | 'PLAN_ITEM_DONE'
  /** The plan has no such item. */
  | 'PLAN_ITEM_NOT_FOUND'
  /** An item doesn't say what is to be done. */
  | 'PLAN_MEASURE_MISSING'
  /** The plan is not agreed yet. */
  | 'PLAN_NOT_AGREED'
  /** There is no such plan, or it is not the caller's. */
  | 'PLAN_NOT_FOUND'
  /** An extension is no longer than the plan, longer than a year, or outlasts the pair. */
  | 'PLAN_NOT_LONGER'
  /** The days of a plan are outside those of its pair. */
  | 'PLAN_OUTSIDE_PAIR'
  /** The pair is over, or was taken back. */
  | 'PLAN_PAIR_OVER'
  /** An extension without a reason. */
  | 'PLAN_REASON'
  /** The plan ends before it begins. */
  | 'PLAN_REVERSED'
  /** A text of a plan is too long. */
  | 'PLAN_TEXT'
  /** The plan is longer than a year. */
  | 'PLAN_TOO_LONG'
  /** The link of a practice is not written as an https:// address. */
  | 'PRACTICE_LINK'
  /** A practice that is offered to the region names a minor. */
  | 'PRACTICE_NAMES_MINOR'
  /** The caller has no such practice. */
  | 'PRACTICE_NOT_FOUND'
  /** The college has not offered the practice to the region. */
  | 'PRACTICE_NOT_OFFERED'
  /** Whose practice it is isn’t said, or is no pair or mentor of the college. */
  | 'PRACTICE_SOURCE'
  /** There are too many tags, or one is too long. */
  | 'PRACTICE_TAGS'
  /** A text of the practice is empty or too long. */
  | 'PRACTICE_TEXT'
  /** The practice was taken out of the base. */
  | 'PRACTICE_WITHDRAWN'
  /** The college has not opened a programme of this form for the year. */
  | 'PROGRAMME_NOT_OPEN'
  /** A list is too long. */
  | 'PROGRAMME_TOO_LONG'
  /** The day of a qualification category is missing, or in the future. */
  | 'QUALIFICATION_DAY'
  /** A qualification category of somebody who is no teacher. */
  | 'QUALIFICATION_NOT_TEACHER'
  /** A category is not named, and its day or document is. */
  | 'QUALIFICATION_UNKNOWN'
  /** A template has no questions, or more than it may have. */
  | 'QUESTIONS_COUNT'
  /** One question or option is named several times. */
  | 'QUESTION_REPEATED'
  /** The questionnaire has no such question. */
  | 'QUESTION_UNKNOWN'
  /** A course of the regional site can't be for one college alone. */
  | 'REACH_WITHOUT_COLLEGE'
  /** It is not said what is corrected and why. */
  | 'REASON_LENGTH'
  /** The reason is missing or too long. */
  | 'REASON_MISSING'
  /** What hangs on the two records cannot be one person’s. */
  | 'RECORDS_IN_CONFLICT'
  /** The code of the region is not written as codes are. */
  | 'REGION_CODE_MALFORMED'
  /** There is a region of this code already. */
  | 'REGION_CODE_TAKEN'
  /** There is no such region. */
  | 'REGION_NOT_FOUND'
  /** The publication of the period has no accepted figures of the college. */
  | 'REPORT_NOT_TOLD'
  /** A text of the report is too long. */
  | 'REPORT_TEXT_LENGTH'
  /** The period is not published so far. */
  | 'REPORT_UNPUBLISHED'
  /** The document of the legal representative is missing. */
  | 'REPRESENTATIVE_DOCUMENT_REQUIRED'
  /** The document of the legal representative is too long. */
  | 'REPRESENTATIVE_DOCUMENT_TOO_LONG'
  /** It is missing who the legal representative is to the minor. */
  | 'REPRESENTATIVE_RELATION_REQUIRED'
  /** The name of the legal representative is missing. */
  | 'REPRESENTATIVE_REQUIRED'
  /** Something is told of a representative where somebody else gives the consent. */
  | 'REPRESENTATIVE_UNEXPECTED'
  /** Nobody is said to answer for the activity. */
  | 'RESPONSIBLE_MISSING'
  /** The results are fixed by the order on completion. */
  | 'RESULTS_FIXED'
  /** It is not said why a course is retired. */
  | 'RETIRE_REASON_MISSING'
  /** It is not said why the certificate is revoked. */
  | 'REVOCATION_REASON'
  /** The day of a reward is before the academic year, too late or in the future. */
  | 'REWARD_DAY'
  /** The college has no such reward. */
  | 'REWARD_NOT_FOUND'
  /** The order of a reward has a number or a date alone, or is dated in the future. */
  | 'REWARD_ORDER'
  /** A text of a reward is empty or too long. */
  | 'REWARD_TEXT'
  /** Numbers of activities are malformed or repeated. */
  | 'ROADMAP_CODES'
  /** There is no such proof. */
  | 'ROADMAP_PROOF'
  /** The roadmap has no activities, or too many. */
  | 'ROADMAP_SIZE'
  /** The year from which it holds does not fit. */
  | 'ROADMAP_VALID_FROM'
  /** Mentors and mentees are invited by a personal link. */
  | 'ROLE_BY_LINK'
  /** Another row of the same call gives the account another role of the same kind. */
  | 'ROLE_CONFLICT'
  /** This role comes to a college's system with its key. */
  | 'ROLE_OF_CLIENT'
  /** The role is for another scope: a region, a college or a person. */
  | 'ROLE_SCOPE'
  /** The counts of rows of an import can't be. */
  | 'ROW_COUNTS_MALFORMED'
  /** Rows of one call tell different things of the same. */
  | 'ROW_REPEATED'
  /** The norm is not in force on the day. */
  | 'RULE_DAY'
  /** The norm was switched from a later day already. */
  | 'RULE_DAY_ORDER'
  /** The norm can’t do this. */
  | 'RULE_EFFECT'
  /** The rule of completion is not met. */
  | 'RULE_NOT_MET'
  /** There is no such norm. */
  | 'RULE_UNKNOWN'
  /** One record is named twice. */
  | 'SAME_PERSON'
  /** Satisfaction can't be read off such a question and score. */
  | 'SATISFACTION_UNFIT'
  /** A link is not written as an https:// address. */
  | 'SCHOOL_LINK_MALFORMED'
  /** The region, college or person that the role is for is not there. */
  | 'SCOPE_NOT_FOUND'
  /** The college takes no score of a confidential pair. */
  | 'SCORE_CONFIDENTIAL'
  /** A score is not 1 to 10. */
  | 'SCORE_OUT_OF_RANGE'
  /** A score is not a whole number from 1 to 10. */
  | 'SCORE_RANGE'
  /** The survey before it in the series is not over yet. */
  | 'SERIES_OVERLAPS'
  /** The series has this questionnaire, or a later one, already. */
  | 'SERIES_PHASE'
  /** The series of surveys is of other people. */
  | 'SERIES_UNFIT'
  /** The sessions are longer together than the programme. */
  | 'SESSIONS_EXCEED_HOURS'
  /** A session would lie outside the term of the cohort. */
  | 'SESSIONS_OUTSIDE_TERM'
  /** The attendance of the session is recorded already. */
  | 'SESSION_ATTENDED'
  /** The session is cancelled. */
  | 'SESSION_CANCELLED'
  /** A session can't take so many hours. */
  | 'SESSION_HOURS_IMPLAUSIBLE'
  /** The session has not begun. */
  | 'SESSION_NOT_BEGUN'
  /** There is no such session. */
  | 'SESSION_NOT_FOUND'
  /** Another teacher holds the session. */
  | 'SESSION_OF_ANOTHER_TEACHER'
  /** The session counts for those who have completed the course. */
  | 'SESSION_OF_COMPLETED'
  /** A session lies outside the term of its cohort. */
  | 'SESSION_OUTSIDE_COHORT'
  /** A session ends before it begins. */
  | 'SESSION_REVERSED'
  /** A text is too long. */
  | 'SESSION_TEXT_TOO_LONG'
  /** The mentor or the mentee has declined the pair. */
  | 'SIDE_DECLINED'
  /** The name of the source is empty, too long, or has signs that it may not have. */
  | 'SOURCE_MALFORMED'
  /** The source of a target is longer than it may be. */
  | 'SOURCE_TOO_LONG'
  /** The name of a speciality is too long. */
  | 'SPECIALITY_TOO_LONG'
  /** Stages behind the stage are closed. */
  | 'STAGES_BEHIND'
  /** The day of closing is out of the order of stages. */
  | 'STAGE_DAY_ORDER'
  /** An earlier stage is not closed. */
  | 'STAGE_OUT_OF_ORDER'
  /** There is no stage of this number. */
  | 'STAGE_UNKNOWN'
  /** The pair begins before the day from which its order acts. */
  | 'STARTS_BEFORE_ORDER'
  /** The stay in the base overlaps another one. */
  | 'STAY_OVERLAPS'
  /** There are later figures of the college for this period. */
  | 'SUBMISSION_REPLACED'
  /** The college has submitted this period already. */
  | 'SUBMITTED_ALREADY'
  /** The day to submit by is too early or too late. */
  | 'SUBMIT_BY_RANGE'
  /** The survey is over. */
  | 'SURVEY_CLOSED'
  /** The last day of a survey is past, or too late. */
  | 'SURVEY_CLOSES'
  /** The first day of a survey does not fit. */
  | 'SURVEY_OPENS'
  /** The survey has not begun yet. */
  | 'SURVEY_PLANNED'
  /** The academic year is not one that surveys are of. */
  | 'SURVEY_YEAR'
  /** The region has too many tags. */
  | 'TAGS_TOO_MANY'
  /** The code of a tag is malformed. */
  | 'TAG_CODE'
  /** The title of a tag is empty or too long. */
  | 'TAG_TITLE'
  /** The region has no such tag. */
  | 'TAG_UNKNOWN'
  /** A target is marked as verified, and its document or date is not named. */
  | 'TARGET_UNPROVEN'
  /** A target is not a percentage from 0 to 100. */
  | 'TARGET_VALUE'
  /** Targets are not set for this year. */
  | 'TARGET_YEAR'
  /** There are too many teachers. */
  | 'TEACHERS_TOO_MANY'
  /** The teacher is busy at that time. */
  | 'TEACHER_BUSY'
  /** A teacher is not named as they may be. */
  | 'TEACHER_MALFORMED'
  /** The teacher is not among the people of the hosting college. */
  | 'TEACHER_NOT_FOUND'
  /** The region has as many templates of its own as it may have. */
  | 'TEMPLATES_TOO_MANY'
  /** The code of a template, a question or an option is not written as codes are. */
  | 'TEMPLATE_CODE'
  /** The phase of a template does not fit those whom it asks. */
  | 'TEMPLATE_PHASE'
  /** There is no template of this code. */
  | 'TEMPLATE_UNKNOWN'
  /** The texts of both records together are longer than they may be. */
  | 'TEXTS_TOO_LONG'
  /** A text is empty or longer than it may be. */
  | 'TEXT_LENGTH'
  /** The text of a field is too long, or has signs that it may not have. */
  | 'TEXT_MALFORMED'
  /** A free text is longer than it may be. */
  | 'TEXT_TOO_LONG'
  /** A threshold is too low or too high. */
  | 'THRESHOLD_RANGE'
  /** A time is not written in hours and minutes. */
  | 'TIME_MALFORMED'
  /** There is no such time zone. */
  | 'TIME_ZONE_UNKNOWN'
  /** A title is empty or too long. */
  | 'TITLE_MALFORMED'
  /** The region has so many clients that stand that no more are issued. */
  | 'TOO_MANY_CLIENTS'
  /** So many letters of invitations were asked for by the account, or to the address, that the hub writes no more. */
  | 'TOO_MANY_MAILS'
  /** No course that the college can send mentors to gives this competence. */
  | 'TRAINING_COMPETENCE_UNKNOWN'
  /** Both a course and a competence are named, and a programme requires one of them. */
  | 'TRAINING_COURSE_OR_COMPETENCE'
  /** There is no such course among those that the college can send mentors to. */
  | 'TRAINING_COURSE_UNKNOWN'
  /** A course or a competence is named, and the programme requires no training. */
  | 'TRAINING_COURSE_WITHOUT_DEMAND'
  /** The mentor is not trained as the programme requires. */
  | 'TRAINING_MISSING'
  /** A link is no address of a page. */
  | 'URL_MALFORMED'
  /** A weight is outside of what it may be. */
  | 'WEIGHT_POINTS'
  /** One weight is set twice. */
  | 'WEIGHT_TWICE'
  /** There is no weight of this code. */
  | 'WEIGHT_UNKNOWN'
  /** There are too many learning wishes. */
  | 'WISHES_TOO_MANY'
  /** A wish names neither one course nor one competence. */
  | 'WISH_MALFORMED'
  /** There is no such wish. */
  | 'WISH_NOT_FOUND'
  /** The day of withdrawal can't be. */
  | 'WITHDRAWAL_IMPLAUSIBLE'
  /** There are too many words, or one of them is empty or too long. */
  | 'WORDS_MALFORMED'
  /** The academic year is before the first one of the region, or yet to come. */
  | 'YEAR_IMPLAUSIBLE'
  /** The college has not opened this academic year. */
  | 'YEAR_NOT_OPEN'
  /** A text of the year is empty or too long. */
  | 'YEAR_TEXT';

/** That a programme, or a whole college year, has a tag. */
export type ProgrammeTagRowInput = {
  /** Form of the programme; left out: the whole college year. */
  form?: string | null | undefined;
  /** Code of the tag. */
  tag: string;
  /** That it has the tag no longer; false when left out. */
  takenBack?: boolean | null | undefined;
};

/** Pairs to propose in one college and academic year, 1 to 1,000. */
export type ProposeMentorshipsInput = {
  /** Id of the mentees' college, one of the caller's own. */
  collegeId: string;
  /** Whether mentors may get more mentees than they said that they can take; when left out, such a row is refused (MENTOR_OVERLOADED). */
  confirmOverload?: boolean | null | undefined;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The rows. */
  rows: Array<ProposedMentorshipRowInput>;
  /** Academic year, which the college has opened. */
  year: string;
};

/** A pair to propose. */
export type ProposedMentorshipRowInput = {
  /** Whether the pair keeps confidential what it exchanges (S000); false when left out. */
  confidential?: boolean | null | undefined;
  /** Whether the curator assigns the mentor (S001 5.3); false when left out. */
  directive?: boolean | null | undefined;
  /** Id of the pair of the same mentee that ended early and that this one follows; when left out, the latest such pair that no other follows yet. */
  followsId?: string | null | undefined;
  /** Code of the form; it fixes the categories of both. */
  form: string;
  /** Id of the mentee, a person of the college. */
  menteeId: string;
  /** Id of the mentor, a person of the college or of another one of the region. */
  mentorId: string;
  /** First day, within the college year. */
  startedOn: string;
  /** Planned last day; 31 August of the academic year when left out. */
  until?: string | null | undefined;
};

/** A period whose accepted figures are published. */
export type PublishPeriodInput = {
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Id of the period, of one of the coordinator's own regions. */
  periodId: string;
  /** What is corrected and why, 3 to 2,000 characters; needed from the second publication on. */
  reason?: string | null | undefined;
};

/** A form of mentoring of a region, or what its sheets call one that ships with the hub. */
export type PutFormInput = {
  /** All names that the region's sheets use for it, up to 20 of 1 to 100 characters; left out they stay. */
  aliases?: Array<string> | null | undefined;
  /** Code: 2 to 60 of a–z, 0–9 and hyphen, e.g. employer-teacher. */
  code: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** First academic year of which programmes may be, one of the region or the next one; left out it stays. */
  firstYear?: string | null | undefined;
  /** The mentee's category; a new form needs it, and keeps it. */
  menteeCategory?: PersonCategory | null | undefined;
  /** The mentor's category; a new form needs it, and keeps it. */
  mentorCategory?: PersonCategory | null | undefined;
  /** Id of the region, one of the coordinator's own. */
  regionId: string;
  /** Title in English; a new form needs it. */
  titleEn?: string | null | undefined;
  /** Title in Russian, 1 to 200 characters; a new form needs it. */
  titleRu?: string | null | undefined;
};

/** An event to announce, or to change as a whole. */
export type PutSchoolEventInput = {
  /** Whom it is for: one at least. */
  audience: Array<EventAudience>;
  /** Id of the college that hosts it; the region's methodical service when left out. Stays as it was. */
  collegeId?: string | null | undefined;
  /** Day. It stays once a college has said that somebody came. */
  day: string;
  /** When it ends, later on that day. */
  endsAt: string;
  /** Id of an event to change; a new one when left out. */
  id?: string | null | undefined;
  /** How it is held. */
  kind: EventKind;
  /** Where it is joined: an address of https. */
  link?: string | null | undefined;
  /** What there is to read or watch, 50 at most. */
  materials?: Array<CourseMaterialInput> | null | undefined;
  /** Where it is held, up to 300 characters. */
  place?: string | null | undefined;
  /** Id of the region, one of the coordinator's own or that of the college. */
  regionId: string;
  /** When it begins, in the time of the region, written 09:30. */
  startsAt: string;
  /** What it is about, up to 300 characters. */
  title: string;
};

/** Sessions of one cohort, 1 to 1,000. */
export type PutSessionsInput = {
  /** Id of the cohort. */
  cohortId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The rows. */
  rows: Array<SessionRowInput>;
};

/** Tags of a region, 1 to 1,000; a region has at most 100. */
export type PutTagsInput = {
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Id of the region, one of the coordinator's own. */
  regionId: string;
  /** The tags; those that are not named stay as they are. */
  rows: Array<TagRowInput>;
};

/** Qualification category of a teacher beside the usual ones (order 196 of the Ministry of Education, 2023). */
export type Qualification =
  /** Teacher-mentor. */
  | 'MENTOR'
  /** Teacher-methodist. */
  | 'METHODIST';

/** How a question is answered. */
export type QuestionKind =
  /** By one of its options. */
  | 'ONE'
  /** By a whole number from 1 to 10. */
  | 'SCALE'
  /** By one or more of its options. */
  | 'SEVERAL'
  /** In words, up to 2,000 characters; markup in them is text. */
  | 'TEXT';

/** Proposed pairs whose two sides said yes to the curator, 1 to 1,000. */
export type RecordAcceptancesInput = {
  /** Id of the mentees' college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Ids of the mentorships. The results follow their order. */
  ids: Array<string>;
};

/** Attendance of the sessions of one cohort, 1 to 1,000 rows. */
export type RecordAttendanceInput = {
  /** Id of the cohort, which one of the caller's colleges hosts, or the caller teaches. */
  cohortId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The rows. */
  rows: Array<AttendanceRowInput>;
};

/** A consent to record for a person already registered. */
export type RecordConsentInput = {
  /** How it was given. */
  channel?: ConsentChannel | null | undefined;
  /** Date on the document where it is another than the day the consent was given. */
  documentDate?: string | null | undefined;
  /** Number of the document, up to 100 characters. */
  documentNumber?: string | null | undefined;
  /** Who gave it. */
  givenBy: ConsentGivenBy;
  /** Date of the document, or of entry into the list where the college attests it. */
  givenOn: string;
  /** Id of the person. */
  personId: string;
  /** Document by which the representative is one (a certificate of birth, an act of guardianship): kind, number and date, up to 200 characters; needed as the name is. */
  representativeDocument?: string | null | undefined;
  /** Name of the legal representative, for REPRESENTATIVE alone; up to 200 letters. A consent taken down by hand (recordConsent) needs it. */
  representativeName?: string | null | undefined;
  /** Who the representative is to the minor, for REPRESENTATIVE alone; needed as the name is. */
  representativeRelation?: RepresentativeRelation | null | undefined;
  /** Last day it holds; null without a term. */
  validUntil?: string | null | undefined;
};

/** Consents of people of one college, each with its document, 1 to 1,000. */
export type RecordConsentsInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The rows. */
  rows: Array<RecordConsentInput>;
};

/** How many of a college came to an event. */
export type RecordEventAttendanceInput = {
  /** Numbers, never names. What is left out stays as it is. */
  attendance: Array<EventAttendanceInput>;
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Id of the event, of the region of the college, on its day or later. */
  eventId: string;
};

/** Agreements with mentors of a college, 1 to 1,000. */
export type RecordLabourAgreementsInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The agreements, each number once. */
  rows: Array<LabourAgreementRowInput>;
};

/** Marks of listeners of one cohort, 1 to 1,000 rows. */
export type RecordMarksInput = {
  /** Id of the cohort, which one of the caller's colleges hosts, or the caller teaches. */
  cohortId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The rows. */
  rows: Array<MarkRowInput>;
};

/** Mentees of one college year for support and further search, 1 to 1,000. */
export type RecordMenteeSupportInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The rows. */
  rows: Array<MenteeSupportRowInput>;
  /** Academic year, which the college has opened. */
  year: string;
};

/** What came of mentees of one college, of what fell due in one academic year; 1 to 1,000. */
export type RecordOutcomesInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The rows. */
  rows: Array<OutcomeRowInput>;
  /** Academic year in which it fell due. */
  year: string;
};

/** A practice to add to the base, or, with `id`, to change: what is left out is as it was, and empty clears. */
export type RecordPracticeInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** What was done, 1 to 4,000 characters. */
  done?: string | null | undefined;
  /** Of a new one of a mentor: code of its form of mentoring. */
  form?: string | null | undefined;
  /** Id of the practice to change; a new one is added without it. */
  id?: string | null | undefined;
  /** An address that begins with https://, up to 2,000 characters. */
  link?: string | null | undefined;
  /** Of a new one: id of the mentor of the college that it is of. */
  mentorId?: string | null | undefined;
  /** Of a new one: id of the mentorship that it comes from. Either this or `mentorId` and `form`. */
  mentorshipId?: string | null | undefined;
  /** What came of it, up to 4,000 characters. */
  result?: string | null | undefined;
  /** Up to 20 #tags of up to 100 characters. */
  tags?: Array<string> | null | undefined;
  /** Title, 1 to 200 characters. */
  title?: string | null | undefined;
};

/** Rewards of one college year to record, 1 to 1,000. */
export type RecordRewardsInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The rows. */
  rows: Array<RewardRowInput>;
  /** Academic year that they are of, which the college has opened. */
  year: string;
};

/** A document of a college to register. */
export type RegisterDocumentInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Date, today at the latest. */
  date?: string | null | undefined;
  /** The file that it is kept as. */
  file?: DocumentFileInput | null | undefined;
  /** Code of its kind. */
  kind: string;
  /** Where it is found: an address of https, up to 2,000 characters. */
  link?: string | null | undefined;
  /** Number, up to 100 characters; of an order once in a college and academic year. */
  number?: string | null | undefined;
  /** Who signed it, up to 200 characters. */
  signer?: string | null | undefined;
  /** Number of the stage that it belongs to; that of its kind when left out. */
  stage?: number | null | undefined;
  /** Title, up to 300 characters; without one that of its kind. */
  title?: string | null | undefined;
  /** First day on which it is in force; its date when left out. */
  validFrom?: string | null | undefined;
  /** Last day on which it is in force; without end when left out. */
  validUntil?: string | null | undefined;
  /** Academic year that it belongs to, which the college has opened. */
  year: string;
};

/** Whose links to replace, 1 to 1,000. */
export type ReissueSurveyLinksInput = {
  /** Id of the campaign, that isn't over. */
  campaignId: string;
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. No link is shown then. */
  dryRun?: boolean | null | undefined;
  /** Ids of people who were asked and have not answered yet. */
  personIds: Array<string>;
};

/** Certificates that the caller’s colleges have issued and renew, 1 to 1,000. */
export type RenewCertificatesInput = {
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Ids of the certificates, which end within 60 days or have ended; one renewed already changes nothing. */
  ids: Array<string>;
};

/** An activity of which what was said is taken back. */
export type ReopenActivityInput = {
  /** Number of the activity, e.g. 3.2. */
  code: string;
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** Academic year. */
  year: string;
};

/** A stage of a college year that is opened again. */
export type ReopenStageInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** Number of the stage, 1 to 7. */
  stage: number;
  /** Whether stages behind it that are closed are reopened with it; otherwise they are named and nothing changes. */
  withLater?: boolean | null | undefined;
  /** Academic year. */
  year: string;
};

/** Headcounts to report, 1 to 1,000. */
export type ReportHeadcountInput = {
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** One row a college and year; a later report replaces the earlier, which is kept. */
  rows: Array<HeadcountRowInput>;
};

/** Who a legal representative is to a minor. */
export type RepresentativeRelation =
  /** An adoptive parent. */
  | 'ADOPTER'
  /** A guardian, of whoever is under 14. */
  | 'GUARDIAN'
  /** A parent. */
  | 'PARENT'
  /** A trustee, of whoever is 14 to 18; the institution too in whose care they are. */
  | 'TRUSTEE';

/** Who answers for an activity (S001). */
export type ResponsibleRole =
  /** Deputy director for practical training. */
  | 'DEPUTY_DIRECTOR'
  /** The one responsible for a form of mentoring. */
  | 'FORM_LEAD'
  /** Curator of the project, who runs the whole cycle. */
  | 'PROJECT_CURATOR'
  /** Members of the project team. */
  | 'PROJECT_MEMBERS'
  /** Social educator. */
  | 'SOCIAL_EDUCATOR';

/** What an activity leaves behind (S001). */
export type ResultKind =
  /** Base of mentees or mentors. */
  | 'BASE'
  /** Consents to the processing of personal data. */
  | 'CONSENTS'
  /** Contests on mentoring. */
  | 'CONTESTS'
  /** Feedback forms of both sides. */
  | 'FEEDBACK_FORMS'
  /** Materials for curators and working groups. */
  | 'MATERIALS'
  /** Meetings that were held. */
  | 'MEETINGS'
  /** Memo for mentors or mentees. */
  | 'MEMO'
  /** Minutes of a meeting. */
  | 'MINUTES'
  /** Order of the director. */
  | 'ORDER'
  /** Plan of meetings or of development. */
  | 'PLAN'
  /** Programme of events or of an information campaign. */
  | 'PROGRAMME'
  /** Questionnaire. */
  | 'QUESTIONNAIRE'
  /** Regulation of the college. */
  | 'REGULATION'
  /** Report, analysis or assessment. */
  | 'REPORT'
  /** The roadmap itself. */
  | 'ROADMAP'
  /** Scenario of a meeting. */
  | 'SCENARIO'
  /** Section of the college's site. */
  | 'SITE_SECTION';

/** A course that is offered no more. */
export type RetireCourseInput = {
  /** Id of the course. */
  courseId: string;
  /** Why, up to 500 characters; read by everybody who reads the course. */
  reason: string;
};

/** A form of mentoring that a region retires, or takes up again. */
export type RetireFormInput = {
  /** Code of the form. */
  code: string;
  /** That programmes of later years are known to be there and run on; without it they are named and nothing changes. */
  confirm?: boolean | null | undefined;
  /** Last academic year of which programmes may be opened, likewise; null takes the form up again. */
  lastYear?: string | null | undefined;
  /** Id of the region, one of the coordinator's own. */
  regionId: string;
};

/** An indicator that a region no longer watches, or watches again. */
export type RetireIndicatorInput = {
  /** Code of the indicator: one of the region's own, or one that ships. */
  code: string;
  /** Why, up to 500 characters; not needed to restore it. */
  reason?: string | null | undefined;
  /** Id of the region, one of the coordinator's own. */
  regionId: string;
  /** True: watch it again instead, or choose one that ships as an offer. */
  restore?: boolean | null | undefined;
};

/** Figures of a college that the region sends back. */
export type ReturnSubmissionInput = {
  /** What to mend: 3 to 2,000 characters. */
  comment: string;
  /** Id of the attempt that was looked at. */
  submissionId: string;
};

/** Certificates that the caller’s colleges have issued and revoke, 1 to 1,000. */
export type RevokeCertificatesInput = {
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Ids of the certificates; one that is revoked already changes nothing. */
  ids: Array<string>;
  /** Why, 1 to 500 characters; shown to the mentor and their college, and to nobody else. */
  reason: string;
};

/** What somebody was rewarded with, or what they came to in a contest on mentoring (S001 7.2). */
export type RewardKind =
  /** A payment; its amount is not kept. */
  | 'BONUS'
  /** Took a prize in a contest. */
  | 'CONTEST_PRIZE'
  /** Took part in a contest. */
  | 'CONTEST_TAKEN_PART'
  /** Won a contest. */
  | 'CONTEST_WON'
  /** A diploma. */
  | 'DIPLOMA'
  /** A letter of thanks. */
  | 'GRATITUDE'
  /** A title, such as the best mentor of the year. */
  | 'TITLE';

/** Who rewards, or whose contest it is. */
export type RewardLevel =
  /** The college. */
  | 'COLLEGE'
  /** The country. */
  | 'COUNTRY'
  /** The municipality. */
  | 'MUNICIPALITY'
  /** The region. */
  | 'REGION';

/** A reward to record. */
export type RewardRowInput = {
  /** What with. */
  kind: RewardKind;
  /** Who rewards, or whose contest it is. */
  level: RewardLevel;
  /** Date of the order, not in the future; with its number. */
  orderDate?: string | null | undefined;
  /** Number of the order, up to 100 characters; with its date. */
  orderNumber?: string | null | undefined;
  /** Id of the person, registered by the college. */
  personId: string;
  /** Day, in the academic year or up to the end of the next, not in the future. */
  rewardedOn: string;
  /** What for, or the name of the contest, 1 to 300 characters. */
  title: string;
};

/** A role that an account may hold in the hub. */
export type Role =
  /** Reads published figures of all colleges of regions. */
  | 'ANALYST'
  /** Information system of colleges: as their curator, in bulk. */
  | 'COLLEGE_SYSTEM'
  /** Regional working group: live figures of its colleges, targets, indicators, courses; nobody by name. */
  | 'COORDINATOR'
  /** Runs the whole cycle of mentoring of colleges, and sees their people. */
  | 'CURATOR'
  /** Director of colleges: as their curator. */
  | 'DIRECTOR'
  /** Sees themself and their mentorships. */
  | 'MENTEE'
  /** Sees themself and their mentorships. */
  | 'MENTOR'
  /** Runs the hub; sees no figures and no people. */
  | 'OPERATOR';

/** Somebody to invite to a role. */
export type RoleInvitationInput = {
  /** Id of the college, for DIRECTOR and CURATOR. */
  collegeId?: string | null | undefined;
  /** Where the hub sends the link by e-mail, up to 320 signs; so many letters a day, beyond which `TOO_MANY_MAILS`. What becomes of the letter is `RoleInvitation.mail`. */
  email?: string | null | undefined;
  /** Who is invited, in words: 1 to 100 characters. Lists call the account so once it has taken the role. */
  invitee: string;
  /** Language of the letter; that of the caller when left out. */
  language?: DigestLanguage | null | undefined;
  /** Id of the region, for ANALYST and COORDINATOR. */
  regionId?: string | null | undefined;
  /** The role, one that the caller gives; mentors and mentees get a personal link. */
  role: Role;
};

/** A role to give to an account, with the one thing that it is held for. */
export type RoleRowInput = {
  /** Subject of the account at the hub's OpenID Connect issuer: 1 to 255 visible characters, no spaces. */
  account: string;
  /** Id of the college, for DIRECTOR and CURATOR. */
  collegeId?: string | null | undefined;
  /** Id of the person whom the account is, for MENTOR and MENTEE. */
  personId?: string | null | undefined;
  /** Id of the region, for ANALYST and COORDINATOR. */
  regionId?: string | null | undefined;
  /** The role; that of a college's system comes with issueCollegeClient. */
  role: Role;
};

/** The one thing that a role is held for. */
export type RoleScope =
  /** A college, in `collegeId`. */
  | 'COLLEGE'
  /** The person whom the account is, in `personId`. */
  | 'PERSON'
  /** A region, in `regionId`. */
  | 'REGION';

/** What became of a row of a bulk mutation, or of the one thing that another mutation is about. */
export type RowOutcome =
  /** What it speaks of was not known and is recorded now. */
  | 'CREATED'
  /** It breaks a rule; nothing of it was written. */
  | 'REFUSED'
  /** It says what is known already. */
  | 'UNCHANGED'
  /** It was known, and something of it changed. */
  | 'UPDATED';

/** What a norm does in a region. */
export type RuleEffect =
  /** What lacks it is refused. */
  | 'BLOCK'
  /** It is shown as one that the region works by; the hub checks nothing. */
  | 'NOTE'
  /** Nothing: nothing in the region depends on it. */
  | 'OFF'
  /** What it asks for is named where it is missing. */
  | 'WARN';

/** Whose calendar: exactly one of the two. */
export type SchoolCalendarInput = {
  /** Id of the college, one of the caller's own, for its staff. */
  collegeId?: string | null | undefined;
  /** Id of the person, the caller. */
  personId?: string | null | undefined;
};

/** How a session of a cohort is held. */
export type SessionKind =
  /** In a classroom. */
  | 'LESSON'
  /** By doing what is learnt. */
  | 'PRACTICE'
  /** At a distance. */
  | 'WEBINAR';

/** A session to plan, or to change as a whole. */
export type SessionRowInput = {
  /** Day, in the term of the cohort. */
  day: string;
  /** When it ends, later on that day. */
  endsAt: string;
  /** Academic hours that it takes, 1 to 12. */
  hours: number;
  /** Id of a session to change; a new one when left out. */
  id?: string | null | undefined;
  /** How it is held. */
  kind: SessionKind;
  /** Where it is joined: an address of https. */
  link?: string | null | undefined;
  /** Where it is held, up to 300 characters. */
  place?: string | null | undefined;
  /** When it begins, in the time of the region, written 09:30. */
  startsAt: string;
  /** Who teaches it, up to 200 characters. */
  teacher?: string | null | undefined;
  /** What it is about, up to 300 characters. */
  title: string;
};

/** Breaks of a college, 1 to 1,000. */
export type SetCollegeBreaksInput = {
  /** Id of the college. */
  collegeId: string;
  /** Only say what would happen; nothing is written. */
  dryRun?: boolean | null | undefined;
  /** The breaks; those that are not named stay as they are. */
  rows: Array<FreeDaysRow>;
};

/** How the caller wants the digest. */
export type SetDigestInput = {
  /** Address of the account, up to 320 signs; null takes it away. Of a person the college keeps it. */
  email?: string | null | undefined;
  /** In which language. */
  language: DigestLanguage;
  /** Id of the person, the caller; null for the account itself. */
  personId?: string | null | undefined;
  /** Whether the reader wants none. */
  stopped: boolean;
};

/** Weights of a region; one that is left out keeps its points. */
export type SetMatchingWeightsInput = {
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Id of the region, one of the coordinator's own. */
  regionId: string;
  /** The weights, each once. */
  weights: Array<MatchingWeightRowInput>;
};

/** Directions of a region, which has at most 100 of its own. */
export type SetPlanDirectionsInput = {
  /** Only say what would happen; nothing is written. */
  dryRun?: boolean | null | undefined;
  /** Id of the region. */
  regionId: string;
  /** The directions; those that are not named stay as they are. */
  rows: Array<PlanDirectionRow>;
};

/** What a region decides about what it publishes from now on. */
export type SetPublishingRulesInput = {
  /** The fewest people whose answers to a survey a published count may be of, 3 to 100. */
  answersThreshold: number;
  /** The fewest people that a published count may be of, 3 to 100. */
  peopleThreshold: number;
  /** Id of the region, one of the coordinator's own. */
  regionId: string;
};

/** Holidays of a region, 1 to 1,000. */
export type SetRegionHolidaysInput = {
  /** Only say what would happen; nothing is written. */
  dryRun?: boolean | null | undefined;
  /** Id of the region. */
  regionId: string;
  /** The holidays; those that are not named stay as they are. */
  rows: Array<FreeDaysRow>;
};

/** Targets to set, 1 to 1,000. */
export type SetTargetsInput = {
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Id of the region, one of the coordinator's own. */
  regionId: string;
  /** One row an indicator, year and college; the whole of it replaces what was set before. */
  rows: Array<TargetRowInput>;
};

/** What a programme is to require of the training of its mentors. */
export type SetTrainingRequirementInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** A competence in place of a course: any course will do that gives it. One that a course gives which mentors of the college can attend; up to 100 characters. None with OFF. */
  competence?: string | null | undefined;
  /** Id of a course that mentors of the college can attend; left out: any course. None with OFF. */
  courseId?: string | null | undefined;
  /** What it makes of a mentor who is not trained. */
  demand: TrainingDemand;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Code of the form, of which the year has a programme. */
  form: string;
  /** Academic year, which the college has opened. */
  year: string;
};

/** A practice that a college offers to its region, or keeps to itself again. */
export type SharePracticeInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Id of the practice. */
  id: string;
  /** Whether the region is to read it, once all of its sides agree. */
  share: boolean;
};

/** Which of the tables that colleges hand in a sheet is. */
export type SheetKind =
  /** Whom a college sends to a cohort of the network school. */
  | 'COHORT_APPLICANTS'
  /** Attendance and marks of a cohort of the network school. */
  | 'COHORT_RESULTS'
  /** Headcounts, in the shape of form SPO-1. */
  | 'HEADCOUNT'
  /** «База наставляемых». */
  | 'MENTEES'
  /** «База наставников». */
  | 'MENTORS';

/** What a stage asks for before it is closed. */
export type StageGateKind =
  /** An activity of the roadmap, done or not applicable. */
  | 'ACTIVITY'
  /** A checkpoint of monitoring, answered. */
  | 'CHECKPOINT'
  /** A document that a college must hold in the stage. */
  | 'DOCUMENT';

/** An activity of a roadmap. */
export type StandardActivityInput = {
  /** Number: the stage and the place in it, e.g. 3.2. */
  code: string;
  /** Last day on which it is in time, in that year. */
  dueOn: string;
  /** What proves it, e.g. CONSENTS or DOCUMENT:ROADMAP. */
  proofs: Array<string>;
  /** Who answers for it. */
  responsible: Array<ResponsibleRole>;
  /** The same in English, 1 to 1,000 characters. */
  resultEn: string;
  /** What is to be shown when it is done, in Russian, 1 to 1,000 characters. */
  resultRu: string;
  /** Kinds of what it leaves behind. */
  results: Array<ResultKind>;
  /** First day on which it is due, in the first year of the version. */
  startsOn: string;
  /** Title in English, 1 to 300 characters. */
  titleEn: string;
  /** Title in Russian, 1 to 300 characters. */
  titleRu: string;
};

/** What a college says of a check that its figures do not pass. */
export type SubmissionAnswerInput = {
  /** Why it is so, in words: 3 to 1,000 characters. */
  answer: string;
  /** Code of the check. */
  check: string;
};

/** How far a college is with telling a period. */
export type SubmissionState =
  /** The region has accepted them: they are part of what it publishes, or of its next revision (`awaitsRevision`). */
  | 'ACCEPTED'
  /** It has not submitted. */
  | 'OPEN'
  /** The region has sent them back, with a comment; the college may submit again. */
  | 'RETURNED'
  /** Its figures stand as they were submitted, and wait for the region. */
  | 'SUBMITTED';

/** The figures of a college for a period, as of its last day. */
export type SubmitPeriodInput = {
  /** An answer to each check that the figures do not pass; a dry run tells which. */
  answers?: Array<SubmissionAnswerInput> | null | undefined;
  /** Id of the college, one of the director's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Id of the period. */
  periodId: string;
};

/** How the search for a mentor ended. */
export type SupportOutcome =
  /** The mentee found a mentor of their own choice. */
  | 'OWN_CHOICE'
  /** The mentee wants to go on with the mentor whom the curator assigned. */
  | 'STAYS'
  /** The mentee no longer wants a mentor. */
  | 'WITHDREW';

/** Why a mentee is listed for support and further search. */
export type SupportReason =
  /** The curator assigned the mentor, because no pair had formed (S001 5.3). */
  | 'DIRECTIVE'
  /** No mentor was found so far. */
  | 'UNMATCHED';

/** The answer to one question, in the way that the question asks for. */
export type SurveyAnswerInput = {
  /** Of options: the codes of those that are chosen. */
  choices?: Array<string> | null | undefined;
  /** Code of the question. */
  question: string;
  /** Of a scale: 1 to 10. */
  score?: number | null | undefined;
  /** In words, up to 2,000 characters. */
  text?: string | null | undefined;
};

/** Who is asked. */
export type SurveyAudience =
  /** The curator, for the college and under their name, at the checkpoints of monitoring. */
  | 'CURATOR'
  /** Mentees, by links of their own; nobody learns who answered what. */
  | 'MENTEE'
  /** Mentors, likewise. */
  | 'MENTOR';

/** When people are asked (S001 3.5, 4.4, 7.1). */
export type SurveyPhase =
  /** Before they begin: what later answers are compared with. */
  | 'ENTRY'
  /** At the end. */
  | 'FINAL'
  /** In between. */
  | 'INTERIM';

/** Whether answers are told, and if not, why. */
export type SurveyResultStatus =
  /** They are told. */
  | 'OK'
  /** The survey takes answers still: while it shows who has answered, it does not show what. */
  | 'RUNNING'
  /** Fewer than five have answered: what they said is told to nobody. */
  | 'SUPPRESSED';

/** Where a campaign stands today. */
export type SurveyState =
  /** It is over. What was answered is told, and nothing can be answered any more. */
  | 'CLOSED'
  /** It takes answers. Who has answered is known to the college, and what, to nobody. */
  | 'OPEN'
  /** It has not begun; links can be issued already. */
  | 'PLANNED';

/** What a norm is to do in a region, from a day on. */
export type SwitchRuleInput = {
  /** Day from which it does: one on which the norm is in force, and not before the region switched it last. */
  actsFrom: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** What it does. */
  effect: RuleEffect;
  /** Id of the region, one of the coordinator's own. */
  regionId: string;
  /** Code of the norm. */
  rule: string;
};

/** Tags of a college year and its programmes, 1 to 1,000. */
export type TagProgrammesInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The tags; those that are not named stay as they are. */
  rows: Array<ProgrammeTagRowInput>;
  /** Academic year, which the college has opened. */
  year: string;
};

/** A tag of a region, known by its code. */
export type TagRowInput = {
  /** Code: 2 to 60 of a–z, 0–9 and hyphen. */
  code: string;
  /** That it is given no longer; false when left out. */
  retired?: boolean | null | undefined;
  /** Title in English, 1 to 200 characters. */
  titleEn: string;
  /** Title in Russian, 1 to 200 characters. */
  titleRu: string;
};

/** A wish that is taken back. */
export type TakeBackLearningWishInput = {
  /** Id of a wish of the caller. */
  wishId: string;
};

/** A target of an indicator for one academic year. */
export type TargetRowInput = {
  /** Id of a college of the region that the target is for; the whole region's when left out. */
  collegeId?: string | null | undefined;
  /** Title and number of the document that gives the figure, up to 500 characters. */
  document?: string | null | undefined;
  /** Date of that document; not in the future. */
  documentDate?: string | null | undefined;
  /** Code of an indicator: one that ships, or one of the region's own. */
  indicator: string;
  /** Another origin of the figure, in words, up to 500 characters. */
  source?: string | null | undefined;
  /** Where the document can be read: an address of http or https. */
  url?: string | null | undefined;
  /** Percentage to reach, or not to exceed, from 0 to 100 with at most one decimal. Null removes what was set. */
  value?: number | null | undefined;
  /** Whether a document gives the figure; then `document` and `documentDate` are needed. False when left out. */
  verified?: boolean | null | undefined;
  /** Academic year, from 2020/2021, or the first that the region has anything of, to five years ahead; the last target holds for the years after it, too. */
  year: string;
};

/** What a programme makes of it that a mentor is not trained. */
export type TrainingDemand =
  /** Such a mentor is in no proposal, and approval of the pair is refused. */
  | 'BLOCK'
  /** Nothing. */
  | 'OFF'
  /** It is told where pairs are proposed, gathered for an order and approved. */
  | 'WARN';

/** Whether a change of feedback is told. */
export type TrainingEffectStatus =
  /** No pair has feedback from before and after the training of its mentor. */
  | 'MISSING'
  /** It is told. */
  | 'OK'
  /** It would be of fewer than five mentors. */
  | 'SUPPRESSED';

/** What the network school has for those who are to learn something. */
export type TrainingSupply =
  /** A course teaches it, and no cohort of it is open or to come. */
  | 'NO_COHORT'
  /** No course teaches it. */
  | 'NO_COURSE'
  /** All places of its cohorts are held: whoever applies waits. */
  | 'NO_PLACES'
  /** A cohort has places left. */
  | 'PLACES';

/** At which days a trend has points. */
export type TrendStep =
  /** The last day of each period that is published, with the figure that was. */
  | 'PERIOD'
  /** The last day of each week of the year, and the latest day: what was counted by then, live. */
  | 'WEEK';

/** What is said of a college year. What is left out stays; null takes it away. */
export type UpdateCollegeYearInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Curator, 1 to 200 characters. */
  curator?: string | null | undefined;
  /** Expected results, 1 to 4,000 characters. */
  expectedResults?: string | null | undefined;
  /** Goals, 1 to 4,000 characters. */
  goals?: string | null | undefined;
  /** Who is responsible for forms; others stay. */
  leads?: Array<FormLeadInput> | null | undefined;
  /** The order that appoints curator and working group. */
  order?: OrderInput | null | undefined;
  /** The whole working group, at most 30, in order; it replaces the former one. */
  workingGroup?: Array<WorkingGroupMemberInput> | null | undefined;
  /** Academic year. */
  year: string;
};

/** What an entry of the register is to say. */
export type UpdateDocumentInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Date, today at the latest. */
  date?: string | null | undefined;
  /** The file that it is kept as. */
  file?: DocumentFileInput | null | undefined;
  /** Id of the entry. */
  id: string;
  /** Where it is found: an address of https, up to 2,000 characters. */
  link?: string | null | undefined;
  /** Number, up to 100 characters; of an order once in a college and academic year. */
  number?: string | null | undefined;
  /** Who signed it, up to 200 characters. */
  signer?: string | null | undefined;
  /** Number of the stage that it belongs to; that of its kind when left out. */
  stage?: number | null | undefined;
  /** Title, up to 300 characters; without one that of its kind. */
  title?: string | null | undefined;
  /** First day on which it is in force; its date when left out. */
  validFrom?: string | null | undefined;
  /** Last day on which it is in force; without end when left out. */
  validUntil?: string | null | undefined;
};

/** Stays in the base of mentees to record or bring up to date in one college, 1 to 1,000. */
export type UpsertMenteeProfilesInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The rows. */
  rows: Array<MenteeProfileRowInput>;
};

/** Stays in the base of mentors to record or bring up to date in one college, 1 to 1,000. */
export type UpsertMentorProfilesInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** The rows. */
  rows: Array<MentorProfileRowInput>;
};

/** People to register or bring up to date in one college, 1 to 1,000. */
export type UpsertPeopleInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Whether employers' representatives may come without a workplace: they are listed until it is known (`people(enterpriseUnknown: true)`). When left out, such a row is refused (ENTERPRISE_REQUIRED). */
  confirmNoEnterprise?: boolean | null | undefined;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Id of the import that the rows come with, as `recordImport` will record it (UUIDv7): consents that the college attests name it. */
  importId?: string | null | undefined;
  /** The rows. */
  rows: Array<PersonRowInput>;
  /** Name of the college's system whose keys the rows carry, e.g. 1c or sheet. */
  source: string;
};

/** Words that a college uses in its bases. */
export type Vocabulary =
  /** Competences that its mentors have and those that its mentees need, together. */
  | 'COMPETENCES'
  /** #tags of its mentors. */
  | 'TAGS';

/** Mentorships of one college that were recorded by mistake, 1 to 1,000. */
export type VoidMentorshipsInput = {
  /** Id of the mentees' college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Ids of the mentorships. The results follow their order. */
  ids: Array<string>;
  /** What the mistake was, 1 to 500 characters. */
  reason: string;
};

/** Rewards of one college that were recorded by mistake, 1 to 1,000. */
export type VoidRewardsInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Ids of the rewards; one that is void already changes nothing. */
  ids: Array<string>;
  /** What the mistake was, 1 to 500 characters. */
  reason: string;
};

/** As whom the caller is waited for. */
export type WaitingAudience =
  /** As staff of a college. */
  | 'COLLEGE'
  /** As mentor, mentee or representative. */
  | 'PERSON'
  /** As coordinator of a region. */
  | 'REGION';

/** What waits. */
export type WaitingKind =
  /** An activity of the roadmap is overdue, or due within 14 days. */
  | 'ACTIVITY_DUE'
  /** A place of a cohort has become free for whoever waited for one. */
  | 'APPLICATION_MOVED_UP'
  /** Mentors want a place in a cohort of the college, which has not decided; `count` of them. */
  | 'APPLICATION_TO_DECIDE'
  /** A certificate of a mentor ends within 60 days, or ended in the last year, and is not renewed. */
  | 'CERTIFICATE_RENEWAL'
  /** The same, and the curator’s questionnaire of its checkpoint is not answered. */
  | 'CHECKPOINT_DUE'
  /** A college has overdue activities; `count` of them. */
  | 'COLLEGE_BEHIND'
  /** The same, since the person comes of age: they consent by themselves from then on. */
  | 'CONSENT_AT_18'
  /** A consent ends within 30 days, or has ended in the last year without another one. */
  | 'CONSENT_ENDS'
  /** A course at the college is over, and `count` listeners have no result yet. */
  | 'COURSE_RESULTS'
  /** Own feedback is missing on `count` meetings of the last 28 days. */
  | 'FEEDBACK_OWED'
  /** A pair has not met within a fortnight (S001 6.3); not in a break of the college. */
  | 'MEETING_LATE'
  /** A pair is proposed to the caller, who has not said yes or no. */
  | 'PROPOSAL_TO_ANSWER'
  /** A proposed pair to which a side has not said yes or no. */
  | 'PROPOSAL_UNANSWERED'
  /** Figures of a college were accepted after their period was published, and no revision tells them. */
  | 'REVISION_TO_PUBLISH'
  /** A period is over, and the college has not submitted it. */
  | 'SUBMISSION_DUE'
  /** A college has not submitted a period in time, or not corrected what was sent back. */
  | 'SUBMISSION_OVERDUE'
  /** The region sent a submission back to be corrected. */
  | 'SUBMISSION_RETURNED'
  /** A college has submitted a period, and the region has not decided. */
  | 'SUBMISSION_TO_REVIEW'
  /** People of the college have not answered an open survey; `count` of them. */
  | 'SURVEY_UNANSWERED';

/** What a mentor would like to learn: a course or a competence, exactly one of the two. */
export type WishToLearnInput = {
  /** A competence, up to 100 characters, in any spelling. */
  competence?: string | null | undefined;
  /** Id of a course that mentors of their college can attend. */
  courseId?: string | null | undefined;
  /** Id of the mentor, the caller. */
  personId: string;
};

/** Applications that are taken back, 1 to 1,000. */
export type WithdrawApplicationsInput = {
  /** Id of the cohort. */
  cohortId: string;
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
  /** Ids of the applications, of the caller or of the caller's college. */
  ids: Array<string>;
};

/** An entry of the register to take back. */
export type WithdrawDocumentInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Id of the entry. */
  id: string;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** Whether its file goes, too: what says more of people than it may. The entry stays. False when left out. */
  removeFile?: boolean | null | undefined;
};

/** A practice that is taken out of the base. */
export type WithdrawPracticeInput = {
  /** Id of the college, one of the caller's own. */
  collegeId: string;
  /** Id of the practice. */
  id: string;
  /** Why, 1 to 500 characters. */
  reason: string;
};

/** Somebody of the working group. */
export type WorkingGroupMemberInput = {
  /** Name, 1 to 200 characters. */
  name: string;
  /** Position in the college, 1 to 200 characters. */
  position: string;
};

/** The plan of a pair. */
export type WritePlanInput = {
  /** Who makes it. */
  authorship?: PlanAuthorship;
  /** What the caller calls it, 1 to 100 characters: sent again under the same key, it is written once. */
  clientKey?: string | null | undefined;
  /** Last day, at most a year behind the first, while the pair is at work. */
  endsOn: string;
  /** Its items, up to 50. */
  items: Array<NewPlanItemInput>;
  /** Id of the mentorship. */
  mentorshipId: string;
  /** First day, while the pair is at work. */
  startsOn: string;
};

export type AcceptApplicationsMutationVariables = Exact<{
  input: AcceptApplicationsInput;
}>;


export type AcceptApplicationsMutation = { acceptApplications: { created: number, updated: number, unchanged: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, state: ApplicationState | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type AcceptRoleMutationVariables = Exact<{
  code?: string | null | undefined;
  bindingId?: string | null | undefined;
  dryRun?: boolean | null | undefined;
}>;


export type AcceptRoleMutation = { acceptRole: { outcome: RowOutcome, role: Role | null, leaves: Array<Role>, region: { id: string, name: string } | null, college: { id: string, name: string } | null, problems: Array<{ code: ProblemCode, message: string }> } | null };

export type AcceptSubmissionMutationVariables = Exact<{
  input: AcceptSubmissionInput;
}>;


export type AcceptSubmissionMutation = { acceptSubmission: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type AccessAnalystClientsQueryVariables = Exact<{
  code: string;
}>;


export type AccessAnalystClientsQuery = { region: { id: string, analystClients: Array<{ clientId: string, name: string, issuedBy: string, issuedByName: string | null, issuedAt: string }> | null } | null };

export type AccessClientQueryVariables = Exact<{
  code: string;
}>;


export type AccessClientQuery = { college: { id: string, systemClient: { clientId: string, issuedBy: string, issuedByName: string | null, issuedAt: string, revokedAt: string | null } | null } | null };

export type AccessCollegesQueryVariables = Exact<{
  code: string;
}>;


export type AccessCollegesQuery = { region: { colleges: { totalCount: number, nodes: Array<{ id: string, name: string, municipality: string }> } } | null };

export type AccessPeopleQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type AccessPeopleQuery = { people: { nodes: Array<{ id: string, name: string, category: PersonCategory, birthYear: number | null, studyGroup: string | null, workplace: string | null }> } | null };

export type AccessPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessPlacesQuery = { regions: Array<{ id: string, code: string, name: string }> | null, me: { account: string | null, roles: Array<Role>, rolesToSee: Array<Role>, colleges: Array<{ id: string, code: string, name: string }>, rolesToGive: Array<{ role: Role, heldFor: RoleScope | null, anywhere: boolean, regions: Array<{ id: string, code: string, name: string }>, colleges: Array<{ id: string, name: string }> }> } | null };

export type AccessRolesQueryVariables = Exact<{
  account?: string | null | undefined;
  roles?: Array<Role> | Role | null | undefined;
  standing?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessRolesQuery = { roleBindings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, account: string, name: string | null, role: Role, grantedBy: string, grantedByName: string | null, grantedAt: string, revokedBy: string | null, revokedByName: string | null, revokedAt: string | null, mayTakeBack: boolean, region: { id: string, name: string } | null, college: { id: string, name: string } | null, person: { name: string } | null }> } | null };

export type AccountsNamedQueryVariables = Exact<{
  search: string;
}>;


export type AccountsNamedQuery = { signedInAccounts: { more: boolean, accounts: Array<{ account: string, name: string }> } | null };

export type AddActivityMutationVariables = Exact<{
  input: AddActivityInput;
}>;


export type AddActivityMutation = { addActivity: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type AddPartnerMutationVariables = Exact<{
  input: CreatePartnerInput;
}>;


export type AddPartnerMutation = { createPartner: { partner: { id: string, name: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type AgreePlanMutationVariables = Exact<{
  input: AgreePlanInput;
}>;


export type AgreePlanMutation = { agreePlan: { outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string }> } | null };

export type AgreeToPairsMutationVariables = Exact<{
  input: AgreeToMentorshipsInput;
}>;


export type AgreeToPairsMutation = { agreeToMentorships: { updated: number, refused: number, problems: Array<{ code: ProblemCode, message: string }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string }> }> } | null };

export type AgreementsDueQueryVariables = Exact<{
  collegeId: string;
  year: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AgreementsDueQuery = { agreementsDue: { totalCount: number, nodes: Array<{ pairs: number, since: string, mentor: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AnswerCheckpointMutationVariables = Exact<{
  input: AnswerCheckpointInput;
}>;


export type AnswerCheckpointMutation = { answerCheckpoint: { outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type AnswerMentorshipMutationVariables = Exact<{
  input: AnswerMentorshipInput;
}>;


export type AnswerMentorshipMutation = { answerMentorship: { problems: Array<{ code: ProblemCode, message: string }> } | null };

export type AnswerPracticeMutationVariables = Exact<{
  input: AnswerPracticeInput;
}>;


export type AnswerPracticeMutation = { answerPractice: { practice: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type AnswerSurveyMutationVariables = Exact<{
  input: AnswerSurveyInput;
}>;


export type AnswerSurveyMutation = { answerSurvey: { taken: boolean, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type ApplyToCohortMutationVariables = Exact<{
  input: ApplyToCohortInput;
}>;


export type ApplyToCohortMutation = { applyToCohort: { created: number, updated: number, unchanged: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, state: ApplicationState | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type ApprovePackageMutationVariables = Exact<{
  input: ApproveMentorshipsInput;
}>;


export type ApprovePackageMutation = { approveMentorships: { updated: number, unchanged: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string }>, warnings: Array<{ code: ProblemCode, message: string }> }> } | null };

export type ApprovePairsMutationVariables = Exact<{
  input: ApproveMentorshipsInput;
}>;


export type ApprovePairsMutation = { approveMentorships: { updated: number, unchanged: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, warnings: Array<{ code: ProblemCode, message: string, path: Array<string> }>, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type BaseWordsQueryVariables = Exact<{
  collegeId: string;
  vocabulary: Vocabulary;
  search?: string | null | undefined;
}>;


export type BaseWordsQuery = { baseVocabulary: Array<{ word: string, uses: number }> | null };

export type CampaignPartsFragment = { id: string, audience: SurveyAudience, phase: SurveyPhase, year: string, checkpoint: string | null, opensOn: string, closesOn: string, closedOn: string | null, state: SurveyState, seriesId: string, college: { id: string, name: string } | null, template: { title: string } };

export type CancelSchoolEventMutationVariables = Exact<{
  input: CancelSchoolEventInput;
}>;


export type CancelSchoolEventMutation = { cancelSchoolEvent: { outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type CancelSessionsMutationVariables = Exact<{
  input: CancelSessionsInput;
}>;


export type CancelSessionsMutation = { cancelSessions: { updated: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type CertificatePartsFragment = { id: string, number: string, code: string | null, state: CertificateState, title: string, printedName: string | null, holderErased: boolean, completedOn: string, issuedOn: string, validUntil: string | null, revokedOn: string | null, revokeReason: string | null, renewalDue: boolean, renewedBy: string | null };

export type CertificatesQueryVariables = Exact<{
  collegeId?: string | null | undefined;
  cohortId?: string | null | undefined;
  renewalDue?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CertificatesQuery = { certificates: { totalCount: number, nodes: Array<{ id: string, number: string, code: string | null, state: CertificateState, title: string, printedName: string | null, holderErased: boolean, completedOn: string, issuedOn: string, validUntil: string | null, revokedOn: string | null, revokeReason: string | null, renewalDue: boolean, renewedBy: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ChangeActivityMutationVariables = Exact<{
  input: ChangeActivityInput;
}>;


export type ChangeActivityMutation = { changeActivity: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type ChangeCohortMutationVariables = Exact<{
  input: ChangeCohortInput;
}>;


export type ChangeCohortMutation = { changeCohort: { outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type ChangeCourseMutationVariables = Exact<{
  input: ChangeCourseInput;
}>;


export type ChangeCourseMutation = { changeCourse: { course: { id: string, programme: { version: number } } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type ChangePlanMutationVariables = Exact<{
  input: ChangePlanInput;
}>;


export type ChangePlanMutation = { changePlan: { results: Array<{ outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string }> }>, problems: Array<{ code: ProblemCode, message: string }> } | null };

export type CheckpointTemplatesQueryVariables = Exact<{
  code: string;
}>;


export type CheckpointTemplatesQuery = { surveyTemplates: Array<{ code: string, audience: SurveyAudience, questions: Array<{ code: string, kind: QuestionKind, title: string, required: boolean, options: Array<{ code: string, title: string }> }> }> | null };

export type CloseStageMutationVariables = Exact<{
  input: CloseStageInput;
}>;


export type CloseStageMutation = { closeStage: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type CloseSurveyMutationVariables = Exact<{
  input: CloseSurveyCampaignInput;
}>;


export type CloseSurveyMutation = { closeSurveyCampaign: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type CohortApplicationsQueryVariables = Exact<{
  cohortId: string;
  collegeId?: string | null | undefined;
  states?: Array<ApplicationState> | ApplicationState | null | undefined;
  after?: string | null | undefined;
}>;


export type CohortApplicationsQuery = { applications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: ApplicationState, appliedOn: string, appliedBy: ApplicationSource, movedUpOn: string | null, decidedOn: string | null, reason: string | null, college: { id: string, name: string }, person: { id: string, name: string, workplace: string | null } | null }> } | null };

export type CohortCandidatesQueryVariables = Exact<{
  cohortId: string;
  collegeId: string;
  after?: string | null | undefined;
}>;


export type CohortCandidatesQuery = { cohortCandidates: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ inBase: boolean, wished: boolean, person: { id: string, name: string, workplace: string | null } }> } | null };

export type CohortCardQueryVariables = Exact<{
  id: string;
}>;


export type CohortCardQuery = { cohort: { id: string, title: string, year: string, startsOn: string, endsOn: string, orderNumber: string | null, orderDate: string | null, capacity: number | null, isFull: boolean, teachers: Array<{ name: string, role: string | null, person: { id: string } | null }> | null, college: { id: string, code: string, name: string, region: { code: string } }, course: { id: string, code: string, title: string, reach: CourseReach }, programme: { version: number, hours: number, competences: Array<string>, attendancePercent: number, modules: Array<{ title: string, hours: number }>, materials: Array<{ title: string, link: string }>, assessments: Array<{ code: string, title: string, passMark: number, topMark: number }> }, sessions: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, kind: SessionKind, title: string, day: string, startsAt: string, endsAt: string, hours: number, place: string | null, link: string | null, teacher: string | null, cancelledOn: string | null, cancelReason: string | null }> } | null } | null };

export type CohortLearningQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CohortLearningQuery = { cohort: { id: string, enrolments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, enrolledOn: string, withdrawnOn: string | null, completedOn: string | null, completionOrderNumber: string | null, completionOrderDate: string | null, college: { id: string, name: string }, person: { id: string, name: string } | null, progress: { hoursAttended: number, hours: number, hoursNeeded: number, lacking: Array<string>, met: boolean, note: string | null } | null, marks: Array<{ assessment: string, value: number, day: string }> | null }> } | null } | null };

export type CohortPlacesQueryVariables = Exact<{
  id: string;
}>;


export type CohortPlacesQuery = { cohort: { id: string, placesHeld: number | null, undecidedCount: number | null, waitingCount: number | null, calendarMadeAt: string | null } | null };

export type CollegeAtAGlanceQueryVariables = Exact<{
  code: string;
  year: string;
  source?: FigureSource | null | undefined;
}>;


export type CollegeAtAGlanceQuery = { college: { id: string, region: { medians: Array<{ status: FigureStatus, source: FigureSource, value: number | null, colleges: number, note: string | null, indicator: { code: string } }> | null }, scorecard: { source: FigureSource, asOf: string | null, period: string | null, revision: number | null, indicators: Array<{ status: FigureStatus, source: FigureSource, approval: FigureApproval | null, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetYear: string | null, targetCarriedForward: boolean | null, gap: number | null, aboveHundred: boolean, note: string | null, indicator: { code: string, title: string, description: string, unit: IndicatorUnit, direction: IndicatorDirection }, forecast: { method: ForecastMethod, basis: string, value: number, gap: number | null } | null }> } | null, collegeYear: { currentStage: { number: number } | null, stages: Array<{ number: number, title: string, officialTitle: string, aim: string, startsOn: string, dueOn: string, closedOn: string | null }>, activities: Array<{ code: string, title: string, stage: number, startsOn: string, dueOn: string, doneOn: string | null, status: ActivityStatus, responsible: Array<ResponsibleRole>, results: Array<ResultKind>, resultText: string }> } | null, mentoringPrograms: { totalCount: number, nodes: Array<{ lead: string | null, mentorshipCount: number | null, form: { code: string, title: string }, stage: { number: number, title: string } | null }> } | null } | null };

export type CollegeBoardQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type CollegeBoardQuery = { college: { id: string, collegeYear: { id: string, curator: string | null, orderNumber: string | null, orderDate: string | null, goals: string | null, expectedResults: string | null, roadmapVersion: number, workingGroup: Array<{ name: string, position: string }>, stages: Array<{ number: number, overrideReason: string | null, missing: Array<{ kind: StageGateKind, code: string, text: string }> }>, activities: Array<{ code: string, own: boolean, document: string | null, notApplicableReason: string | null, changedReason: string | null, proof: ActivityProof | null, evidence: Array<{ found: boolean, text: string }> }>, progress: { proven: number, claimed: number } | null, history: Array<{ at: string, step: CollegeYearStepKind, stage: number, code: string | null, day: string | null, reason: string | null }> } | null, mentoringPrograms: { nodes: Array<{ lead: string | null, form: { code: string, title: string } }> } | null } | null };

export type CollegeCadenceQueryVariables = Exact<{
  code: string;
}>;


export type CollegeCadenceQuery = { college: { id: string, cadence: { atWork: number, onCadence: number, late: number, notStarted: number, paused: number, fading: number } | null } | null };

export type CollegeCheckpointsQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type CollegeCheckpointsQuery = { college: { id: string, checkpoints: Array<{ checkpoint: string, sheet: { year: string, answeredOn: string, answers: Array<{ score: number | null, choices: Array<string> | null, text: string | null, question: { code: string, title: string, kind: QuestionKind, options: Array<{ code: string, title: string }> } }> } | null, before: { year: string, answeredOn: string, answers: Array<{ score: number | null, choices: Array<string> | null, text: string | null, question: { code: string, title: string, kind: QuestionKind, options: Array<{ code: string, title: string }> } }> } | null }> | null } | null };

export type CollegeClosersQueryVariables = Exact<{
  code: string;
  year: string;
  indicator: string;
  staff: boolean;
}>;


export type CollegeClosersQuery = { college: { id: string, gapClosers: { side: PairSide | null, withoutPair: number | null, mentorsWithRoom: number | null, freePlaces: number | null, note: string | null, people?: { totalCount: number, nodes: Array<{ person: { id: string, name: string, studyGroup: string | null } }> } | null, mentors?: { totalCount: number, nodes: Array<{ mentees: number, free: number, person: { id: string, name: string } }> } | null } | null } | null };

export type CollegeFreeDaysQueryVariables = Exact<{
  code: string;
}>;


export type CollegeFreeDaysQuery = { college: { id: string, freeDays: Array<{ firstDay: string, lastDay: string, title: string, isBreak: boolean }> } | null };

export type CollegeNamesQueryVariables = Exact<{
  code: string;
}>;


export type CollegeNamesQuery = { region: { colleges: { nodes: Array<{ id: string, code: string, name: string }> } } | null };

export type CollegePartnersQueryVariables = Exact<{
  collegeId: string;
  after?: string | null | undefined;
}>;


export type CollegePartnersQuery = { college: { partners: { totalCount: number, nodes: Array<{ confirmedOn: string | null, endedOn: string | null, partner: { id: string, kind: PartnerKind, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type CollegePeopleQueryVariables = Exact<{
  collegeId: string;
  search?: string | null | undefined;
  categories?: Array<PersonCategory> | PersonCategory | null | undefined;
  groups?: Array<string> | string | null | undefined;
  consent?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type CollegePeopleQuery = { people: { totalCount: number, nodes: Array<{ id: string, name: string, category: PersonCategory, birthDate: string | null, birthYear: number | null, studyGroup: string | null, workplace: string | null, minor: boolean, consentInForce: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CollegePeriodFiguresQueryVariables = Exact<{
  region: string;
  colleges: Array<string> | string;
  periods: Array<string> | string;
}>;


export type CollegePeriodFiguresQuery = { kpi: Array<{ status: FigureStatus, source: FigureSource, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetYear: string | null, targetCarriedForward: boolean | null, targetSource: string | null, gap: number | null, aboveHundred: boolean, formulaVersion: number, approval: FigureApproval | null, period: string | null, revision: number | null, asOf: string | null, note: string | null, indicator: { code: string, title: string, description: string, unit: IndicatorUnit, direction: IndicatorDirection }, coverage: { reported: number, expected: number, enough: boolean } }> | null };

export type CollegePeriodsQueryVariables = Exact<{
  code: string;
  collegeId: string;
}>;


export type CollegePeriodsQuery = { periods: Array<{ id: string, code: string, kind: PeriodKind, year: string, firstDay: string, speaksFor: string, submitBy: string, automatic: boolean, submissions: Array<{ id: string | null, state: SubmissionState, number: number, automatic: boolean | null, submittedAt: string | null, inTime: boolean | null, decidedAt: string | null, comment: string, awaitsRevision: boolean, answers: Array<{ check: string, finding: string, answer: string }> }> | null, publication: { revision: number, publishedAt: string } | null }> | null };

export type CollegePlaceQueryVariables = Exact<{
  code: string;
}>;


export type CollegePlaceQuery = { college: { id: string, code: string, name: string, municipality: string, sample: boolean, region: { code: string, name: string, timeZone: string, currentYear: string | null, years: Array<{ year: string, figures: boolean, reported: number, expected: number }> | null } } | null };

export type CollegeTagsQueryVariables = Exact<{
  code: string;
  region: string;
  year: string;
}>;


export type CollegeTagsQuery = { regionTags: Array<{ code: string, title: string, retired: boolean }> | null, college: { id: string, collegeYear: { tags: Array<{ code: string, title: string, retired: boolean }> } | null, mentoringPrograms: { nodes: Array<{ form: { code: string, title: string }, tags: Array<{ code: string, title: string, retired: boolean }> }> } | null } | null };

export type CollegeTrainingEffectQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type CollegeTrainingEffectQuery = { college: { id: string, trainingEffect: { status: TrainingEffectStatus, text: string, trained: number, mentors: number | null, pairs: number | null, before: number | null, after: number | null, change: number | null, asOf: string, formulaVersion: number } | null } | null };

export type CollegeTrainingNeedsQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type CollegeTrainingNeedsQuery = { college: { id: string, trainingNeeds: { totalCount: number, rare: number, asOf: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ competence: string, asked: number, waiting: number, mentors: number, freePlaces: number, wishing: number, wishingThemselves: number, need: number, offered: number | null, gap: number | null, supply: TrainingSupply, courses: Array<{ id: string, title: string }>, cohorts: Array<{ id: string, title: string, startsOn: string, isFull: boolean, college: { id: string, name: string } }> }> } | null } | null };

export type CollegeTrendsQueryVariables = Exact<{
  code: string;
  year: string;
  by: TrendStep;
}>;


export type CollegeTrendsQuery = { college: { id: string, trends: Array<{ indicator: { code: string }, points: Array<{ day: string, status: FigureStatus, value: number | null }> }> | null } | null };

export type CollegeWishesQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type CollegeWishesQuery = { college: { id: string, learningWishes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, competence: string | null, wishedOn: string, course: { id: string, title: string, retiredOn: string | null } | null, person: { id: string, name: string } }> } | null } | null };

export type CompleteActivityMutationVariables = Exact<{
  input: CompleteActivityInput;
}>;


export type CompleteActivityMutation = { completeActivity: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type CompleteEnrolmentsMutationVariables = Exact<{
  input: CompleteEnrolmentsInput;
}>;


export type CompleteEnrolmentsMutation = { completeEnrolments: { created: number, updated: number, unchanged: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type ConfirmPartnerMutationVariables = Exact<{
  input: ConfirmPartnersInput;
}>;


export type ConfirmPartnerMutation = { confirmPartners: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type ConsentPartsFragment = { id: string, givenOn: string, givenBy: ConsentGivenBy, validUntil: string | null, channel: ConsentChannel | null, documentNumber: string | null, documentDate: string | null, representativeName: string | null, representativeRelation: RepresentativeRelation | null, representativeDocument: string | null, attestedBy: string | null, withdrawnOn: string | null, withdrawalReason: string | null, endsOn: string | null, inForce: boolean, importRun: { id: string, fileName: string | null, importedBy: string, importedByName: string | null, importedAt: string } | null };

export type ConsentsDueQueryVariables = Exact<{
  collegeId: string;
  reasons?: Array<ConsentDueReason> | ConsentDueReason | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsentsDueQuery = { consentsDue: { totalCount: number, nodes: Array<{ reason: ConsentDueReason, dueOn: string, person: { id: string, name: string, category: PersonCategory, birthDate: string | null, birthYear: number | null, studyGroup: string | null, workplace: string | null, minor: boolean, consentInForce: boolean }, consent: { id: string, givenOn: string, givenBy: ConsentGivenBy, validUntil: string | null, channel: ConsentChannel | null, documentNumber: string | null, documentDate: string | null, representativeName: string | null, representativeRelation: RepresentativeRelation | null, representativeDocument: string | null, attestedBy: string | null, withdrawnOn: string | null, withdrawalReason: string | null, endsOn: string | null, inForce: boolean, importRun: { id: string, fileName: string | null, importedBy: string, importedByName: string | null, importedAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CorrectOrdersMutationVariables = Exact<{
  input: CorrectOrdersInput;
}>;


export type CorrectOrdersMutation = { correctOrders: { refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type CourseFormQueryVariables = Exact<{
  id: string;
}>;


export type CourseFormQuery = { course: { id: string, code: string, title: string, reach: CourseReach, versionInUse: boolean, programme: { version: number, hours: number, audience: Array<string>, competences: Array<string>, attendancePercent: number, modules: Array<{ title: string, hours: number }>, materials: Array<{ title: string, link: string }>, assessments: Array<{ code: string, title: string, kind: AssessmentKind, passMark: number, topMark: number }> } } | null };

export type CreateCalendarLinkMutationVariables = Exact<{
  input: CalendarLinkInput;
}>;


export type CreateCalendarLinkMutation = { createCalendarLink: { path: string } | null };

export type CreateCohortCalendarMutationVariables = Exact<{
  input: CohortCalendarInput;
}>;


export type CreateCohortCalendarMutation = { createCohortCalendar: { path: string } | null };

export type CreateCohortMutationVariables = Exact<{
  input: CreateCohortInput;
}>;


export type CreateCohortMutation = { createCohort: { cohort: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type CreateCourseMutationVariables = Exact<{
  input: CreateCourseInput;
}>;


export type CreateCourseMutation = { createCourse: { course: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type CreatePersonalLinkMutationVariables = Exact<{
  row: PersonalLinkInput;
}>;


export type CreatePersonalLinkMutation = { createPersonalLinks: { problems: Array<{ message: string }>, results: Array<{ code: string | null, problems: Array<{ message: string }> }> } | null };

export type CreatePersonalLinksMutationVariables = Exact<{
  rows: Array<PersonalLinkInput> | PersonalLinkInput;
}>;


export type CreatePersonalLinksMutation = { createPersonalLinks: { created: number, refused: number, problems: Array<{ message: string }>, results: Array<{ index: number, code: string | null, problems: Array<{ message: string }> }> } | null };

export type CreateSchoolCalendarMutationVariables = Exact<{
  input: SchoolCalendarInput;
}>;


export type CreateSchoolCalendarMutation = { createSchoolCalendar: { path: string } | null };

export type DecidePairsMutationVariables = Exact<{
  input: DecidePairsInput;
}>;


export type DecidePairsMutation = { decidePairs: { refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type DeclineApplicationsMutationVariables = Exact<{
  input: DeclineApplicationsInput;
}>;


export type DeclineApplicationsMutation = { declineApplications: { created: number, updated: number, unchanged: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, state: ApplicationState | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type DeclineRoleMutationVariables = Exact<{
  bindingId: string;
}>;


export type DeclineRoleMutation = { declineRole: { outcome: RowOutcome, role: Role | null, problems: Array<{ code: ProblemCode, message: string }> } | null };

export type DefineIndicatorMutationVariables = Exact<{
  input: DefineIndicatorInput;
}>;


export type DefineIndicatorMutation = { defineIndicator: { outcome: RowOutcome, indicator: { code: string, version: number } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, preview: { year: string, versionInForce: number | null, region: { difference: number | null, figure: { status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, note: string | null }, inForce: { status: FigureStatus, value: number | null } | null }, colleges: Array<{ difference: number | null, college: { code: string, name: string } | null, figure: { status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, note: string | null }, inForce: { status: FigureStatus, value: number | null } | null }> } | null } | null };

export type DeskCollegesQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type DeskCollegesQuery = { region: { colleges: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, municipality: string, headcount: { students: number, teachers: number } | null, lastImport: { kind: SheetKind, way: ImportWay, taken: number, refused: number, importedAt: string } | null, collegeYear: { currentStage: { number: number, title: string } | null, progress: { overdue: number } | null } | null }> } } | null };

export type DeskFiguresQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type DeskFiguresQuery = { region: { colleges: { nodes: Array<{ id: string, scorecard: { indicators: Array<{ status: FigureStatus, indicator: { title: string } }> } | null }> } } | null };

export type DeskPeriodsQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type DeskPeriodsQuery = { periods: Array<{ id: string, code: string, kind: PeriodKind, year: string, firstDay: string, speaksFor: string, submitBy: string, automatic: boolean, reporting: { expected: number, submitted: number, accepted: number, returned: number, inTime: number } | null, submissions: Array<{ id: string | null, state: SubmissionState, number: number, automatic: boolean | null, submittedAt: string | null, inTime: boolean | null, decidedAt: string | null, comment: string, awaitsRevision: boolean, college: { id: string, code: string, name: string, municipality: string }, answers: Array<{ check: string, finding: string, answer: string }> }> | null, publications: Array<{ revision: number, publishedAt: string, reason: string, colleges: number, told: number, hidden: number, threshold: number, note: string | null }> | null, publication: { revision: number, publishedAt: string } | null }> | null };

export type DeskPlaceQueryVariables = Exact<{
  code: string;
}>;


export type DeskPlaceQuery = { region: { id: string, code: string, name: string, timeZone: string, currentYear: string | null, years: Array<{ year: string, figures: boolean, reported: number, expected: number }> | null, publishingRules: { peopleThreshold: number, answersThreshold: number } | null } | null };

export type DigestReachQueryVariables = Exact<{
  collegeId?: string | null | undefined;
}>;


export type DigestReachQuery = { digestReach: { people: number, withoutConsent: number, withoutAddress: number, stopped: number, reached: number, staff: number, staffUnconfirmed: number, staffReached: number, day: string | null, prepared: number, sent: number, failed: number, uncertain: number, withheld: number } | null };

export type DigestSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type DigestSettingsQuery = { digestSettings: Array<{ personId: string | null, email: string | null, confirmed: boolean, language: DigestLanguage, stopped: boolean }> | null };

export type DocumentsPlaceQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type DocumentsPlaceQuery = { college: { id: string, collegeYear: { id: string, documentReadiness: Array<{ stage: number, required: number, held: number, missing: Array<{ code: string, title: string }> }> } | null, mentoringPrograms: { nodes: Array<{ form: { code: string, title: string } }> } | null } | null, documentKinds: Array<{ code: string, title: string, stage: number, required: boolean, numbered: boolean, names: NamedInDocument }> | null };

export type DocumentsQueryVariables = Exact<{
  collegeId: string;
  year: string;
  withdrawn?: boolean | null | undefined;
  stages?: Array<number> | number | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { totalCount: number, nodes: Array<{ id: string, number: string | null, date: string | null, signer: string | null, title: string | null, stage: number, standing: DocumentStanding, hidden: boolean, link: string | null, validUntil: string | null, withdrawnOn: string | null, withdrawnReason: string | null, file: { name: string, type: string, bytes: number } | null, kind: { code: string, title: string, numbered: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DuplicateRecordFragment = { email: string | null, phone: string | null, contactNote: string | null, careerStartedOn: string | null, source: string, externalId: string, id: string, name: string, category: PersonCategory, birthDate: string | null, birthYear: number | null, studyGroup: string | null, workplace: string | null, minor: boolean, consentInForce: boolean, partner: { name: string } | null };

export type EditRoadmapMutationVariables = Exact<{
  input: EditRoadmapInput;
}>;


export type EditRoadmapMutation = { editRoadmap: { roadmap: { version: number, validFrom: string | null } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type EndAgreementsMutationVariables = Exact<{
  input: EndLabourAgreementsInput;
}>;


export type EndAgreementsMutation = { endLabourAgreements: { updated: number, listedMentees: number | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type EndPairMutationVariables = Exact<{
  input: EndMentorshipsInput;
}>;


export type EndPairMutation = { endMentorships: { refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type EnterMenteesMutationVariables = Exact<{
  input: UpsertMenteeProfilesInput;
}>;


export type EnterMenteesMutation = { upsertMenteeProfiles: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type EnterMentorsMutationVariables = Exact<{
  input: UpsertMentorProfilesInput;
}>;


export type EnterMentorsMutation = { upsertMentorProfiles: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type EnterPotentialMentorsMutationVariables = Exact<{
  input: EnterPotentialMentorsInput;
}>;


export type EnterPotentialMentorsMutation = { enterPotentialMentors: { created: number, refused: number, remaining: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, person: { id: string, name: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type ErasePersonMutationVariables = Exact<{
  id: string;
  reason: ErasureReason;
  confirmName?: string | null | undefined;
  dryRun: boolean;
}>;


export type ErasePersonMutation = { erasePerson: { erasedId: string | null, fields: Array<string>, changed: Array<{ kind: ErasedKind, count: number }>, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type ExplainFigureQueryVariables = Exact<{
  region: string;
  indicator: string;
  year?: string | null | undefined;
  period?: string | null | undefined;
  revision?: number | null | undefined;
  collegeId?: string | null | undefined;
  municipality?: string | null | undefined;
  form?: string | null | undefined;
  category?: MeasureCategory | null | undefined;
  source?: FigureSource | null | undefined;
}>;


export type ExplainFigureQuery = { explainFigure: { formula: string, leftOut: Array<string>, figure: { targetUrl: string | null, targetAsOf: string | null, status: FigureStatus, source: FigureSource, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetYear: string | null, targetCarriedForward: boolean | null, targetSource: string | null, gap: number | null, aboveHundred: boolean, formulaVersion: number, approval: FigureApproval | null, period: string | null, revision: number | null, asOf: string | null, note: string | null, indicator: { code: string, title: string, description: string, unit: IndicatorUnit, direction: IndicatorDirection }, coverage: { reported: number, expected: number, enough: boolean } }, terms: Array<{ part: FormulaPart, measure: string, title: string, category: MeasureCategory | null, form: string | null, value: number | null, lastChangedOn: string | null, countedBy: MeasureOwner | null, countedFrom: string | null }>, median: { status: FigureStatus, source: FigureSource, value: number | null, colleges: number, hidden: number, note: string | null } | null, colleges: Array<{ counted: boolean, leftOutWithoutConsent: number | null, lastChangedOn: string | null, college: { code: string, name: string }, figure: { status: FigureStatus, source: FigureSource, value: number | null, numerator: number | null, denominator: number | null } }>, publications: Array<{ revision: number, publishedAt: string, reason: string, note: string | null, colleges: number, told: number, hidden: number }> } | null };

export type ExploreChoicesQueryVariables = Exact<{
  code: string;
}>;


export type ExploreChoicesQuery = { region: { code: string, name: string } | null, indicators: Array<{ code: string, title: string }> | null, periods: Array<{ code: string, year: string, publication: { revision: number } | null }> | null, forms: Array<{ code: string, title: string }> | null };

export type ExploreFiguresQueryVariables = Exact<{
  region: string;
  indicators?: Array<string> | string | null | undefined;
  years?: Array<string> | string | null | undefined;
  periods?: Array<string> | string | null | undefined;
  groupBy?: Array<KpiGroup> | KpiGroup | null | undefined;
  source?: FigureSource | null | undefined;
  statuses?: Array<FigureStatus> | FigureStatus | null | undefined;
  totals?: boolean | null | undefined;
  orderBy?: KpiOrder | null | undefined;
  limit?: number | null | undefined;
}>;


export type ExploreFiguresQuery = { kpi: Array<{ year: string, period: string | null, revision: number | null, municipality: string | null, form: string | null, category: MeasureCategory | null, total: boolean, status: FigureStatus, source: FigureSource, approval: FigureApproval | null, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetYear: string | null, targetCarriedForward: boolean | null, gap: number | null, asOf: string | null, note: string | null, college: { code: string, name: string } | null, indicator: { code: string, title: string, direction: IndicatorDirection, unit: IndicatorUnit }, coverage: { reported: number, expected: number, enough: boolean } }> | null };

export type ExtendPlanMutationVariables = Exact<{
  input: ExtendPlanInput;
}>;


export type ExtendPlanMutation = { extendPlan: { outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string }> } | null };

export type FadingPairsQueryVariables = Exact<{
  collegeId: string;
  after?: string | null | undefined;
}>;


export type FadingPairsQuery = { fadingMentorships: { totalCount: number, nodes: Array<{ reasons: Array<FadingReason>, mentorship: { id: string, startedOn: string, form: { title: string }, mentor: { id: string, name: string } | null, mentee: { id: string, name: string } | null, cadence: { state: CadenceState, lateBy: number, dueOn: string } | null, lastMeeting: { day: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type FigurePartsFragment = { status: FigureStatus, source: FigureSource, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetYear: string | null, targetCarriedForward: boolean | null, targetSource: string | null, gap: number | null, aboveHundred: boolean, formulaVersion: number, approval: FigureApproval | null, note: string | null, coverage: { reported: number, expected: number, enough: boolean } };

export type ForecastPartsFragment = { method: ForecastMethod, basis: string, value: number, gap: number | null };

export type FormulaPartsFragment = { numerator: Array<{ measure: string, category: MeasureCategory | null, form: string | null }>, denominator: Array<{ measure: string, category: MeasureCategory | null, form: string | null }> };

export type FreeDaysPutFragment = { lateBefore: number | null, lateAfter: number | null, problems: Array<{ code: ProblemCode, message: string }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string }> }> };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type GiveFeedbackMutation = { giveFeedback: { outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string }> } | null };

export type GiveOwnConsentMutationVariables = Exact<{
  input: GiveOwnConsentInput;
}>;


export type GiveOwnConsentMutation = { giveOwnConsent: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type GivePairReportMutationVariables = Exact<{
  input: GivePairReportInput;
}>;


export type GivePairReportMutation = { givePairReport: { outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type GiveRoleMutationVariables = Exact<{
  row: RoleRowInput;
}>;


export type GiveRoleMutation = { bindRoles: { results: Array<{ outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type HeadcountOfYearsQueryVariables = Exact<{
  collegeId: string;
  year: string;
  before: string;
}>;


export type HeadcountOfYearsQuery = { college: { now: { students: number, pupils: number, teachers: number, youngSpecialists: number, reportedAt: string } | null, before: { students: number, pupils: number, teachers: number, youngSpecialists: number, reportedAt: string } | null } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { me: { account: string | null, roles: Array<Role>, rolesToGive: Array<{ role: Role }>, regions: Array<{ code: string, name: string }>, colleges: Array<{ id: string, code: string, name: string }> } | null, regions: Array<{ code: string, name: string, sample: boolean, timeZone: string, currentYear: string | null, years: Array<{ year: string, figures: boolean, reported: number, expected: number }> | null }> | null };

export type HostedCohortsQueryVariables = Exact<{
  collegeId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type HostedCohortsQuery = { cohorts: { totalCount: number, nodes: Array<{ id: string, title: string, year: string, course: { title: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ImportPartsFragment = { id: string, fileName: string | null, importedBy: string, importedByName: string | null, importedAt: string };

export type ImportRunsQueryVariables = Exact<{
  collegeId: string;
  after?: string | null | undefined;
}>;


export type ImportRunsQuery = { importRuns: { totalCount: number, nodes: Array<{ id: string, state: ImportState, attempts: number, startedAt: string | null, kind: SheetKind, year: string | null, fileName: string | null, taken: number, refused: number, unchanged: number, warnings: number | null, importedBy: string, importedByName: string | null, importedAt: string, progress: { phase: ImportPhase, done: number, total: number } | null, firstWarnings: Array<{ sheet: string | null, row: number | null, column: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type InviteToRoleMutationVariables = Exact<{
  row: RoleInvitationInput;
}>;


export type InviteToRoleMutation = { inviteToRoles: { results: Array<{ code: string | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type IssueAnalystClientMutationVariables = Exact<{
  region: string;
  name: string;
  renew: boolean;
}>;


export type IssueAnalystClientMutation = { issued: { secret: string | null, client: { clientId: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type IssueClientMutationVariables = Exact<{
  college: string;
}>;


export type IssueClientMutation = { issued: { secret: string | null, client: { clientId: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type IssueLinksMutationVariables = Exact<{
  input: IssueSurveyLinksInput;
}>;


export type IssueLinksMutation = { issueSurveyLinks: { left: number, links: Array<{ link: string | null, person: { id: string, name: string } | null }>, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type IssueReportMutationVariables = Exact<{
  input: IssueReportInput;
}>;


export type IssueReportMutation = { issueReport: { outcome: RowOutcome, report: { id: string } | null, content: { region: string, college: string | null, period: string, speaksFor: string, revision: number, before: string | null, strengths: string, weaknesses: string, practices: string, figures: Array<{ indicator: string, title: string, status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetCarriedForwardFrom: string | null, gap: number | null, approval: FigureApproval | null, before: number | null, region: number | null, coverage: { reported: number, expected: number, enough: boolean } }>, closing: { completed: number, atWork: number, endedEarly: number, reportsDue: number, reportsGiven: number, practices: number, practicesShared: number, finished: number, returned: number, rewards: Array<{ title: string, level: string, count: number }>, outcomes: Array<{ title: string, due: number, told: number, reached: number }>, shared: Array<{ title: string, form: string }> } | null, colleges: Array<{ code: string | null, name: string, figures: Array<{ status: FigureStatus, value: number | null }> }> } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type KeepApartMutationVariables = Exact<{
  personId: string;
  otherId: string;
}>;


export type KeepApartMutation = { keepApart: { apart: boolean, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type LabourAgreementsQueryVariables = Exact<{
  collegeId?: string | null | undefined;
  mentorId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LabourAgreementsQuery = { labourAgreements: { totalCount: number, nodes: Array<{ id: string, number: string, consentOn: string, signedOn: string, content: string, form: string, actsFrom: string, actsUntil: string, payment: string | null, endedBy: AgreementEnder | null, noticeOn: string | null, endedOn: string | null, endReason: string | null, state: AgreementState, pairsBehind: number, mentor: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LatestImportsQueryVariables = Exact<{
  collegeId: string;
}>;


export type LatestImportsQuery = { importRuns: { nodes: Array<{ id: string, state: ImportState, attempts: number, startedAt: string | null, kind: SheetKind, year: string | null, fileName: string | null, importedAt: string, taken: number, progress: { phase: ImportPhase, done: number, total: number } | null }> } | null };

export type LawRulesQueryVariables = Exact<{
  region: string;
}>;


export type LawRulesQuery = { lawRules: Array<{ code: string, title: string, asks: string, source: string, confirmed: boolean, validFrom: string, validUntil: string | null, effects: Array<RuleEffect>, effect: RuleEffect, switched: number, switches: Array<{ effect: RuleEffect, actsFrom: string, setOn: string }> }> | null };

export type LeaveBaseMutationVariables = Exact<{
  input: LeaveBaseInput;
}>;


export type LeaveBaseMutation = { leaveBase: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type LeaveMentorshipMutationVariables = Exact<{
  input: LeaveMentorshipInput;
}>;


export type LeaveMentorshipMutation = { leaveMentorship: { problems: Array<{ code: ProblemCode, message: string }> } | null };

export type LikelyDuplicatesQueryVariables = Exact<{
  collegeId: string;
  after?: string | null | undefined;
}>;


export type LikelyDuplicatesQuery = { likelyDuplicates: { totalCount: number, nodes: Array<{ reasons: Array<DuplicateReason>, first: { email: string | null, phone: string | null, contactNote: string | null, careerStartedOn: string | null, source: string, externalId: string, id: string, name: string, category: PersonCategory, birthDate: string | null, birthYear: number | null, studyGroup: string | null, workplace: string | null, minor: boolean, consentInForce: boolean, partner: { name: string } | null }, second: { email: string | null, phone: string | null, contactNote: string | null, careerStartedOn: string | null, source: string, externalId: string, id: string, name: string, category: PersonCategory, birthDate: string | null, birthYear: number | null, studyGroup: string | null, workplace: string | null, minor: boolean, consentInForce: boolean, partner: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LinkedPersonFragment = { id: string, name: string, studyGroup: string | null, minor: boolean, college: { id: string } };

export type LogMeetingMutationVariables = Exact<{
  input: LogMeetingInput;
}>;


export type LogMeetingMutation = { logMeeting: { outcome: RowOutcome, meetings: Array<{ id: string, mentorshipId: string, kind: MeetingKind, state: MeetingState, day: string, startsAt: string | null, mode: MeetingMode, place: string | null, attended: boolean }>, problems: Array<{ code: ProblemCode, message: string }> } | null };

export type MarkActivityNotApplicableMutationVariables = Exact<{
  input: MarkActivityNotApplicableInput;
}>;


export type MarkActivityNotApplicableMutation = { markActivityNotApplicable: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type MatchPairsMutationVariables = Exact<{
  input: MatchPairsInput;
}>;


export type MatchPairsMutation = { matchPairs: { weightsVersion: number, pairs: Array<{ score: number, pinned: boolean, mentor: { id: string, name: string }, mentee: { id: string, name: string }, warnings: Array<{ code: string, text: string }>, parts: Array<{ code: string, points: number, text: string }> }>, unmatched: Array<{ mentee: { id: string, name: string, category: PersonCategory }, reasons: Array<{ code: string, text: string }>, help: Array<{ code: string, text: string, person: { id: string, name: string } | null }> }>, idle: Array<{ mentor: { id: string, name: string }, reasons: Array<{ code: string, text: string }>, help: Array<{ code: string, text: string, person: { id: string, name: string } | null }> }>, lapsed: Array<{ mentor: { id: string, name: string }, mentee: { id: string, name: string }, reasons: Array<{ text: string }> }>, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type MatchingWeightsQueryVariables = Exact<{
  region: string;
}>;


export type MatchingWeightsQuery = { matchingWeights: { version: number, setOn: string | null, weights: Array<{ code: string, title: string, points: number, shipped: number }> } | null };

export type MeasureCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasureCatalogueQuery = { measures: Array<{ code: string, title: string, unit: IndicatorUnit, total: boolean, byForm: boolean, byFormAndCategory: boolean, categories: Array<{ category: MeasureCategory }> }> | null, forms: Array<{ code: string, title: string }> | null };

export type MeetingPartsFragment = { id: string, mentorshipId: string, kind: MeetingKind, state: MeetingState, day: string, startsAt: string | null, mode: MeetingMode, place: string | null, attended: boolean };

export type MenteeBaseQueryVariables = Exact<{
  collegeId: string;
  search?: string | null | undefined;
  categories?: Array<PersonCategory> | PersonCategory | null | undefined;
  stays?: BaseStays | null | undefined;
  needs?: Array<string> | string | null | undefined;
  withoutMentor?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type MenteeBaseQuery = { menteeBase: { totalCount: number, withoutConsent: number, nodes: Array<{ hasMentor: boolean, person: { id: string, name: string, category: PersonCategory, birthDate: string | null, birthYear: number | null, studyGroup: string | null, workplace: string | null, minor: boolean, consentInForce: boolean } | null, profile: { id: string, enteredOn: string, leftOn: string | null, inBase: boolean, request: string | null, needs: Array<string>, expectations: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MenteeSupportQueryVariables = Exact<{
  collegeId: string;
  year: string;
  open?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type MenteeSupportQuery = { menteeSupport: { totalCount: number, nodes: Array<{ reason: SupportReason, listedOn: string, supportedOn: string | null, outcome: SupportOutcome | null, closedOn: string | null, mentee: { id: string, name: string, category: PersonCategory, birthDate: string | null, birthYear: number | null, studyGroup: string | null, workplace: string | null, minor: boolean, consentInForce: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MentorBaseQueryVariables = Exact<{
  collegeId: string;
  search?: string | null | undefined;
  categories?: Array<PersonCategory> | PersonCategory | null | undefined;
  stays?: BaseStays | null | undefined;
  tags?: Array<string> | string | null | undefined;
  competences?: Array<string> | string | null | undefined;
  age?: number | null | undefined;
  frequency?: MeetingFrequency | null | undefined;
  free?: boolean | null | undefined;
  potential?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type MentorBaseQuery = { mentorBase: { totalCount: number, withoutConsent: number, nodes: Array<{ mentees: number, freeCapacity: number | null, finishedOn: string | null, person: { id: string, name: string, category: PersonCategory, birthDate: string | null, birthYear: number | null, studyGroup: string | null, workplace: string | null, minor: boolean, consentInForce: boolean } | null, profile: { id: string, enteredOn: string, leftOn: string | null, inBase: boolean, competences: Array<string>, tags: Array<string>, preferredAgeFrom: number | null, preferredAgeTo: number | null, preferredAgeText: string | null, timeResource: string | null, frequency: MeetingFrequency | null, capacity: number | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MentoringFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type MentoringFormsQuery = { forms: Array<{ code: string, title: string }> | null };

export type MergePeopleMutationVariables = Exact<{
  keepId: string;
  mergeId: string;
  dryRun: boolean;
}>;


export type MergePeopleMutation = { mergePeople: { filled: Array<string>, differing: Array<string>, person: { id: string, name: string } | null, moved: Array<{ kind: MovedKind, count: number }>, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type OfferedRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfferedRolesQuery = { me: { account: string | null, offeredRoles: Array<{ id: string, role: Role, region: { id: string, name: string } | null, college: { id: string, name: string } | null }> } | null };

export type OpenCollegeYearMutationVariables = Exact<{
  input: OpenCollegeYearInput;
}>;


export type OpenCollegeYearMutation = { openCollegeYear: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, copied: { year: string, curator: boolean, goals: boolean, expectedResults: boolean, workingGroup: number, leads: number, activities: number, forms: Array<string> } | null } | null };

export type OpenPeriodMutationVariables = Exact<{
  input: OpenPeriodInput;
}>;


export type OpenPeriodMutation = { openPeriod: { outcome: RowOutcome, period: { id: string, code: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type OpenSurveyMutationVariables = Exact<{
  input: OpenSurveyCampaignInput;
}>;


export type OpenSurveyMutation = { openSurveyCampaign: { campaign: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type OrderPackageIdsQueryVariables = Exact<{
  collegeId: string;
  year: string;
  form?: string | null | undefined;
  acceptedOnly?: boolean | null | undefined;
}>;


export type OrderPackageIdsQuery = { orderPackage: { pairs: { nodes: Array<{ id: string, ready: boolean, hindrances: Array<{ refuses: boolean }> }> } } | null };

export type OrderPackageQueryVariables = Exact<{
  collegeId: string;
  year: string;
  form?: string | null | undefined;
  acceptedOnly?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type OrderPackageQuery = { orderPackage: { proposed: number, ready: number, warned: number, refused: number, pairs: { totalCount: number, nodes: Array<{ id: string, ready: boolean, acceptance: PairAcceptance, hindrances: Array<{ code: string, text: string, refuses: boolean }>, mentorship: { startedOn: string, until: string, form: { title: string }, mentor: { name: string } | null, mentee: { name: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OutcomesDueQueryVariables = Exact<{
  collegeId: string;
  year: string;
  told?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type OutcomesDueQuery = { outcomesDue: { totalCount: number, nodes: Array<{ kind: OutcomeKind, endedOn: string, dueOn: string, answer: OutcomeAnswer | null, day: string | null, category: AttestationCategory | null, document: string | null, person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OwnAgreementsQueryVariables = Exact<{
  mentorId: string;
}>;


export type OwnAgreementsQuery = { labourAgreements: { totalCount: number, nodes: Array<{ id: string, number: string, consentOn: string, signedOn: string, content: string, form: string, actsFrom: string, actsUntil: string, payment: string | null, endedBy: AgreementEnder | null, noticeOn: string | null, endedOn: string | null, endReason: string | null, state: AgreementState }> } | null };

export type OwnCohortFragment = { id: string, title: string, startsOn: string, endsOn: string, college: { id: string, name: string }, course: { id: string, title: string }, sessions: { nodes: Array<{ id: string, kind: SessionKind, title: string, day: string, startsAt: string, endsAt: string, place: string | null, link: string | null, teacher: string | null, cancelledOn: string | null }> } | null };

export type OwnConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnConsentsQuery = { me: { linkHolder: LinkHolder | null, persons: Array<{ id: string, name: string, minor: boolean, consentInForce: boolean, college: { id: string, name: string }, consents: Array<{ id: string, givenOn: string, givenBy: ConsentGivenBy, validUntil: string | null, channel: ConsentChannel | null, documentNumber: string | null, documentDate: string | null, representativeName: string | null, representativeRelation: RepresentativeRelation | null, representativeDocument: string | null, attestedBy: string | null, withdrawnOn: string | null, withdrawalReason: string | null, endsOn: string | null, inForce: boolean, importRun: { id: string, fileName: string | null, importedBy: string, importedByName: string | null, importedAt: string } | null }> }> } | null };

export type OwnPairsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPairsQuery = { me: { persons: Array<{ id: string }> } | null, mentorships: { nodes: Array<{ id: string, status: MentorshipStatus, startedOn: string, until: string, confidential: boolean, reportUntil: string | null, answers: Array<{ side: PairSide, agrees: boolean }>, form: { title: string }, mentor: { id: string, name: string } | null, mentee: { id: string, name: string } | null, reports: Array<{ side: PairSide, givenOn: string }>, practices: Array<{ id: string, title: string, done: string, result: string | null, offeredOn: string | null, sharedOn: string | null, answers: Array<{ side: PairSide, agrees: boolean, current: boolean }> }>, cadence: { state: CadenceState, lateBy: number, dueOn: string } | null, nextMeeting: { id: string, mentorshipId: string, kind: MeetingKind, state: MeetingState, day: string, startsAt: string | null, mode: MeetingMode, place: string | null, attended: boolean } | null, planDirections: Array<{ code: string, title: string }>, plan: { id: string, kind: PlanKind, authorship: PlanAuthorship, state: PlanState, startsOn: string, endsOn: string, agreedOn: string | null, mentorAgreedOn: string | null, menteeAgreedOn: string | null, collegeAgreedOn: string | null, changedOn: string | null, version: number, overdueCount: number, items: Array<{ id: string, directionWords: string | null, difficulty: string | null, measure: string | null, form: PlanItemForm, plannedOn: string, interimResult: string | null, finalResult: string | null, doneOn: string | null, overdue: boolean, version: number, direction: { code: string, title: string } }>, extensions: Array<{ formerEnd: string, newEnd: string, reason: string | null, extendedOn: string, extendedBy: PlanWriter }> } | null, meetings: { nodes: Array<{ id: string, mentorshipId: string, kind: MeetingKind, state: MeetingState, day: string, startsAt: string | null, mode: MeetingMode, place: string | null, attended: boolean, feedback: Array<{ side: PairSide, score: number | null, givenOn: string }> }> } }> } | null, calendarLinks: Array<{ personId: string, createdAt: string }> | null };

export type OwnSchoolQueryVariables = Exact<{
  mentorId: string;
}>;


export type OwnSchoolQuery = { person: { id: string, openCohorts: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, title: string, startsOn: string, endsOn: string, capacity: number | null, isFull: boolean, college: { id: string, name: string }, course: { id: string, title: string }, programme: { hours: number, competences: Array<string> } }> } | null, enrolments: { pageInfo: { hasPreviousPage: boolean }, nodes: Array<{ id: string, completedOn: string | null, withdrawnOn: string | null, cohort: { id: string, title: string, startsOn: string, endsOn: string, college: { id: string, name: string }, course: { id: string, title: string }, sessions: { nodes: Array<{ id: string, kind: SessionKind, title: string, day: string, startsAt: string, endsAt: string, place: string | null, link: string | null, teacher: string | null, cancelledOn: string | null }> } | null } }> } | null, taughtCohorts: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, title: string, startsOn: string, endsOn: string, listeners: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, name: string, college: { id: string, name: string } }> } | null, college: { id: string, name: string }, course: { id: string, title: string }, sessions: { nodes: Array<{ id: string, kind: SessionKind, title: string, day: string, startsAt: string, endsAt: string, place: string | null, link: string | null, teacher: string | null, cancelledOn: string | null }> } | null }> } | null } | null, applications: { nodes: Array<{ id: string, state: ApplicationState, appliedOn: string, movedUpOn: string | null, reason: string | null, cohort: { id: string, title: string, startsOn: string, endsOn: string, college: { id: string, name: string }, course: { id: string, title: string } } }> } | null, certificates: { nodes: Array<{ id: string, number: string, code: string | null, state: CertificateState, title: string, validUntil: string | null }> } | null };

export type OwnWishesQueryVariables = Exact<{
  mentorId: string;
}>;


export type OwnWishesQuery = { person: { id: string, coursesToLearn: { nodes: Array<{ id: string, title: string, programme: { competences: Array<string> } }> } | null, learningWishes: Array<{ id: string, competence: string | null, wishedOn: string, takenBackOn: string | null, course: { id: string, title: string, retiredOn: string | null } | null }> } | null };

export type PairCardQueryVariables = Exact<{
  id: string;
}>;


export type PairCardQuery = { mentorships: { nodes: Array<{ endedBy: MentorshipEnder | null, endReason: string | null, voidReason: string | null, results: string | null, caseLink: string | null, id: string, year: string, status: MentorshipStatus, startedOn: string, until: string, endedOn: string | null, confidential: boolean, directive: boolean, mentorCollegeAgreed: boolean, importRun: { id: string, fileName: string | null, importedBy: string, importedByName: string | null, importedAt: string } | null, follows: { id: string, endedOn: string | null, endedBy: MentorshipEnder | null, endReason: string | null, mentor: { id: string, name: string } | null } | null, college: { id: string } | null, program: { id: string } | null, reports: Array<{ side: PairSide, givenOn: string, worked: string | null, didNotWork: string | null, wouldGoOn: boolean | null }>, practices: Array<{ id: string, title: string, sharedOn: string | null }>, history: Array<{ at: string, step: MentorshipStep, startedOn: string, lastDay: string, orderNumber: string | null, orderDate: string | null, orderActsFrom: string | null }>, form: { code: string, title: string }, order: { number: string | null, date: string | null, actsFrom: string | null, retroactive: boolean, attested: boolean } | null, answers: Array<{ side: PairSide, agrees: boolean, reason: string | null, answeredOn: string }>, mentor: { id: string, name: string } | null, mentee: { id: string, name: string } | null }> } | null };

export type PairDecisionsQueryVariables = Exact<{
  collegeId: string;
  programId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PairDecisionsQuery = { pairDecisions: { totalCount: number, nodes: Array<{ decision: PairDecisionKind, decidedOn: string, mentee: { id: string, name: string } | null, mentor: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PairPartsFragment = { id: string, year: string, status: MentorshipStatus, startedOn: string, until: string, endedOn: string | null, confidential: boolean, directive: boolean, mentorCollegeAgreed: boolean, form: { code: string, title: string }, order: { number: string | null, date: string | null, actsFrom: string | null, retroactive: boolean, attested: boolean } | null, answers: Array<{ side: PairSide, agrees: boolean, reason: string | null, answeredOn: string }>, mentor: { id: string, name: string } | null, mentee: { id: string, name: string } | null };

export type PairPlanQueryVariables = Exact<{
  id: string;
}>;


export type PairPlanQuery = { mentorships: { nodes: Array<{ id: string, planDirections: Array<{ code: string, title: string }>, plan: { id: string, kind: PlanKind, authorship: PlanAuthorship, state: PlanState, startsOn: string, endsOn: string, agreedOn: string | null, mentorAgreedOn: string | null, menteeAgreedOn: string | null, collegeAgreedOn: string | null, changedOn: string | null, version: number, overdueCount: number, items: Array<{ id: string, directionWords: string | null, difficulty: string | null, measure: string | null, form: PlanItemForm, plannedOn: string, interimResult: string | null, finalResult: string | null, doneOn: string | null, overdue: boolean, version: number, direction: { code: string, title: string } }>, extensions: Array<{ formerEnd: string, newEnd: string, reason: string | null, extendedOn: string, extendedBy: PlanWriter }> } | null }> } | null };

export type PairProgramsQueryVariables = Exact<{
  collegeId: string;
  year: string;
}>;


export type PairProgramsQuery = { college: { region: { id: string }, mentoringPrograms: { nodes: Array<{ id: string, form: { code: string, title: string, mentorCategory: PersonCategory, menteeCategory: PersonCategory } }> } | null } | null };

export type PairsToAgreeQueryVariables = Exact<{
  collegeId: string;
  years?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type PairsToAgreeQuery = { mentorships: { totalCount: number, nodes: Array<{ id: string, startedOn: string, until: string, form: { title: string }, mentor: { id: string, name: string } | null, college: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PairsToLinkQueryVariables = Exact<{
  collegeId: string;
  years?: Array<string> | string | null | undefined;
  forms?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type PairsToLinkQuery = { mentorships: { totalCount: number, nodes: Array<{ id: string, mentor: { id: string, name: string, studyGroup: string | null, minor: boolean, college: { id: string } } | null, mentee: { id: string, name: string, studyGroup: string | null, minor: boolean, college: { id: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PairsQueryVariables = Exact<{
  collegeId: string;
  years?: Array<string> | string | null | undefined;
  forms?: Array<string> | string | null | undefined;
  statuses?: Array<MentorshipStatus> | MentorshipStatus | null | undefined;
  orders?: Array<MentorshipOrderState> | MentorshipOrderState | null | undefined;
  directive?: boolean | null | undefined;
  personIds?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type PairsQuery = { mentorships: { totalCount: number, nodes: Array<{ id: string, year: string, status: MentorshipStatus, startedOn: string, until: string, endedOn: string | null, confidential: boolean, directive: boolean, mentorCollegeAgreed: boolean, form: { code: string, title: string }, order: { number: string | null, date: string | null, actsFrom: string | null, retroactive: boolean, attested: boolean } | null, answers: Array<{ side: PairSide, agrees: boolean, reason: string | null, answeredOn: string }>, mentor: { id: string, name: string } | null, mentee: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PeopleToLinkQueryVariables = Exact<{
  collegeId: string;
  groups?: Array<string> | string | null | undefined;
  categories?: Array<PersonCategory> | PersonCategory | null | undefined;
}>;


export type PeopleToLinkQuery = { people: { totalCount: number, nodes: Array<{ id: string, name: string, studyGroup: string | null, minor: boolean, college: { id: string } }> } | null };

export type PeopleWithoutEnterpriseQueryVariables = Exact<{
  collegeId: string;
  after?: string | null | undefined;
}>;


export type PeopleWithoutEnterpriseQuery = { people: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PeriodCollegesQueryVariables = Exact<{
  code: string;
  periods: Array<string> | string;
}>;


export type PeriodCollegesQuery = { region: { code: string } | null, kpi: Array<{ status: FigureStatus, source: FigureSource, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetYear: string | null, targetCarriedForward: boolean | null, gap: number | null, approval: FigureApproval | null, note: string | null, indicator: { code: string, title: string, direction: IndicatorDirection }, college: { code: string, name: string, municipality: string } | null }> | null };

export type PeriodFiguresQueryVariables = Exact<{
  code: string;
  periods: Array<string> | string;
}>;


export type PeriodFiguresQuery = { region: { code: string, name: string } | null, kpi: Array<{ status: FigureStatus, source: FigureSource, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetYear: string | null, targetCarriedForward: boolean | null, targetSource: string | null, gap: number | null, aboveHundred: boolean, formulaVersion: number, approval: FigureApproval | null, period: string | null, revision: number | null, asOf: string | null, note: string | null, indicator: { code: string, title: string, description: string, unit: IndicatorUnit, direction: IndicatorDirection }, coverage: { reported: number, expected: number, enough: boolean } }> | null };

export type PeriodPartsFragment = { id: string, code: string, kind: PeriodKind, year: string, firstDay: string, speaksFor: string, submitBy: string, automatic: boolean, publication: { revision: number, publishedAt: string } | null };

export type PersonCardQueryVariables = Exact<{
  id: string;
}>;


export type PersonCardQuery = { person: { familyName: string, givenName: string, patronymic: string, email: string | null, phone: string | null, contactNote: string | null, careerStartedOn: string | null, jobStartedOn: string | null, qualification: Qualification | null, qualifiedOn: string | null, qualificationDocument: string | null, youngSpecialist: boolean, newEmployee: boolean, source: string, externalId: string, id: string, name: string, category: PersonCategory, birthDate: string | null, birthYear: number | null, studyGroup: string | null, workplace: string | null, minor: boolean, consentInForce: boolean, partner: { name: string } | null, college: { id: string, code: string }, categories: Array<{ category: PersonCategory, from: string | null, until: string | null }> | null, consents: Array<{ id: string, givenOn: string, givenBy: ConsentGivenBy, validUntil: string | null, channel: ConsentChannel | null, documentNumber: string | null, documentDate: string | null, representativeName: string | null, representativeRelation: RepresentativeRelation | null, representativeDocument: string | null, attestedBy: string | null, withdrawnOn: string | null, withdrawalReason: string | null, endsOn: string | null, inForce: boolean, importRun: { id: string, fileName: string | null, importedBy: string, importedByName: string | null, importedAt: string } | null }>, mentorProfiles: Array<{ id: string, enteredOn: string, leftOn: string | null, leftReason: string | null, inBase: boolean, competences: Array<string>, tags: Array<string>, learningWishes: Array<string>, achievements: string | null, interests: string | null, preferredAgeFrom: number | null, preferredAgeTo: number | null, preferredAgeText: string | null, timeResource: string | null, frequency: MeetingFrequency | null, capacity: number | null, speciality: string | null, results: string | null, caseLink: string | null }>, mentorQuestionnaire: { experience: string | null, intentions: string | null, motivation: string | null, interests: string | null, menteePreferences: string | null, preferredAgeFrom: number | null, preferredAgeTo: number | null, timeResource: string | null, frequency: MeetingFrequency | null, answeredOn: string, answeredBy: AnsweredBy } | null, menteeProfiles: Array<{ id: string, enteredOn: string, leftOn: string | null, leftReason: string | null, inBase: boolean, request: string | null, needs: Array<string>, expectations: string | null, interests: string | null, timeResource: string | null, frequency: MeetingFrequency | null, speciality: string | null, results: string | null, caseLink: string | null, completed: boolean | null }> } | null, mentorships: { totalCount: number, nodes: Array<{ id: string, year: string, status: MentorshipStatus, startedOn: string, endedOn: string | null, endReason: string | null, directive: boolean, follows: { id: string, endedOn: string | null, endReason: string | null, mentor: { id: string, name: string } | null } | null, order: { number: string | null, date: string | null, attested: boolean } | null, program: { form: { code: string, title: string } } | null, mentor: { id: string, name: string } | null, mentee: { id: string, name: string } | null }> } | null };

export type PersonLineFragment = { id: string, name: string, category: PersonCategory, birthDate: string | null, birthYear: number | null, studyGroup: string | null, workplace: string | null, minor: boolean, consentInForce: boolean };

export type PersonWishesQueryVariables = Exact<{
  id: string;
}>;


export type PersonWishesQuery = { person: { id: string, learningWishes: Array<{ id: string, competence: string | null, wishedOn: string, takenBackOn: string | null, course: { id: string, title: string, retiredOn: string | null } | null }> } | null };

export type PersonalLinksQueryVariables = Exact<{
  id: string;
}>;


export type PersonalLinksQuery = { person: { id: string, personalLinks: Array<{ id: string, holder: LinkHolder, lastDay: string, issuedAt: string, stands: boolean }> } | null };

export type PlanPartsFragment = { id: string, kind: PlanKind, authorship: PlanAuthorship, state: PlanState, startsOn: string, endsOn: string, agreedOn: string | null, mentorAgreedOn: string | null, menteeAgreedOn: string | null, collegeAgreedOn: string | null, changedOn: string | null, version: number, overdueCount: number, items: Array<{ id: string, directionWords: string | null, difficulty: string | null, measure: string | null, form: PlanItemForm, plannedOn: string, interimResult: string | null, finalResult: string | null, doneOn: string | null, overdue: boolean, version: number, direction: { code: string, title: string } }>, extensions: Array<{ formerEnd: string, newEnd: string, reason: string | null, extendedOn: string, extendedBy: PlanWriter }> };

export type PlansOfYearQueryVariables = Exact<{
  code: string;
  year: string;
  states?: Array<PlanState> | PlanState | null | undefined;
  overdue?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type PlansOfYearQuery = { college: { id: string, collegeYear: { plans: { totalCount: number, nodes: Array<{ id: string, kind: PlanKind, state: PlanState, startsOn: string, endsOn: string, itemCount: number, doneCount: number, overdueCount: number, nextOn: string | null, mentorship: { id: string, mentor: { id: string, name: string } | null, mentee: { id: string, name: string } | null, form: { title: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null } | null };

export type PracticesQueryVariables = Exact<{
  collegeId?: string | null | undefined;
  years?: Array<string> | string | null | undefined;
  forms?: Array<string> | string | null | undefined;
  search?: string | null | undefined;
  shared?: boolean | null | undefined;
  withdrawn?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type PracticesQuery = { practices: { totalCount: number, nodes: Array<{ id: string, year: string, title: string, done: string, result: string | null, link: string | null, tags: Array<string>, sides: Array<PairSide>, offeredOn: string | null, sharedOn: string | null, withdrawnOn: string | null, withdrawnReason: string | null, mentorshipId: string | null, form: { code: string, title: string }, college: { id: string, code: string, name: string }, mentor: { id: string, name: string } | null, answers: Array<{ side: PairSide, agrees: boolean, current: boolean, answeredOn: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PreviewPartsFragment = { difference: number | null, figure: { status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, note: string | null }, inForce: { status: FigureStatus, value: number | null } | null };

export type ProposePairsMutationVariables = Exact<{
  input: ProposeMentorshipsInput;
}>;


export type ProposePairsMutation = { proposeMentorships: { created: number, updated: number, unchanged: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type PublicationPartsFragment = { revision: number, publishedAt: string, reason: string, colleges: number, told: number, hidden: number, threshold: number, note: string | null };

export type PublishPeriodMutationVariables = Exact<{
  input: PublishPeriodInput;
}>;


export type PublishPeriodMutation = { publishPeriod: { publication: { revision: number, publishedAt: string, reason: string, colleges: number, told: number, hidden: number, threshold: number, note: string | null } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type PutFormMutationVariables = Exact<{
  input: PutFormInput;
}>;


export type PutFormMutation = { putForm: { form: { form: { code: string } } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type PutSchoolEventMutationVariables = Exact<{
  input: PutSchoolEventInput;
}>;


export type PutSchoolEventMutation = { putSchoolEvent: { outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type PutSessionsMutationVariables = Exact<{
  input: PutSessionsInput;
}>;


export type PutSessionsMutation = { putSessions: { updated: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, warnings: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type PutTagsMutationVariables = Exact<{
  input: PutTagsInput;
}>;


export type PutTagsMutation = { putTags: { created: number, updated: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type QuestionPartsFragment = { code: string, kind: QuestionKind, title: string, required: boolean, options: Array<{ code: string, title: string }> };

export type RecordAcceptancesMutationVariables = Exact<{
  input: RecordAcceptancesInput;
}>;


export type RecordAcceptancesMutation = { recordAcceptances: { updated: number, refused: number, problems: Array<{ code: ProblemCode, message: string }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string }> }> } | null };

export type RecordAgreementsMutationVariables = Exact<{
  input: RecordLabourAgreementsInput;
}>;


export type RecordAgreementsMutation = { recordLabourAgreements: { created: number, updated: number, unchanged: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { created: number, updated: number, unchanged: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type RecordConsentsMutationVariables = Exact<{
  input: RecordConsentsInput;
}>;


export type RecordConsentsMutation = { recordConsents: { refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type RecordEventAttendanceMutationVariables = Exact<{
  input: RecordEventAttendanceInput;
}>;


export type RecordEventAttendanceMutation = { recordEventAttendance: { outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type RecordMarksMutationVariables = Exact<{
  input: RecordMarksInput;
}>;


export type RecordMarksMutation = { recordMarks: { created: number, updated: number, unchanged: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type RecordMenteeSupportMutationVariables = Exact<{
  input: RecordMenteeSupportInput;
}>;


export type RecordMenteeSupportMutation = { recordMenteeSupport: { created: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type RecordOutcomesMutationVariables = Exact<{
  input: RecordOutcomesInput;
}>;


export type RecordOutcomesMutation = { recordOutcomes: { created: number, updated: number, unchanged: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type RecordPracticeMutationVariables = Exact<{
  input: RecordPracticeInput;
}>;


export type RecordPracticeMutation = { recordPractice: { practice: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type RecordRewardsMutationVariables = Exact<{
  input: RecordRewardsInput;
}>;


export type RecordRewardsMutation = { recordRewards: { created: number, updated: number, unchanged: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type RegionAtAGlanceQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type RegionAtAGlanceQuery = { region: { name: string, scorecard: { asOf: string | null, indicators: Array<{ status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, target: number | null, gap: number | null, indicator: { code: string, title: string }, coverage: { reported: number, expected: number } }> } | null, colleges: { totalCount: number, nodes: Array<{ code: string, name: string, scorecard: { indicators: Array<{ status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, indicator: { code: string } }> } | null, mentoringPrograms: { totalCount: number, nodes: Array<{ mentorshipCount: number | null, form: { code: string, title: string }, stage: { number: number, title: string } | null }> } | null, courses: { totalCount: number, trainedMentors: number | null } | null }> } } | null };

export type RegionClosersQueryVariables = Exact<{
  code: string;
  year: string;
  indicator: string;
}>;


export type RegionClosersQuery = { region: { code: string, gapClosers: Array<{ side: PairSide | null, withoutPair: number | null, mentorsWithRoom: number | null, freePlaces: number | null, note: string | null, college: { code: string, name: string } }> | null } | null };

export type RegionCollegesQueryVariables = Exact<{
  code: string;
  year: string;
  source?: FigureSource | null | undefined;
  after?: string | null | undefined;
}>;


export type RegionCollegesQuery = { region: { code: string, colleges: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, municipality: string, scorecard: { indicators: Array<{ status: FigureStatus, source: FigureSource, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetYear: string | null, targetCarriedForward: boolean | null, gap: number | null, approval: FigureApproval | null, note: string | null, indicator: { code: string, title: string, direction: IndicatorDirection } }> } | null }> } } | null };

export type RegionFiguresQueryVariables = Exact<{
  code: string;
  year: string;
  source?: FigureSource | null | undefined;
}>;


export type RegionFiguresQuery = { region: { code: string, name: string, scorecard: { source: FigureSource, asOf: string | null, period: string | null, revision: number | null, indicators: Array<{ status: FigureStatus, source: FigureSource, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetYear: string | null, targetCarriedForward: boolean | null, targetSource: string | null, gap: number | null, aboveHundred: boolean, formulaVersion: number, approval: FigureApproval | null, note: string | null, indicator: { code: string, title: string, description: string, unit: IndicatorUnit, direction: IndicatorDirection }, forecast: { method: ForecastMethod, basis: string, value: number, gap: number | null } | null, coverage: { reported: number, expected: number, enough: boolean } }> } | null } | null };

export type RegionFormsQueryVariables = Exact<{
  region: string;
}>;


export type RegionFormsQuery = { regionForms: Array<{ own: boolean, aliases: Array<string>, ownAliases: Array<string>, firstYear: string | null, lastYear: string | null, programmes: number, form: { code: string, title: string, mentorCategory: PersonCategory, menteeCategory: PersonCategory } }> | null };

export type RegionHolidaysQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type RegionHolidaysQuery = { region: { id: string, holidays: Array<{ firstDay: string, lastDay: string, title: string, isBreak: boolean }> } | null };

export type RegionIndicatorsQueryVariables = Exact<{
  code: string;
}>;


export type RegionIndicatorsQuery = { indicators: Array<{ id: string, code: string, title: string, description: string, unit: IndicatorUnit, direction: IndicatorDirection, countedIn: CountedIn, version: number, definedAt: string | null, watched: boolean, retiredOn: string | null, retiredReason: string | null, source: IndicatorSource, versions: Array<{ id: string, version: number, definedAt: string | null, numerator: Array<{ measure: string, category: MeasureCategory | null, form: string | null }>, denominator: Array<{ measure: string, category: MeasureCategory | null, form: string | null }> }> | null, numerator: Array<{ measure: string, category: MeasureCategory | null, form: string | null }>, denominator: Array<{ measure: string, category: MeasureCategory | null, form: string | null }> }> | null };

export type RegionPeriodsQueryVariables = Exact<{
  code: string;
}>;


export type RegionPeriodsQuery = { periods: Array<{ code: string, kind: PeriodKind, year: string, speaksFor: string, publication: { revision: number, publishedAt: string } | null }> | null };

export type RegionPlanDirectionsQueryVariables = Exact<{
  region: string;
}>;


export type RegionPlanDirectionsQuery = { regionPlanDirections: Array<{ code: string, titleRu: string, titleEn: string, own: boolean, retired: boolean }> | null };

export type RegionRoadmapQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type RegionRoadmapQuery = { region: { id: string, roadmap: { version: number, source: string, validFrom: string | null, possibleProofs: Array<{ code: string, title: string }>, activities: Array<{ code: string, titleRu: string, titleEn: string, resultRu: string, resultEn: string, responsible: Array<ResponsibleRole>, results: Array<ResultKind>, startsOn: string, dueOn: string, proofs: Array<string> }> } | null } | null };

export type RegionTagsQueryVariables = Exact<{
  region: string;
}>;


export type RegionTagsQuery = { regionTags: Array<{ code: string, title: string, retired: boolean }> | null };

export type RegionTargetsQueryVariables = Exact<{
  code: string;
  college?: string | null | undefined;
}>;


export type RegionTargetsQuery = { targets: Array<{ indicator: string, year: string, carriedForwardFrom: string | null, value: number, verified: boolean, document: string | null, documentDate: string | null, url: string | null, source: string | null, setAt: string | null }> | null, indicators: Array<{ code: string, title: string, direction: IndicatorDirection }> | null };

export type RegionTrainingEffectQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type RegionTrainingEffectQuery = { region: { id: string, trainingEffect: { status: TrainingEffectStatus, text: string, trained: number, mentors: number | null, pairs: number | null, before: number | null, after: number | null, change: number | null, asOf: string, formulaVersion: number } | null } | null };

export type RegionTrainingNeedsQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type RegionTrainingNeedsQuery = { region: { id: string, trainingNeeds: { totalCount: number, rare: number, asOf: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ competence: string, asked: number, waiting: number, mentors: number, freePlaces: number, wishing: number, wishingThemselves: number, need: number, offered: number | null, gap: number | null, supply: TrainingSupply, colleges: Array<{ need: number, college: { id: string, code: string, name: string } }>, courses: Array<{ id: string, title: string }>, cohorts: Array<{ id: string, title: string, startsOn: string, isFull: boolean, college: { id: string, name: string } }> }> } | null } | null };

export type RegionTrendsQueryVariables = Exact<{
  code: string;
  year: string;
  by: TrendStep;
}>;


export type RegionTrendsQuery = { region: { code: string, trends: Array<{ indicator: { code: string }, points: Array<{ day: string, status: FigureStatus, value: number | null }> }> | null } | null };

export type RegionYearsQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type RegionYearsQuery = { region: { colleges: { totalCount: number, nodes: Array<{ code: string, name: string, collegeYear: { currentStage: { number: number } | null, stages: Array<{ number: number, title: string, dueOn: string, closedOn: string | null, overrideReason: string | null }>, progress: { done: number, due: number, overdue: number, notApplicable: number, proven: number, claimed: number, asOf: string } | null } | null }> } } | null };

export type RegisterDocumentMutationVariables = Exact<{
  input: RegisterDocumentInput;
}>;


export type RegisterDocumentMutation = { registerDocument: { document: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type RegisterPersonMutationVariables = Exact<{
  input: UpsertPeopleInput;
}>;


export type RegisterPersonMutation = { upsertPeople: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ outcome: RowOutcome, person: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type ReissueLinksMutationVariables = Exact<{
  input: ReissueSurveyLinksInput;
}>;


export type ReissueLinksMutation = { reissueSurveyLinks: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, link: string | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type RenewCertificatesMutationVariables = Exact<{
  input: RenewCertificatesInput;
}>;


export type RenewCertificatesMutation = { renewCertificates: { created: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type ReopenActivityMutationVariables = Exact<{
  input: ReopenActivityInput;
}>;


export type ReopenActivityMutation = { reopenActivity: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type ReopenStageMutationVariables = Exact<{
  input: ReopenStageInput;
}>;


export type ReopenStageMutation = { reopenStage: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type ReportHeadcountMutationVariables = Exact<{
  input: ReportHeadcountInput;
}>;


export type ReportHeadcountMutation = { reportHeadcount: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type ReportLineFragment = { id: string, number: number, period: string, issuedOn: string, college: { id: string, name: string } | null };

export type ReportPageQueryVariables = Exact<{
  id: string;
}>;


export type ReportPageQuery = { report: { id: string, number: number, period: string, issuedOn: string, snapshot: string, hash: string, region: { code: string, name: string }, college: { code: string, name: string } | null, content: { region: string, college: string | null, period: string, speaksFor: string, revision: number, before: string | null, strengths: string, weaknesses: string, practices: string, figures: Array<{ indicator: string, title: string, status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetCarriedForwardFrom: string | null, gap: number | null, approval: FigureApproval | null, before: number | null, region: number | null, coverage: { reported: number, expected: number, enough: boolean } }>, closing: { completed: number, atWork: number, endedEarly: number, reportsDue: number, reportsGiven: number, practices: number, practicesShared: number, finished: number, returned: number, rewards: Array<{ title: string, level: string, count: number }>, outcomes: Array<{ title: string, due: number, told: number, reached: number }>, shared: Array<{ title: string, form: string }> } | null, colleges: Array<{ code: string | null, name: string, figures: Array<{ status: FigureStatus, value: number | null }> }> } | null } | null };

export type ReportPartsFragment = { region: string, college: string | null, period: string, speaksFor: string, revision: number, before: string | null, strengths: string, weaknesses: string, practices: string, figures: Array<{ indicator: string, title: string, status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetCarriedForwardFrom: string | null, gap: number | null, approval: FigureApproval | null, before: number | null, region: number | null, coverage: { reported: number, expected: number, enough: boolean } }>, closing: { completed: number, atWork: number, endedEarly: number, reportsDue: number, reportsGiven: number, practices: number, practicesShared: number, finished: number, returned: number, rewards: Array<{ title: string, level: string, count: number }>, outcomes: Array<{ title: string, due: number, told: number, reached: number }>, shared: Array<{ title: string, form: string }> } | null, colleges: Array<{ code: string | null, name: string, figures: Array<{ status: FigureStatus, value: number | null }> }> };

export type ReportedPeriodsQueryVariables = Exact<{
  region: string;
}>;


export type ReportedPeriodsQuery = { periods: Array<{ id: string, code: string, publication: { revision: number } | null }> | null };

export type ReportedRegionQueryVariables = Exact<{
  code: string;
}>;


export type ReportedRegionQuery = { region: { id: string, code: string, name: string } | null, periods: Array<{ id: string, code: string, publication: { revision: number } | null }> | null };

export type ReportsQueryVariables = Exact<{
  region?: string | null | undefined;
  college?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportsQuery = { reports: { totalCount: number, nodes: Array<{ id: string, number: number, period: string, issuedOn: string, college: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RetireCourseMutationVariables = Exact<{
  input: RetireCourseInput;
}>;


export type RetireCourseMutation = { retireCourse: { outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type RetireFormMutationVariables = Exact<{
  input: RetireFormInput;
}>;


export type RetireFormMutation = { retireForm: { form: { lastYear: string | null } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type RetireIndicatorMutationVariables = Exact<{
  input: RetireIndicatorInput;
}>;


export type RetireIndicatorMutation = { retireIndicator: { outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type ReturnSubmissionMutationVariables = Exact<{
  input: ReturnSubmissionInput;
}>;


export type ReturnSubmissionMutation = { returnSubmission: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type RevokeAnalystClientMutationVariables = Exact<{
  region: string;
  name: string;
}>;


export type RevokeAnalystClientMutation = { revoked: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type RevokeCalendarLinkMutationVariables = Exact<{
  input: CalendarLinkInput;
}>;


export type RevokeCalendarLinkMutation = { revokeCalendarLink: { revoked: boolean } | null };

export type RevokeCertificatesMutationVariables = Exact<{
  input: RevokeCertificatesInput;
}>;


export type RevokeCertificatesMutation = { revokeCertificates: { updated: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type RevokeClientMutationVariables = Exact<{
  college: string;
}>;


export type RevokeClientMutation = { revoked: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type RevokeCohortCalendarMutationVariables = Exact<{
  input: CohortCalendarInput;
}>;


export type RevokeCohortCalendarMutation = { revokeCohortCalendar: { revoked: boolean } | null };

export type RevokePersonalLinkMutationVariables = Exact<{
  id: string;
}>;


export type RevokePersonalLinkMutation = { revokePersonalLinks: { results: Array<{ problems: Array<{ message: string }> }> } | null };

export type RevokeRoleInvitationMutationVariables = Exact<{
  id: string;
}>;


export type RevokeRoleInvitationMutation = { revokeRoleInvitations: { results: Array<{ problems: Array<{ code: ProblemCode, message: string }> }> } | null };

export type RevokeSchoolCalendarMutationVariables = Exact<{
  input: SchoolCalendarInput;
}>;


export type RevokeSchoolCalendarMutation = { revokeSchoolCalendar: { revoked: boolean } | null };

export type RewardsQueryVariables = Exact<{
  collegeId: string;
  year: string;
  voided?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type RewardsQuery = { rewards: { totalCount: number, nodes: Array<{ id: string, kind: RewardKind, level: RewardLevel, title: string, rewardedOn: string, orderNumber: string | null, orderDate: string | null, voidReason: string | null, person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RoadmapPartsFragment = { version: number, source: string, validFrom: string | null, activities: Array<{ code: string, titleRu: string, titleEn: string, resultRu: string, resultEn: string, responsible: Array<ResponsibleRole>, results: Array<ResultKind>, startsOn: string, dueOn: string, proofs: Array<string> }> };

export type RoleInvitationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RoleInvitationsQuery = { roleInvitations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, role: Role, invitee: string, invitedBy: string, invitedByName: string | null, invitedAt: string, endsAt: string, mayTakeBack: boolean, region: { id: string, name: string } | null, college: { id: string, name: string } | null, mail: { email: string | null, state: InvitationMailState } | null }> } | null };

export type RowPartsFragment = { status: FigureStatus, source: FigureSource, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetYear: string | null, targetCarriedForward: boolean | null, targetSource: string | null, gap: number | null, aboveHundred: boolean, formulaVersion: number, approval: FigureApproval | null, period: string | null, revision: number | null, asOf: string | null, note: string | null, indicator: { code: string, title: string, description: string, unit: IndicatorUnit, direction: IndicatorDirection }, coverage: { reported: number, expected: number, enough: boolean } };

export type SchoolCalendarsQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolCalendarsQuery = { schoolCalendars: Array<{ collegeId: string, personId: string | null, createdAt: string }> | null };

export type SchoolCoursesQueryVariables = Exact<{
  region: string;
  after?: string | null | undefined;
}>;


export type SchoolCoursesQuery = { courses: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, title: string, reach: CourseReach, retiredOn: string | null, retireReason: string | null, college: { id: string, name: string } | null, programme: { version: number, hours: number, audience: Array<string>, competences: Array<string>, attendancePercent: number, modules: Array<{ title: string, hours: number }>, materials: Array<{ title: string, link: string }>, assessments: Array<{ code: string, title: string, passMark: number, topMark: number }> }, cohorts: { totalCount: number, nodes: Array<{ id: string, title: string, year: string, startsOn: string, endsOn: string, capacity: number | null, isFull: boolean, college: { id: string, name: string } }> } }> } | null };

export type SchoolEventsQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type SchoolEventsQuery = { schoolEvents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: EventKind, title: string, year: string, day: string, startsAt: string, endsAt: string, place: string | null, link: string | null, audience: Array<EventAudience>, cancelledOn: string | null, cancelReason: string | null, materials: Array<{ title: string, link: string }>, college: { id: string, name: string } | null, attendance: Array<{ audience: EventAudience, attended: number, college: { id: string, name: string } }> }> } | null };

export type SchoolPlaceQueryVariables = Exact<{
  code: string;
}>;


export type SchoolPlaceQuery = { region: { id: string, code: string, colleges: { nodes: Array<{ id: string, name: string }> } } | null };

export type SessionAttendanceQueryVariables = Exact<{
  id: string;
  sessionId: string;
  after?: string | null | undefined;
}>;


export type SessionAttendanceQuery = { cohort: { id: string, enrolments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, enrolledOn: string, withdrawnOn: string | null, completedOn: string | null, person: { id: string, name: string } | null, attendance: Array<{ status: AttendanceStatus, reason: string | null }> | null }> } | null } | null };

export type SetCollegeBreaksMutationVariables = Exact<{
  input: SetCollegeBreaksInput;
}>;


export type SetCollegeBreaksMutation = { put: { lateBefore: number | null, lateAfter: number | null, problems: Array<{ code: ProblemCode, message: string }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string }> }> } | null };

export type SetDigestMutationVariables = Exact<{
  input: SetDigestInput;
}>;


export type SetDigestMutation = { setDigest: { setting: { personId: string | null, email: string | null, confirmed: boolean, language: DigestLanguage, stopped: boolean } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type SetMatchingWeightsMutationVariables = Exact<{
  input: SetMatchingWeightsInput;
}>;


export type SetMatchingWeightsMutation = { setMatchingWeights: { weights: { version: number } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type SetPlanDirectionsMutationVariables = Exact<{
  input: SetPlanDirectionsInput;
}>;


export type SetPlanDirectionsMutation = { setPlanDirections: { created: number, updated: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type SetPublishingRulesMutationVariables = Exact<{
  input: SetPublishingRulesInput;
}>;


export type SetPublishingRulesMutation = { setPublishingRules: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type SetRegionHolidaysMutationVariables = Exact<{
  input: SetRegionHolidaysInput;
}>;


export type SetRegionHolidaysMutation = { put: { lateBefore: number | null, lateAfter: number | null, problems: Array<{ code: ProblemCode, message: string }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string }> }> } | null };

export type SetTargetMutationVariables = Exact<{
  input: SetTargetsInput;
}>;


export type SetTargetMutation = { setTargets: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type SetTrainingRequirementMutationVariables = Exact<{
  input: SetTrainingRequirementInput;
}>;


export type SetTrainingRequirementMutation = { setTrainingRequirement: { requirement: { demand: TrainingDemand } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type SharePracticeMutationVariables = Exact<{
  input: SharePracticeInput;
}>;


export type SharePracticeMutation = { sharePractice: { practice: { id: string, sharedOn: string | null } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type SheetPartsFragment = { year: string, answeredOn: string, answers: Array<{ score: number | null, choices: Array<string> | null, text: string | null, question: { code: string, title: string, kind: QuestionKind, options: Array<{ code: string, title: string }> } }> };

export type SubmissionPartsFragment = { id: string | null, state: SubmissionState, number: number, automatic: boolean | null, submittedAt: string | null, inTime: boolean | null, decidedAt: string | null, comment: string, awaitsRevision: boolean, answers: Array<{ check: string, finding: string, answer: string }> };

export type SubmitPeriodMutationVariables = Exact<{
  input: SubmitPeriodInput;
}>;


export type SubmitPeriodMutation = { submitPeriod: { findings: Array<{ check: string, message: string }>, figures: Array<{ status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, aboveHundred: boolean, note: string | null, indicator: { code: string, title: string } }>, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type SubmittedFigureFragment = { status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, aboveHundred: boolean, note: string | null, indicator: { code: string, title: string } };

export type SubmittedFiguresQueryVariables = Exact<{
  code: string;
  year: string;
  collegeId: string;
}>;


export type SubmittedFiguresQuery = { periods: Array<{ id: string, submissions: Array<{ id: string | null, figures: Array<{ status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, aboveHundred: boolean, note: string | null, indicator: { code: string, title: string } }> | null }> | null }> | null };

export type SurveyCampaignsQueryVariables = Exact<{
  region?: string | null | undefined;
  college?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SurveyCampaignsQuery = { surveyCampaigns: { nodes: Array<{ id: string, audience: SurveyAudience, phase: SurveyPhase, year: string, checkpoint: string | null, opensOn: string, closesOn: string, closedOn: string | null, state: SurveyState, seriesId: string, college: { id: string, name: string } | null, template: { title: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SurveyRemindersQueryVariables = Exact<{
  id: string;
  collegeId: string;
  after?: string | null | undefined;
}>;


export type SurveyRemindersQuery = { remindersOf: { totalCount: number, nodes: Array<{ person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SurveyResultsQueryVariables = Exact<{
  id: string;
}>;


export type SurveyResultsQuery = { surveyResults: Array<{ invited: number, answered: number, responseRate: number | null, status: SurveyResultStatus, college: { id: string, name: string } | null, questions: Array<{ status: SurveyResultStatus, answered: number | null, mean: number | null, texts: Array<string>, question: { code: string, title: string }, groups: Array<{ from: number | null, to: number | null, count: number | null, options: Array<{ title: string }> }>, change: { matched: number, change: number, before: number | null, after: number | null, rose: number | null } | null }> }> | null };

export type SurveySheetQueryVariables = Exact<{
  link: string;
}>;


export type SurveySheetQuery = { survey: { title: string | null, closesOn: string | null, questions: Array<{ code: string, kind: QuestionKind, title: string, required: boolean, options: Array<{ code: string, title: string }> }>, problems: Array<{ code: ProblemCode, message: string }> } | null };

export type SurveyTemplatesQueryVariables = Exact<{
  code: string;
}>;


export type SurveyTemplatesQuery = { surveyTemplates: Array<{ code: string, title: string, audience: SurveyAudience, phase: SurveyPhase | null }> | null };

export type SwitchRuleMutationVariables = Exact<{
  input: SwitchRuleInput;
}>;


export type SwitchRuleMutation = { switchRule: { rule: { code: string, effect: RuleEffect } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type TagProgrammesMutationVariables = Exact<{
  input: TagProgrammesInput;
}>;


export type TagProgrammesMutation = { tagProgrammes: { created: number, updated: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type TakeBackLearningWishMutationVariables = Exact<{
  input: TakeBackLearningWishInput;
}>;


export type TakeBackLearningWishMutation = { takeBackLearningWish: { wish: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type TakeRoleBackMutationVariables = Exact<{
  id: string;
}>;


export type TakeRoleBackMutation = { revokeRoles: { results: Array<{ outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type TaughtCohortQueryVariables = Exact<{
  id: string;
}>;


export type TaughtCohortQuery = { cohort: { id: string, programme: { assessments: Array<{ code: string, title: string, passMark: number, topMark: number }> }, sessions: { nodes: Array<{ id: string, title: string, day: string, startsAt: string, cancelledOn: string | null, taughtByCaller: boolean }> } | null } | null };

export type TaughtListenersQueryVariables = Exact<{
  id: string;
  sessionId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TaughtListenersQuery = { cohort: { id: string, listeners: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, enrolledOn: string, completedOn: string | null, attendance: Array<{ status: AttendanceStatus, reason: string | null }>, marks: Array<{ assessment: string, value: number, day: string }> }> } | null } | null };

export type TrainingEffectPartsFragment = { status: TrainingEffectStatus, text: string, trained: number, mentors: number | null, pairs: number | null, before: number | null, after: number | null, change: number | null, asOf: string, formulaVersion: number };

export type TrainingNeedPartsFragment = { competence: string, asked: number, waiting: number, mentors: number, freePlaces: number, wishing: number, wishingThemselves: number, need: number, offered: number | null, gap: number | null, supply: TrainingSupply, courses: Array<{ id: string, title: string }>, cohorts: Array<{ id: string, title: string, startsOn: string, isFull: boolean, college: { id: string, name: string } }> };

export type TrainingRequirementsQueryVariables = Exact<{
  code: string;
  region: string;
  year: string;
}>;


export type TrainingRequirementsQuery = { courses: { nodes: Array<{ id: string, title: string, reach: CourseReach, retiredOn: string | null, programme: { competences: Array<string> }, college: { id: string } | null }> } | null, college: { id: string, mentoringPrograms: { nodes: Array<{ form: { code: string, title: string }, trainingRequirement: { demand: TrainingDemand, competence: string | null, course: { id: string, title: string } | null, history: Array<{ demand: TrainingDemand, setOn: string, competence: string | null, course: { id: string, title: string } | null }> } }> } | null } | null };

export type UpdateCollegeYearMutationVariables = Exact<{
  input: UpdateCollegeYearInput;
}>;


export type UpdateCollegeYearMutation = { updateCollegeYear: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type UpdateDocumentMutationVariables = Exact<{
  input: UpdateDocumentInput;
}>;


export type UpdateDocumentMutation = { updateDocument: { document: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type VoidPairMutationVariables = Exact<{
  input: VoidMentorshipsInput;
}>;


export type VoidPairMutation = { voidMentorships: { refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type VoidRewardsMutationVariables = Exact<{
  input: VoidRewardsInput;
}>;


export type VoidRewardsMutation = { voidRewards: { created: number, updated: number, unchanged: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type WaitingForQueryVariables = Exact<{
  audiences?: Array<WaitingAudience> | WaitingAudience | null | undefined;
  ofId?: string | null | undefined;
  kinds?: Array<WaitingKind> | WaitingKind | null | undefined;
  after?: string | null | undefined;
}>;


export type WaitingForQuery = { waitingFor: { totalCount: number, groups: Array<{ kind: WaitingKind, audience: WaitingAudience, count: number, late: number, dueOn: string | null, address: string }>, nodes: Array<{ id: string, kind: WaitingKind, audience: WaitingAudience, code: string | null, year: string | null, since: string | null, dueOn: string | null, lateDays: number, count: number, address: string, college: { id: string, name: string }, mentorship: { id: string, mentor: { id: string, name: string } | null, mentee: { id: string, name: string } | null } | null, person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type WishToLearnMutationVariables = Exact<{
  input: WishToLearnInput;
}>;


export type WishToLearnMutation = { wishToLearn: { wish: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type WithdrawApplicationsMutationVariables = Exact<{
  input: WithdrawApplicationsInput;
}>;


export type WithdrawApplicationsMutation = { withdrawApplications: { created: number, updated: number, unchanged: number, refused: number, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, outcome: RowOutcome, state: ApplicationState | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type WithdrawConsentsMutationVariables = Exact<{
  id: string;
  on?: string | null | undefined;
  reason?: string | null | undefined;
  dryRun: boolean;
}>;


export type WithdrawConsentsMutation = { withdrawConsents: { endedPairs: Array<{ endedOn: string | null, mentorship: { id: string, mentor: { id: string, name: string } | null, mentee: { id: string, name: string } | null } | null }>, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type WithdrawDocumentMutationVariables = Exact<{
  input: WithdrawDocumentInput;
}>;


export type WithdrawDocumentMutation = { withdrawDocument: { document: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type WithdrawOwnConsentMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawOwnConsentMutation = { withdrawOwnConsent: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type WithdrawPracticeMutationVariables = Exact<{
  input: WithdrawPracticeInput;
}>;


export type WithdrawPracticeMutation = { withdrawPractice: { practice: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } | null };

export type WritePlanMutationVariables = Exact<{
  input: WritePlanInput;
}>;


export type WritePlanMutation = { writePlan: { outcome: RowOutcome, problems: Array<{ code: ProblemCode, message: string }> } | null };

export type YearTotalsQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type YearTotalsQuery = { college: { id: string, collegeYear: { totals: { asOf: string, completed: number, atWork: number, leftByMentor: number, leftByMentee: number, endedByCollege: number, endedNotSaid: number, reportsDue: number, reportsGiven: number, practices: number, practicesShared: number, finished: number, returned: number, rewards: { college: number, municipality: number, region: number, country: number } } | null } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CampaignPartsFragmentDoc = new TypedDocumentString(`
    fragment CampaignParts on SurveyCampaign {
  id
  audience
  phase
  year
  checkpoint
  opensOn
  closesOn
  closedOn
  state
  seriesId
  college {
    id
    name
  }
  template {
    title
  }
}
    `, {"fragmentName":"CampaignParts"}) as unknown as TypedDocumentString<CampaignPartsFragment, unknown>;
export const CertificatePartsFragmentDoc = new TypedDocumentString(`
    fragment CertificateParts on Certificate {
  id
  number
  code
  state
  title
  printedName
  holderErased
  completedOn
  issuedOn
  validUntil
  revokedOn
  revokeReason
  renewalDue
  renewedBy
}
    `, {"fragmentName":"CertificateParts"}) as unknown as TypedDocumentString<CertificatePartsFragment, unknown>;
export const ImportPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportParts on ImportRun {
  id
  fileName
  importedBy
  importedByName
  importedAt
}
    `, {"fragmentName":"ImportParts"}) as unknown as TypedDocumentString<ImportPartsFragment, unknown>;
export const ConsentPartsFragmentDoc = new TypedDocumentString(`
    fragment ConsentParts on Consent {
  id
  givenOn
  givenBy
  validUntil
  channel
  documentNumber
  documentDate
  representativeName
  representativeRelation
  representativeDocument
  attestedBy
  importRun {
    ...ImportParts
  }
  withdrawnOn
  withdrawalReason
  endsOn
  inForce
}
    fragment ImportParts on ImportRun {
  id
  fileName
  importedBy
  importedByName
  importedAt
}`, {"fragmentName":"ConsentParts"}) as unknown as TypedDocumentString<ConsentPartsFragment, unknown>;
export const PersonLineFragmentDoc = new TypedDocumentString(`
    fragment PersonLine on Person {
  id
  name
  category
  birthDate
  birthYear
  studyGroup
  workplace
  minor
  consentInForce
}
    `, {"fragmentName":"PersonLine"}) as unknown as TypedDocumentString<PersonLineFragment, unknown>;
export const DuplicateRecordFragmentDoc = new TypedDocumentString(`
    fragment DuplicateRecord on Person {
  ...PersonLine
  email
  phone
  contactNote
  careerStartedOn
  source
  externalId
  partner {
    name
  }
}
    fragment PersonLine on Person {
  id
  name
  category
  birthDate
  birthYear
  studyGroup
  workplace
  minor
  consentInForce
}`, {"fragmentName":"DuplicateRecord"}) as unknown as TypedDocumentString<DuplicateRecordFragment, unknown>;
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on IndicatorScore {
  status
  source
  value
  numerator
  denominator
  target
  targetVerified
  targetYear
  targetCarriedForward
  targetSource
  gap
  aboveHundred
  formulaVersion
  approval
  coverage {
    reported
    expected
    enough
  }
  note
}
    `, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const ForecastPartsFragmentDoc = new TypedDocumentString(`
    fragment ForecastParts on Forecast {
  method
  basis
  value
  gap
}
    `, {"fragmentName":"ForecastParts"}) as unknown as TypedDocumentString<ForecastPartsFragment, unknown>;
export const FormulaPartsFragmentDoc = new TypedDocumentString(`
    fragment FormulaParts on Indicator {
  numerator {
    measure
    category
    form
  }
  denominator {
    measure
    category
    form
  }
}
    `, {"fragmentName":"FormulaParts"}) as unknown as TypedDocumentString<FormulaPartsFragment, unknown>;
export const FreeDaysPutFragmentDoc = new TypedDocumentString(`
    fragment FreeDaysPut on FreeDaysPayload {
  problems {
    code
    message
  }
  results {
    problems {
      code
      message
    }
  }
  lateBefore
  lateAfter
}
    `, {"fragmentName":"FreeDaysPut"}) as unknown as TypedDocumentString<FreeDaysPutFragment, unknown>;
export const LinkedPersonFragmentDoc = new TypedDocumentString(`
    fragment LinkedPerson on Person {
  id
  name
  studyGroup
  minor
  college {
    id
  }
}
    `, {"fragmentName":"LinkedPerson"}) as unknown as TypedDocumentString<LinkedPersonFragment, unknown>;
export const MeetingPartsFragmentDoc = new TypedDocumentString(`
    fragment MeetingParts on Meeting {
  id
  mentorshipId
  kind
  state
  day
  startsAt
  mode
  place
  attended
}
    `, {"fragmentName":"MeetingParts"}) as unknown as TypedDocumentString<MeetingPartsFragment, unknown>;
export const OwnCohortFragmentDoc = new TypedDocumentString(`
    fragment OwnCohort on Cohort {
  id
  title
  startsOn
  endsOn
  college {
    id
    name
  }
  course {
    id
    title
  }
  sessions(first: 50) {
    nodes {
      id
      kind
      title
      day
      startsAt
      endsAt
      place
      link
      teacher
      cancelledOn
    }
  }
}
    `, {"fragmentName":"OwnCohort"}) as unknown as TypedDocumentString<OwnCohortFragment, unknown>;
export const PairPartsFragmentDoc = new TypedDocumentString(`
    fragment PairParts on Mentorship {
  id
  year
  status
  startedOn
  until
  endedOn
  confidential
  directive
  mentorCollegeAgreed
  form {
    code
    title
  }
  order {
    number
    date
    actsFrom
    retroactive
    attested
  }
  answers {
    side
    agrees
    reason
    answeredOn
  }
  mentor {
    id
    name
  }
  mentee {
    id
    name
  }
}
    `, {"fragmentName":"PairParts"}) as unknown as TypedDocumentString<PairPartsFragment, unknown>;
export const PeriodPartsFragmentDoc = new TypedDocumentString(`
    fragment PeriodParts on Period {
  id
  code
  kind
  year
  firstDay
  speaksFor
  submitBy
  automatic
  publication {
    revision
    publishedAt
  }
}
    `, {"fragmentName":"PeriodParts"}) as unknown as TypedDocumentString<PeriodPartsFragment, unknown>;
export const PlanPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanParts on Plan {
  id
  kind
  authorship
  state
  startsOn
  endsOn
  agreedOn
  mentorAgreedOn
  menteeAgreedOn
  collegeAgreedOn
  changedOn
  version
  overdueCount
  items {
    id
    direction {
      code
      title
    }
    directionWords
    difficulty
    measure
    form
    plannedOn
    interimResult
    finalResult
    doneOn
    overdue
    version
  }
  extensions {
    formerEnd
    newEnd
    reason
    extendedOn
    extendedBy
  }
}
    `, {"fragmentName":"PlanParts"}) as unknown as TypedDocumentString<PlanPartsFragment, unknown>;
export const PreviewPartsFragmentDoc = new TypedDocumentString(`
    fragment PreviewParts on PreviewedFigure {
  figure {
    status
    value
    numerator
    denominator
    note
  }
  inForce {
    status
    value
  }
  difference
}
    `, {"fragmentName":"PreviewParts"}) as unknown as TypedDocumentString<PreviewPartsFragment, unknown>;
export const PublicationPartsFragmentDoc = new TypedDocumentString(`
    fragment PublicationParts on Publication {
  revision
  publishedAt
  reason
  colleges
  told
  hidden
  threshold
  note
}
    `, {"fragmentName":"PublicationParts"}) as unknown as TypedDocumentString<PublicationPartsFragment, unknown>;
export const QuestionPartsFragmentDoc = new TypedDocumentString(`
    fragment QuestionParts on SurveyQuestion {
  code
  kind
  title
  required
  options {
    code
    title
  }
}
    `, {"fragmentName":"QuestionParts"}) as unknown as TypedDocumentString<QuestionPartsFragment, unknown>;
export const ReportLineFragmentDoc = new TypedDocumentString(`
    fragment ReportLine on Report {
  id
  number
  period
  issuedOn
  college {
    id
    name
  }
}
    `, {"fragmentName":"ReportLine"}) as unknown as TypedDocumentString<ReportLineFragment, unknown>;
export const ReportPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportParts on ReportContent {
  region
  college
  period
  speaksFor
  revision
  before
  figures {
    indicator
    title
    status
    value
    numerator
    denominator
    target
    targetVerified
    targetCarriedForwardFrom
    gap
    approval
    coverage {
      reported
      expected
      enough
    }
    before
    region
  }
  closing {
    completed
    atWork
    endedEarly
    reportsDue
    reportsGiven
    practices
    practicesShared
    finished
    returned
    rewards {
      title
      level
      count
    }
    outcomes {
      title
      due
      told
      reached
    }
    shared {
      title
      form
    }
  }
  colleges {
    code
    name
    figures {
      status
      value
    }
  }
  strengths
  weaknesses
  practices
}
    `, {"fragmentName":"ReportParts"}) as unknown as TypedDocumentString<ReportPartsFragment, unknown>;
export const RoadmapPartsFragmentDoc = new TypedDocumentString(`
    fragment RoadmapParts on StandardRoadmap {
  version
  source
  validFrom
  activities {
    code
    titleRu
    titleEn
    resultRu
    resultEn
    responsible
    results
    startsOn
    dueOn
    proofs
  }
}
    `, {"fragmentName":"RoadmapParts"}) as unknown as TypedDocumentString<RoadmapPartsFragment, unknown>;
export const RowPartsFragmentDoc = new TypedDocumentString(`
    fragment RowParts on KpiRow {
  indicator {
    code
    title
    description
    unit
    direction
  }
  status
  source
  value
  numerator
  denominator
  target
  targetVerified
  targetYear
  targetCarriedForward
  targetSource
  gap
  aboveHundred
  formulaVersion
  approval
  period
  revision
  asOf
  coverage {
    reported
    expected
    enough
  }
  note
}
    `, {"fragmentName":"RowParts"}) as unknown as TypedDocumentString<RowPartsFragment, unknown>;
export const SheetPartsFragmentDoc = new TypedDocumentString(`
    fragment SheetParts on CheckpointSheet {
  year
  answeredOn
  answers {
    question {
      code
      title
      kind
      options {
        code
        title
      }
    }
    score
    choices
    text
  }
}
    `, {"fragmentName":"SheetParts"}) as unknown as TypedDocumentString<SheetPartsFragment, unknown>;
export const SubmissionPartsFragmentDoc = new TypedDocumentString(`
    fragment SubmissionParts on Submission {
  id
  state
  number
  automatic
  submittedAt
  inTime
  decidedAt
  comment
  awaitsRevision
  answers {
    check
    finding
    answer
  }
}
    `, {"fragmentName":"SubmissionParts"}) as unknown as TypedDocumentString<SubmissionPartsFragment, unknown>;
export const SubmittedFigureFragmentDoc = new TypedDocumentString(`
    fragment SubmittedFigure on IndicatorScore {
  indicator {
    code
    title
  }
  status
  value
  numerator
  denominator
  aboveHundred
  note
}
    `, {"fragmentName":"SubmittedFigure"}) as unknown as TypedDocumentString<SubmittedFigureFragment, unknown>;
export const TrainingEffectPartsFragmentDoc = new TypedDocumentString(`
    fragment TrainingEffectParts on TrainingEffect {
  status
  text
  trained
  mentors
  pairs
  before
  after
  change
  asOf
  formulaVersion
}
    `, {"fragmentName":"TrainingEffectParts"}) as unknown as TypedDocumentString<TrainingEffectPartsFragment, unknown>;
export const TrainingNeedPartsFragmentDoc = new TypedDocumentString(`
    fragment TrainingNeedParts on TrainingNeed {
  competence
  asked
  waiting
  mentors
  freePlaces
  wishing
  wishingThemselves
  need
  offered
  gap
  supply
  courses {
    id
    title
  }
  cohorts {
    id
    title
    startsOn
    isFull
    college {
      id
      name
    }
  }
}
    `, {"fragmentName":"TrainingNeedParts"}) as unknown as TypedDocumentString<TrainingNeedPartsFragment, unknown>;
export const AcceptApplicationsDocument = {"__meta__":{"hash":"sha256:c6c136ee6897f69f41c151fb99c8af9d6c63f09c2ea39bc4471401520cf8b9ec"}} as unknown as TypedDocumentString<AcceptApplicationsMutation, AcceptApplicationsMutationVariables>;
export const AcceptRoleDocument = {"__meta__":{"hash":"sha256:91cf4b46ead24a580025391698c952e4fdc984598bfc7ad858e38a8c77e37b2c"}} as unknown as TypedDocumentString<AcceptRoleMutation, AcceptRoleMutationVariables>;
export const AcceptSubmissionDocument = {"__meta__":{"hash":"sha256:2657a0380b9174dd4585ca153a716ca638091f52de8f74d6fd4d8c3a64414ecb"}} as unknown as TypedDocumentString<AcceptSubmissionMutation, AcceptSubmissionMutationVariables>;
export const AccessAnalystClientsDocument = {"__meta__":{"hash":"sha256:858cb7940d809a3e47a942267a2a9cd89238990295ce9d50c18ef76f38ea5678"}} as unknown as TypedDocumentString<AccessAnalystClientsQuery, AccessAnalystClientsQueryVariables>;
export const AccessClientDocument = {"__meta__":{"hash":"sha256:4ea74ab798b0fb8a82abd2cc37cd2010c93b5771e2dfa433ae50b0c7e3e81e81"}} as unknown as TypedDocumentString<AccessClientQuery, AccessClientQueryVariables>;
export const AccessCollegesDocument = {"__meta__":{"hash":"sha256:14babc2e0b7a8a21172a91ef77d622648288ab58f1c4ef06c0a5081626de020f"}} as unknown as TypedDocumentString<AccessCollegesQuery, AccessCollegesQueryVariables>;
export const AccessPeopleDocument = {"__meta__":{"hash":"sha256:a247feb5f8c9fa9844dd2c3b09ce5d381707bca664bbc4780d6bb0ac88dd4ede"}} as unknown as TypedDocumentString<AccessPeopleQuery, AccessPeopleQueryVariables>;
export const AccessPlacesDocument = {"__meta__":{"hash":"sha256:500e22f25b7dc700783debf87e2bd420dd28bc4180e8f33080883d05b7874f60"}} as unknown as TypedDocumentString<AccessPlacesQuery, AccessPlacesQueryVariables>;
export const AccessRolesDocument = {"__meta__":{"hash":"sha256:5c72eed5df070da7e5472a5dbda3355c80f22e41843a9f1ccd1603d4115d27fd"}} as unknown as TypedDocumentString<AccessRolesQuery, AccessRolesQueryVariables>;
export const AccountsNamedDocument = {"__meta__":{"hash":"sha256:aa7c7cc80b0bafecfa5e4caf048b09e035eddab31ab615c83df6af7de50c4899"}} as unknown as TypedDocumentString<AccountsNamedQuery, AccountsNamedQueryVariables>;
export const AddActivityDocument = {"__meta__":{"hash":"sha256:f7b3f4c13dccec28413c437fdc22e3983bdeff609bae29fb4093b9a73230d0db"}} as unknown as TypedDocumentString<AddActivityMutation, AddActivityMutationVariables>;
export const AddPartnerDocument = {"__meta__":{"hash":"sha256:8b343322e2261719eced6b9fe8cac4c854edeeab39e048a49db12835d08f6810"}} as unknown as TypedDocumentString<AddPartnerMutation, AddPartnerMutationVariables>;
export const AgreePlanDocument = {"__meta__":{"hash":"sha256:bbbb199cdc4b77bf7ad2bf7a059b413ce67d7909c9079137f27b9537645c9f23"}} as unknown as TypedDocumentString<AgreePlanMutation, AgreePlanMutationVariables>;
export const AgreeToPairsDocument = {"__meta__":{"hash":"sha256:fb0505af92994c01cda31e290c9231bbf4b6b47afd66e3813c6917169f4f85ae"}} as unknown as TypedDocumentString<AgreeToPairsMutation, AgreeToPairsMutationVariables>;
export const AgreementsDueDocument = {"__meta__":{"hash":"sha256:ddb6e08bbbd10fd03a2dcba799dfc498571068f2e229ad30b42e4ad760950092"}} as unknown as TypedDocumentString<AgreementsDueQuery, AgreementsDueQueryVariables>;
export const AnswerCheckpointDocument = {"__meta__":{"hash":"sha256:7792b6aa8768bc64530bfe40e284722ebf67b9172b6008df75d01ca6d748c67a"}} as unknown as TypedDocumentString<AnswerCheckpointMutation, AnswerCheckpointMutationVariables>;
export const AnswerMentorshipDocument = {"__meta__":{"hash":"sha256:d21e82aff86a2df5e9464b7b48adb7ffab1cccb0daca18cde44fed15b2f81457"}} as unknown as TypedDocumentString<AnswerMentorshipMutation, AnswerMentorshipMutationVariables>;
export const AnswerPracticeDocument = {"__meta__":{"hash":"sha256:61ca8a9304407bbb1001cef512d16486876e3ce61e256254904eb28c5c4cf782"}} as unknown as TypedDocumentString<AnswerPracticeMutation, AnswerPracticeMutationVariables>;
export const AnswerSurveyDocument = {"__meta__":{"hash":"sha256:27364e586daa6fe842f2e4061a97b799747f4750e8f136085faa124339030816"}} as unknown as TypedDocumentString<AnswerSurveyMutation, AnswerSurveyMutationVariables>;
export const ApplyToCohortDocument = {"__meta__":{"hash":"sha256:04f8fcecf65b9024d0ae9012bb9590f5ad63980aa68d27ee00cd18d2c111d197"}} as unknown as TypedDocumentString<ApplyToCohortMutation, ApplyToCohortMutationVariables>;
export const ApprovePackageDocument = {"__meta__":{"hash":"sha256:940599346cf4ba372a11c09b2c8bb01632b0a721f6a648fc80424e4bbb067c60"}} as unknown as TypedDocumentString<ApprovePackageMutation, ApprovePackageMutationVariables>;
export const ApprovePairsDocument = {"__meta__":{"hash":"sha256:308323ff8eb3ac6e441cdf1ce6453239012281f700cc8da4599856f416ba3c36"}} as unknown as TypedDocumentString<ApprovePairsMutation, ApprovePairsMutationVariables>;
export const BaseWordsDocument = {"__meta__":{"hash":"sha256:6324543437f03f3731550850a17d47177a4cf71c8ed3e5803e2ba4a895dce56b"}} as unknown as TypedDocumentString<BaseWordsQuery, BaseWordsQueryVariables>;
export const CancelSchoolEventDocument = {"__meta__":{"hash":"sha256:455d28a6fbe848d6dfe5a213340cc5ade822920658f8e65a15933a50582c2149"}} as unknown as TypedDocumentString<CancelSchoolEventMutation, CancelSchoolEventMutationVariables>;
export const CancelSessionsDocument = {"__meta__":{"hash":"sha256:a4770586e8f7b1fc02f758797b84315398d9e698fa053b3008eca9ceddd679ff"}} as unknown as TypedDocumentString<CancelSessionsMutation, CancelSessionsMutationVariables>;
export const CertificatesDocument = {"__meta__":{"hash":"sha256:7ae154a100a0c931d79c566c6c86de72758f3db9207802a0301d8b1d3366d454"}} as unknown as TypedDocumentString<CertificatesQuery, CertificatesQueryVariables>;
export const ChangeActivityDocument = {"__meta__":{"hash":"sha256:65172db92fe74831add3062b00105eda06ac4d1799dc34dc02fac16d851877b5"}} as unknown as TypedDocumentString<ChangeActivityMutation, ChangeActivityMutationVariables>;
export const ChangeCohortDocument = {"__meta__":{"hash":"sha256:ee1ade798dec67b3314ac119229dc1a0de5db97deb0120fb4d75ed470873bdd9"}} as unknown as TypedDocumentString<ChangeCohortMutation, ChangeCohortMutationVariables>;
export const ChangeCourseDocument = {"__meta__":{"hash":"sha256:4cfe376a54336599456503261bb5b68a1c63a58e6e3d6f8cfdf1b2cd43ff673c"}} as unknown as TypedDocumentString<ChangeCourseMutation, ChangeCourseMutationVariables>;
export const ChangePlanDocument = {"__meta__":{"hash":"sha256:93f88a42fdfcd2e4c4bb47deb0b95418c83526d4188cddcbd155d801a5abd914"}} as unknown as TypedDocumentString<ChangePlanMutation, ChangePlanMutationVariables>;
export const CheckpointTemplatesDocument = {"__meta__":{"hash":"sha256:7abb5612a9d7e66b6ceb84d40015a9436c43afd0e900044e9833dc74c566c0c9"}} as unknown as TypedDocumentString<CheckpointTemplatesQuery, CheckpointTemplatesQueryVariables>;
export const CloseStageDocument = {"__meta__":{"hash":"sha256:7e40422b4562f607bd0af1ffdcff8f5e958d288b5248e83292166d4c6fc3e246"}} as unknown as TypedDocumentString<CloseStageMutation, CloseStageMutationVariables>;
export const CloseSurveyDocument = {"__meta__":{"hash":"sha256:ccaa9b13edba438ab8d6459b23915a56e045e3fff1cdecf5d6180cc3f5ba403a"}} as unknown as TypedDocumentString<CloseSurveyMutation, CloseSurveyMutationVariables>;
export const CohortApplicationsDocument = {"__meta__":{"hash":"sha256:26fcee029b1cd39aa052f48ca5f2665ced223c90d8751b740f3b545c8de6ed41"}} as unknown as TypedDocumentString<CohortApplicationsQuery, CohortApplicationsQueryVariables>;
export const CohortCandidatesDocument = {"__meta__":{"hash":"sha256:55266d289561d51dd4ad144a751959ed2637d95c841ee3e0ec361b5bea15fac3"}} as unknown as TypedDocumentString<CohortCandidatesQuery, CohortCandidatesQueryVariables>;
export const CohortCardDocument = {"__meta__":{"hash":"sha256:a0116af5831e5051ff1984a6f5f7298431fdc6fbe5402c4d7f1343ade3a3982b"}} as unknown as TypedDocumentString<CohortCardQuery, CohortCardQueryVariables>;
export const CohortLearningDocument = {"__meta__":{"hash":"sha256:3c3dffde06129c66fa8d0d0bc41e76abf32eceaf33e0e385b33c1c498f433d99"}} as unknown as TypedDocumentString<CohortLearningQuery, CohortLearningQueryVariables>;
export const CohortPlacesDocument = {"__meta__":{"hash":"sha256:eded6d017e0da4ff611b9d38a53c74c35b4761a5652810eabd8e9c1594aaffac"}} as unknown as TypedDocumentString<CohortPlacesQuery, CohortPlacesQueryVariables>;
export const CollegeAtAGlanceDocument = {"__meta__":{"hash":"sha256:4c8a40ce17b97f14e835c715c4c79b9ae755783877a7b9736f494c88f2f60b46"}} as unknown as TypedDocumentString<CollegeAtAGlanceQuery, CollegeAtAGlanceQueryVariables>;
export const CollegeBoardDocument = {"__meta__":{"hash":"sha256:85951a8f05f96d7a7de6b5898b29cf5c5b0b4a2af50d80ddae381ad400cfc79a"}} as unknown as TypedDocumentString<CollegeBoardQuery, CollegeBoardQueryVariables>;
export const CollegeCadenceDocument = {"__meta__":{"hash":"sha256:7019dd89a45019cf450d28816bc749e4b4cf20d15d500e40970efc76d8d04f9c"}} as unknown as TypedDocumentString<CollegeCadenceQuery, CollegeCadenceQueryVariables>;
export const CollegeCheckpointsDocument = {"__meta__":{"hash":"sha256:fa8f182288bcd80c7e70a2bf1829d0b7dcea530f8fa0237572814b0b03da585a"}} as unknown as TypedDocumentString<CollegeCheckpointsQuery, CollegeCheckpointsQueryVariables>;
export const CollegeClosersDocument = {"__meta__":{"hash":"sha256:4829f44e00791094e3e80b71e57d7f7cb2dadd687ff4bc1f3ceb5399ccc1b948"}} as unknown as TypedDocumentString<CollegeClosersQuery, CollegeClosersQueryVariables>;
export const CollegeFreeDaysDocument = {"__meta__":{"hash":"sha256:185043ffbd6b17171a0c339526f415d57416771e6aab740e78c521aa55790fbb"}} as unknown as TypedDocumentString<CollegeFreeDaysQuery, CollegeFreeDaysQueryVariables>;
export const CollegeNamesDocument = {"__meta__":{"hash":"sha256:b6b965783d7762c7905a9c131420e895e9696b4220a86abd7268f4511fbe18a1"}} as unknown as TypedDocumentString<CollegeNamesQuery, CollegeNamesQueryVariables>;
export const CollegePartnersDocument = {"__meta__":{"hash":"sha256:913ea1b30c235e4800a4168f49c628f58af38fabbd16d303939b510685df9032"}} as unknown as TypedDocumentString<CollegePartnersQuery, CollegePartnersQueryVariables>;
export const CollegePeopleDocument = {"__meta__":{"hash":"sha256:98390c04501b5aa04afc234a0abe435e838754baf1a881fb0765aa0779d9bf46"}} as unknown as TypedDocumentString<CollegePeopleQuery, CollegePeopleQueryVariables>;
export const CollegePeriodFiguresDocument = {"__meta__":{"hash":"sha256:7dfe3ffd032dd2555dc2a12a36430566561b85afc426c5799bd02c8769168d24"}} as unknown as TypedDocumentString<CollegePeriodFiguresQuery, CollegePeriodFiguresQueryVariables>;
export const CollegePeriodsDocument = {"__meta__":{"hash":"sha256:0b35cc4c770700437f229a8ac19ec278afc1f4b15831da0da632f9a432193c16"}} as unknown as TypedDocumentString<CollegePeriodsQuery, CollegePeriodsQueryVariables>;
export const CollegePlaceDocument = {"__meta__":{"hash":"sha256:f9275ac3d0e9d7b7bb810394cf9c0475aa0ec3916aea3ff5e5aecd7598a3174c"}} as unknown as TypedDocumentString<CollegePlaceQuery, CollegePlaceQueryVariables>;
export const CollegeTagsDocument = {"__meta__":{"hash":"sha256:cd81424e81e251098912ebd12daa17c0b650ab237737fe896216ed58994b852c"}} as unknown as TypedDocumentString<CollegeTagsQuery, CollegeTagsQueryVariables>;
export const CollegeTrainingEffectDocument = {"__meta__":{"hash":"sha256:884e7a961bc82343abf7d822ec67b5626a8a945aa58047bbc8399e3e50f5bd61"}} as unknown as TypedDocumentString<CollegeTrainingEffectQuery, CollegeTrainingEffectQueryVariables>;
export const CollegeTrainingNeedsDocument = {"__meta__":{"hash":"sha256:45808df5e605232c00d482d76c78fd55bd696c98e49db59d749e85c113526e45"}} as unknown as TypedDocumentString<CollegeTrainingNeedsQuery, CollegeTrainingNeedsQueryVariables>;
export const CollegeTrendsDocument = {"__meta__":{"hash":"sha256:ec34d65e2ad5e1118de12d680e0b9873750c0f6aada6799af0f8b6dfe56f136a"}} as unknown as TypedDocumentString<CollegeTrendsQuery, CollegeTrendsQueryVariables>;
export const CollegeWishesDocument = {"__meta__":{"hash":"sha256:52ed663bf032c3f34d7d08ba6daf4cc3a8ec1ffd0547ff744fd0b025e87a4677"}} as unknown as TypedDocumentString<CollegeWishesQuery, CollegeWishesQueryVariables>;
export const CompleteActivityDocument = {"__meta__":{"hash":"sha256:ca183098e9229b68d77c153d02ce5d0a43172352a54fe6ad2fa454f8fc8817f0"}} as unknown as TypedDocumentString<CompleteActivityMutation, CompleteActivityMutationVariables>;
export const CompleteEnrolmentsDocument = {"__meta__":{"hash":"sha256:2654fbde1c0d733cf6a5b2fbc866361a242b9b6d2f06ae74613f9c1481b57b44"}} as unknown as TypedDocumentString<CompleteEnrolmentsMutation, CompleteEnrolmentsMutationVariables>;
export const ConfirmPartnerDocument = {"__meta__":{"hash":"sha256:08763e0b942b86abdb072d836c2be0950b1c6cae14657327e2d0ec7fd6066154"}} as unknown as TypedDocumentString<ConfirmPartnerMutation, ConfirmPartnerMutationVariables>;
export const ConsentsDueDocument = {"__meta__":{"hash":"sha256:40352de107bb62c90149af78e80db5e913c15f23f969af409705dbb90fc9ece8"}} as unknown as TypedDocumentString<ConsentsDueQuery, ConsentsDueQueryVariables>;
export const CorrectOrdersDocument = {"__meta__":{"hash":"sha256:a304341b83e3638eb757d7f5e76f271bec8fba38e5ce733d494e75cfdb303eff"}} as unknown as TypedDocumentString<CorrectOrdersMutation, CorrectOrdersMutationVariables>;
export const CourseFormDocument = {"__meta__":{"hash":"sha256:e4770a7be96e76d6241211617b5f96f9d7ed8c385f0681481bafb8dd15cf1eb3"}} as unknown as TypedDocumentString<CourseFormQuery, CourseFormQueryVariables>;
export const CreateCalendarLinkDocument = {"__meta__":{"hash":"sha256:642751b0df0b87545e5775879976c4b2512493f9b60a489d9bd6e9a37e2c9ddc"}} as unknown as TypedDocumentString<CreateCalendarLinkMutation, CreateCalendarLinkMutationVariables>;
export const CreateCohortCalendarDocument = {"__meta__":{"hash":"sha256:f6cf0a52496124c1a43fe13da5b62627e1f8cd08d17860e51b2ed4234d29e427"}} as unknown as TypedDocumentString<CreateCohortCalendarMutation, CreateCohortCalendarMutationVariables>;
export const CreateCohortDocument = {"__meta__":{"hash":"sha256:b345fdde2c14f390cba690d39382c61c588d4908104f5b1048150f86dfa056bc"}} as unknown as TypedDocumentString<CreateCohortMutation, CreateCohortMutationVariables>;
export const CreateCourseDocument = {"__meta__":{"hash":"sha256:274659b8e5fbdf05318433e70f7cf8ce29ee153a1f41b0f081163d40a6bd5c75"}} as unknown as TypedDocumentString<CreateCourseMutation, CreateCourseMutationVariables>;
export const CreatePersonalLinkDocument = {"__meta__":{"hash":"sha256:012655066942c6c137e604a17aabd63a9a619b0783c68d6ad6fcdc3a41e545f5"}} as unknown as TypedDocumentString<CreatePersonalLinkMutation, CreatePersonalLinkMutationVariables>;
export const CreatePersonalLinksDocument = {"__meta__":{"hash":"sha256:daf76612983e7345549b03d57d411867e66f33329c5749e2ab16a65f4b14a472"}} as unknown as TypedDocumentString<CreatePersonalLinksMutation, CreatePersonalLinksMutationVariables>;
export const CreateSchoolCalendarDocument = {"__meta__":{"hash":"sha256:908b166af66215528166a9b176aadb9e237b6974e642e4bf12aa5668157c7745"}} as unknown as TypedDocumentString<CreateSchoolCalendarMutation, CreateSchoolCalendarMutationVariables>;
export const DecidePairsDocument = {"__meta__":{"hash":"sha256:4258a2e26f585223f5a9d13a481e14f49971ee41bdafcbc4d4244d31b8e7a6e3"}} as unknown as TypedDocumentString<DecidePairsMutation, DecidePairsMutationVariables>;
export const DeclineApplicationsDocument = {"__meta__":{"hash":"sha256:2299f34a94e625ea2288ef638fa059e6407ce6c5fa14cd4f0b44668e1507317e"}} as unknown as TypedDocumentString<DeclineApplicationsMutation, DeclineApplicationsMutationVariables>;
export const DeclineRoleDocument = {"__meta__":{"hash":"sha256:24ecbfc46dbab5c882e9fa8b65eeb1c0ade568766fa2f19b9415dab207e62a26"}} as unknown as TypedDocumentString<DeclineRoleMutation, DeclineRoleMutationVariables>;
export const DefineIndicatorDocument = {"__meta__":{"hash":"sha256:bc247b7acb36a419d2929993b90444d71e0333d48b3bb082f4fa76a25d5e9e73"}} as unknown as TypedDocumentString<DefineIndicatorMutation, DefineIndicatorMutationVariables>;
export const DeskCollegesDocument = {"__meta__":{"hash":"sha256:1f4c9b53b317188a53e1b14ce731250b1b2cf303c0816a4d1960ab12dceb4cff"}} as unknown as TypedDocumentString<DeskCollegesQuery, DeskCollegesQueryVariables>;
export const DeskFiguresDocument = {"__meta__":{"hash":"sha256:4134bb54f9f1a2494568c304141177bd3e3b2f3c34d783a9852059afebc2814f"}} as unknown as TypedDocumentString<DeskFiguresQuery, DeskFiguresQueryVariables>;
export const DeskPeriodsDocument = {"__meta__":{"hash":"sha256:94392fc65f09dd07616a5ced41dc51a46035992eca58bf1e2970e8d95c47716c"}} as unknown as TypedDocumentString<DeskPeriodsQuery, DeskPeriodsQueryVariables>;
export const DeskPlaceDocument = {"__meta__":{"hash":"sha256:f65fd28598a0be9805518913a012f61242757974811b36bcd009be1ce06ead3a"}} as unknown as TypedDocumentString<DeskPlaceQuery, DeskPlaceQueryVariables>;
export const DigestReachDocument = {"__meta__":{"hash":"sha256:d4d36fb2113229ffdb1148d318a3311238cf1c4aa95f18e1f60fb271bfd50a89"}} as unknown as TypedDocumentString<DigestReachQuery, DigestReachQueryVariables>;
export const DigestSettingsDocument = {"__meta__":{"hash":"sha256:892ede62f0d1d7910f6e3c2334e0a1a681b4bd90de4a19dc10c8ee667cb41cb7"}} as unknown as TypedDocumentString<DigestSettingsQuery, DigestSettingsQueryVariables>;
export const DocumentsPlaceDocument = {"__meta__":{"hash":"sha256:645b1f0905ab52e3a1ec9dafdcd300faee9cc4ca3d75e1848d3f56be9caaa58c"}} as unknown as TypedDocumentString<DocumentsPlaceQuery, DocumentsPlaceQueryVariables>;
export const DocumentsDocument = {"__meta__":{"hash":"sha256:9b3a4910aeb4aba24ec45a5be7743258a7591b6882a8fd52193b7dac9b792bc2"}} as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const EditRoadmapDocument = {"__meta__":{"hash":"sha256:251f931d49b0f6b4feb371fa776d7230ebce398c500e131b3f140fa9dacab414"}} as unknown as TypedDocumentString<EditRoadmapMutation, EditRoadmapMutationVariables>;
export const EndAgreementsDocument = {"__meta__":{"hash":"sha256:99544d3b2670ca23e2681c76b94a8db24269d7e55b7eabadf78c7e7cd9ce2913"}} as unknown as TypedDocumentString<EndAgreementsMutation, EndAgreementsMutationVariables>;
export const EndPairDocument = {"__meta__":{"hash":"sha256:ec7c15d9157d13d60b74a1510173a8aa2e829558d749b88b0d4ee425ccb5f1c9"}} as unknown as TypedDocumentString<EndPairMutation, EndPairMutationVariables>;
export const EnterMenteesDocument = {"__meta__":{"hash":"sha256:4880df1be18a9b52595576a2ba6beddf7b6e08b3b8675c36d82df716cc96d2dc"}} as unknown as TypedDocumentString<EnterMenteesMutation, EnterMenteesMutationVariables>;
export const EnterMentorsDocument = {"__meta__":{"hash":"sha256:cbde704e873dd4882f3ed151f84df29ae1b2e0643f3b50d4c43cf757fdada5f8"}} as unknown as TypedDocumentString<EnterMentorsMutation, EnterMentorsMutationVariables>;
export const EnterPotentialMentorsDocument = {"__meta__":{"hash":"sha256:d28e2d30859b5f1d8459f437aff8866c4c02cd22a22ed69d02a510da1ffd621a"}} as unknown as TypedDocumentString<EnterPotentialMentorsMutation, EnterPotentialMentorsMutationVariables>;
export const ErasePersonDocument = {"__meta__":{"hash":"sha256:b5fe452d4dd5ebc2fac90b966612aea6e9d12bcc0ac123797ba622776d9b3d65"}} as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const ExplainFigureDocument = {"__meta__":{"hash":"sha256:ae40b8f1f054f861192e822b433bfbbc37dfdd7f515bdcf140c4a09372ab73f0"}} as unknown as TypedDocumentString<ExplainFigureQuery, ExplainFigureQueryVariables>;
export const ExploreChoicesDocument = {"__meta__":{"hash":"sha256:b241330be456061b1b6d8ba0752235930ae0684d1508f7cf09eb479d51e15c46"}} as unknown as TypedDocumentString<ExploreChoicesQuery, ExploreChoicesQueryVariables>;
export const ExploreFiguresDocument = {"__meta__":{"hash":"sha256:6e753b4168b60ee433b7e22d70e7ef9582b4b14f56b1389a7efd6431f5cf74ad"}} as unknown as TypedDocumentString<ExploreFiguresQuery, ExploreFiguresQueryVariables>;
export const ExtendPlanDocument = {"__meta__":{"hash":"sha256:601b01fde7fc311ada9371c976866088633785afc79717df050ddc0242a135f3"}} as unknown as TypedDocumentString<ExtendPlanMutation, ExtendPlanMutationVariables>;
export const FadingPairsDocument = {"__meta__":{"hash":"sha256:0317d47aa1940b88e6c11d794c0d1d247b3c926b878b8ffd31475b5ce322fec5"}} as unknown as TypedDocumentString<FadingPairsQuery, FadingPairsQueryVariables>;
export const GiveFeedbackDocument = {"__meta__":{"hash":"sha256:ae45857fcd7171857ffe34ced044aeac285fecf88d32529200ab20ad89a9ebf2"}} as unknown as TypedDocumentString<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const GiveOwnConsentDocument = {"__meta__":{"hash":"sha256:4c78170388c84e8fb147bb239d32fed0f9708cd0ccda9d5777aeb75f1b68388b"}} as unknown as TypedDocumentString<GiveOwnConsentMutation, GiveOwnConsentMutationVariables>;
export const GivePairReportDocument = {"__meta__":{"hash":"sha256:d85e351df0cac58f9ac713b2a276f1fdace333137cc5b90febbe95d7ba4fb0f7"}} as unknown as TypedDocumentString<GivePairReportMutation, GivePairReportMutationVariables>;
export const GiveRoleDocument = {"__meta__":{"hash":"sha256:90485b5b76451c78fb3778aa7b365fc95e693245f4577b9f783e698e00d7cb4d"}} as unknown as TypedDocumentString<GiveRoleMutation, GiveRoleMutationVariables>;
export const HeadcountOfYearsDocument = {"__meta__":{"hash":"sha256:3608747accd092a4dfd0554d2adde25a83adf2bee69516d7654649a4b26ad7f2"}} as unknown as TypedDocumentString<HeadcountOfYearsQuery, HeadcountOfYearsQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:7927e3a9c8402552c7125f065b635c83ee12de890b2b5ac568d40831bac86cef"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const HostedCohortsDocument = {"__meta__":{"hash":"sha256:b1b00f058a9760fc1f99c52b720697a7aef690c1046e0a9444e996889526fd01"}} as unknown as TypedDocumentString<HostedCohortsQuery, HostedCohortsQueryVariables>;
export const ImportRunsDocument = {"__meta__":{"hash":"sha256:a9a3c05c6c929193fdf858f5f0e33c709197ed11a7cc8d4ee6c7c13896a9d5a3"}} as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const InviteToRoleDocument = {"__meta__":{"hash":"sha256:426412490cfa364014614d14eecae081e74e15de7dd209787e2384f2ec6b2646"}} as unknown as TypedDocumentString<InviteToRoleMutation, InviteToRoleMutationVariables>;
export const IssueAnalystClientDocument = {"__meta__":{"hash":"sha256:d03ff9c1b2e2aadf4a43dfc7c64540c1c1e572d83bffb9aa82b22307dfd6da2f"}} as unknown as TypedDocumentString<IssueAnalystClientMutation, IssueAnalystClientMutationVariables>;
export const IssueClientDocument = {"__meta__":{"hash":"sha256:aeabe88bb2e1805a97861353eab6af612318cb8051c3dd6ac77f70f0bd7a393a"}} as unknown as TypedDocumentString<IssueClientMutation, IssueClientMutationVariables>;
export const IssueLinksDocument = {"__meta__":{"hash":"sha256:a45d458776addb353330f32494c99a0e488c898040b6beedc08bd84dc4aa3f44"}} as unknown as TypedDocumentString<IssueLinksMutation, IssueLinksMutationVariables>;
export const IssueReportDocument = {"__meta__":{"hash":"sha256:2fc6f8442c9a431e75b2dbe807072060b9fcaf8536f395bff3125f75485eb8f7"}} as unknown as TypedDocumentString<IssueReportMutation, IssueReportMutationVariables>;
export const KeepApartDocument = {"__meta__":{"hash":"sha256:8d300d5fbe0b058455694eea9b9567991f00837fdc3ba703e065339d1c0b6fda"}} as unknown as TypedDocumentString<KeepApartMutation, KeepApartMutationVariables>;
export const LabourAgreementsDocument = {"__meta__":{"hash":"sha256:bbd53fe55c7d470c46be19653687ad5a9a6234071d2c4bf0463e968c561e29f7"}} as unknown as TypedDocumentString<LabourAgreementsQuery, LabourAgreementsQueryVariables>;
export const LatestImportsDocument = {"__meta__":{"hash":"sha256:d6b554623a4df9751732d2fbb55f57355c6152aed43094cf92718892c37dedc9"}} as unknown as TypedDocumentString<LatestImportsQuery, LatestImportsQueryVariables>;
export const LawRulesDocument = {"__meta__":{"hash":"sha256:2b05a22f7810504630cee0fa7a4c345d7a624a17ccebd948449633334a26fe4a"}} as unknown as TypedDocumentString<LawRulesQuery, LawRulesQueryVariables>;
export const LeaveBaseDocument = {"__meta__":{"hash":"sha256:6a78546f980a92c7afe862d4f8e15814ff7c3723087561ef9eb55e6fdc430673"}} as unknown as TypedDocumentString<LeaveBaseMutation, LeaveBaseMutationVariables>;
export const LeaveMentorshipDocument = {"__meta__":{"hash":"sha256:a26d0dc3fe6848a36a22ccf22a379fcc0bd1c12f0285d3b884fba289954a0dd6"}} as unknown as TypedDocumentString<LeaveMentorshipMutation, LeaveMentorshipMutationVariables>;
export const LikelyDuplicatesDocument = {"__meta__":{"hash":"sha256:cb769f183eef8065d471b0dac2f7edf5eae796f1ba07f8eaf91e562faea750e4"}} as unknown as TypedDocumentString<LikelyDuplicatesQuery, LikelyDuplicatesQueryVariables>;
export const LogMeetingDocument = {"__meta__":{"hash":"sha256:21e43ec86f26e8b8dc626f5a01fe277fc0b6c7d814bb7b3a7447049e638e2240"}} as unknown as TypedDocumentString<LogMeetingMutation, LogMeetingMutationVariables>;
export const MarkActivityNotApplicableDocument = {"__meta__":{"hash":"sha256:af2cf922b89d576f51011e2208a50c0dcd8404c05c0964fd8a49e3b81dfacb2f"}} as unknown as TypedDocumentString<MarkActivityNotApplicableMutation, MarkActivityNotApplicableMutationVariables>;
export const MatchPairsDocument = {"__meta__":{"hash":"sha256:17b30502ea8f51c56d7093ff8cd223a882accc85635b6cc87375b922424e63ba"}} as unknown as TypedDocumentString<MatchPairsMutation, MatchPairsMutationVariables>;
export const MatchingWeightsDocument = {"__meta__":{"hash":"sha256:cd10647fdd7b993c2427cf72b7db123aeb2b5b7ffc9e59acbdd6a415617e8c09"}} as unknown as TypedDocumentString<MatchingWeightsQuery, MatchingWeightsQueryVariables>;
export const MeasureCatalogueDocument = {"__meta__":{"hash":"sha256:a841203ba51643c9b088b5aae9d8ce3bb13b98452d4e83f756009e81f8f9b51d"}} as unknown as TypedDocumentString<MeasureCatalogueQuery, MeasureCatalogueQueryVariables>;
export const MenteeBaseDocument = {"__meta__":{"hash":"sha256:8bed8db03892f5c5441a742ccce57dd3736e8f758e66af2caa8e56cce15407d2"}} as unknown as TypedDocumentString<MenteeBaseQuery, MenteeBaseQueryVariables>;
export const MenteeSupportDocument = {"__meta__":{"hash":"sha256:9630792e364136344b5566b1e5eb7d4c89bf4a47eceb1a4573e7469c5b1d990f"}} as unknown as TypedDocumentString<MenteeSupportQuery, MenteeSupportQueryVariables>;
export const MentorBaseDocument = {"__meta__":{"hash":"sha256:f29d383c114eeb78a7a5dab96e285cdd8b2759fad934f7f50167b3f12b6bbcf3"}} as unknown as TypedDocumentString<MentorBaseQuery, MentorBaseQueryVariables>;
export const MentoringFormsDocument = {"__meta__":{"hash":"sha256:741dcc1adb7bc9812e14fa446ef8859a664dc5e8e26baaba3c38c2c2bb95c430"}} as unknown as TypedDocumentString<MentoringFormsQuery, MentoringFormsQueryVariables>;
export const MergePeopleDocument = {"__meta__":{"hash":"sha256:4ecb4d0f671dd1521897434798458d0c03585e5b003e12affd9dcc61a7640219"}} as unknown as TypedDocumentString<MergePeopleMutation, MergePeopleMutationVariables>;
export const OfferedRolesDocument = {"__meta__":{"hash":"sha256:63ff39c8989904d6a8c7c8c22e7cf246a937eeaea2a241a6507aef9451274672"}} as unknown as TypedDocumentString<OfferedRolesQuery, OfferedRolesQueryVariables>;
export const OpenCollegeYearDocument = {"__meta__":{"hash":"sha256:443e03bcab0faae65dd8c5f5c2f5dc040bb37b17b0f52e2aa572c7530e628aad"}} as unknown as TypedDocumentString<OpenCollegeYearMutation, OpenCollegeYearMutationVariables>;
export const OpenPeriodDocument = {"__meta__":{"hash":"sha256:e2f03274f57cb62cf4f97a82de293cb11251dc2361e017b749b5391fcc2ae98a"}} as unknown as TypedDocumentString<OpenPeriodMutation, OpenPeriodMutationVariables>;
export const OpenSurveyDocument = {"__meta__":{"hash":"sha256:a189a6170f2b74e3f99362ca5dcc020229aa9dad2fbe69b24891125faf6a0121"}} as unknown as TypedDocumentString<OpenSurveyMutation, OpenSurveyMutationVariables>;
export const OrderPackageIdsDocument = {"__meta__":{"hash":"sha256:c1232e3f6325c1359829a694e9d41115595e9a12daf8d23ebfae19b1278a65b5"}} as unknown as TypedDocumentString<OrderPackageIdsQuery, OrderPackageIdsQueryVariables>;
export const OrderPackageDocument = {"__meta__":{"hash":"sha256:72b555d8ac95bc7c4a384aebc012b6408f393ba471ab7dd98eb20afef1d6d091"}} as unknown as TypedDocumentString<OrderPackageQuery, OrderPackageQueryVariables>;
export const OutcomesDueDocument = {"__meta__":{"hash":"sha256:6f90910b8879b08205a8eb1ffa0c0efe911994456ac1c5edd3497007f3c01499"}} as unknown as TypedDocumentString<OutcomesDueQuery, OutcomesDueQueryVariables>;
export const OwnAgreementsDocument = {"__meta__":{"hash":"sha256:1b9405191d2027afe9ec896cccd6d281b7755e30a92a80e52014d881dfbaf277"}} as unknown as TypedDocumentString<OwnAgreementsQuery, OwnAgreementsQueryVariables>;
export const OwnConsentsDocument = {"__meta__":{"hash":"sha256:da80bde18eb937ded83f26da5d4de557a9a7e02c39262fa658dd7b80e2833789"}} as unknown as TypedDocumentString<OwnConsentsQuery, OwnConsentsQueryVariables>;
export const OwnPairsDocument = {"__meta__":{"hash":"sha256:cfad0aa4cf786b39ffcc9d09172c837077c5e4f9c2ef860357c6dddfed6f3fbe"}} as unknown as TypedDocumentString<OwnPairsQuery, OwnPairsQueryVariables>;
export const OwnSchoolDocument = {"__meta__":{"hash":"sha256:67ab8c7f46e28d7644fbfb3fbb66c43ac71fb9772897297f526d10e2f0aea90c"}} as unknown as TypedDocumentString<OwnSchoolQuery, OwnSchoolQueryVariables>;
export const OwnWishesDocument = {"__meta__":{"hash":"sha256:88e964471400a854894afd5d07afdaec65926b9ee22fb1739d1979eb9e064453"}} as unknown as TypedDocumentString<OwnWishesQuery, OwnWishesQueryVariables>;
export const PairCardDocument = {"__meta__":{"hash":"sha256:5f4fdd64b25741a174ca5ab8bb2601c25156eecb191d55d31738360f1294ac3d"}} as unknown as TypedDocumentString<PairCardQuery, PairCardQueryVariables>;
export const PairDecisionsDocument = {"__meta__":{"hash":"sha256:07f3a03ff05cb568d04ce35bfadb686f494f12946a04fdbf62b0e51102933a6d"}} as unknown as TypedDocumentString<PairDecisionsQuery, PairDecisionsQueryVariables>;
export const PairPlanDocument = {"__meta__":{"hash":"sha256:7d46d74f55744e1c88a24184a72c024d645076b723b2f8f7f50dbb092184f2f2"}} as unknown as TypedDocumentString<PairPlanQuery, PairPlanQueryVariables>;
export const PairProgramsDocument = {"__meta__":{"hash":"sha256:99fdec2d4a087783676c8b5002faf83fe5b4a8c4dc8a81b69ecb24ca7c1bf502"}} as unknown as TypedDocumentString<PairProgramsQuery, PairProgramsQueryVariables>;
export const PairsToAgreeDocument = {"__meta__":{"hash":"sha256:f436e4a1c72453f5e0f565617a5476bf0793de75021f7d9574900ba65e3e3ce2"}} as unknown as TypedDocumentString<PairsToAgreeQuery, PairsToAgreeQueryVariables>;
export const PairsToLinkDocument = {"__meta__":{"hash":"sha256:eee8d0ab114445fab382e100bd132a41d642b4b26d21cb303a58d0fba8025ee0"}} as unknown as TypedDocumentString<PairsToLinkQuery, PairsToLinkQueryVariables>;
export const PairsDocument = {"__meta__":{"hash":"sha256:f368c14ab51557792bbf70547e92623c469314120339637b07cc249b0f201015"}} as unknown as TypedDocumentString<PairsQuery, PairsQueryVariables>;
export const PeopleToLinkDocument = {"__meta__":{"hash":"sha256:34a67986444663dd3cd5f67c102ec33dc9ec0b018d476adb9bca9a2d0a661b5e"}} as unknown as TypedDocumentString<PeopleToLinkQuery, PeopleToLinkQueryVariables>;
export const PeopleWithoutEnterpriseDocument = {"__meta__":{"hash":"sha256:1464f848703f164318fbf3a030ac0a3796001109b6bbda35fe947a7bfe215738"}} as unknown as TypedDocumentString<PeopleWithoutEnterpriseQuery, PeopleWithoutEnterpriseQueryVariables>;
export const PeriodCollegesDocument = {"__meta__":{"hash":"sha256:0cc7b90ebf156a6148313041530fd861cae3cc52a7929d372768223b70b4857c"}} as unknown as TypedDocumentString<PeriodCollegesQuery, PeriodCollegesQueryVariables>;
export const PeriodFiguresDocument = {"__meta__":{"hash":"sha256:1fc47ac385223df0504e8f5f1c56c244f6e00e55d5c7cbf7f654552111607069"}} as unknown as TypedDocumentString<PeriodFiguresQuery, PeriodFiguresQueryVariables>;
export const PersonCardDocument = {"__meta__":{"hash":"sha256:0e3eb95576c3c431cbdccb4ac037e9af620cc8f904ce7585db6d66808aed1db2"}} as unknown as TypedDocumentString<PersonCardQuery, PersonCardQueryVariables>;
export const PersonWishesDocument = {"__meta__":{"hash":"sha256:054a4ac37d8afd8db18ecde17df6c387c1e3e96e77023f6b6b6cc81142bd063f"}} as unknown as TypedDocumentString<PersonWishesQuery, PersonWishesQueryVariables>;
export const PersonalLinksDocument = {"__meta__":{"hash":"sha256:db7057eb15954acc4c9337f45c4505a396aa5619525377d24d8a1529c5c6ae22"}} as unknown as TypedDocumentString<PersonalLinksQuery, PersonalLinksQueryVariables>;
export const PlansOfYearDocument = {"__meta__":{"hash":"sha256:6192d9f04419bc3b0b2599b3c377da9d3f0760f35ea0de66758167666640eecf"}} as unknown as TypedDocumentString<PlansOfYearQuery, PlansOfYearQueryVariables>;
export const PracticesDocument = {"__meta__":{"hash":"sha256:cc9a6381a62958b0242c163e7736e9188cc1585c14bdde7bb168fb67579e91fb"}} as unknown as TypedDocumentString<PracticesQuery, PracticesQueryVariables>;
export const ProposePairsDocument = {"__meta__":{"hash":"sha256:11dd20dbfb7f2b63155af79f22cbd7a3e1eba3272a686be6838882bdc8496331"}} as unknown as TypedDocumentString<ProposePairsMutation, ProposePairsMutationVariables>;
export const PublishPeriodDocument = {"__meta__":{"hash":"sha256:28caf39f4fef076287f1df858f5365ea553b6b50adfbf34ddff19a61f97ede12"}} as unknown as TypedDocumentString<PublishPeriodMutation, PublishPeriodMutationVariables>;
export const PutFormDocument = {"__meta__":{"hash":"sha256:b7c4a854d8d96dab379a3e934fa6b41d206253ecf3619f030ce7a2dd85884e14"}} as unknown as TypedDocumentString<PutFormMutation, PutFormMutationVariables>;
export const PutSchoolEventDocument = {"__meta__":{"hash":"sha256:7d7d016f0804796bc566bb7c55576609d5b6fd97d742ecc7dc9f58936cd57fd4"}} as unknown as TypedDocumentString<PutSchoolEventMutation, PutSchoolEventMutationVariables>;
export const PutSessionsDocument = {"__meta__":{"hash":"sha256:94d174320e37d5661da7c5ca801c36d61e81192530cf22c6cdca821839e60b9c"}} as unknown as TypedDocumentString<PutSessionsMutation, PutSessionsMutationVariables>;
export const PutTagsDocument = {"__meta__":{"hash":"sha256:fc46ecb88eeef44bb3deea1f0e25c66efffcf1378b7950b360befce98476bd60"}} as unknown as TypedDocumentString<PutTagsMutation, PutTagsMutationVariables>;
export const RecordAcceptancesDocument = {"__meta__":{"hash":"sha256:2a4134bb1d36cb474f5d5445757b774c0868e9f6acaaf387b88a3dbf64792ca9"}} as unknown as TypedDocumentString<RecordAcceptancesMutation, RecordAcceptancesMutationVariables>;
export const RecordAgreementsDocument = {"__meta__":{"hash":"sha256:0db27033cba07b82a46cb9c036d17b8b353e9f80925e047d34b6a73340cb5f9a"}} as unknown as TypedDocumentString<RecordAgreementsMutation, RecordAgreementsMutationVariables>;
export const RecordAttendanceDocument = {"__meta__":{"hash":"sha256:c0fcf4fd1cc8f6d5b02b28fab5c64aaaa3ec539433ea78dbde54de1912d42494"}} as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const RecordConsentDocument = {"__meta__":{"hash":"sha256:b636b7124b1a30c9bd656e2e3c32fc4b731a853af0c211bcae61cc4e4c21d72d"}} as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const RecordConsentsDocument = {"__meta__":{"hash":"sha256:921adb9314cb2cf4102a2ab3e9e20170b1e763e907bdb62da097358647889572"}} as unknown as TypedDocumentString<RecordConsentsMutation, RecordConsentsMutationVariables>;
export const RecordEventAttendanceDocument = {"__meta__":{"hash":"sha256:0b588a689db40d7e6dd355c43626989fb8a6ed4d01e278a04b32dd8e0e92cdc2"}} as unknown as TypedDocumentString<RecordEventAttendanceMutation, RecordEventAttendanceMutationVariables>;
export const RecordMarksDocument = {"__meta__":{"hash":"sha256:4e37ff0f726e1943ad5ce64aa3dfc0a86d9e8dfb48da7b7c796ea957a76d713e"}} as unknown as TypedDocumentString<RecordMarksMutation, RecordMarksMutationVariables>;
export const RecordMenteeSupportDocument = {"__meta__":{"hash":"sha256:363445eded017a80f49c8a9e40f28900b54b9e13470be11ec84a1367e8ffb5cd"}} as unknown as TypedDocumentString<RecordMenteeSupportMutation, RecordMenteeSupportMutationVariables>;
export const RecordOutcomesDocument = {"__meta__":{"hash":"sha256:60bcb67c9ccf7d69a4adae4e8b14feffe80190afe1274a48eed52f2ef9418a4e"}} as unknown as TypedDocumentString<RecordOutcomesMutation, RecordOutcomesMutationVariables>;
export const RecordPracticeDocument = {"__meta__":{"hash":"sha256:3c8fb3fe5a71092b48e5b418e95a55cefd8a1146e3bfae35802ae47fad53003f"}} as unknown as TypedDocumentString<RecordPracticeMutation, RecordPracticeMutationVariables>;
export const RecordRewardsDocument = {"__meta__":{"hash":"sha256:7308ad4b9eb9a675c123691929dd1aabc2d8fc34e7ef26b5ad3b7737ef2d7b41"}} as unknown as TypedDocumentString<RecordRewardsMutation, RecordRewardsMutationVariables>;
export const RegionAtAGlanceDocument = {"__meta__":{"hash":"sha256:cbbb83d9a9dd0e84eb3b2e0433b30d79dee3dfac2d881373853355eb632be2ed"}} as unknown as TypedDocumentString<RegionAtAGlanceQuery, RegionAtAGlanceQueryVariables>;
export const RegionClosersDocument = {"__meta__":{"hash":"sha256:20501078efaf37a08f0b94f18f820134ffafcd7caee9f3d081994ad4e2b6537f"}} as unknown as TypedDocumentString<RegionClosersQuery, RegionClosersQueryVariables>;
export const RegionCollegesDocument = {"__meta__":{"hash":"sha256:5cc95086761023d0fa1bf033f8aa2e551a1c5d9dd53c81c86a25ab92f525484e"}} as unknown as TypedDocumentString<RegionCollegesQuery, RegionCollegesQueryVariables>;
export const RegionFiguresDocument = {"__meta__":{"hash":"sha256:04cd709a91248d5906415dc5dfff66dd277bf120d1a230d03d5fda1a5f9ffbe2"}} as unknown as TypedDocumentString<RegionFiguresQuery, RegionFiguresQueryVariables>;
export const RegionFormsDocument = {"__meta__":{"hash":"sha256:4b646005b47a6ebda3ccd5ac2cd3c1255963279fc378449987474d069a37542c"}} as unknown as TypedDocumentString<RegionFormsQuery, RegionFormsQueryVariables>;
export const RegionHolidaysDocument = {"__meta__":{"hash":"sha256:31077a17cd28805c50988d23f358ad74c937dfd8cff976b95a6b204117f6670f"}} as unknown as TypedDocumentString<RegionHolidaysQuery, RegionHolidaysQueryVariables>;
export const RegionIndicatorsDocument = {"__meta__":{"hash":"sha256:5f2b36ff2f58b4c89e53f91132240877bf42a27e2b57c83d9c5f97d9e5cb89c3"}} as unknown as TypedDocumentString<RegionIndicatorsQuery, RegionIndicatorsQueryVariables>;
export const RegionPeriodsDocument = {"__meta__":{"hash":"sha256:137e272412eeaecd7bfc98a4a9cf29d753a44b55e0b6b1fa1ead0dc06ab9bef0"}} as unknown as TypedDocumentString<RegionPeriodsQuery, RegionPeriodsQueryVariables>;
export const RegionPlanDirectionsDocument = {"__meta__":{"hash":"sha256:9b032a9b06ef995f90298359a2e9a499fa3ce99c010b075bde92e13b8268c6cb"}} as unknown as TypedDocumentString<RegionPlanDirectionsQuery, RegionPlanDirectionsQueryVariables>;
export const RegionRoadmapDocument = {"__meta__":{"hash":"sha256:c0bdf9d9c5c1e3e217e2e29d916a4e488e6f63ba1b8ab8b8833f1510a336121e"}} as unknown as TypedDocumentString<RegionRoadmapQuery, RegionRoadmapQueryVariables>;
export const RegionTagsDocument = {"__meta__":{"hash":"sha256:705e899e5ead82eed1ae4eca5097e35df9b536ea9fe43275bdba91c1690e42e7"}} as unknown as TypedDocumentString<RegionTagsQuery, RegionTagsQueryVariables>;
export const RegionTargetsDocument = {"__meta__":{"hash":"sha256:897b54cc5b9b74f92fdb77a44e9f458cfa8930797ebee9367f5c0d6ca0f742a5"}} as unknown as TypedDocumentString<RegionTargetsQuery, RegionTargetsQueryVariables>;
export const RegionTrainingEffectDocument = {"__meta__":{"hash":"sha256:9c7e425b27bd5b4ed4af153ca2586dfcdfe79ffb3f67d4cd695fabb19927573d"}} as unknown as TypedDocumentString<RegionTrainingEffectQuery, RegionTrainingEffectQueryVariables>;
export const RegionTrainingNeedsDocument = {"__meta__":{"hash":"sha256:4989b7f0215836f5466f315b76489c1710b09f590ccc50887523f534d29d2962"}} as unknown as TypedDocumentString<RegionTrainingNeedsQuery, RegionTrainingNeedsQueryVariables>;
export const RegionTrendsDocument = {"__meta__":{"hash":"sha256:5d06d18a6dec39e07660d91457add420b78d988d4248a44d8d36ab1b2b2b84b9"}} as unknown as TypedDocumentString<RegionTrendsQuery, RegionTrendsQueryVariables>;
export const RegionYearsDocument = {"__meta__":{"hash":"sha256:e56a523a9e2011258354e0e5c7a685ca677661530f95983ee583fec93ec59499"}} as unknown as TypedDocumentString<RegionYearsQuery, RegionYearsQueryVariables>;
export const RegisterDocumentDocument = {"__meta__":{"hash":"sha256:d28d2869875a845cbc4d08c2dd55580cc4e6209cf2f85cb136682124ef83ca76"}} as unknown as TypedDocumentString<RegisterDocumentMutation, RegisterDocumentMutationVariables>;
export const RegisterPersonDocument = {"__meta__":{"hash":"sha256:1752fbc959e59c389f15cca859fefd93803ddb1f29f2098af5c4eb320fd00f35"}} as unknown as TypedDocumentString<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const ReissueLinksDocument = {"__meta__":{"hash":"sha256:9451231f20c30f799582cab8c292322304c6e2e4e3e7920d446a4e4c7bcb7ab8"}} as unknown as TypedDocumentString<ReissueLinksMutation, ReissueLinksMutationVariables>;
export const RenewCertificatesDocument = {"__meta__":{"hash":"sha256:dc8252de55e1c8ea14377c7872c24b501c3f83523b72b3ba1638b95159409ae7"}} as unknown as TypedDocumentString<RenewCertificatesMutation, RenewCertificatesMutationVariables>;
export const ReopenActivityDocument = {"__meta__":{"hash":"sha256:4dc3b6ee9bde1ef402df34dbfbc7378bf4ba3a2e5211598e7a91d7b6494bc6e1"}} as unknown as TypedDocumentString<ReopenActivityMutation, ReopenActivityMutationVariables>;
export const ReopenStageDocument = {"__meta__":{"hash":"sha256:d96b4996ca336c330ef92d5ebbcfa9fdfd8e4cd33f4c162536fdd616dd2e55bb"}} as unknown as TypedDocumentString<ReopenStageMutation, ReopenStageMutationVariables>;
export const ReportHeadcountDocument = {"__meta__":{"hash":"sha256:8ee5625c65ec77117273390cef3972ce9ba426b7e02ba98aaf02efaecb4b9dd0"}} as unknown as TypedDocumentString<ReportHeadcountMutation, ReportHeadcountMutationVariables>;
export const ReportPageDocument = {"__meta__":{"hash":"sha256:489cb78d3b3fcf6baf0532c1c5a09e33a70de3c2db95cb53737ff302e8253e7e"}} as unknown as TypedDocumentString<ReportPageQuery, ReportPageQueryVariables>;
export const ReportedPeriodsDocument = {"__meta__":{"hash":"sha256:f8c1c8bb190687fa4672507f38491dddee3fa53f6e8400a7a3ec2144bd7b69fb"}} as unknown as TypedDocumentString<ReportedPeriodsQuery, ReportedPeriodsQueryVariables>;
export const ReportedRegionDocument = {"__meta__":{"hash":"sha256:52d1ebfa4a7ae3a4113d930db6a5d1b8b3619bb03e3faa7b464911d2948a18d5"}} as unknown as TypedDocumentString<ReportedRegionQuery, ReportedRegionQueryVariables>;
export const ReportsDocument = {"__meta__":{"hash":"sha256:9c6f8e103bc1e692027086b5886494ba0d24e58350bee17c7eb24164d77c24dc"}} as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const RetireCourseDocument = {"__meta__":{"hash":"sha256:4235f0c0c451162a9eeed92da9818d7e19439e2d893a21a105d79c1fc5443d7f"}} as unknown as TypedDocumentString<RetireCourseMutation, RetireCourseMutationVariables>;
export const RetireFormDocument = {"__meta__":{"hash":"sha256:e1b47810406d61462658692e381a7416233cde6dd30f9c34416314c1354bff08"}} as unknown as TypedDocumentString<RetireFormMutation, RetireFormMutationVariables>;
export const RetireIndicatorDocument = {"__meta__":{"hash":"sha256:c6f4d1827ef09aeeb0906dfaf9c88500f553ec383684ddd0cce7dfa0dfd2b39d"}} as unknown as TypedDocumentString<RetireIndicatorMutation, RetireIndicatorMutationVariables>;
export const ReturnSubmissionDocument = {"__meta__":{"hash":"sha256:eb4efe585f04e4f535309b49c40a384897a95d60c630a1cfdbb4e41822d19db6"}} as unknown as TypedDocumentString<ReturnSubmissionMutation, ReturnSubmissionMutationVariables>;
export const RevokeAnalystClientDocument = {"__meta__":{"hash":"sha256:5f0afa5cdf2e75b6bf2d1114324044470ad22e42452aecacb903548e4daf565f"}} as unknown as TypedDocumentString<RevokeAnalystClientMutation, RevokeAnalystClientMutationVariables>;
export const RevokeCalendarLinkDocument = {"__meta__":{"hash":"sha256:610dbd598e128e6d5b00cada951e9db6d5190596f7b45a5da5e607f68710444b"}} as unknown as TypedDocumentString<RevokeCalendarLinkMutation, RevokeCalendarLinkMutationVariables>;
export const RevokeCertificatesDocument = {"__meta__":{"hash":"sha256:8e3f87c027079b2c3cc225edbc1b4820b621182929fcafc80f22dcb54a3e2081"}} as unknown as TypedDocumentString<RevokeCertificatesMutation, RevokeCertificatesMutationVariables>;
export const RevokeClientDocument = {"__meta__":{"hash":"sha256:6406cb03d3bd894ebdb64e9e0dbd353209eced875199e7527dcc397dd0f05ab2"}} as unknown as TypedDocumentString<RevokeClientMutation, RevokeClientMutationVariables>;
export const RevokeCohortCalendarDocument = {"__meta__":{"hash":"sha256:cc8a4c9e458c80acb20150c8fc1daf653a73d5d9b6ff3299ca68ea9bc4787b83"}} as unknown as TypedDocumentString<RevokeCohortCalendarMutation, RevokeCohortCalendarMutationVariables>;
export const RevokePersonalLinkDocument = {"__meta__":{"hash":"sha256:5c35fe8e9b5b4c1315dba70ea076316150f9d07b451425044634fe4c79a1b64e"}} as unknown as TypedDocumentString<RevokePersonalLinkMutation, RevokePersonalLinkMutationVariables>;
export const RevokeRoleInvitationDocument = {"__meta__":{"hash":"sha256:a0c8e8a98d5f3f682ab8aec86b245a3ab70b60cd947c8effb84ca0386a63400e"}} as unknown as TypedDocumentString<RevokeRoleInvitationMutation, RevokeRoleInvitationMutationVariables>;
export const RevokeSchoolCalendarDocument = {"__meta__":{"hash":"sha256:20fac02ec53a42d8dedf595c533c96fd9f96544884fba83dc13392c99ff4ef72"}} as unknown as TypedDocumentString<RevokeSchoolCalendarMutation, RevokeSchoolCalendarMutationVariables>;
export const RewardsDocument = {"__meta__":{"hash":"sha256:c3ec3a9c3e3d6ba544dcc6943b96af58f693e4de4696bcca8c49aa841cd3fef2"}} as unknown as TypedDocumentString<RewardsQuery, RewardsQueryVariables>;
export const RoleInvitationsDocument = {"__meta__":{"hash":"sha256:d0d2e6bdc6590db9f37a3a44767647208bb6ecde5e8202665637823589489032"}} as unknown as TypedDocumentString<RoleInvitationsQuery, RoleInvitationsQueryVariables>;
export const SchoolCalendarsDocument = {"__meta__":{"hash":"sha256:716188b5dbc2e7911b7ffc6edfab4afe55ada88052e464da4525477f46f870b8"}} as unknown as TypedDocumentString<SchoolCalendarsQuery, SchoolCalendarsQueryVariables>;
export const SchoolCoursesDocument = {"__meta__":{"hash":"sha256:e17c14bfc3265bfbc5050f0872854c7d24beea298238e11e330da43455045d3f"}} as unknown as TypedDocumentString<SchoolCoursesQuery, SchoolCoursesQueryVariables>;
export const SchoolEventsDocument = {"__meta__":{"hash":"sha256:99f6b2cd40b02808c56c592fb638986226a5d00319ece93bba381a059e562568"}} as unknown as TypedDocumentString<SchoolEventsQuery, SchoolEventsQueryVariables>;
export const SchoolPlaceDocument = {"__meta__":{"hash":"sha256:de03822a44cbaea75cb0467fb33fc0d7d7b4c7a6e959db563c3ee8ec85794a89"}} as unknown as TypedDocumentString<SchoolPlaceQuery, SchoolPlaceQueryVariables>;
export const SessionAttendanceDocument = {"__meta__":{"hash":"sha256:013d25ae06b36a478d515487b6f75c7c56ec32b76106abebebd627b1a2d1376b"}} as unknown as TypedDocumentString<SessionAttendanceQuery, SessionAttendanceQueryVariables>;
export const SetCollegeBreaksDocument = {"__meta__":{"hash":"sha256:8ac8d002223b279cf5ff9fee2b202ea110a4dde94813898880911a12b5a3157e"}} as unknown as TypedDocumentString<SetCollegeBreaksMutation, SetCollegeBreaksMutationVariables>;
export const SetDigestDocument = {"__meta__":{"hash":"sha256:3fd9a19f6061e532fbc56f2833d704ac35f8ad8d6bcce8922b1cbfbbf84adfea"}} as unknown as TypedDocumentString<SetDigestMutation, SetDigestMutationVariables>;
export const SetMatchingWeightsDocument = {"__meta__":{"hash":"sha256:6d3f28909aaa2af08220d550d8ad28b41addbf2c31b57a4c377073899996ed62"}} as unknown as TypedDocumentString<SetMatchingWeightsMutation, SetMatchingWeightsMutationVariables>;
export const SetPlanDirectionsDocument = {"__meta__":{"hash":"sha256:026f1b5834cbedd52cf51f04ecfb86364f252a23c6f068d8ffa2a831ae69fe83"}} as unknown as TypedDocumentString<SetPlanDirectionsMutation, SetPlanDirectionsMutationVariables>;
export const SetPublishingRulesDocument = {"__meta__":{"hash":"sha256:e4e1db63a8bfb2b4c10db7d3f2456209811a7564631931dee100e3669966023b"}} as unknown as TypedDocumentString<SetPublishingRulesMutation, SetPublishingRulesMutationVariables>;
export const SetRegionHolidaysDocument = {"__meta__":{"hash":"sha256:584790b751e8e1d561f7b67fb14affcf302ad0255d0d57662127714143f96223"}} as unknown as TypedDocumentString<SetRegionHolidaysMutation, SetRegionHolidaysMutationVariables>;
export const SetTargetDocument = {"__meta__":{"hash":"sha256:b2ca1925e15fb8bc4ff78b8e1ec3cdd6926917c83e74fdbe84765fa8aae8d3b9"}} as unknown as TypedDocumentString<SetTargetMutation, SetTargetMutationVariables>;
export const SetTrainingRequirementDocument = {"__meta__":{"hash":"sha256:858394cca4d20d194d672d9c185ada2588c476dfae9e1fc95e0854bf88e81231"}} as unknown as TypedDocumentString<SetTrainingRequirementMutation, SetTrainingRequirementMutationVariables>;
export const SharePracticeDocument = {"__meta__":{"hash":"sha256:6f525a14ec426214d247082512b9bbefd06343ee44513f0502ed5e51b05bf411"}} as unknown as TypedDocumentString<SharePracticeMutation, SharePracticeMutationVariables>;
export const SubmitPeriodDocument = {"__meta__":{"hash":"sha256:1f1986b38bc8ff3bbc73f3a3b6fc4d155a4b44e3cf623ca066eb7a1741712694"}} as unknown as TypedDocumentString<SubmitPeriodMutation, SubmitPeriodMutationVariables>;
export const SubmittedFiguresDocument = {"__meta__":{"hash":"sha256:58fe09782efffded9e2a5ee6f5fc992f0b2512dae128a4abaaf5900a95de35c4"}} as unknown as TypedDocumentString<SubmittedFiguresQuery, SubmittedFiguresQueryVariables>;
export const SurveyCampaignsDocument = {"__meta__":{"hash":"sha256:34c22cbc73bf85fb9326a05760ecf219bbb76687cead1018a6e68ef2409168f6"}} as unknown as TypedDocumentString<SurveyCampaignsQuery, SurveyCampaignsQueryVariables>;
export const SurveyRemindersDocument = {"__meta__":{"hash":"sha256:be7cb848a36679b8479f4488c389c316635adb8c8a5c2d321afa2291f200316f"}} as unknown as TypedDocumentString<SurveyRemindersQuery, SurveyRemindersQueryVariables>;
export const SurveyResultsDocument = {"__meta__":{"hash":"sha256:8a60f3aac36544f15d4ca6847a0d93cfa7ec73d2781f3344be2679df2a51dcfb"}} as unknown as TypedDocumentString<SurveyResultsQuery, SurveyResultsQueryVariables>;
export const SurveySheetDocument = {"__meta__":{"hash":"sha256:7758cc33ad4b93584b16f7815b7abf1e507d7393c85f320c1e86ad9d89aff3fb"}} as unknown as TypedDocumentString<SurveySheetQuery, SurveySheetQueryVariables>;
export const SurveyTemplatesDocument = {"__meta__":{"hash":"sha256:619b09a3e6c199979e5d9574b63dad58c9aeb0447c1025f9da7de5c5136638c4"}} as unknown as TypedDocumentString<SurveyTemplatesQuery, SurveyTemplatesQueryVariables>;
export const SwitchRuleDocument = {"__meta__":{"hash":"sha256:17777ae33a46e1be13dc4adb8858a852363e9b2cc8a8b526d19c5ae00b9db8b5"}} as unknown as TypedDocumentString<SwitchRuleMutation, SwitchRuleMutationVariables>;
export const TagProgrammesDocument = {"__meta__":{"hash":"sha256:36e56160c5f99c1c5869468aec378fc2e28c00d0f8728f2fe6abe0a474f397d6"}} as unknown as TypedDocumentString<TagProgrammesMutation, TagProgrammesMutationVariables>;
export const TakeBackLearningWishDocument = {"__meta__":{"hash":"sha256:076ce4aa6cf83348eb8ac865edf4929da1d196cac6958737e7a6715331484b73"}} as unknown as TypedDocumentString<TakeBackLearningWishMutation, TakeBackLearningWishMutationVariables>;
export const TakeRoleBackDocument = {"__meta__":{"hash":"sha256:1c903d26c3317cbf61361e833178c7d5acf16abb40ec601afe1a1725a210ceb0"}} as unknown as TypedDocumentString<TakeRoleBackMutation, TakeRoleBackMutationVariables>;
export const TaughtCohortDocument = {"__meta__":{"hash":"sha256:63e87159f50b39faa8c53e10d0dc807c0e35ee6f712419b227a7b7210e518b4a"}} as unknown as TypedDocumentString<TaughtCohortQuery, TaughtCohortQueryVariables>;
export const TaughtListenersDocument = {"__meta__":{"hash":"sha256:1196217e80bb0c3e884f25eb026981ae812377b43f73456a11bff5d5b455adc6"}} as unknown as TypedDocumentString<TaughtListenersQuery, TaughtListenersQueryVariables>;
export const TrainingRequirementsDocument = {"__meta__":{"hash":"sha256:b53acde072b85c7cc2467207b97aa06c2e5a906b66b8fb14a9f7e8c0e0f080b6"}} as unknown as TypedDocumentString<TrainingRequirementsQuery, TrainingRequirementsQueryVariables>;
export const UpdateCollegeYearDocument = {"__meta__":{"hash":"sha256:d3c5b39e63a6c0397a815e45bab122c504bdc4ff2dc5bf10bcfc61186e94863c"}} as unknown as TypedDocumentString<UpdateCollegeYearMutation, UpdateCollegeYearMutationVariables>;
export const UpdateDocumentDocument = {"__meta__":{"hash":"sha256:3f23a12d4b209d56133ed8820118a17d22138e3076e1f8acf43a5d156657519d"}} as unknown as TypedDocumentString<UpdateDocumentMutation, UpdateDocumentMutationVariables>;
export const VoidPairDocument = {"__meta__":{"hash":"sha256:2e2cc6135211be75ef67c63034d81099337feba589c9cedcf558074c02f30610"}} as unknown as TypedDocumentString<VoidPairMutation, VoidPairMutationVariables>;
export const VoidRewardsDocument = {"__meta__":{"hash":"sha256:4b9b1270570c338df021429709636d52d50ba26a4db775970d901d7b04640681"}} as unknown as TypedDocumentString<VoidRewardsMutation, VoidRewardsMutationVariables>;
export const WaitingForDocument = {"__meta__":{"hash":"sha256:34da3c175e701916971a322f189b1d8d9093fe9285f130d5e0e5d2b5b2e0176f"}} as unknown as TypedDocumentString<WaitingForQuery, WaitingForQueryVariables>;
export const WishToLearnDocument = {"__meta__":{"hash":"sha256:81c0ad229cecb29bd1f6caa56cd27773091316fcc4f49d5547ca6c750ae0d57c"}} as unknown as TypedDocumentString<WishToLearnMutation, WishToLearnMutationVariables>;
export const WithdrawApplicationsDocument = {"__meta__":{"hash":"sha256:628caafda1998faa1f51442fe0efb6b6a04cb4e3c52df2195260a5392be8f202"}} as unknown as TypedDocumentString<WithdrawApplicationsMutation, WithdrawApplicationsMutationVariables>;
export const WithdrawConsentsDocument = {"__meta__":{"hash":"sha256:ad705c4f7dbd257ce41cfd52d7855daaa0f11a4d87b577e84976670d0c9d0792"}} as unknown as TypedDocumentString<WithdrawConsentsMutation, WithdrawConsentsMutationVariables>;
export const WithdrawDocumentDocument = {"__meta__":{"hash":"sha256:69b65781c640692556ec391548d9414f3c2fc6ac49dfe0a654c779466b0a09d0"}} as unknown as TypedDocumentString<WithdrawDocumentMutation, WithdrawDocumentMutationVariables>;
export const WithdrawOwnConsentDocument = {"__meta__":{"hash":"sha256:4c2ca2e63131651a7bb52ddd8668d9b9d2ee771a6ab2800795f1d3397b977d8b"}} as unknown as TypedDocumentString<WithdrawOwnConsentMutation, WithdrawOwnConsentMutationVariables>;
export const WithdrawPracticeDocument = {"__meta__":{"hash":"sha256:04eed917c3e98f83119d36ada72ccce8f55ba0868261a3218c1d126a4942344a"}} as unknown as TypedDocumentString<WithdrawPracticeMutation, WithdrawPracticeMutationVariables>;
export const WritePlanDocument = {"__meta__":{"hash":"sha256:75dd26728e93cc5fffe20afc3968ebc1d4bb56984c66c04a373e17be1fdb82e1"}} as unknown as TypedDocumentString<WritePlanMutation, WritePlanMutationVariables>;
export const YearTotalsDocument = {"__meta__":{"hash":"sha256:05df40dcae36a1eeb8bef0fde02cbb61c312d0e9351d1b177343b7dc80a4ba7b"}} as unknown as TypedDocumentString<YearTotalsQuery, YearTotalsQueryVariables>;
