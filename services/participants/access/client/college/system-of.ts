import type { ClientHolder } from '../client-holder.type.js';

/** The one client of a college's information system. */
export const systemOf = (collegeId: string): ClientHolder => ({
  role: 'COLLEGE_SYSTEM',
  id: collegeId,
  collegeId,
  regionId: null,
  name: null,
});
