import { serviceRole } from '#kernel/database/roles.js';
import { OWN_REGION, secureTable } from '#kernel/database/table-security.js';

/** Definitions and targets name no people, so all may read them; a region's coordinators write theirs. */
export const INDICATORS_AND_TARGETS: readonly string[] = [
  ...secureTable({ schema: 'monitoring', table: 'indicator', read: 'true', write: OWN_REGION, grants: ['insert'] }),
  // Names may be corrected. A formula is what its version says for good: a new one is a new version.
  `grant update (title_ru, title_en, description_ru, description_en) on monitoring.indicator to ${serviceRole('monitoring')}`,
  ...secureTable({
    schema: 'monitoring',
    table: 'indicator_term',
    read: 'true',
    write: `exists (select from monitoring.indicator i where i.id = indicator_id and i.${OWN_REGION})`,
    grants: ['insert'],
  }),
  ...secureTable({
    schema: 'monitoring',
    table: 'target',
    read: 'true',
    write: `${OWN_REGION} and (college_id is null or exists (
      select from contracts.colleges c where c.id = target.college_id and c.region_id = target.region_id))`,
    grants: ['insert', 'update', 'delete'],
  }),
  ...secureTable({
    schema: 'monitoring',
    table: 'retired_indicator',
    read: 'true',
    write: OWN_REGION,
    grants: ['insert', 'update', 'delete'],
  }),
  ...secureTable({
    schema: 'monitoring',
    table: 'chosen_indicator',
    read: 'true',
    write: OWN_REGION,
    grants: ['insert'],
  }),
];
