import type { RegionRoadmapQuery } from '../graph/generated/graphql';
import type { Draft } from './draft.policy';

export type Roadmap = NonNullable<NonNullable<RegionRoadmapQuery['region']>['roadmap']>;
export type Activity = Roadmap['activities'][number];
export type RoadmapDraft = Draft<Activity>;
