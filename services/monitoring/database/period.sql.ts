import { serviceRole } from '#kernel/database/roles.js';
import { OWN_REGION, REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const SERVICE = serviceRole('monitoring');

/** A college submits its own, and a region's coordinators decide about it; neither changes what was submitted. */
const SUBMISSIONS = [
  ...secureTable({
    schema: 'monitoring',
    table: 'submission',
    read: REACHED_COLLEGE,
    write: `${REACHED_COLLEGE} and exists (
      select from contracts.colleges c where c.id = submission.college_id and c.region_id = submission.region_id)`,
    change: OWN_REGION,
    grants: ['insert'],
  }),
  `grant update (state, decided_by, decided_at, comment) on monitoring.submission to ${SERVICE}`,
  ...['submission_answer', 'submitted_measure', 'submitted_thing'].flatMap((table) =>
    secureTable({ schema: 'monitoring', table, read: REACHED_COLLEGE, write: REACHED_COLLEGE, grants: ['insert'] }),
  ),
];

/** Which periods there are, and what of them is published, is everybody's to read; a region's coordinators write it. */
const PUBLICATIONS = [
  ...secureTable({
    schema: 'monitoring',
    table: 'region_rules',
    read: 'true',
    write: OWN_REGION,
    grants: ['insert', 'update'],
  }),
  ...secureTable({ schema: 'monitoring', table: 'period', read: 'true', write: OWN_REGION, grants: ['insert'] }),
  `grant update (submit_by, automatic) on monitoring.period to ${SERVICE}`,
  ...['publication', 'published_figure', 'published_target'].flatMap((table) =>
    secureTable({ schema: 'monitoring', table, read: 'true', write: OWN_REGION, grants: ['insert'] }),
  ),
  ...secureTable({
    schema: 'monitoring',
    table: 'published_submission',
    read: REACHED_COLLEGE,
    write: OWN_REGION,
    grants: ['insert'],
  }),
];

/** Periods, submissions and publications. */
export const PERIODS: readonly string[] = [...SUBMISSIONS, ...PUBLICATIONS];
