import type { Bilingual } from '#kernel/i18n/messages.js';
import { IMPORT_REASONS as REASONS, shownName } from '../reasons.js';
import { nameWithKey } from '../sheets/name-list.js';
import type { ParsedName } from '../sheets/name.js';
import { shownKey } from './identity.policy.js';
import type { Participant } from './participant.js';

/** Candidates that a question lists; more than a handful nobody reads. */
const LISTED = 5;

/**
 * The question which of several people a name means. Those whom the college has are listed with their keys, each just
 * as the cell has to say it.
 */
export function namesakes(name: ParsedName, candidates: readonly Participant[] = []): Bilingual {
  const known = candidates.flatMap((person) => (person.known ? [described(person)] : []));
  if (known.length === 0) return REASONS.namesakes(name);
  const list = [...known.slice(0, LISTED), ...(known.length > LISTED ? ['…'] : [])].join('; ');
  return REASONS.whichOf(name, list);
}

function described({ identity, key }: Participant): string {
  const { name, birth, group, workplace } = identity;
  const facts = [birth?.birthDate ?? birth?.birthYear, group ?? workplace].filter((fact) => fact != null);
  const written = nameWithKey(shownName(name), shownKey(key));
  return facts.length > 0 ? `${written} – ${facts.join(', ')}` : written;
}
