import { coordinatedRegions, holds, ownPersons, staffColleges, type Session } from '../session/session.js';

/**
 * The transaction-local settings that row-level security reads, in the order of `SESSION_SQL`'s parameters.
 * They hold what the session's roles amount to, so that policies need not know roles; the roles themselves are for
 * the rows that say who holds a role.
 */
const SESSION_SETTINGS = [
  'hub.actor',
  'hub.colleges',
  'hub.regions',
  'hub.persons',
  'hub.operator',
  'hub.roles',
] as const;

/** One statement that puts all settings in place until the transaction ends. */
export const SESSION_SQL = `select ${SESSION_SETTINGS.map((name, i) => `set_config('${name}', $${i + 1}, true)`).join(', ')}`;

/** Values of the settings for a session. An empty text means none: policies read it through `nullif`. */
export function sessionValues(session: Session): string[] {
  return [
    session.actor ?? '',
    arrayText(staffColleges(session)),
    arrayText(coordinatedRegions(session)),
    arrayText(ownPersons(session)),
    holds(session, 'OPERATOR') ? 'on' : '',
    arrayText(session.roles),
  ];
}

/** An array as PostgreSQL writes it; ids and names of roles need no quotes. */
function arrayText(words: readonly string[]): string {
  return words.length === 0 ? '' : `{${words.join(',')}}`;
}
