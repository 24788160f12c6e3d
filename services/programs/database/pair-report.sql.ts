import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { OPEN_TO_COLLEGE, OWN_SIDE } from './own-pair.sql.js';

/**
 * Each side reports for itself and reads its own report; the college reads both, and of a pair that agreed on confidence
 * only that they were given (S000).
 */
export const PAIR_REPORTS: readonly string[] = [
  ...secureTable({
    schema: 'programs',
    table: 'pair_report',
    read: `${OWN_COLLEGE} or ${OWN_SIDE('pair_report')}`,
    write: OWN_SIDE('pair_report'),
    grants: ['insert'],
  }),
  ...secureTable({
    schema: 'programs',
    table: 'pair_report_word',
    read: `${OPEN_TO_COLLEGE('pair_report_word')} or ${OWN_SIDE('pair_report_word')}`,
    write: OWN_SIDE('pair_report_word'),
    grants: ['insert'],
  }),
  `grant select on programs.pair_report to ${CONTRACTS_ROLE}`,
  `grant select, update, delete on programs.pair_report_word to ${CONTRACTS_ROLE}`,
];
