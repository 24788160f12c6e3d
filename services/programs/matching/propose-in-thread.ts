import { inThread } from '#kernel/thread/in-thread.js';
import type { MatchingFacts } from './facts.type.js';
import type { Proposal } from './proposal.type.js';

/** After so long a proposal is given up: the largest takes a part of it. */
const MOST_MS = 60_000;

/**
 * The same as `propose` in a thread of its own: a large programme takes seconds, in which others are to be answered.
 * @param signal ends it when nobody waits for the proposal any more
 */
export const proposeInThread = (facts: MatchingFacts, signal?: AbortSignal): Promise<Proposal> =>
  inThread(new URL('./propose.worker.js', import.meta.url), facts, MOST_MS, signal);
