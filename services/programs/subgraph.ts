import 'reflect-metadata';
import { inOrder } from '#kernel/graph/context.js';
import { byKeyAlone } from '#kernel/graph/entities.js';
import type { SubgraphDefinition } from '#kernel/graph/subgraph.js';
import { PROGRAMS_ACTIONS } from './actions/actions.data.js';
import { AgreementResolver, AgreementRowResultResolver } from './agreement/agreement.resolver.js';
import { programsDatabase } from './database/database.js';
import { PROGRAMS_PROBLEMS } from './problem-codes.data.js';
import { DocumentMutationsResolver, DocumentRowResultResolver } from './document/document-mutations.resolver.js';
import { DocumentResolver, DocumentsOfYearResolver } from './document/document.resolver.js';
import { FormResolver } from './form/form.resolver.js';
import { FormsOfCollegeResolver, RegionFormResolver } from './form/region-form.resolver.js';
import {
  MentorshipMutationsResolver,
  MentorshipRowResultResolver,
} from './mentorship/mentorship-mutations.resolver.js';
import { PairDecisionResolver } from './matching/decision/pair-decision.resolver.js';
import { MatchingResolver } from './matching/matching.resolver.js';
import { CadenceOfCollegeResolver, FadingResolver, HolidaysOfRegionResolver } from './cadence/cadence.resolver.js';
import { CalendarResolver } from './calendar/calendar.resolver.js';
import { MeetingMutationsResolver } from './meeting/meeting-mutations.resolver.js';
import { MeetingResolver, MeetingsOfMentorshipResolver } from './meeting/meeting.resolver.js';
import { LawResolver } from './law/law.resolver.js';
import { MatchingWeightsResolver } from './matching/weight/matching-weights.resolver.js';
import { MenteeSupportResolver } from './support/mentee-support.resolver.js';
import { mentorshipsByIds } from './mentorship/mentorship.repository.js';
import { MentorshipResolver } from './mentorship/mentorship.resolver.js';
import { OwnMentorshipResolver } from './mentorship/own-mentorship.resolver.js';
import { ProgramMentorshipsResolver } from './mentorship/program-mentorships.resolver.js';
import { OrderPackageResolver, PackagedPairResolver } from './order-package/order-package.resolver.js';
import { PlanDirectionsResolver } from './plan/direction/plan-directions.resolver.js';
import { ChangePlanResolver, PlanItemResultResolver, PlanMutationsResolver } from './plan/plan-mutations.resolver.js';
import { PlanOfMentorshipResolver, PlanResolver, PlansOfYearResolver } from './plan/plan.resolver.js';
import { OutcomeResolver } from './outcome/outcome.resolver.js';
import { PairReportResolver } from './pair-report/pair-report.resolver.js';
import { PracticeMutationsResolver } from './practice/practice-mutations.resolver.js';
import { PracticeResolver, PracticesOfMentorshipResolver } from './practice/practice.resolver.js';
import { programsByIds } from './program/program.repository.js';
import { ProgramResolver, ProgramsOfCollegeResolver } from './program/program.resolver.js';
import { Region } from './region/region.stub.js';
import { PossibleProofsResolver, RegionRoadmapResolver } from './region-roadmap/region-roadmap.resolver.js';
import { RewardResolver, RewardRowResultResolver } from './reward/reward.resolver.js';
import { YearTotalsResolver } from './totals/year-totals.resolver.js';
import {
  TrainingEffectOfCollegeResolver,
  TrainingEffectOfRegionResolver,
} from './training/training-effect.resolver.js';
import { TrainingRequirementResolver } from './training/training-requirement.resolver.js';
import { WaitingResolver } from './waiting/waiting.resolver.js';
import { ActivityMutationsResolver, ActivityResolver } from './year/activity.resolver.js';
import { TagResolver, TagsOfProgramResolver, TagsOfYearResolver } from './tag/tag.resolver.js';
import { CollegeYearMutationsResolver } from './year/college-year-mutations.resolver.js';
import { CollegeYearOfCollegeResolver, CollegeYearResolver, StageResolver } from './year/college-year.resolver.js';

const ids = (representations: readonly object[]) => representations.map((each) => (each as { id: string }).id);
const idOf = (row: { id: string }) => row.id;

/** Forms of mentoring, colleges' years with their stages and roadmap, programmes, and mentorships. */
export const programs: SubgraphDefinition = {
  name: 'programs',
  resolvers: [
    FormResolver,
    CollegeYearOfCollegeResolver,
    CollegeYearResolver,
    CollegeYearMutationsResolver,
    StageResolver,
    ActivityResolver,
    ActivityMutationsResolver,
    RegionRoadmapResolver,
    PossibleProofsResolver,
    ProgramsOfCollegeResolver,
    ProgramResolver,
    ProgramMentorshipsResolver,
    MentorshipResolver,
    MentorshipMutationsResolver,
    MentorshipRowResultResolver,
    OwnMentorshipResolver,
    MatchingResolver,
    DocumentResolver,
    DocumentsOfYearResolver,
    DocumentMutationsResolver,
    DocumentRowResultResolver,
    OrderPackageResolver,
    PackagedPairResolver,
    MeetingsOfMentorshipResolver,
    MeetingResolver,
    MeetingMutationsResolver,
    PlanOfMentorshipResolver,
    PlansOfYearResolver,
    PlanResolver,
    PlanMutationsResolver,
    ChangePlanResolver,
    PlanItemResultResolver,
    PlanDirectionsResolver,
    CadenceOfCollegeResolver,
    HolidaysOfRegionResolver,
    FadingResolver,
    CalendarResolver,
    MatchingWeightsResolver,
    PairDecisionResolver,
    MenteeSupportResolver,
    PairReportResolver,
    PracticeResolver,
    PracticesOfMentorshipResolver,
    PracticeMutationsResolver,
    RewardResolver,
    RewardRowResultResolver,
    OutcomeResolver,
    YearTotalsResolver,
    LawResolver,
    RegionFormResolver,
    FormsOfCollegeResolver,
    TagResolver,
    TagsOfYearResolver,
    TagsOfProgramResolver,
    AgreementResolver,
    AgreementRowResultResolver,
    TrainingRequirementResolver,
    TrainingEffectOfCollegeResolver,
    TrainingEffectOfRegionResolver,
    WaitingResolver,
  ],
  orphanedTypes: [Region],
  references: {
    Region: byKeyAlone,
    College: byKeyAlone,
    MentoringProgram: async (keys, context) => inOrder(ids(keys), await programsByIds(context, ids(keys)), idOf),
    Mentorship: async (keys, context) => inOrder(ids(keys), await mentorshipsByIds(context, ids(keys)), idOf),
  },
  database: programsDatabase,
  actions: PROGRAMS_ACTIONS,
  problems: PROGRAMS_PROBLEMS,
};
