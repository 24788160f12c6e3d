import type { Source } from '../shell/source.policy';

/** The page whose figures are explained. */
export interface ExplainedPage {
  /** Code of the region whose figures the page shows. */
  readonly region: string;
  readonly year: string;
  readonly period: string | null;
  /** Where the page's figures come from; what the reader may see when that is not known. */
  readonly source: Source | undefined;
  /** Where what is said of the region beside them comes from, where that is another place. */
  readonly ofRegion?: Source | undefined;
}
