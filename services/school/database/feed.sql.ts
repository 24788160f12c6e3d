import { feedChanges, noted } from '#kernel/database/changes.js';

/** To the systems of the mentor's college and of the host's. */
const told = (entity: string): string =>
  [noted({ entity }), noted({ entity, college: 'w.host_college_id' })].join('\n union ');

/** Enrolments, and what was learnt on them. */
export const FEED: readonly string[] = [
  ...feedChanges({ table: 'school.enrolment', kind: 'ENROLMENT', changes: told('w.id') }),
  ...['school.attendance', 'school.mark'].flatMap((table) =>
    feedChanges({ table, kind: 'ENROLMENT', changes: told('w.enrolment_id'), creates: false }),
  ),
];
