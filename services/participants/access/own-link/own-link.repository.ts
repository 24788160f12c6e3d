import type { Reader } from '#kernel/database/read-path.js';
import { LINK_PREFIX } from '#kernel/session/access.js';
import type { Session } from '#kernel/session/session.js';

/** Who takes part by the link that the session came by; null where it came by none, which asks the database nothing. */
export async function ownLinkHolder(database: Reader, { actor }: Session): Promise<'SELF' | 'REPRESENTATIVE' | null> {
  if (!actor?.startsWith(LINK_PREFIX)) return null;
  const sql = 'select holder from participants.personal_link where client_id = (select contracts.session_actor())';
  return (await database.rows<{ holder: 'SELF' | 'REPRESENTATIVE' }>(sql))[0]?.holder ?? null;
}
