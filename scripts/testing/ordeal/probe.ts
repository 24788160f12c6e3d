import { setTimeout as pause } from 'node:timers/promises';
import { firstQuery } from '../../runtime/first-query.js';
import { ACADEMIC_YEAR, REGION, type College } from './college.js';

const BETWEEN_MS = 50;

/** An answer that comes later than that is felt as none, in milliseconds. */
export const LATE_MS = 1_000;

export interface Felt {
  /** When it was asked, and when the answer came or did not, in milliseconds of one clock. */
  readonly from: number;
  readonly to: number;
  readonly isGood: boolean;
}

export interface Probe {
  /** What a coordinator has felt from a moment on. */
  since(moment: number): readonly Felt[];
  stop(): Promise<void>;
}

/** A coordinator who looks at the region again and again. */
export function probe({ coordinator }: College): Probe {
  const felt: Felt[] = [];
  let stopped = false;
  const query = firstQuery(ACADEMIC_YEAR).replace('"26"', `"${REGION}"`);
  async function look(): Promise<void> {
    while (!stopped) {
      const from = performance.now();
      const isGood = await coordinator.ask(query, { year: ACADEMIC_YEAR }).then(
        () => true,
        () => false,
      );
      felt.push({ from, to: performance.now(), isGood });
      await pause(BETWEEN_MS);
    }
  }
  const looking = look();
  return {
    since: (moment) => felt.filter(({ to }) => to >= moment),
    stop() {
      stopped = true;
      return looking;
    },
  };
}

/** Until when a fault was felt, from its beginning, in milliseconds: 0 where every answer came in time. */
export function feltFor(felt: readonly Felt[], begun: number): number {
  const bad = felt.filter(({ from, to, isGood }) => !isGood || to - from > LATE_MS);
  return bad.length === 0 ? 0 : Math.max(...bad.map(({ to }) => to)) - begun;
}
