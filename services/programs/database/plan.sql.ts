import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { OPEN_TO_COLLEGE, OWN_PAIR } from './own-pair.sql.js';

/** Dates, kinds and how many: for the college and the pair, whatever the two agreed on. */
const COUNTABLE = ['plan', 'plan_item', 'plan_extension'].flatMap((table) =>
  secureTable({
    schema: 'programs',
    table,
    read: `${OWN_COLLEGE} or ${OWN_PAIR(table)}`,
    write: `${OWN_COLLEGE} or ${OWN_PAIR(table)}`,
    grants: ['insert', 'update'],
  }),
);

const WORDS = ['plan_item_word', 'plan_extension_word'].flatMap((table) =>
  secureTable({
    schema: 'programs',
    table,
    read: `${OPEN_TO_COLLEGE(table)} or ${OWN_PAIR(table)}`,
    write: `${OPEN_TO_COLLEGE(table)} or ${OWN_PAIR(table)}`,
    grants: ['insert', 'update'],
  }),
);

/** Which directions a region has is no secret. */
const DIRECTIONS = secureTable({
  schema: 'programs',
  table: 'plan_direction',
  read: 'true',
  write: 'region_id = any ((select contracts.session_regions())::uuid[])',
  grants: ['insert', 'update'],
});

/** Plans of pairs, what is said in them, and the directions of regions. */
export const PLANS: readonly string[] = [
  ...COUNTABLE,
  ...WORDS,
  ...DIRECTIONS,
  `grant select on programs.plan, programs.plan_item, programs.plan_extension to ${CONTRACTS_ROLE}`,
  `grant select, delete, update on programs.plan_item_word, programs.plan_extension_word to ${CONTRACTS_ROLE}`,
];
