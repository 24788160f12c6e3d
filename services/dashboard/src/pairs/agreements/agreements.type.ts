import type { LabourAgreementsQuery } from '../../graph/generated/graphql';

export type Agreement = NonNullable<LabourAgreementsQuery['labourAgreements']>['nodes'][number];
