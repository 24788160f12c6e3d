import type { Reader } from '#kernel/database/read-path.js';
import type { HubContext } from '#kernel/graph/context.js';
import { LinkGuesses } from '#kernel/graph/link-guesses.js';
import type { Problem } from '#kernel/graph/problem.js';
import { linkProblem } from './link.problems.js';
import { openedByLink, type OpenedLink } from './link.repository.js';
import { linkHash } from './link-token.js';

/** Those of this process. */
const GUESSES = new LinkGuesses();

const REFUSED = { USED: 'LINK_USED', CLOSED: 'SURVEY_CLOSED', PLANNED: 'SURVEY_PLANNED' } as const;

/** The questionnaire that a link opens, or why it opens none: a malformed link and one that there is not are alike. */
export async function openLink(
  { address = null }: Pick<HubContext, 'address'>,
  reader: Reader,
  link: string,
): Promise<OpenedLink | Problem> {
  GUESSES.assertMayTry(address);
  const opened = await openedByLink(reader, linkHash(link));
  if (!opened) {
    GUESSES.missed(address);
    return linkProblem('LINK_UNKNOWN', ['link']);
  }
  return opened.state === 'OPEN' ? opened : linkProblem(REFUSED[opened.state], ['link']);
}
