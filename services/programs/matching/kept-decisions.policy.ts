import type { BarredPair, PairOf } from './facts.type.js';
import type { PairDecisionKind } from './decision/pair-decision.type.js';

interface Kept extends PairOf {
  readonly decision: `${PairDecisionKind}`;
}

/** What the curators have settled, as the rules take it. */
export function keptDecisions(decisions: readonly Kept[]): { pins: PairOf[]; barred: BarredPair[] } {
  const pins = decisions.filter(({ decision }) => decision === 'PINNED');
  const barred = decisions.flatMap(({ menteeId, mentorId, decision }) =>
    decision === 'PINNED' || decision === 'LIFTED' ? [] : [{ menteeId, mentorId, why: decision }],
  );
  return { pins: pins.map(({ menteeId, mentorId }) => ({ menteeId, mentorId })), barred };
}
