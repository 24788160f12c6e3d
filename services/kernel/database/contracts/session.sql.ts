/** Reads a list from a session setting. */
const listOf = (setting: string, type: 'uuid' | 'text'): string =>
  `coalesce(nullif(current_setting('${setting}', true), '')::${type}[], '{}'::${type}[])`;

const sessionFunction = (name: string, returns: string, body: string): string => `
  create function contracts.${name}() returns ${returns}
    language sql stable parallel safe as $$ select ${body} $$`;

/** The functions by which policies and published functions read the session. */
export const SESSION: readonly string[] = [
  sessionFunction('session_actor', 'text', `nullif(current_setting('hub.actor', true), '')`),
  sessionFunction('session_colleges', 'uuid[]', listOf('hub.colleges', 'uuid')),
  sessionFunction('session_regions', 'uuid[]', listOf('hub.regions', 'uuid')),
  sessionFunction('session_persons', 'uuid[]', listOf('hub.persons', 'uuid')),
  sessionFunction('session_roles', 'text[]', listOf('hub.roles', 'text')),
  sessionFunction('session_is_operator', 'boolean', `coalesce(current_setting('hub.operator', true), '') = 'on'`),
];
