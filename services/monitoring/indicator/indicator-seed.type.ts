import type { CountedIn, Direction, Term } from './formula.policy.js';
import type { Unit } from './measures.data.js';

/** STAVROPOL: notice on the target model in Stavropol Krai (S004). METHODOLOGY: the federal target model (N). */
export type IndicatorSource = 'STAVROPOL' | 'METHODOLOGY' | 'HUB';

export interface IndicatorSeed {
  readonly code: string;
  readonly title: { readonly ru: string; readonly en: string };
  readonly description: { readonly ru: string; readonly en: string };
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
  /** What is counted: people are distinct per college and summed, organisations distinct per region. */
  readonly unit: Unit;
  /** All seven are a level to reach («до 70 %» in S004). */
  readonly direction: Direction;
  readonly countedIn: CountedIn;
  readonly version: number;
  readonly source: IndicatorSource;
  /** Whether it is an offer: watched by those regions alone that have chosen it. */
  readonly optional?: true;
}
