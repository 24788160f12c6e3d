import { feedChanges, noted } from '#kernel/database/changes.js';

/** Enrolments are told to the systems of the mentor's college and of the host's. */
export const FEED: readonly string[] = feedChanges({
  table: 'school.enrolment',
  kind: 'ENROLMENT',
  changes: [noted({}), noted({ college: 'w.host_college_id' })].join('\n union '),
});
