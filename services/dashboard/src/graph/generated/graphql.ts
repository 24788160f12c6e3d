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
  /** Its period is over and it is not done. */
  | 'OVERDUE'
  /** Its period has not begun. */
  | 'PLANNED';

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

/** What an indicator counts, and so how the parts of colleges become those of their region. */
export type IndicatorUnit =
  /** Partner enterprises: distinct in the region, as several colleges share them. */
  | 'ORGANISATIONS'
  /** People, or records of one college: distinct in each college, and added up over colleges. */
  | 'PEOPLE';

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

/** Who answers for an activity (S001). */
export type ResponsibleRole =
  /** Deputy director for practical training. */
  | 'DEPUTY_DIRECTOR'
  /** The one responsible for a form of mentoring. */
  | 'FORM_LEAD'
  /** Curator, who runs the whole cycle. */
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
  /** Programme of events. */
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

/** What became of a row of a bulk mutation. */
export type RowOutcome =
  /** What the row speaks of was not known and is recorded now. */
  | 'CREATED'
  /** The row breaks a rule; nothing of it was written. */
  | 'REFUSED'
  /** The row says what is known already. */
  | 'UNCHANGED'
  /** It was known, and something of it changed. */
  | 'UPDATED';

export type AccessClientQueryVariables = Exact<{
  code: string;
}>;


export type AccessClientQuery = { college: { id: string, systemClient: { clientId: string, issuedBy: string, issuedAt: string, revokedAt: string | null } | null } | null };

export type AccessCollegesQueryVariables = Exact<{
  code: string;
}>;


export type AccessCollegesQuery = { region: { colleges: { totalCount: number, nodes: Array<{ id: string, name: string, municipality: string }> } } | null };

export type AccessPeopleQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type AccessPeopleQuery = { people: { nodes: Array<{ id: string, name: string, category: PersonCategory, birthYear: number | null, studyGroup: string | null, workplace: string | null }> } | null };

export type AccessPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessPlacesQuery = { regions: Array<{ id: string, code: string, name: string }> | null, me: { account: string | null, roles: Array<Role>, regions: Array<{ id: string, code: string, name: string }>, colleges: Array<{ id: string, code: string, name: string }> } | null };

export type AccessRolesQueryVariables = Exact<{
  account?: string | null | undefined;
  role?: Role | null | undefined;
  standing?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessRolesQuery = { roleBindings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, account: string, role: Role, grantedBy: string, grantedAt: string, revokedBy: string | null, revokedAt: string | null, region: { id: string, name: string } | null, college: { id: string, name: string, region: { id: string } } | null, person: { name: string } | null }> } | null };

export type CollegeAtAGlanceQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type CollegeAtAGlanceQuery = { college: { id: string, region: { medians: Array<{ status: FigureStatus, value: number | null, colleges: number, note: string | null, indicator: { code: string } }> | null }, scorecard: { asOf: string | null, approved: boolean, indicators: Array<{ status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, gap: number | null, aboveHundred: boolean, note: string | null, indicator: { code: string, title: string, description: string, unit: IndicatorUnit } }> } | null, collegeYear: { currentStage: { number: number } | null, stages: Array<{ number: number, title: string, aim: string, startsOn: string, dueOn: string, closedOn: string | null }>, activities: Array<{ code: string, title: string, stage: number, startsOn: string, dueOn: string, doneOn: string | null, status: ActivityStatus, responsible: Array<ResponsibleRole>, results: Array<ResultKind>, resultText: string }> } | null, mentoringPrograms: { totalCount: number, nodes: Array<{ lead: string | null, mentorshipCount: number | null, form: { code: string, title: string }, stage: { number: number, title: string } | null }> } | null } | null };

export type CollegePlaceQueryVariables = Exact<{
  code: string;
}>;


export type CollegePlaceQuery = { college: { id: string, code: string, name: string, municipality: string, sample: boolean, region: { code: string, name: string, timeZone: string, currentYear: string | null, years: Array<{ year: string, figures: boolean }> | null } } | null };

export type FigurePartsFragment = { status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetSource: string | null, gap: number | null, aboveHundred: boolean, formulaVersion: number, note: string | null, coverage: { reported: number, expected: number } };

export type GiveRoleMutationVariables = Exact<{
  row: RoleRowInput;
}>;


export type GiveRoleMutation = { bindRoles: { results: Array<{ outcome: RowOutcome, problems: Array<{ code: string, message: string, path: Array<string> }> }> } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { me: { account: string | null, roles: Array<Role>, regions: Array<{ code: string, name: string }>, colleges: Array<{ code: string, name: string }> } | null, regions: Array<{ code: string, name: string, sample: boolean, timeZone: string, currentYear: string | null, years: Array<{ year: string, figures: boolean }> | null }> | null };

export type IssueClientMutationVariables = Exact<{
  college: string;
}>;


export type IssueClientMutation = { issueCollegeClient: { secret: string | null, client: { clientId: string } | null, problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type RegionAtAGlanceQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type RegionAtAGlanceQuery = { region: { name: string, scorecard: { asOf: string | null, indicators: Array<{ status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, target: number | null, gap: number | null, indicator: { code: string, title: string }, coverage: { reported: number, expected: number } }> } | null, colleges: { totalCount: number, nodes: Array<{ code: string, name: string, scorecard: { indicators: Array<{ status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, indicator: { code: string } }> } | null, mentoringPrograms: { totalCount: number, nodes: Array<{ mentorshipCount: number | null, form: { code: string, title: string }, stage: { number: number, title: string } | null }> } | null, courses: { totalCount: number, trainedMentors: number | null } | null }> } } | null };

export type RegionCollegesQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type RegionCollegesQuery = { region: { code: string, colleges: { totalCount: number, nodes: Array<{ code: string, name: string, municipality: string, scorecard: { indicators: Array<{ status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, target: number | null, gap: number | null, note: string | null, indicator: { code: string, title: string } }> } | null }> } } | null };

export type RegionFiguresQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type RegionFiguresQuery = { region: { code: string, name: string, scorecard: { asOf: string | null, approved: boolean, indicators: Array<{ status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetSource: string | null, gap: number | null, aboveHundred: boolean, formulaVersion: number, note: string | null, indicator: { code: string, title: string, description: string, unit: IndicatorUnit }, coverage: { reported: number, expected: number } }> } | null } | null };

export type RevokeClientMutationVariables = Exact<{
  college: string;
}>;


export type RevokeClientMutation = { revokeCollegeClient: { problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type TakeRoleBackMutationVariables = Exact<{
  id: string;
}>;


export type TakeRoleBackMutation = { revokeRoles: { results: Array<{ outcome: RowOutcome, problems: Array<{ code: string, message: string, path: Array<string> }> }> } };

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
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on IndicatorScore {
  status
  value
  numerator
  denominator
  target
  targetVerified
  targetSource
  gap
  aboveHundred
  formulaVersion
  coverage {
    reported
    expected
  }
  note
}
    `, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const AccessClientDocument = {"__meta__":{"hash":"sha256:4d5b773a48436663f446aa87f22851220dd2d00e69b85a574fe6ab9a7ef943c6"}} as unknown as TypedDocumentString<AccessClientQuery, AccessClientQueryVariables>;
export const AccessCollegesDocument = {"__meta__":{"hash":"sha256:14babc2e0b7a8a21172a91ef77d622648288ab58f1c4ef06c0a5081626de020f"}} as unknown as TypedDocumentString<AccessCollegesQuery, AccessCollegesQueryVariables>;
export const AccessPeopleDocument = {"__meta__":{"hash":"sha256:37a9f8d9c2f857628377041b1de28a90b028178b22f5f8ff6a8244af523f1529"}} as unknown as TypedDocumentString<AccessPeopleQuery, AccessPeopleQueryVariables>;
export const AccessPlacesDocument = {"__meta__":{"hash":"sha256:38de13c9a5250d319af50306ab7b6ba384f2e09018490256081ee3954f160f27"}} as unknown as TypedDocumentString<AccessPlacesQuery, AccessPlacesQueryVariables>;
export const AccessRolesDocument = {"__meta__":{"hash":"sha256:9b8e26343cb834c8f0b238a18e741d75cdb73bdf8578c5575b82bfd22c169e9d"}} as unknown as TypedDocumentString<AccessRolesQuery, AccessRolesQueryVariables>;
export const CollegeAtAGlanceDocument = {"__meta__":{"hash":"sha256:1b730c9e10f749426e4e13b836763c05104c1ee6b28a8a64dd433907f9c54bed"}} as unknown as TypedDocumentString<CollegeAtAGlanceQuery, CollegeAtAGlanceQueryVariables>;
export const CollegePlaceDocument = {"__meta__":{"hash":"sha256:4c9f0f04720634f63176099ec0db3de10911c7c027e8cd9c5bf40ff7173b4a74"}} as unknown as TypedDocumentString<CollegePlaceQuery, CollegePlaceQueryVariables>;
export const GiveRoleDocument = {"__meta__":{"hash":"sha256:90485b5b76451c78fb3778aa7b365fc95e693245f4577b9f783e698e00d7cb4d"}} as unknown as TypedDocumentString<GiveRoleMutation, GiveRoleMutationVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:5e9fa36cb2190548b503e76fdb02df115808bbf916cfa47fd944e459d87d70f9"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const IssueClientDocument = {"__meta__":{"hash":"sha256:9e4f9d4d47eaf47c30599d1fc70d0a277852838b1523d8ac6cbd12f5aec8d02a"}} as unknown as TypedDocumentString<IssueClientMutation, IssueClientMutationVariables>;
export const RegionAtAGlanceDocument = {"__meta__":{"hash":"sha256:cbbb83d9a9dd0e84eb3b2e0433b30d79dee3dfac2d881373853355eb632be2ed"}} as unknown as TypedDocumentString<RegionAtAGlanceQuery, RegionAtAGlanceQueryVariables>;
export const RegionCollegesDocument = {"__meta__":{"hash":"sha256:b85728a067c7d2409613bfc59d6bac0fce282f8c117f598902eab5bd2a27bb57"}} as unknown as TypedDocumentString<RegionCollegesQuery, RegionCollegesQueryVariables>;
export const RegionFiguresDocument = {"__meta__":{"hash":"sha256:3eaad005c22c2efac9f6a687be38abb1d6160c2f79c83281462843323c1f3eb3"}} as unknown as TypedDocumentString<RegionFiguresQuery, RegionFiguresQueryVariables>;
export const RevokeClientDocument = {"__meta__":{"hash":"sha256:2027f9d554abeb33ddc64970d321dc9081e78b3b1673cd95e3081cabb3ea6b72"}} as unknown as TypedDocumentString<RevokeClientMutation, RevokeClientMutationVariables>;
export const TakeRoleBackDocument = {"__meta__":{"hash":"sha256:1c903d26c3317cbf61361e833178c7d5acf16abb40ec601afe1a1725a210ceb0"}} as unknown as TypedDocumentString<TakeRoleBackMutation, TakeRoleBackMutationVariables>;
