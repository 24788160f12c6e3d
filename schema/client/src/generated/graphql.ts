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
  /** A minor's legal representative; ends when the person comes of age. */
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
  /** Hidden in a published table, since it would tell of too few people. */
  | 'SUPPRESSED';

/** What the table of figures has a row for each of, besides indicators, forms and categories. */
export type KpiGroup =
  /** Each college of the region; without it, rows are of the region as a whole. */
  | 'COLLEGE'
  /** Each year asked for; required for several years, since people of two years cannot be added. */
  | 'YEAR';

/** Where a mentorship stands. */
export type MentorshipStatus =
  /** In effect by the director's order (S001 5.4). */
  | 'APPROVED'
  /** Was in effect and is over; still counts in the years that it overlaps. */
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
  /** Name of the legal representative, for REPRESENTATIVE alone; up to 200 letters. */
  representativeName?: string | null | undefined;
  /** Last day it holds; null without a term. */
  validUntil?: string | null | undefined;
};

/** A person as the college's system knows them. */
export type PersonRowInput = {
  /** Date of birth. */
  birthDate?: string | null | undefined;
  /** Year of birth where the date is unknown; required where a learner consents themself. */
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
  /** Group or class. */
  studyGroup?: string | null | undefined;
  /** Place of work or study. For an employer representative and a pupil it names a partner, which is added when new. */
  workplace?: string | null | undefined;
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
  /** Do everything, report it, and undo it. */
  dryRun?: boolean | null | undefined;
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


export type RegisterPeopleMutation = { upsertPeople: { created: number, updated: number, unchanged: number, refused: number, results: Array<{ index: number, outcome: RowOutcome, person: { id: string } | null, problems: Array<{ code: string, message: string, path: Array<string> }> }> } | null };

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
