import type {
  RegionTrainingNeedsQuery,
  TrainingEffectPartsFragment,
  TrainingNeedPartsFragment,
  TrainingRequirementsQuery,
} from '../graph/generated/graphql';

type NeedOfRegion = NonNullable<NonNullable<RegionTrainingNeedsQuery['region']>['trainingNeeds']>['nodes'][number];

/** A need of a region says where it is; one of a college is there. */
export type Need = TrainingNeedPartsFragment & { readonly colleges?: NeedOfRegion['colleges'] };
export type Effect = TrainingEffectPartsFragment;
export type Program = NonNullable<
  NonNullable<TrainingRequirementsQuery['college']>['mentoringPrograms']
>['nodes'][number];
export type CourseToName = NonNullable<TrainingRequirementsQuery['courses']>['nodes'][number];
