import type { CheckpointTemplatesQuery, CollegeCheckpointsQuery } from '../graph/generated/graphql';

export type Checkpoint = NonNullable<NonNullable<CollegeCheckpointsQuery['college']>['checkpoints']>[number];
export type Sheet = NonNullable<Checkpoint['sheet']>;
export type Template = NonNullable<CheckpointTemplatesQuery['surveyTemplates']>[number];
