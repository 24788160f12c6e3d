import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';

/** Insert-only by grant: nobody tidies up what was imported. */
export const IMPORT_RUNS: readonly string[] = secureTable({
  schema: 'participants',
  table: 'import_run',
  read: OWN_COLLEGE,
  write: OWN_COLLEGE,
  grants: ['insert'],
});
