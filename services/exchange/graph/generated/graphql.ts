/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** People of an age, in full years: from, to, or both. */
export type AgeGroupInput = {
  /** People of these ages, 0 or more. */
  readonly count: number;
  /** The lowest age; left out for all up to the highest. */
  readonly from?: number | null | undefined;
  /** The highest age; left out for all from the lowest on. */
  readonly to?: number | null | undefined;
};

/** A mentor who wants a place. */
export type ApplicationRowInput = {
  /** Id of the person: of the caller's college, or the caller. */
  readonly personId: string;
};

/** Mentors who want a place in a cohort, 1 to 1,000, in the order in which places are given. */
export type ApplyToCohortInput = {
  /** Id of the cohort, hosted by any college of the region. */
  readonly cohortId: string;
  /** Do everything, report it, and undo it. */
  readonly dryRun?: boolean | null | undefined;
  /** The rows. */
  readonly rows: ReadonlyArray<ApplicationRowInput>;
};

/** Whether a listener was at a session. */
export type AttendanceRowInput = {
  /** Id of the enrolment of somebody who was a listener on that day. */
  readonly enrolmentId: string;
  /** Why an absence is EXCUSED, up to 500 characters. */
  readonly reason?: string | null | undefined;
  /** Id of a session of the cohort that has begun and is not cancelled. */
  readonly sessionId: string;
  /** Whether they were there; left out or null, what was recorded is taken back. */
  readonly status?: AttendanceStatus | null | undefined;
};

/** Whether a listener was at a session. */
export type AttendanceStatus =
  /** Was not there. */
  | 'ABSENT'
  /** Was not there for a good reason: the hours are not attended all the same. */
  | 'EXCUSED'
  /** Was there: the hours of the session are attended. */
  | 'PRESENT';

/** Pairs of a college's list to record as approved, 1 to 1,000. */
export type AttestMentorshipsInput = {
  /** Day from which the order acts, where it states one; its date when left out. No pair begins before it. */
  readonly actsFrom?: string | null | undefined;
  /** Id of the mentees' college, one of the caller's own. */
  readonly collegeId: string;
  /** Do everything, report it, and undo it. */
  readonly dryRun?: boolean | null | undefined;
  /** Id of the import that the rows come with, as `recordImport` will record it (UUID). */
  readonly importId?: string | null | undefined;
  /** What becomes of pairs that are not in effect yet; ATTEST when left out. */
  readonly newPairs?: NewPairs | null | undefined;
  /** The director's order by which pairs take effect that are not in effect yet, for ATTEST alone. When left out, the college attests it, and the pairs are listed until its number and date are added. */
  readonly order?: OrderInput | null | undefined;
  /** The rows. A dry run may have none: it asks whether the order can be recorded. */
  readonly rows: ReadonlyArray<AttestedMentorshipRowInput>;
  /** Academic year of the list; opened when it is not. */
  readonly year: string;
};

/** A pair that stands in a college's list. */
export type AttestedMentorshipRowInput = {
  /** Link to a case or a review: an address of http or https, or plain text; likewise. */
  readonly caseLink?: string | null | undefined;
  /** Whether it ended before its term; when left out, one that ended for a reason did. */
  readonly early?: boolean | null | undefined;
  /** Why it ended, as far as the list says. */
  readonly endReason?: string | null | undefined;
  /** Day on which the pair ended; left out while it goes on. */
  readonly endedOn?: string | null | undefined;
  /** Code of the form; it fixes the categories of both. */
  readonly form: string;
  /** Id of the mentee, a person of the college. */
  readonly menteeId: string;
  /** Id of the mentor, a person of the college. */
  readonly mentorId: string;
  /** Results, up to 4,000 characters. Left out keeps what is known; an empty text clears it. */
  readonly results?: string | null | undefined;
  /** First day; it has come, and lies in this college year or the one before. */
  readonly startedOn: string;
};

/** An import that is to begin, and the file that it is of. */
export type BeginImportInput = {
  /** Id of the cohort whose table it is; of other tables none. */
  readonly cohortId?: string | null | undefined;
  /** Id of the college, one of the caller's own. */
  readonly collegeId: string;
  /** Size of the file in bytes. */
  readonly fileBytes: number;
  /** Name of the file, up to 255 characters. */
  readonly fileName?: string | null | undefined;
  /** SHA-256 of the file, in 64 hexadecimal digits. */
  readonly fileSha256: string;
  /** Id of the import: a new UUIDv7, or that of one that broke off and is to be taken up again. The hub gives one when it is left out: that of the import of the same file that broke off, if there is one. */
  readonly importId?: string | null | undefined;
  /** Which table. */
  readonly kind: SheetKind;
  /** The sheets that are to be read, up to 100 names of up to 255 characters; all that fit when left out. */
  readonly sheets?: ReadonlyArray<string> | null | undefined;
  /** Academic year that it is imported for; for headcounts none, for the others one. */
  readonly year?: string | null | undefined;
};

/** What a certificate is worth today. */
export type CertificateState =
  /** Its term is over. */
  | 'EXPIRED'
  /** The college that issued it has revoked it. */
  | 'REVOKED'
  /** It holds. */
  | 'VALID';

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

/** A college's size in an academic year. */
export type HeadcountRowInput = {
  /** Id of the college, one of the caller's own. */
  readonly collegeId: string;
  /** Whether the numbers are right although they are ten times or a tenth of the last ones, or fewer than take part. Without it such a row is refused with HEADCOUNT_JUMP. */
  readonly confirm?: boolean | null | undefined;
  /** Ages of the pupils. Left out, those known stay as long as the number of pupils does. */
  readonly pupilAges?: LearnerAgesInput | null | undefined;
  /** Pupils of partner schools who may take part; 0 when left out. */
  readonly pupils?: number | null | undefined;
  /** Ages of the students. Left out, those known stay as long as the number of students does. */
  readonly studentAges?: LearnerAgesInput | null | undefined;
  /** Students, 0 or more. */
  readonly students: number;
  /** Teachers by age. Left out, those known stay as long as the number of teachers does. */
  readonly teacherAges?: ReadonlyArray<AgeGroupInput> | null | undefined;
  /** Teachers, 0 or more. */
  readonly teachers: number;
  /** Academic year. */
  readonly year: string;
  /** Young specialists among the teachers. */
  readonly youngSpecialists: number;
};

/** What an import is doing. */
export type ImportPhase =
  /** It writes the pairs, and then who entered the base. */
  | 'PAIRING'
  /** It writes the people of the rows, or what the rows say of a college or a cohort. */
  | 'REGISTERING';

/** Where something was left out or read otherwise than it is written; what is given says of what. */
export type ImportWarningInput = {
  /** Header of the column, up to 255 characters. */
  readonly column?: string | null | undefined;
  /** Number of the row, from 1 on. */
  readonly row?: number | null | undefined;
  /** Name of the sheet, up to 255 characters. */
  readonly sheet?: string | null | undefined;
};

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

/** How old the learners are, as far as it is known. No more than the total. */
export type LearnerAgesInput = {
  /** Learners by age; an age stands in one group. */
  readonly groups?: ReadonlyArray<AgeGroupInput> | null | undefined;
  /** Learners under 18. */
  readonly minors?: number | null | undefined;
};

/** A mark of a listener. */
export type MarkRowInput = {
  /** Code of an assessment of the programme that the cohort follows. */
  readonly assessment: string;
  /** Day of the work, on which the person was a listener and not absent; that of the mark that is known, or today, when left out. */
  readonly day?: string | null | undefined;
  /** Id of the enrolment. */
  readonly enrolmentId: string;
  /** The mark, from 0 to the top mark, with two decimals at most; left out or null, it is taken back. */
  readonly value?: number | null | undefined;
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
  readonly caseLink?: string | null | undefined;
  /** Mark of having gone through the programme; who has becomes a potential mentor (S001 6.4). */
  readonly completed?: boolean | null | undefined;
  /** Date of entry: the stay of that date is brought up to date, or recorded. Left out, the latest stay of the person is meant, or a new one from today. Not in the future. */
  readonly enteredOn?: string | null | undefined;
  /** Expectations, up to 4,000 characters. */
  readonly expectations?: string | null | undefined;
  /** How often the mentee wishes to meet. */
  readonly frequency?: MeetingFrequency | null | undefined;
  /** Interests and hobbies, up to 4,000 characters. */
  readonly interests?: string | null | undefined;
  /** First day out of the base; not before the entry. */
  readonly leftOn?: string | null | undefined;
  /** Why the mentee left; needs `leftOn`. */
  readonly leftReason?: string | null | undefined;
  /** Competences needed, up to 50 of up to 100 characters; case, ё/е, spaces and a # do not matter. */
  readonly needs?: ReadonlyArray<string> | null | undefined;
  /** Id of the person, registered by the college. */
  readonly personId: string;
  /** Main request, up to 4,000 characters. */
  readonly request?: string | null | undefined;
  /** Results of the programme, up to 4,000 characters. */
  readonly results?: string | null | undefined;
  /** Speciality that the mentee learns or works in, up to 200 characters. */
  readonly speciality?: string | null | undefined;
  /** When the mentee can meet, in words. */
  readonly timeResource?: string | null | undefined;
};

/** A stay in the base of mentors. A field left out keeps what is known; an empty text or list clears it. A new stay takes over what the stay before it said of the mentor. */
export type MentorProfileRowInput = {
  /** Achievements that matter, up to 4,000 characters. */
  readonly achievements?: string | null | undefined;
  /** Mentees whom the mentor can take at a time, 0 to 100. */
  readonly capacity?: number | null | undefined;
  /** Link to a case or a review: an address of http or https, or plain text. */
  readonly caseLink?: string | null | undefined;
  /** Main competences, up to 50 of up to 100 characters; case, ё/е, spaces and a # in front do not matter. */
  readonly competences?: ReadonlyArray<string> | null | undefined;
  /** Date of entry: the stay of that date is brought up to date, or recorded. Left out, the latest stay of the person is meant, or a new one from today. Not in the future. */
  readonly enteredOn?: string | null | undefined;
  /** How often the mentor is ready to meet. */
  readonly frequency?: MeetingFrequency | null | undefined;
  /** Interests and hobbies, up to 4,000 characters. */
  readonly interests?: string | null | undefined;
  /** What the mentor wishes to be trained in: competences that courses give, written as the competences. */
  readonly learningWishes?: ReadonlyArray<string> | null | undefined;
  /** First day out of the base; not before the entry. */
  readonly leftOn?: string | null | undefined;
  /** Why the mentor left; needs `leftOn`. */
  readonly leftReason?: string | null | undefined;
  /** Id of the person, registered by the college. */
  readonly personId: string;
  /** Youngest preferred age of a mentee, 5 to 100 years. */
  readonly preferredAgeFrom?: number | null | undefined;
  /** The preferred age as the college wrote it. */
  readonly preferredAgeText?: string | null | undefined;
  /** Oldest preferred age of a mentee, 5 to 100 years. */
  readonly preferredAgeTo?: number | null | undefined;
  /** Results of taking part, up to 4,000 characters. */
  readonly results?: string | null | undefined;
  /** Speciality or profession, up to 200 characters. */
  readonly speciality?: string | null | undefined;
  /** #tags, with or without the #, as the competences. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Time for the programme, in words. */
  readonly timeResource?: string | null | undefined;
};

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

/** What becomes of pairs of a college's list that are not in effect yet. */
export type NewPairs =
  /** They take effect: by the order that is given, or by the word of the college alone. */
  | 'ATTEST'
  /** They are refused (ORDER_NOT_GIVEN); what is told of the others is taken. */
  | 'LEAVE_OUT'
  /** They become proposals, which wait for an order; one that has ended already is refused (ORDER_NOT_GIVEN). */
  | 'PROPOSE';

/** An order: the document by which what it names takes effect. */
export type OrderInput = {
  /** Date of the order, today at the latest. */
  readonly date: string;
  /** Number of the order, 1 to 100 characters. */
  readonly number: string;
};

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
  readonly channel?: ConsentChannel | null | undefined;
  /** Date on the document where it is another than the day the consent was given. */
  readonly documentDate?: string | null | undefined;
  /** Number of the document, up to 100 characters. */
  readonly documentNumber?: string | null | undefined;
  /** Who gave it. */
  readonly givenBy: ConsentGivenBy;
  /** Date of the document, or of entry into the list where the college attests it. */
  readonly givenOn: string;
  /** Document by which the representative is one (a certificate of birth, an act of guardianship): kind, number and date, up to 200 characters; needed as the name is. */
  readonly representativeDocument?: string | null | undefined;
  /** Name of the legal representative, for REPRESENTATIVE alone; up to 200 letters. A consent taken down by hand (recordConsent) needs it. */
  readonly representativeName?: string | null | undefined;
  /** Who the representative is to the minor, for REPRESENTATIVE alone; needed as the name is. */
  readonly representativeRelation?: RepresentativeRelation | null | undefined;
  /** Last day it holds; null without a term. */
  readonly validUntil?: string | null | undefined;
};

/** A person as the college's system knows them. */
export type PersonRowInput = {
  /** Date of birth. */
  readonly birthDate?: string | null | undefined;
  /** Year of birth where the date is unknown; required where a learner consents themself, and where a representative does. */
  readonly birthYear?: number | null | undefined;
  /** Start of the teaching career. */
  readonly careerStartedOn?: string | null | undefined;
  /** What the person is in the network. */
  readonly category: PersonCategory;
  /** Where the category differs from the one known: the day from which it holds, not in the future; today when left out. The one before is kept up to that day, and past years go on counting by it. */
  readonly categorySince?: string | null | undefined;
  /** Consent to record with the person; one of the same date and giver is recorded once. */
  readonly consent?: PersonConsentInput | null | undefined;
  /** Other ways to reach the person. */
  readonly contactNote?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** The person's key in the college's system; recognises the row when sent again. */
  readonly externalId: string;
  /** Family name. */
  readonly familyName: string;
  /** Given name or its initial. */
  readonly givenName: string;
  /** Start of the present job. */
  readonly jobStartedOn?: string | null | undefined;
  /** Patronymic or its initial. */
  readonly patronymic?: string | null | undefined;
  /** Telephone number. */
  readonly phone?: string | null | undefined;
  /** Qualification category of a teacher as a mentor or methodist; its day has to be known. */
  readonly qualification?: Qualification | null | undefined;
  /** Document that gives it, up to 300 characters. */
  readonly qualificationDocument?: string | null | undefined;
  /** Day on which it was given, not in the future. */
  readonly qualifiedOn?: string | null | undefined;
  /** Group or class. */
  readonly studyGroup?: string | null | undefined;
  /** Place of work or study. For an employer representative and a pupil it names a partner, which is added when new. */
  readonly workplace?: string | null | undefined;
};

/** Who makes a plan (S003). */
export type PlanAuthorship =
  /** The mentor; the mentee gets to know it, and records what was done. */
  | 'BY_MENTOR'
  /** Mentor and mentee together. */
  | 'JOINTLY';

/** In which form a measure is taken, at a distance among them (S003). */
export type PlanItemForm =
  /** Together, at a distance. */
  | 'AT_A_DISTANCE'
  /** The mentee by themself, with the mentor asked where needed. */
  | 'BY_ONESELF'
  /** Together, at one place. */
  | 'IN_PERSON';

/** What kind of plan a pair has, which its form says. */
export type PlanKind =
  /** Individual development plan of a mentee (S001 5.2). */
  | 'INDIVIDUAL_PLAN'
  /** Personalised programme of mentoring between teachers (S003). */
  | 'PERSONALISED_PROGRAMME';

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

/** Attendance of the sessions of one cohort, 1 to 1,000 rows. */
export type RecordAttendanceInput = {
  /** Id of the cohort, which one of the caller's colleges hosts, or the caller teaches. */
  readonly cohortId: string;
  /** Do everything, report it, and undo it. */
  readonly dryRun?: boolean | null | undefined;
  /** The rows. */
  readonly rows: ReadonlyArray<AttendanceRowInput>;
};

/** An import that was carried out. */
export type RecordImportInput = {
  /** The attempt, where it has begun by `beginImport`. */
  readonly attempt?: number | null | undefined;
  /** Id of the college, one of the caller's own. */
  readonly collegeId: string;
  /** Name of the file, up to 255 characters. */
  readonly fileName?: string | null | undefined;
  /** Where the first of the warnings were, up to 20 of them. */
  readonly firstWarnings?: ReadonlyArray<ImportWarningInput> | null | undefined;
  /** Id of the import: that of one that has begun, or a new UUIDv7, where consents and pairs have come with it under that id; the hub gives one when it is left out. */
  readonly importId?: string | null | undefined;
  /** Which table. */
  readonly kind: SheetKind;
  /** Rows that were refused, 0 to 1,000,000. */
  readonly refused: number;
  /** Rows that were taken, 0 to 1,000,000. */
  readonly taken: number;
  /** Of the rows taken, those that changed nothing. */
  readonly unchanged: number;
  /** Warnings in all, 0 to 1,000,000; none are told of when left out. */
  readonly warnings?: number | null | undefined;
  /** Academic year that it was imported for; for headcounts none, for the bases one. */
  readonly year?: string | null | undefined;
};

/** Marks of listeners of one cohort, 1 to 1,000 rows. */
export type RecordMarksInput = {
  /** Id of the cohort, which one of the caller's colleges hosts, or the caller teaches. */
  readonly cohortId: string;
  /** Do everything, report it, and undo it. */
  readonly dryRun?: boolean | null | undefined;
  /** The rows. */
  readonly rows: ReadonlyArray<MarkRowInput>;
};

/** Headcounts to report, 1 to 1,000. */
export type ReportHeadcountInput = {
  /** Do everything, report it, and undo it. */
  readonly dryRun?: boolean | null | undefined;
  /** One row a college and year; a later report replaces the earlier, which is kept. */
  readonly rows: ReadonlyArray<HeadcountRowInput>;
};

/** How far an import is. To be said every few seconds, were there nothing new. */
export type ReportImportInput = {
  /** The attempt, as `beginImport` answered it. */
  readonly attempt: number;
  /** Whether it breaks off; what it wrote is kept. */
  readonly brokenOff?: boolean | null | undefined;
  /** Id of the college, one of the caller's own. */
  readonly collegeId: string;
  /** Steps of the phase that are done, up to `total`. */
  readonly done?: number | null | undefined;
  /** Id of the import. */
  readonly importId: string;
  /** What it is doing; as before when left out. */
  readonly phase?: ImportPhase | null | undefined;
  /** Steps of the phase in all, up to 1,000,000. */
  readonly total?: number | null | undefined;
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

/** What stands in a calendar of the school. */
export type SchoolCalendarKind =
  /** A session of a cohort, in a classroom. */
  | 'LESSON'
  /** An event to decide something at. */
  | 'MEETING'
  /** A session of a cohort, by doing. */
  | 'PRACTICE'
  /** An event to learn at. */
  | 'SEMINAR'
  /** A session of a cohort or an event, at a distance. */
  | 'WEBINAR';

/** How a session of a cohort is held. */
export type SessionKind =
  /** In a classroom. */
  | 'LESSON'
  /** By doing what is learnt. */
  | 'PRACTICE'
  /** At a distance. */
  | 'WEBINAR';

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

/** Stays in the base of mentees to record or bring up to date in one college, 1 to 1,000. */
export type UpsertMenteeProfilesInput = {
  /** Id of the college, one of the caller's own. */
  readonly collegeId: string;
  /** Do everything, report it, and undo it. */
  readonly dryRun?: boolean | null | undefined;
  /** The rows. */
  readonly rows: ReadonlyArray<MenteeProfileRowInput>;
};

/** Stays in the base of mentors to record or bring up to date in one college, 1 to 1,000. */
export type UpsertMentorProfilesInput = {
  /** Id of the college, one of the caller's own. */
  readonly collegeId: string;
  /** Do everything, report it, and undo it. */
  readonly dryRun?: boolean | null | undefined;
  /** The rows. */
  readonly rows: ReadonlyArray<MentorProfileRowInput>;
};

/** People to register or bring up to date in one college, 1 to 1,000. */
export type UpsertPeopleInput = {
  /** Id of the college, one of the caller's own. */
  readonly collegeId: string;
  /** Whether employers' representatives may come without a workplace: they are listed until it is known (`people(enterpriseUnknown: true)`). When left out, such a row is refused (ENTERPRISE_REQUIRED). */
  readonly confirmNoEnterprise?: boolean | null | undefined;
  /** Do everything, report it, and undo it. */
  readonly dryRun?: boolean | null | undefined;
  /** Id of the import that the rows come with, as `recordImport` will record it (UUIDv7): consents that the college attests name it. */
  readonly importId?: string | null | undefined;
  /** The rows. */
  readonly rows: ReadonlyArray<PersonRowInput>;
  /** Name of the college's system whose keys the rows carry, e.g. 1c or sheet. */
  readonly source: string;
};

export type ApplyOfSheetMutationVariables = Exact<{
  input: ApplyToCohortInput;
}>;


export type ApplyOfSheetMutation = { readonly payload: { readonly results: ReadonlyArray<{ readonly index: number, readonly outcome: RowOutcome, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> }>, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> } | null };

export type AttestPairsMutationVariables = Exact<{
  input: AttestMentorshipsInput;
}>;


export type AttestPairsMutation = { readonly payload: { readonly results: ReadonlyArray<{ readonly index: number, readonly outcome: RowOutcome, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> }>, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> } | null };

export type BeginImportMutationVariables = Exact<{
  input: BeginImportInput;
}>;


export type BeginImportMutation = { readonly beginImport: { readonly importId: string | null, readonly attempt: number | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> } | null };

export type CertificateToCheckQueryVariables = Exact<{
  code: string;
}>;


export type CertificateToCheckQuery = { readonly certificateCheck: { readonly state: CertificateState, readonly name: string | null, readonly course: string, readonly hours: number, readonly issuedOn: string, readonly validUntil: string | null } | null };

export type CertificateToPrintQueryVariables = Exact<{
  code: string;
}>;


export type CertificateToPrintQuery = { readonly certificatePaper: { readonly number: string, readonly completedOn: string, readonly competences: ReadonlyArray<string>, readonly college: { readonly name: string }, readonly check: { readonly state: CertificateState, readonly name: string | null, readonly course: string, readonly hours: number, readonly issuedOn: string, readonly validUntil: string | null } } | null };

export type CertificatesOfCohortQueryVariables = Exact<{
  cohortId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CertificatesOfCohortQuery = { readonly certificates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: string, readonly code: string | null, readonly state: CertificateState, readonly printedName: string | null, readonly title: string, readonly hours: number, readonly competences: ReadonlyArray<string>, readonly completedOn: string, readonly issuedOn: string, readonly validUntil: string | null, readonly cohort: { readonly college: { readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CohortToExchangeQueryVariables = Exact<{
  id: string;
}>;


export type CohortToExchangeQuery = { readonly cohort: { readonly id: string, readonly title: string, readonly year: string, readonly college: { readonly id: string }, readonly programme: { readonly assessments: ReadonlyArray<{ readonly code: string, readonly title: string, readonly topMark: number }> }, readonly sessions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly day: string, readonly startsAt: string, readonly cancelledOn: string | null }> } | null } | null };

export type CollegesAlikeQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CollegesAlikeQuery = { readonly colleges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly region: { readonly code: string, readonly timeZone: string, readonly firstYear: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CollegesOfRegionQueryVariables = Exact<{
  region: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CollegesOfRegionQuery = { readonly region: { readonly colleges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly municipality: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ConfirmDigestAddressMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmDigestAddressMutation = { readonly confirmDigestAddress: { readonly confirmed: boolean } | null };

export type DocumentToFetchQueryVariables = Exact<{
  id: string;
}>;


export type DocumentToFetchQuery = { readonly document: { readonly college: { readonly id: string } | null, readonly file: { readonly sha256: string, readonly name: string, readonly type: string } | null } | null };

export type DraftAgreementsDueQueryVariables = Exact<{
  collegeId: string;
  year: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DraftAgreementsDueQuery = { readonly agreementsDue: { readonly nodes: ReadonlyArray<{ readonly mentor: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DraftAgreementsQueryVariables = Exact<{
  collegeId: string;
  mentorId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DraftAgreementsQuery = { readonly labourAgreements: { readonly nodes: ReadonlyArray<{ readonly number: string, readonly consentOn: string, readonly signedOn: string, readonly content: string, readonly form: string, readonly actsFrom: string, readonly actsUntil: string, readonly payment: string | null, readonly mentor: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DraftEnrolmentsQueryVariables = Exact<{
  years: ReadonlyArray<string> | string;
  collegeId: string;
}>;


export type DraftEnrolmentsQuery = { readonly cohorts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startsOn: string, readonly endsOn: string, readonly college: { readonly name: string }, readonly course: { readonly title: string }, readonly programme: { readonly hours: number }, readonly enrolments: { readonly nodes: ReadonlyArray<{ readonly orderNumber: string | null, readonly withdrawnOn: string | null, readonly college: { readonly id: string }, readonly person: { readonly id: string, readonly name: string, readonly workplace: string | null } | null }> } | null }> } | null, readonly applications: { readonly nodes: ReadonlyArray<{ readonly cohort: { readonly id: string }, readonly person: { readonly id: string, readonly name: string, readonly workplace: string | null } | null }> } | null };

export type DraftGroundQueryVariables = Exact<{
  collegeId: string;
  year: string;
  kinds: ReadonlyArray<string> | string;
  registered: boolean;
}>;


export type DraftGroundQuery = { readonly college: { readonly name: string, readonly municipality: string, readonly region: { readonly name: string }, readonly collegeYear: { readonly curator: string | null, readonly workingGroup: ReadonlyArray<{ readonly name: string, readonly position: string }> } | null, readonly mentoringPrograms: { readonly nodes: ReadonlyArray<{ readonly lead: string | null, readonly form: { readonly code: string, readonly title: string } }> } | null } | null, readonly documents?: { readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly date: string | null, readonly signer: string | null }> } | null };

export type DraftMentorQueryVariables = Exact<{
  id: string;
}>;


export type DraftMentorQuery = { readonly person: { readonly id: string, readonly name: string, readonly category: PersonCategory, readonly college: { readonly id: string } } | null };

export type DraftMentorsQueryVariables = Exact<{
  collegeId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DraftMentorsQuery = { readonly mentorBase: { readonly nodes: ReadonlyArray<{ readonly profile: { readonly competences: ReadonlyArray<string> } | null, readonly person: { readonly name: string, readonly category: PersonCategory, readonly workplace: string | null, readonly studyGroup: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DraftPackageQueryVariables = Exact<{
  collegeId: string;
  year: string;
  form?: string | null | undefined;
  acceptedOnly?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DraftPackageQuery = { readonly orderPackage: { readonly proposed: number, readonly ready: number, readonly pairs: { readonly nodes: ReadonlyArray<{ readonly mentorship: { readonly startedOn: string, readonly until: string, readonly form: { readonly title: string }, readonly mentor: { readonly name: string } | null, readonly mentee: { readonly name: string, readonly studyGroup: string | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type DraftOrderedQueryVariables = Exact<{
  collegeId: string;
  years: ReadonlyArray<string> | string;
  forms?: ReadonlyArray<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DraftOrderedQuery = { readonly mentorships: { readonly nodes: ReadonlyArray<{ readonly startedOn: string, readonly until: string, readonly order: { readonly number: string | null } | null, readonly form: { readonly title: string }, readonly mentor: { readonly name: string } | null, readonly mentee: { readonly name: string, readonly studyGroup: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DraftPairFragment = { readonly startedOn: string, readonly until: string, readonly form: { readonly title: string }, readonly mentor: { readonly name: string } | null, readonly mentee: { readonly name: string, readonly studyGroup: string | null } | null };

export type DraftPersonQueryVariables = Exact<{
  id: string;
}>;


export type DraftPersonQuery = { readonly person: { readonly name: string, readonly category: PersonCategory, readonly birthDate: string | null, readonly minor: boolean, readonly studyGroup: string | null, readonly workplace: string | null, readonly college: { readonly id: string }, readonly menteeProfiles: ReadonlyArray<{ readonly inBase: boolean, readonly request: string | null, readonly needs: ReadonlyArray<string>, readonly expectations: string | null }> } | null, readonly mentorships: { readonly nodes: ReadonlyArray<{ readonly startedOn: string, readonly until: string, readonly confidential: boolean, readonly form: { readonly title: string }, readonly mentor: { readonly name: string, readonly workplace: string | null } | null, readonly plan: { readonly kind: PlanKind, readonly startsOn: string, readonly endsOn: string, readonly authorship: PlanAuthorship, readonly items: ReadonlyArray<{ readonly directionWords: string | null, readonly difficulty: string | null, readonly measure: string | null, readonly form: PlanItemForm, readonly plannedOn: string, readonly interimResult: string | null, readonly finalResult: string | null, readonly doneOn: string | null, readonly direction: { readonly code: string, readonly title: string } }>, readonly extensions: ReadonlyArray<{ readonly newEnd: string, readonly reason: string | null }> } | null }> } | null };

export type DraftTotalsQueryVariables = Exact<{
  collegeId: string;
  year: string;
}>;


export type DraftTotalsQuery = { readonly college: { readonly scorecard: { readonly asOf: string | null, readonly indicators: ReadonlyArray<{ readonly status: FigureStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly target: number | null, readonly indicator: { readonly title: string, readonly unit: IndicatorUnit } }> } | null, readonly collegeYear: { readonly goals: string | null, readonly expectedResults: string | null, readonly activities: ReadonlyArray<{ readonly status: ActivityStatus }>, readonly documentReadiness: ReadonlyArray<{ readonly stage: number, readonly required: number, readonly held: number }> } | null, readonly mentoringPrograms: { readonly nodes: ReadonlyArray<{ readonly mentorshipCount: number | null, readonly form: { readonly title: string } }> } | null } | null };

export type DraftWorkerPairsQueryVariables = Exact<{
  collegeId: string;
  years: ReadonlyArray<string> | string;
  first: number;
  after?: string | null | undefined;
}>;


export type DraftWorkerPairsQuery = { readonly mentorships: { readonly nodes: ReadonlyArray<{ readonly startedOn: string, readonly until: string, readonly form: { readonly title: string, readonly mentorCategory: PersonCategory, readonly menteeCategory: PersonCategory }, readonly mentor: { readonly id: string } | null, readonly mentee: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type EnterMenteesMutationVariables = Exact<{
  input: UpsertMenteeProfilesInput;
}>;


export type EnterMenteesMutation = { readonly payload: { readonly results: ReadonlyArray<{ readonly index: number, readonly outcome: RowOutcome, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> }>, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> } | null };

export type EnterMentorsMutationVariables = Exact<{
  input: UpsertMentorProfilesInput;
}>;


export type EnterMentorsMutation = { readonly payload: { readonly results: ReadonlyArray<{ readonly index: number, readonly outcome: RowOutcome, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> }>, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> } | null };

export type EntriesOfCalendarQueryVariables = Exact<{
  code: string;
}>;


export type EntriesOfCalendarQuery = { readonly schoolCalendar: ReadonlyArray<{ readonly id: string, readonly kind: SchoolCalendarKind, readonly title: string, readonly course: string | null, readonly startsAt: string, readonly endsAt: string, readonly place: string | null, readonly link: string | null, readonly cancelled: boolean }> | null };

export type FiguresOutlineQueryVariables = Exact<{
  region: string;
  years?: ReadonlyArray<string> | string | null | undefined;
  periods?: ReadonlyArray<string> | string | null | undefined;
  revision?: number | null | undefined;
  indicators?: ReadonlyArray<string> | string | null | undefined;
}>;


export type FiguresOutlineQuery = { readonly kpi: ReadonlyArray<{ readonly year: string, readonly period: string | null, readonly revision: number | null, readonly indicator: { readonly code: string, readonly title: string, readonly version: number } }> | null, readonly periods: ReadonlyArray<{ readonly code: string, readonly publication: { readonly revision: number, readonly publishedAt: string, readonly snapshot: string } | null }> | null, readonly region: { readonly targetsHash: string | null } | null, readonly forms: ReadonlyArray<{ readonly code: string }> | null };

export type FiguresSourceQueryVariables = Exact<{
  region: string;
  years?: ReadonlyArray<string> | string | null | undefined;
  groupBy?: ReadonlyArray<KpiGroup> | KpiGroup | null | undefined;
  colleges?: ReadonlyArray<string> | string | null | undefined;
  indicators?: ReadonlyArray<string> | string | null | undefined;
}>;


export type FiguresSourceQuery = { readonly kpi: ReadonlyArray<{ readonly source: FigureSource }> | null };

export type FiguresTableQueryVariables = Exact<{
  region: string;
  years?: ReadonlyArray<string> | string | null | undefined;
  periods?: ReadonlyArray<string> | string | null | undefined;
  revision?: number | null | undefined;
  indicators?: ReadonlyArray<string> | string | null | undefined;
  groupBy?: ReadonlyArray<KpiGroup> | KpiGroup | null | undefined;
  colleges?: ReadonlyArray<string> | string | null | undefined;
  forms?: ReadonlyArray<string> | string | null | undefined;
  categories?: ReadonlyArray<MeasureCategory> | MeasureCategory | null | undefined;
  source?: FigureSource | null | undefined;
  statuses?: ReadonlyArray<FigureStatus> | FigureStatus | null | undefined;
  totals?: boolean | null | undefined;
}>;


export type FiguresTableQuery = { readonly kpi: ReadonlyArray<{ readonly municipality: string | null, readonly form: string | null, readonly category: MeasureCategory | null, readonly total: boolean, readonly status: FigureStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly aboveHundred: boolean, readonly target: number | null, readonly targetAsOf: string | null, readonly targetYear: string | null, readonly targetCarriedForward: boolean | null, readonly targetVerified: boolean | null, readonly targetSource: string | null, readonly targetDocumentDate: string | null, readonly targetUrl: string | null, readonly gap: number | null, readonly formulaVersion: number, readonly period: string | null, readonly revision: number | null, readonly approval: FigureApproval | null, readonly asOf: string | null, readonly note: string | null, readonly college: { readonly id: string } | null, readonly coverage: { readonly reported: number, readonly expected: number, readonly enough: boolean } }> | null };

export type FormsOfRegionQueryVariables = Exact<{
  region: string;
}>;


export type FormsOfRegionQuery = { readonly regionForms: ReadonlyArray<{ readonly own: boolean, readonly ownAliases: ReadonlyArray<string>, readonly form: { readonly code: string, readonly mentorCategory: PersonCategory, readonly menteeCategory: PersonCategory } }> | null };

export type IndicatorsDefinedQueryVariables = Exact<{
  region: string;
}>;


export type IndicatorsDefinedQuery = { readonly indicators: ReadonlyArray<{ readonly code: string, readonly title: string, readonly description: string, readonly unit: IndicatorUnit, readonly direction: IndicatorDirection, readonly version: number, readonly source: IndicatorSource, readonly numerator: ReadonlyArray<{ readonly measure: string, readonly category: MeasureCategory | null, readonly form: string | null }>, readonly denominator: ReadonlyArray<{ readonly measure: string, readonly category: MeasureCategory | null, readonly form: string | null }> }> | null };

export type ListenersToExchangeQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ListenersToExchangeQuery = { readonly cohort: { readonly enrolments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly completedOn: string | null, readonly withdrawnOn: string | null, readonly college: { readonly id: string, readonly code: string, readonly name: string }, readonly person: { readonly id: string, readonly source: string, readonly externalId: string, readonly name: string, readonly familyName: string, readonly givenName: string, readonly patronymic: string, readonly email: string | null } | null, readonly progress: { readonly hoursAttended: number, readonly lacking: ReadonlyArray<string> } | null, readonly attendance: ReadonlyArray<{ readonly status: AttendanceStatus, readonly session: { readonly id: string } | null }> | null, readonly marks: ReadonlyArray<{ readonly assessment: string, readonly value: number, readonly day: string }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type MeetingsOfCalendarQueryVariables = Exact<{
  code: string;
}>;


export type MeetingsOfCalendarQuery = { readonly calendar: ReadonlyArray<{ readonly id: string, readonly kind: MeetingKind, readonly state: MeetingState, readonly day: string, readonly startsAt: string | null, readonly mode: MeetingMode, readonly place: string | null }> | null };

export type PairsOfYearsQueryVariables = Exact<{
  collegeId: string;
  years: ReadonlyArray<string> | string;
  first: number;
  after?: string | null | undefined;
}>;


export type PairsOfYearsQuery = { readonly mentorships: { readonly nodes: ReadonlyArray<{ readonly year: string, readonly status: MentorshipStatus, readonly startedOn: string, readonly until: string, readonly endedOn: string | null, readonly endReason: string | null, readonly results: string | null, readonly caseLink: string | null, readonly form: { readonly code: string }, readonly mentor: { readonly id: string } | null, readonly mentee: { readonly id: string } | null, readonly importRun: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PeopleToApplyQueryVariables = Exact<{
  collegeId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleToApplyQuery = { readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly source: string, readonly externalId: string, readonly name: string, readonly familyName: string, readonly givenName: string, readonly patronymic: string, readonly email: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type RecordAttendanceOfSheetMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceOfSheetMutation = { readonly payload: { readonly results: ReadonlyArray<{ readonly index: number, readonly outcome: RowOutcome, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> }>, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> } | null };

export type RecordImportMutationVariables = Exact<{
  input: RecordImportInput;
}>;


export type RecordImportMutation = { readonly recordImport: { readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> } | null };

export type RecordMarksOfSheetMutationVariables = Exact<{
  input: RecordMarksInput;
}>;


export type RecordMarksOfSheetMutation = { readonly payload: { readonly results: ReadonlyArray<{ readonly index: number, readonly outcome: RowOutcome, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> }>, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> } | null };

export type RegisterPeopleMutationVariables = Exact<{
  input: UpsertPeopleInput;
}>;


export type RegisterPeopleMutation = { readonly payload: { readonly results: ReadonlyArray<{ readonly index: number, readonly outcome: RowOutcome, readonly person: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> }>, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> } | null };

export type RegisteredPeopleQueryVariables = Exact<{
  collegeId: string;
  first: number;
  after?: string | null | undefined;
  mentees: boolean;
  mentors: boolean;
}>;


export type RegisteredPeopleQuery = { readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly source: string, readonly externalId: string, readonly category: PersonCategory, readonly familyName: string, readonly givenName: string, readonly patronymic: string, readonly birthDate: string | null, readonly birthYear: number | null, readonly email: string | null, readonly phone: string | null, readonly contactNote: string | null, readonly workplace: string | null, readonly studyGroup: string | null, readonly careerStartedOn: string | null, readonly jobStartedOn: string | null, readonly qualification: Qualification | null, readonly qualifiedOn: string | null, readonly consentInForce: boolean, readonly categories: ReadonlyArray<{ readonly category: PersonCategory, readonly until: string | null }> | null, readonly consents: ReadonlyArray<{ readonly givenOn: string, readonly withdrawnOn: string | null }>, readonly menteeProfiles?: ReadonlyArray<{ readonly id: string, readonly enteredOn: string, readonly leftOn: string | null, readonly leftReason: string | null, readonly results: string | null, readonly caseLink: string | null, readonly request: string | null, readonly needs: ReadonlyArray<string>, readonly completed: boolean | null }>, readonly mentorProfiles?: ReadonlyArray<{ readonly id: string, readonly enteredOn: string, readonly leftOn: string | null, readonly leftReason: string | null, readonly results: string | null, readonly caseLink: string | null, readonly competences: ReadonlyArray<string>, readonly tags: ReadonlyArray<string>, readonly achievements: string | null, readonly interests: string | null, readonly preferredAgeFrom: number | null, readonly preferredAgeTo: number | null, readonly preferredAgeText: string | null, readonly timeResource: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReportHeadcountsMutationVariables = Exact<{
  input: ReportHeadcountInput;
}>;


export type ReportHeadcountsMutation = { readonly payload: { readonly results: ReadonlyArray<{ readonly index: number, readonly outcome: RowOutcome, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> }>, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> } | null };

export type ReportImportMutationVariables = Exact<{
  input: ReportImportInput;
}>;


export type ReportImportMutation = { readonly reportImport: { readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> }> } | null };

export type ReportToPrintQueryVariables = Exact<{
  id: string;
}>;


export type ReportToPrintQuery = { readonly report: { readonly id: string, readonly number: number, readonly period: string, readonly year: string, readonly issuedOn: string, readonly issuedAt: string, readonly snapshot: string, readonly hash: string, readonly college: { readonly id: string } | null, readonly content: { readonly region: string, readonly college: string | null, readonly speaksFor: string, readonly revision: number, readonly before: string | null, readonly strengths: string, readonly weaknesses: string, readonly practices: string, readonly figures: ReadonlyArray<{ readonly title: string, readonly unit: IndicatorUnit, readonly direction: IndicatorDirection, readonly status: FigureStatus, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly target: number | null, readonly targetVerified: boolean | null, readonly targetCarriedForwardFrom: string | null, readonly gap: number | null, readonly approval: FigureApproval | null, readonly before: number | null, readonly region: number | null, readonly coverage: { readonly reported: number, readonly expected: number, readonly enough: boolean } }>, readonly closing: { readonly completed: number, readonly atWork: number, readonly endedEarly: number, readonly reportsDue: number, readonly reportsGiven: number, readonly practices: number, readonly practicesShared: number, readonly finished: number, readonly returned: number, readonly rewards: ReadonlyArray<{ readonly title: string, readonly level: string, readonly count: number }>, readonly outcomes: ReadonlyArray<{ readonly title: string, readonly due: number, readonly told: number, readonly reached: number }>, readonly shared: ReadonlyArray<{ readonly title: string, readonly form: string }> } | null, readonly colleges: ReadonlyArray<{ readonly name: string, readonly figures: ReadonlyArray<{ readonly status: FigureStatus, readonly value: number | null }> }> } | null } | null };

export type SaidFragment = { readonly code: ProblemCode, readonly message: string, readonly path: ReadonlyArray<string> };

export type SessionsOfCalendarQueryVariables = Exact<{
  code: string;
}>;


export type SessionsOfCalendarQuery = { readonly cohortCalendar: ReadonlyArray<{ readonly id: string, readonly course: string, readonly kind: SessionKind, readonly title: string, readonly startsAt: string, readonly endsAt: string, readonly place: string | null, readonly link: string | null, readonly cancelled: boolean }> | null };

export type StopDigestsMutationVariables = Exact<{
  code: string;
}>;


export type StopDigestsMutation = { readonly stopDigests: { readonly stopped: boolean } | null };

export type YearToOpenQueryVariables = Exact<{
  id: string;
  year: string;
}>;


export type YearToOpenQuery = { readonly college: { readonly collegeYear: { readonly id: string } | null, readonly region: { readonly roadmap: { readonly activities: ReadonlyArray<{ readonly dueOn: string }> } | null } } | null };

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
export const DraftPairFragmentDoc = new TypedDocumentString(`
    fragment DraftPair on Mentorship {
  startedOn
  until
  form {
    title
  }
  mentor {
    name
  }
  mentee {
    name
    studyGroup
  }
}
    `, {"fragmentName":"DraftPair"}) as unknown as TypedDocumentString<DraftPairFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Problem {
  code
  message
  path
}
    `, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const ApplyOfSheetDocument = new TypedDocumentString(`
    mutation ApplyOfSheet($input: ApplyToCohortInput!) {
  payload: applyToCohort(input: $input) {
    results {
      index
      outcome
      problems {
        ...Said
      }
    }
    problems {
      ...Said
    }
  }
}
    fragment Said on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<ApplyOfSheetMutation, ApplyOfSheetMutationVariables>;
export const AttestPairsDocument = new TypedDocumentString(`
    mutation AttestPairs($input: AttestMentorshipsInput!) {
  payload: attestMentorships(input: $input) {
    results {
      index
      outcome
      problems {
        ...Said
      }
    }
    problems {
      ...Said
    }
  }
}
    fragment Said on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<AttestPairsMutation, AttestPairsMutationVariables>;
export const BeginImportDocument = new TypedDocumentString(`
    mutation BeginImport($input: BeginImportInput!) {
  beginImport(input: $input) {
    importId
    attempt
    problems {
      ...Said
    }
  }
}
    fragment Said on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<BeginImportMutation, BeginImportMutationVariables>;
export const CertificateToCheckDocument = new TypedDocumentString(`
    query CertificateToCheck($code: String!) {
  certificateCheck(code: $code) {
    state
    name
    course
    hours
    issuedOn
    validUntil
  }
}
    `) as unknown as TypedDocumentString<CertificateToCheckQuery, CertificateToCheckQueryVariables>;
export const CertificateToPrintDocument = new TypedDocumentString(`
    query CertificateToPrint($code: String!) {
  certificatePaper(code: $code) {
    number
    completedOn
    competences
    college {
      name
    }
    check {
      state
      name
      course
      hours
      issuedOn
      validUntil
    }
  }
}
    `) as unknown as TypedDocumentString<CertificateToPrintQuery, CertificateToPrintQueryVariables>;
export const CertificatesOfCohortDocument = new TypedDocumentString(`
    query CertificatesOfCohort($cohortId: ID!, $first: Int!, $after: String) {
  certificates(cohortId: $cohortId, first: $first, after: $after) {
    totalCount
    nodes {
      number
      code
      state
      printedName
      title
      hours
      competences
      completedOn
      issuedOn
      validUntil
      cohort {
        college {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CertificatesOfCohortQuery, CertificatesOfCohortQueryVariables>;
export const CohortToExchangeDocument = new TypedDocumentString(`
    query CohortToExchange($id: ID!) {
  cohort(id: $id) {
    id
    title
    year
    college {
      id
    }
    programme {
      assessments {
        code
        title
        topMark
      }
    }
    sessions(first: 1000) {
      nodes {
        id
        title
        day
        startsAt
        cancelledOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CohortToExchangeQuery, CohortToExchangeQueryVariables>;
export const CollegesAlikeDocument = new TypedDocumentString(`
    query CollegesAlike($code: String!, $first: Int!, $after: String) {
  colleges(search: $code, first: $first, after: $after) {
    nodes {
      id
      code
      region {
        code
        timeZone
        firstYear
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CollegesAlikeQuery, CollegesAlikeQueryVariables>;
export const CollegesOfRegionDocument = new TypedDocumentString(`
    query CollegesOfRegion($region: String!, $first: Int!, $after: String) {
  region(code: $region) {
    colleges(first: $first, after: $after) {
      nodes {
        id
        code
        name
        municipality
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CollegesOfRegionQuery, CollegesOfRegionQueryVariables>;
export const ConfirmDigestAddressDocument = new TypedDocumentString(`
    mutation ConfirmDigestAddress($code: String!) {
  confirmDigestAddress(input: {code: $code}) {
    confirmed
  }
}
    `) as unknown as TypedDocumentString<ConfirmDigestAddressMutation, ConfirmDigestAddressMutationVariables>;
export const DocumentToFetchDocument = new TypedDocumentString(`
    query DocumentToFetch($id: ID!) {
  document(id: $id) {
    college {
      id
    }
    file {
      sha256
      name
      type
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentToFetchQuery, DocumentToFetchQueryVariables>;
export const DraftAgreementsDueDocument = new TypedDocumentString(`
    query DraftAgreementsDue($collegeId: ID!, $year: AcademicYear!, $first: Int!, $after: String) {
  agreementsDue(collegeId: $collegeId, year: $year, first: $first, after: $after) {
    nodes {
      mentor {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DraftAgreementsDueQuery, DraftAgreementsDueQueryVariables>;
export const DraftAgreementsDocument = new TypedDocumentString(`
    query DraftAgreements($collegeId: ID!, $mentorId: ID, $first: Int!, $after: String) {
  labourAgreements(
    collegeId: $collegeId
    mentorId: $mentorId
    first: $first
    after: $after
  ) {
    nodes {
      number
      consentOn
      signedOn
      content
      form
      actsFrom
      actsUntil
      payment
      mentor {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DraftAgreementsQuery, DraftAgreementsQueryVariables>;
export const DraftEnrolmentsDocument = new TypedDocumentString(`
    query DraftEnrolments($years: [AcademicYear!]!, $collegeId: ID!) {
  cohorts(years: $years, first: 100) {
    nodes {
      id
      title
      startsOn
      endsOn
      college {
        name
      }
      course {
        title
      }
      programme {
        hours
      }
      enrolments(first: 100) {
        nodes {
          orderNumber
          withdrawnOn
          college {
            id
          }
          person {
            id
            name
            workplace
          }
        }
      }
    }
  }
  applications(collegeId: $collegeId, states: [ACCEPTED], first: 1000) {
    nodes {
      cohort {
        id
      }
      person {
        id
        name
        workplace
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DraftEnrolmentsQuery, DraftEnrolmentsQueryVariables>;
export const DraftGroundDocument = new TypedDocumentString(`
    query DraftGround($collegeId: ID!, $year: AcademicYear!, $kinds: [String!]!, $registered: Boolean!) {
  college(id: $collegeId) {
    name
    municipality
    region {
      name
    }
    collegeYear(year: $year) {
      curator
      workingGroup {
        name
        position
      }
    }
    mentoringPrograms(year: $year, first: 50) {
      nodes {
        lead
        form {
          code
          title
        }
      }
    }
  }
  documents(
    collegeId: $collegeId
    years: [$year]
    kinds: $kinds
    withdrawn: false
    first: 50
  ) @include(if: $registered) {
    nodes {
      number
      date
      signer
    }
  }
}
    `) as unknown as TypedDocumentString<DraftGroundQuery, DraftGroundQueryVariables>;
export const DraftMentorDocument = new TypedDocumentString(`
    query DraftMentor($id: ID!) {
  person(id: $id) {
    id
    name
    category
    college {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DraftMentorQuery, DraftMentorQueryVariables>;
export const DraftMentorsDocument = new TypedDocumentString(`
    query DraftMentors($collegeId: ID!, $first: Int!, $after: String) {
  mentorBase(collegeId: $collegeId, first: $first, after: $after) {
    nodes {
      profile {
        competences
      }
      person {
        name
        category
        workplace
        studyGroup
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DraftMentorsQuery, DraftMentorsQueryVariables>;
export const DraftPackageDocument = new TypedDocumentString(`
    query DraftPackage($collegeId: ID!, $year: AcademicYear!, $form: String, $acceptedOnly: Boolean, $first: Int!, $after: String) {
  orderPackage(
    collegeId: $collegeId
    year: $year
    form: $form
    acceptedOnly: $acceptedOnly
  ) {
    proposed
    ready
    pairs(ready: true, first: $first, after: $after) {
      nodes {
        mentorship {
          ...DraftPair
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment DraftPair on Mentorship {
  startedOn
  until
  form {
    title
  }
  mentor {
    name
  }
  mentee {
    name
    studyGroup
  }
}`) as unknown as TypedDocumentString<DraftPackageQuery, DraftPackageQueryVariables>;
export const DraftOrderedDocument = new TypedDocumentString(`
    query DraftOrdered($collegeId: ID!, $years: [AcademicYear!]!, $forms: [String!], $first: Int!, $after: String) {
  mentorships(
    collegeId: $collegeId
    years: $years
    forms: $forms
    statuses: [ACTIVE, COMPLETED, ENDED]
    first: $first
    after: $after
  ) {
    nodes {
      ...DraftPair
      order {
        number
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DraftPair on Mentorship {
  startedOn
  until
  form {
    title
  }
  mentor {
    name
  }
  mentee {
    name
    studyGroup
  }
}`) as unknown as TypedDocumentString<DraftOrderedQuery, DraftOrderedQueryVariables>;
export const DraftPersonDocument = new TypedDocumentString(`
    query DraftPerson($id: ID!) {
  person(id: $id) {
    name
    category
    birthDate
    minor
    studyGroup
    workplace
    college {
      id
    }
    menteeProfiles {
      inBase
      request
      needs
      expectations
    }
  }
  mentorships(menteeId: $id, statuses: [PROPOSED, ACCEPTED, ACTIVE], last: 1) {
    nodes {
      startedOn
      until
      confidential
      form {
        title
      }
      mentor {
        name
        workplace
      }
      plan {
        kind
        startsOn
        endsOn
        authorship
        items {
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
        }
        extensions {
          newEnd
          reason
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DraftPersonQuery, DraftPersonQueryVariables>;
export const DraftTotalsDocument = new TypedDocumentString(`
    query DraftTotals($collegeId: ID!, $year: AcademicYear!) {
  college(id: $collegeId) {
    scorecard(year: $year) {
      asOf
      indicators {
        status
        value
        numerator
        denominator
        target
        indicator {
          title
          unit
        }
      }
    }
    collegeYear(year: $year) {
      goals
      expectedResults
      activities {
        status
      }
      documentReadiness {
        stage
        required
        held
      }
    }
    mentoringPrograms(year: $year, first: 50) {
      nodes {
        mentorshipCount
        form {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DraftTotalsQuery, DraftTotalsQueryVariables>;
export const DraftWorkerPairsDocument = new TypedDocumentString(`
    query DraftWorkerPairs($collegeId: ID!, $years: [AcademicYear!]!, $first: Int!, $after: String) {
  mentorships(
    collegeId: $collegeId
    years: $years
    statuses: [PROPOSED, ACCEPTED, ACTIVE]
    first: $first
    after: $after
  ) {
    nodes {
      startedOn
      until
      form {
        title
        mentorCategory
        menteeCategory
      }
      mentor {
        id
      }
      mentee {
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DraftWorkerPairsQuery, DraftWorkerPairsQueryVariables>;
export const EnterMenteesDocument = new TypedDocumentString(`
    mutation EnterMentees($input: UpsertMenteeProfilesInput!) {
  payload: upsertMenteeProfiles(input: $input) {
    results {
      index
      outcome
      problems {
        ...Said
      }
    }
    problems {
      ...Said
    }
  }
}
    fragment Said on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<EnterMenteesMutation, EnterMenteesMutationVariables>;
export const EnterMentorsDocument = new TypedDocumentString(`
    mutation EnterMentors($input: UpsertMentorProfilesInput!) {
  payload: upsertMentorProfiles(input: $input) {
    results {
      index
      outcome
      problems {
        ...Said
      }
    }
    problems {
      ...Said
    }
  }
}
    fragment Said on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<EnterMentorsMutation, EnterMentorsMutationVariables>;
export const EntriesOfCalendarDocument = new TypedDocumentString(`
    query EntriesOfCalendar($code: String!) {
  schoolCalendar(code: $code) {
    id
    kind
    title
    course
    startsAt
    endsAt
    place
    link
    cancelled
  }
}
    `) as unknown as TypedDocumentString<EntriesOfCalendarQuery, EntriesOfCalendarQueryVariables>;
export const FiguresOutlineDocument = new TypedDocumentString(`
    query FiguresOutline($region: String!, $years: [AcademicYear!], $periods: [String!], $revision: Int, $indicators: [String!]) {
  kpi(
    region: $region
    years: $years
    periods: $periods
    revision: $revision
    indicators: $indicators
    groupBy: [YEAR, PERIOD]
    source: PUBLISHED
  ) {
    year
    period
    revision
    indicator {
      code
      title
      version
    }
  }
  periods(region: $region) {
    code
    publication {
      revision
      publishedAt
      snapshot
    }
  }
  region(code: $region) {
    targetsHash
  }
  forms {
    code
  }
}
    `) as unknown as TypedDocumentString<FiguresOutlineQuery, FiguresOutlineQueryVariables>;
export const FiguresSourceDocument = new TypedDocumentString(`
    query FiguresSource($region: String!, $years: [AcademicYear!], $groupBy: [KpiGroup!], $colleges: [String!], $indicators: [String!]) {
  kpi(
    region: $region
    years: $years
    groupBy: $groupBy
    colleges: $colleges
    indicators: $indicators
    limit: 1
  ) {
    source
  }
}
    `) as unknown as TypedDocumentString<FiguresSourceQuery, FiguresSourceQueryVariables>;
export const FiguresTableDocument = new TypedDocumentString(`
    query FiguresTable($region: String!, $years: [AcademicYear!], $periods: [String!], $revision: Int, $indicators: [String!], $groupBy: [KpiGroup!], $colleges: [String!], $forms: [String!], $categories: [MeasureCategory!], $source: FigureSource, $statuses: [FigureStatus!], $totals: Boolean) {
  kpi(
    region: $region
    years: $years
    periods: $periods
    revision: $revision
    indicators: $indicators
    groupBy: $groupBy
    colleges: $colleges
    forms: $forms
    categories: $categories
    source: $source
    statuses: $statuses
    totals: $totals
  ) {
    college {
      id
    }
    municipality
    form
    category
    total
    status
    value
    numerator
    denominator
    aboveHundred
    target
    targetAsOf
    targetYear
    targetCarriedForward
    targetVerified
    targetSource
    targetDocumentDate
    targetUrl
    gap
    coverage {
      reported
      expected
      enough
    }
    formulaVersion
    period
    revision
    approval
    asOf
    note
  }
}
    `) as unknown as TypedDocumentString<FiguresTableQuery, FiguresTableQueryVariables>;
export const FormsOfRegionDocument = new TypedDocumentString(`
    query FormsOfRegion($region: String!) {
  regionForms(region: $region) {
    own
    ownAliases
    form {
      code
      mentorCategory
      menteeCategory
    }
  }
}
    `) as unknown as TypedDocumentString<FormsOfRegionQuery, FormsOfRegionQueryVariables>;
export const IndicatorsDefinedDocument = new TypedDocumentString(`
    query IndicatorsDefined($region: String!) {
  indicators(region: $region) {
    code
    title
    description
    unit
    direction
    version
    source
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
}
    `) as unknown as TypedDocumentString<IndicatorsDefinedQuery, IndicatorsDefinedQueryVariables>;
export const ListenersToExchangeDocument = new TypedDocumentString(`
    query ListenersToExchange($id: ID!, $first: Int!, $after: String) {
  cohort(id: $id) {
    enrolments(first: $first, after: $after) {
      nodes {
        id
        completedOn
        withdrawnOn
        college {
          id
          code
          name
        }
        person {
          id
          source
          externalId
          name
          familyName
          givenName
          patronymic
          email
        }
        progress {
          hoursAttended
          lacking
        }
        attendance {
          status
          session {
            id
          }
        }
        marks {
          assessment
          value
          day
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListenersToExchangeQuery, ListenersToExchangeQueryVariables>;
export const MeetingsOfCalendarDocument = new TypedDocumentString(`
    query MeetingsOfCalendar($code: String!) {
  calendar(code: $code) {
    id
    kind
    state
    day
    startsAt
    mode
    place
  }
}
    `) as unknown as TypedDocumentString<MeetingsOfCalendarQuery, MeetingsOfCalendarQueryVariables>;
export const PairsOfYearsDocument = new TypedDocumentString(`
    query PairsOfYears($collegeId: ID!, $years: [AcademicYear!]!, $first: Int!, $after: String) {
  mentorships(collegeId: $collegeId, years: $years, first: $first, after: $after) {
    nodes {
      year
      status
      startedOn
      until
      endedOn
      endReason
      results
      caseLink
      form {
        code
      }
      mentor {
        id
      }
      mentee {
        id
      }
      importRun {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PairsOfYearsQuery, PairsOfYearsQueryVariables>;
export const PeopleToApplyDocument = new TypedDocumentString(`
    query PeopleToApply($collegeId: ID!, $first: Int!, $after: String) {
  people(collegeId: $collegeId, first: $first, after: $after) {
    nodes {
      id
      source
      externalId
      name
      familyName
      givenName
      patronymic
      email
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleToApplyQuery, PeopleToApplyQueryVariables>;
export const RecordAttendanceOfSheetDocument = new TypedDocumentString(`
    mutation RecordAttendanceOfSheet($input: RecordAttendanceInput!) {
  payload: recordAttendance(input: $input) {
    results {
      index
      outcome
      problems {
        ...Said
      }
    }
    problems {
      ...Said
    }
  }
}
    fragment Said on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<RecordAttendanceOfSheetMutation, RecordAttendanceOfSheetMutationVariables>;
export const RecordImportDocument = new TypedDocumentString(`
    mutation RecordImport($input: RecordImportInput!) {
  recordImport(input: $input) {
    problems {
      ...Said
    }
  }
}
    fragment Said on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<RecordImportMutation, RecordImportMutationVariables>;
export const RecordMarksOfSheetDocument = new TypedDocumentString(`
    mutation RecordMarksOfSheet($input: RecordMarksInput!) {
  payload: recordMarks(input: $input) {
    results {
      index
      outcome
      problems {
        ...Said
      }
    }
    problems {
      ...Said
    }
  }
}
    fragment Said on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<RecordMarksOfSheetMutation, RecordMarksOfSheetMutationVariables>;
export const RegisterPeopleDocument = new TypedDocumentString(`
    mutation RegisterPeople($input: UpsertPeopleInput!) {
  payload: upsertPeople(input: $input) {
    results {
      index
      outcome
      person {
        id
      }
      problems {
        ...Said
      }
    }
    problems {
      ...Said
    }
  }
}
    fragment Said on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<RegisterPeopleMutation, RegisterPeopleMutationVariables>;
export const RegisteredPeopleDocument = new TypedDocumentString(`
    query RegisteredPeople($collegeId: ID!, $first: Int!, $after: String, $mentees: Boolean!, $mentors: Boolean!) {
  people(collegeId: $collegeId, first: $first, after: $after) {
    nodes {
      id
      source
      externalId
      category
      familyName
      givenName
      patronymic
      birthDate
      birthYear
      email
      phone
      contactNote
      workplace
      studyGroup
      careerStartedOn
      jobStartedOn
      qualification
      qualifiedOn
      categories {
        category
        until
      }
      consentInForce
      consents {
        givenOn
        withdrawnOn
      }
      menteeProfiles @include(if: $mentees) {
        id
        enteredOn
        leftOn
        leftReason
        results
        caseLink
        request
        needs
        completed
      }
      mentorProfiles @include(if: $mentors) {
        id
        enteredOn
        leftOn
        leftReason
        results
        caseLink
        competences
        tags
        achievements
        interests
        preferredAgeFrom
        preferredAgeTo
        preferredAgeText
        timeResource
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RegisteredPeopleQuery, RegisteredPeopleQueryVariables>;
export const ReportHeadcountsDocument = new TypedDocumentString(`
    mutation ReportHeadcounts($input: ReportHeadcountInput!) {
  payload: reportHeadcount(input: $input) {
    results {
      index
      outcome
      problems {
        ...Said
      }
    }
    problems {
      ...Said
    }
  }
}
    fragment Said on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<ReportHeadcountsMutation, ReportHeadcountsMutationVariables>;
export const ReportImportDocument = new TypedDocumentString(`
    mutation ReportImport($input: ReportImportInput!) {
  reportImport(input: $input) {
    problems {
      ...Said
    }
  }
}
    fragment Said on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<ReportImportMutation, ReportImportMutationVariables>;
export const ReportToPrintDocument = new TypedDocumentString(`
    query ReportToPrint($id: ID!) {
  report(id: $id) {
    id
    number
    period
    year
    issuedOn
    issuedAt
    snapshot
    hash
    college {
      id
    }
    content {
      region
      college
      speaksFor
      revision
      before
      figures {
        title
        unit
        direction
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
  }
}
    `) as unknown as TypedDocumentString<ReportToPrintQuery, ReportToPrintQueryVariables>;
export const SessionsOfCalendarDocument = new TypedDocumentString(`
    query SessionsOfCalendar($code: String!) {
  cohortCalendar(code: $code) {
    id
    course
    kind
    title
    startsAt
    endsAt
    place
    link
    cancelled
  }
}
    `) as unknown as TypedDocumentString<SessionsOfCalendarQuery, SessionsOfCalendarQueryVariables>;
export const StopDigestsDocument = new TypedDocumentString(`
    mutation StopDigests($code: String!) {
  stopDigests(input: {code: $code}) {
    stopped
  }
}
    `) as unknown as TypedDocumentString<StopDigestsMutation, StopDigestsMutationVariables>;
export const YearToOpenDocument = new TypedDocumentString(`
    query YearToOpen($id: ID!, $year: AcademicYear!) {
  college(id: $id) {
    collegeYear(year: $year) {
      id
    }
    region {
      roadmap(year: $year) {
        activities {
          dueOn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<YearToOpenQuery, YearToOpenQueryVariables>;
