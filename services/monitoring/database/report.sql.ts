import { OWN_COLLEGE, REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';

/**
 * A college's report has its figures whole, and is for those who see them whole. A region's summary has published
 * figures alone, and is everybody's.
 */
export const REPORTS: readonly string[] = secureTable({
  schema: 'monitoring',
  table: 'report',
  read: `college_id is null or ${REACHED_COLLEGE}`,
  write: `case when college_id is null then region_id = any ((select contracts.session_regions())::uuid[])
               else ${OWN_COLLEGE} and exists (
                 select from contracts.colleges c where c.id = report.college_id and c.region_id = report.region_id) end`,
  grants: ['insert'],
});
