import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { cohortToExchange, type ExchangedCohort } from '../../cohort/cohort-to-exchange.js';
import { ExchangeError } from '../../exchange-error.js';
import type { FoundCollege } from '../../graph/college.js';
import type { Journal } from '../job/journal.type.js';

/** A table of a cohort that is to be imported. */
export interface CohortJob {
  readonly cohortId: string;
  readonly college: FoundCollege;
  /** Have the graph do everything, report it, and undo it. */
  readonly dryRun: boolean;
  /** Day of the work that new marks are for; today without one. */
  readonly markedOn?: string | null;
  /** Name of the file, for the college's list of imports. */
  readonly filename?: string | null;
  /** Whether a sheet with warnings is only to be looked at, until somebody has accepted them. */
  readonly holdOnWarnings?: boolean;
  /** Where it is written down while it goes on; without one its end alone is recorded. */
  readonly journal?: Journal;
}

/** @throws ExchangeError when there is no such cohort */
export async function cohortOf(graph: GraphClient, { cohortId }: CohortJob): Promise<ExchangedCohort> {
  const cohort = await cohortToExchange(graph, cohortId);
  if (!cohort) throw new ExchangeError(NONE);
  return cohort;
}

const NONE = { ru: 'Такой группы нет: проверьте её адрес.', en: 'There is no such cohort: check its address.' };
