import 'reflect-metadata';
import { inOrder } from '#kernel/graph/context.js';
import type { SubgraphDefinition } from '#kernel/graph/subgraph.js';
import { PARTICIPANTS_ACTIONS } from './actions/actions.data.js';
import { MenteeBaseResolver, MentorBaseResolver } from './base/list/base.resolver.js';
import { PotentialMentorsResolver } from './base/list/potential-mentors.resolver.js';
import { StayMutationsResolver } from './base/stay/stay-mutations.resolver.js';
import { CorrectCategoriesResolver, PersonCategoriesResolver } from './person/category/category.resolver.js';
import { ChangeResolver } from './exchange-log/change/change.resolver.js';
import { collegesByKeys } from './organisation/college/college.repository.js';
import { CollegeResolver, UpdateCollegePayloadResolver } from './organisation/college/college.resolver.js';
import { RegionCollegesResolver } from './organisation/college/region-colleges.resolver.js';
import {
  AnalystClientResolver,
  IssueAnalystClientPayloadResolver,
  RevokeAnalystClientPayloadResolver,
} from './access/client/analyst/analyst-client.resolver.js';
import {
  CollegeClientResolver,
  IssueCollegeClientPayloadResolver,
  RevokeCollegeClientPayloadResolver,
} from './access/client/college/college-client.resolver.js';
import { ConsentDueResolver } from './person/consent/consent-due.resolver.js';
import { ConsentResolver, ImportOfConsentResolver, PersonConsentsResolver } from './person/consent/consent.resolver.js';
import { participantsDatabase } from './database/database.js';
import { PARTICIPANTS_PROBLEMS } from './problem-codes.data.js';
import { DigestResolver } from './digest/digest.resolver.js';
import { DuplicateResolver, MergePeoplePayloadResolver } from './person/duplicate/duplicate.resolver.js';
import { ErasureMutationsResolver } from './person/erasure/erasure-mutations.resolver.js';
import { HeadcountHistoryResolver, HeadcountResolver } from './headcount/headcount.resolver.js';
import { importRunsByIds } from './exchange-log/import-run/import-run.repository.js';
import { ImportRunResolver } from './exchange-log/import-run/import-run.resolver.js';
import { LastImportResolver } from './exchange-log/import-run/last-import.resolver.js';
import {
  MenteeProfileResolver,
  MenteeProfileRowResultResolver,
  PersonMenteeProfilesResolver,
} from './base/mentee-profile/mentee-profile.resolver.js';
import {
  MentorProfileResolver,
  MentorProfileRowResultResolver,
  PersonMentorProfilesResolver,
} from './base/mentor-profile/mentor-profile.resolver.js';
import {
  MentorQuestionnaireResolver,
  PersonMentorQuestionnaireResolver,
} from './base/mentor-questionnaire/mentor-questionnaire.resolver.js';
import {
  AcceptRolePayloadResolver,
  RoleInvitationResolver,
  RoleInvitationRowResultResolver,
} from './access/invitation/role-invitation.resolver.js';
import { PersonalLinkRowResultResolver, PersonLinksResolver } from './access/link/personal-link.resolver.js';
import { MeResolver } from './access/me/me.resolver.js';
import { partnersByIds } from './organisation/partner/partner.repository.js';
import {
  MergePartnersPayloadResolver,
  PartnerMutationsResolver,
  PartnerPayloadResolver,
} from './organisation/partner/partner-mutations.resolver.js';
import { CollegePartnersResolver, PartnerResolver } from './organisation/partner/partner.resolver.js';
import { peopleOrKept, PersonResolver } from './person/record/person.resolver.js';
import { PersonMutationsResolver, PersonRowResultResolver } from './person/register/person-mutations.resolver.js';
import { PeopleResolver } from './person/search/people.resolver.js';
import { regionsByIds } from './organisation/region/region.repository.js';
import { RegionResolver } from './organisation/region/region.resolver.js';
import { SignedInAccountsResolver } from './access/account/account.resolver.js';
import { RoleBindingResolver, RoleBindingRowResultResolver } from './access/role-binding/role-binding.resolver.js';
import { RoleToGiveResolver } from './access/role-binding/role-to-give.resolver.js';

const ids = (representations: readonly object[]) => representations.map((each) => (each as { id: string }).id);
const idOf = (row: { id: string }) => row.id;

/** Regions, colleges, partners, people, their consents, the sizes of colleges, and what accounts may do. */
export const participants: SubgraphDefinition = {
  name: 'participants',
  resolvers: [
    MeResolver,
    PersonLinksResolver,
    PersonalLinkRowResultResolver,
    RegionResolver,
    CollegeResolver,
    RegionCollegesResolver,
    UpdateCollegePayloadResolver,
    PartnerResolver,
    CollegePartnersResolver,
    PartnerMutationsResolver,
    PartnerPayloadResolver,
    MergePartnersPayloadResolver,
    PersonResolver,
    PeopleResolver,
    PersonMutationsResolver,
    PersonRowResultResolver,
    PersonCategoriesResolver,
    CorrectCategoriesResolver,
    PersonConsentsResolver,
    ConsentResolver,
    ImportOfConsentResolver,
    ConsentDueResolver,
    DigestResolver,
    DuplicateResolver,
    MergePeoplePayloadResolver,
    ErasureMutationsResolver,
    ChangeResolver,
    HeadcountResolver,
    HeadcountHistoryResolver,
    ImportRunResolver,
    LastImportResolver,
    MentorProfileResolver,
    MentorProfileRowResultResolver,
    PersonMentorProfilesResolver,
    MenteeProfileResolver,
    MenteeProfileRowResultResolver,
    PersonMenteeProfilesResolver,
    StayMutationsResolver,
    PotentialMentorsResolver,
    MentorBaseResolver,
    MenteeBaseResolver,
    PersonMentorQuestionnaireResolver,
    MentorQuestionnaireResolver,
    SignedInAccountsResolver,
    RoleBindingResolver,
    RoleToGiveResolver,
    RoleBindingRowResultResolver,
    RoleInvitationResolver,
    RoleInvitationRowResultResolver,
    AcceptRolePayloadResolver,
    CollegeClientResolver,
    IssueCollegeClientPayloadResolver,
    RevokeCollegeClientPayloadResolver,
    AnalystClientResolver,
    IssueAnalystClientPayloadResolver,
    RevokeAnalystClientPayloadResolver,
  ],
  references: {
    Region: async (keys, context) => inOrder(ids(keys), await regionsByIds(context, ids(keys)), idOf),
    College: async (keys, context) => inOrder(ids(keys), await collegesByKeys(context, { ids: ids(keys) }), idOf),
    Partner: async (keys, context) => inOrder(ids(keys), await partnersByIds(context, ids(keys)), ({ asked }) => asked),
    Person: (keys, context) => peopleOrKept(context, ids(keys)),
    ImportRun: async (keys, context) => inOrder(ids(keys), await importRunsByIds(context, ids(keys)), idOf),
  },
  database: participantsDatabase,
  actions: PARTICIPANTS_ACTIONS,
  problems: PARTICIPANTS_PROBLEMS,
};
