import 'reflect-metadata';
import { inOrder } from '#kernel/graph/context.js';
import { byKeyAlone } from '#kernel/graph/entities.js';
import type { SubgraphDefinition } from '#kernel/graph/subgraph.js';
import { MONITORING_ACTIONS } from './actions/actions.data.js';
import { monitoringDatabase } from './database/database.js';
import { MONITORING_PROBLEMS } from './problem-codes.data.js';
import { indicatorsByIds } from './indicator/indicator.repository.js';
import {
  DefineIndicatorPayloadResolver,
  IndicatorMutationsResolver,
  RetireIndicatorPayloadResolver,
} from './definition/indicator-mutations.resolver.js';
import { IndicatorResolver, IndicatorTermResolver, IndicatorVersionsResolver } from './indicator/indicator.resolver.js';
import { MeasureResolver } from './indicator/measure.resolver.js';
import { CollegeClosersResolver, GapClosersResolver, RegionClosersResolver } from './closing/closing.resolver.js';
import { KpiResolver } from './kpi/kpi.resolver.js';
import { CoverageResolver } from './scorecard/coverage.resolver.js';
import { CollegeScorecardResolver, RegionScorecardResolver } from './scorecard/scorecard.resolver.js';
import { RegionTargetsResolver } from './target/region-targets.resolver.js';
import { TargetMutationsResolver } from './target/target-mutations.resolver.js';
import { PublicationNoteResolver } from './publication/publication-note.resolver.js';
import { PublicationsResolver } from './publication/publication.resolver.js';
import { PublicationMutationsResolver } from './publication/publication-mutations.resolver.js';
import { OpenPeriodPayloadResolver, PeriodResolver } from './period/period.resolver.js';
import { SubmissionResolver, SubmittedFiguresResolver } from './submission/submission.resolver.js';
import { SubmissionMutationsResolver, SubmissionPayloadResolver } from './submission/submission-mutations.resolver.js';
import { TargetResolver } from './target/target.resolver.js';
import { College } from './college/college.stub.js';
import { ExplainResolver } from './explain/explain.resolver.js';
import { ForecastResolver } from './forecast/forecast.resolver.js';
import { PublishingRulesResolver } from './rules/rules.resolver.js';
import { CollegeTrendResolver, RegionTrendResolver } from './trend/trend.resolver.js';
import { IssueReportResolver } from './report/report-mutations.resolver.js';
import { ReportResolver } from './report/report.resolver.js';
import { RegionYearsResolver } from './region/region-years.resolver.js';
import { Region } from './region/region.stub.js';
import { SurveyCampaignResolver } from './survey/campaign/survey-campaign.resolver.js';
import { CollegeCheckpointsResolver } from './survey/checkpoint/checkpoint.resolver.js';
import { InvitationResolver } from './survey/invitation/invitation.resolver.js';
import { SurveySheetResolver } from './survey/link/survey-sheet.resolver.js';
import { SurveyResultResolver } from './survey/result/result.resolver.js';
import { SurveyTemplateResolver } from './survey/template/survey-template.resolver.js';

/** Indicators, targets, scorecards of colleges and regions, the table of figures, and surveys. */
export const monitoring: SubgraphDefinition = {
  name: 'monitoring',
  resolvers: [
    IndicatorResolver,
    IndicatorTermResolver,
    IndicatorVersionsResolver,
    IndicatorMutationsResolver,
    DefineIndicatorPayloadResolver,
    RetireIndicatorPayloadResolver,
    MeasureResolver,
    TargetMutationsResolver,
    TargetResolver,
    RegionTargetsResolver,
    RegionScorecardResolver,
    CollegeScorecardResolver,
    CoverageResolver,
    ForecastResolver,
    KpiResolver,
    RegionYearsResolver,
    ExplainResolver,
    RegionTrendResolver,
    CollegeTrendResolver,
    PeriodResolver,
    OpenPeriodPayloadResolver,
    SubmissionResolver,
    SubmittedFiguresResolver,
    SubmissionMutationsResolver,
    SubmissionPayloadResolver,
    PublicationMutationsResolver,
    PublicationNoteResolver,
    PublicationsResolver,
    PublishingRulesResolver,
    ReportResolver,
    IssueReportResolver,
    CollegeClosersResolver,
    RegionClosersResolver,
    GapClosersResolver,
    SurveyTemplateResolver,
    SurveyCampaignResolver,
    InvitationResolver,
    SurveySheetResolver,
    SurveyResultResolver,
    CollegeCheckpointsResolver,
  ],
  orphanedTypes: [Region, College],
  references: {
    Region: byKeyAlone,
    College: byKeyAlone,
    Indicator: async (keys, context) => {
      const ids = keys.map(({ id }) => String(id));
      return inOrder(ids, await indicatorsByIds(context, ids), (indicator) => indicator.id);
    },
  },
  database: monitoringDatabase,
  actions: MONITORING_ACTIONS,
  problems: MONITORING_PROBLEMS,
};
