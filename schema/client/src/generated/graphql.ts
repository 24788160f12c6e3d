/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What became of something since the cursor that was sent. */
export type ChangeAction =
  /** It was there before and is not as it was. */
  | 'CHANGED'
  /** It is new since the cursor; it may have been changed as well. */
  | 'CREATED'
  /** The person was erased: what is kept of them elsewhere is to be erased as well. */
  | 'ERASED'
  /** It turned out to be the same as another, `mergedIntoId`, and is no more. */
  | 'MERGED';

/** What a change is of. */
export type ChangeKind =
  /** A consent of a person of the college. */
  | 'CONSENT'
  /** An enrolment of a mentor of the college, or in a cohort that the college hosts. */
  | 'ENROLMENT'
  /** The size of the college in an academic year. */
  | 'HEADCOUNT'
  /** A stay in the base of mentees. */
  | 'MENTEE_PROFILE'
  /** A mentorship whose mentee or mentor is of the college. */
  | 'MENTORSHIP'
  /** A stay in the base of mentors. */
  | 'MENTOR_PROFILE'
  /** A partnership of the college, or the name of the partner. */
  | 'PARTNER'
  /** A person of the college, with their former categories and their questionnaire as a mentor. */
  | 'PERSON'
  /** A programme of the college, or the stage that it is at. */
  | 'PROGRAM';

/** How a consent was given. */
export type ConsentChannel =
  /** In electronic form, with a signature or in the college's own system. */
  | 'ELECTRONIC'
  /** Signed on paper. */
  | 'PAPER'
  /** Through the portal of public services. */
  | 'STATE_PORTAL';

/** Who gave a consent. */
export type ConsentGivenBy =
  /** Attested by the college from a list that it keeps; counts, and awaits its document. */
  | 'COLLEGE'
  /** A minor's legal representative, for a minor alone; ends when the person comes of age. */
  | 'REPRESENTATIVE'
  /** The person themself, of age. */
  | 'SELF';

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

/** Qualification category of a teacher beside the usual ones (order 196 of the Ministry of Education, 2023). */
export type Qualification =
  /** Teacher-mentor. */
  | 'MENTOR'
  /** Teacher-methodist. */
  | 'METHODIST';

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

export type ChangesQueryVariables = Exact<{
  college: string;
  since?: string | null | undefined;
  first?: number;
}>;


export type ChangesQuery = { changes: { cursor: string, hasMore: boolean, latest: string, nodes: Array<{ kind: ChangeKind, id: string, what: ChangeAction, changedAt: string, mergedIntoId: string | null, person: { id: string, source: string, externalId: string, name: string, consentInForce: boolean } | null, mentorship: { id: string, status: MentorshipStatus } | null }> } | null };

export type RegisterPeopleMutationVariables = Exact<{
  input: UpsertPeopleInput;
}>;


export type RegisterPeopleMutation = { upsertPeople: { created: number, updated: number, unchanged: number, refused: number, results: Array<{ index: number, outcome: RowOutcome, person: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }> } | null };

export type TableQueryVariables = Exact<{
  region: string;
  years: Array<string> | string;
  groupBy?: Array<KpiGroup> | KpiGroup | null | undefined;
}>;


export type TableQuery = { kpi: Array<{ year: string, status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, target: number | null, gap: number | null, college: { code: string, name: string } | null, indicator: { code: string, title: string } }> | null };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { me: { account: string | null, roles: Array<Role>, colleges: Array<{ id: string, code: string, name: string }> } | null };

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

export const ChangesDocument = new TypedDocumentString(`
    query Changes($college: ID!, $since: String, $first: Int! = 500) {
  changes(collegeId: $college, since: $since, first: $first) {
    nodes {
      kind
      id
      what
      changedAt
      mergedIntoId
      person {
        id
        source
        externalId
        name
        consentInForce
      }
      mentorship {
        id
        status
      }
    }
    cursor
    hasMore
    latest
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const RegisterPeopleDocument = new TypedDocumentString(`
    mutation RegisterPeople($input: UpsertPeopleInput!) {
  upsertPeople(input: $input) {
    created
    updated
    unchanged
    refused
    results {
      index
      outcome
      person {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterPeopleMutation, RegisterPeopleMutationVariables>;
export const TableDocument = new TypedDocumentString(`
    query Table($region: String!, $years: [AcademicYear!]!, $groupBy: [KpiGroup!]) {
  kpi(region: $region, years: $years, groupBy: $groupBy) {
    year
    college {
      code
      name
    }
    indicator {
      code
      title
    }
    status
    value
    numerator
    denominator
    target
    gap
  }
}
    `) as unknown as TypedDocumentString<TableQuery, TableQueryVariables>;
export const WhoAmIDocument = new TypedDocumentString(`
    query WhoAmI {
  me {
    account
    roles
    colleges {
      id
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
