import { asking, mutating, type Attempt } from './attempt.js';

/** What a stranger would learn of what waits for others, and do to their mail. */
export const READS_OF_WAITING: Record<string, Attempt> = {
  waitingFor: asking(
    `query ($id: ID!) {
       waitingFor(first: 50) { totalCount groups { kind count } nodes { mentorship { id } person { id name } college { id } } }
       ofCollege: waitingFor(ofId: $id) { totalCount } }`,
    (t) => ({ id: t.own.id }),
  ),
  digestSettings: asking('{ digestSettings { personId email stopped } }'),
  digestReach: asking('query ($id: ID!) { digestReach(collegeId: $id) { people reached sent } }', (t) => ({
    id: t.own.id,
  })),
};

export const WRITES_OF_WAITING: Record<string, Attempt> = {
  setDigest: mutating('setDigest', 'SetDigestInput', (t) => ({ personId: t.menteeId, language: 'EN', stopped: true })),
  confirmDigestAddress: mutating('confirmDigestAddress', 'ConfirmDigestAddressInput', () => ({ code: 'guessed' })),
  stopDigests: mutating('stopDigests', 'StopDigestsInput', () => ({ code: 'guessed' })),
};
