import { biView } from '#kernel/database/bi/views.sql.js';
import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { BI_VIEW_LIST } from './views.sql.js';

/** Views of what is published, for BI tools; what their owner may read for other work besides is not granted here again. */
export const BI_VIEWS: readonly string[] = [
  `grant select on monitoring.published_figure, monitoring.published_target, monitoring.indicator, monitoring.indicator_term
     to ${CONTRACTS_ROLE}`,
  ...BI_VIEW_LIST.flatMap(biView),
];
