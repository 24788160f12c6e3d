import type { SchoolEventsQuery } from '../../graph/generated/graphql';

export type NetworkEvent = NonNullable<SchoolEventsQuery['schoolEvents']>['nodes'][number];
