import { rounded } from '../measure/statistics.policy.js';

interface Timed {
  readonly mentees: number;
  readonly mentors: number;
  readonly seconds: number;
  /** Seconds of processor time: what a machine that others use as well does not add to. */
  readonly processor: number;
}

/** What the flow alone came to. */
export interface Assigned extends Timed {
  readonly candidates: number;
  readonly matched: number;
  readonly score: number;
  readonly unfairness: number;
  /** Whether that is the bound of the linear programme itself, in all three aims. */
  readonly proven: boolean;
}

/** What a whole proposal came to. */
export interface Proposed extends Timed {
  readonly pairs: number;
  readonly unmatched: number;
  readonly idle: number;
}

export interface MatchingReport {
  readonly assigned: readonly Assigned[];
  readonly proposed: readonly Proposed[];
  readonly peakMiB: number;
}

const timed = ({ mentees, mentors, seconds, processor }: Timed): string =>
  `${mentees} × ${mentors} in ${rounded(seconds)} s (processor ${rounded(processor)} s)`;

/** The figures as lines. */
export function printMatching({ assigned, proposed, peakMiB }: MatchingReport): string {
  return [
    ...assigned.map(
      (each) =>
        `assigned ${timed(each)}: ${each.candidates} candidates, ${each.matched} pairs, total ${each.score}, ` +
        (each.proven ? 'ratio to the bound 1' : 'NOT the bound'),
    ),
    ...proposed.map(
      (each) => `proposed ${timed(each)}: ${each.pairs} pairs, ${each.unmatched} unmatched, ${each.idle} idle`,
    ),
    `peak of memory, the made-up problems among it: ${Math.round(peakMiB)} MiB`,
  ].join('\n');
}
