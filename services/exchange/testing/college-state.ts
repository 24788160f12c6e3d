import type { TestHub } from '#scripts/testing/hub.js';

const TABLES = [
  'participants.person',
  'participants.consent',
  'participants.college_partner',
  'participants.mentor_profile',
  'participants.mentee_profile',
  'programs.mentorship',
];

/** Everything that is kept of a college's people, bases and pairs, down to the moment of the last change. */
export function stateOf(hub: TestHub, collegeId: string): Promise<unknown> {
  const parts = TABLES.map(
    (table) =>
      `select '${table}' as name, count(*)::int as rows, md5(string_agg(t::text, '|' order by t::text)) as content
         from ${table} t where college_id = $1`,
  );
  return hub.owner(parts.join(' union all '), [collegeId]);
}
