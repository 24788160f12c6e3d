import { BI_ROLE, CONTRACTS_ROLE } from '../roles.js';
import type { DatabasePart } from '../service-database.js';

/**
 * The schema that BI tools read: views that services publish into it, each over what everybody may read. It has no
 * tables, and whoever reads it needs no right to those behind the views.
 */
export const BI: DatabasePart = {
  name: 'bi',
  migrations: [],
  objects: [
    `grant usage, create on schema bi to ${CONTRACTS_ROLE}`,
    `grant usage on schema bi to ${BI_ROLE}`,
    `comment on schema bi is 'Опубликованные цифры для BI-систем / Published figures for BI tools'`,
  ],
};
