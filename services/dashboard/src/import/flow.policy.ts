import type { Failure } from './failure.policy.js';
import type { FirstRows, Progress, RefusedRows, Report } from './lines.type.js';

/** Where an import stands. Nothing is written before `importing`. */
export type Flow =
  | { readonly step: 'choosing'; readonly failure: Failure | null }
  | {
      readonly step: 'checking';
      readonly progress: Progress | null;
      /** What was read of the first rows; null until it was. */
      readonly first: FirstRows | null;
    }
  | Checked
  | {
      readonly step: 'importing';
      readonly progress: Progress | null;
      /** Where it came from, and goes back to when it fails. */
      readonly from: Checked | Imported;
    }
  | Imported;

interface Told {
  readonly report: Report;
  /** The rows to be mended; null where there are none, or where they did not arrive. */
  readonly refused: RefusedRows | null;
  readonly failure: Failure | null;
}

export interface Checked extends Told {
  readonly step: 'checked';
}

/** Also after some of the rows have been mended and imported again: then the report is of these. */
export interface Imported extends Told {
  readonly step: 'imported';
}

export type FlowEvent =
  | { readonly type: 'check' | 'commit' | 'mend' | 'cancel' | 'restart' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'first'; readonly first: FirstRows }
  | { readonly type: 'report'; readonly report: Report; readonly refused: RefusedRows | null }
  | { readonly type: 'fail'; readonly failure: Failure };

export const BEGINNING: Flow = { step: 'choosing', failure: null };

/** Whether a file is on its way: nothing else may be begun, and leaving interrupts it. */
export function isUnderWay(flow: Flow): flow is Extract<Flow, { step: 'checking' | 'importing' }> {
  return flow.step === 'checking' || flow.step === 'importing';
}

/** What follows; an event that does not belong to the step (a second click, a line that came late) changes nothing. */
export function next(flow: Flow, event: FlowEvent): Flow {
  switch (event.type) {
    case 'check':
      return flow.step === 'choosing' ? { step: 'checking', progress: null, first: null } : flow;
    case 'commit':
      return mayCommit(flow) ? { step: 'importing', from: flow, progress: null } : flow;
    case 'mend':
      return mayMend(flow) ? { step: 'importing', from: flow, progress: null } : flow;
    case 'cancel':
      return flow.step === 'checking' ? BEGINNING : flow;
    case 'restart':
      return isUnderWay(flow) ? flow : BEGINNING;
    case 'progress':
      return isUnderWay(flow) ? { ...flow, progress: event.progress } : flow;
    case 'first':
      return flow.step === 'checking' ? { ...flow, first: event.first } : flow;
    case 'report':
      return reported(flow, { report: event.report, refused: event.refused, failure: null });
    case 'fail':
      return failed(flow, event.failure);
  }
}

function mayCommit(flow: Flow): flow is Checked {
  return flow.step === 'checked' && flow.report.summary.accepted > 0;
}

/**
 * Refused rows are mended once the others are in. Where there are no others it is done at the check, which an import
 * would not follow.
 */
export function mayMend(flow: Flow): flow is Checked | Imported {
  if (flow.step !== 'checked' && flow.step !== 'imported') return false;
  return flow.refused !== null && !mayCommit(flow);
}

/** An import that wrote nothing waits for what nobody has decided yet, as a check does. */
function reported(flow: Flow, told: Told): Flow {
  if (!isUnderWay(flow)) return flow;
  const isDone = flow.step === 'importing' && !told.report.summary.dryRun;
  return { step: isDone ? 'imported' : 'checked', ...told };
}

/** A check that failed leads back to the choice, an import that failed to where it was begun: both can be tried again. */
function failed(flow: Flow, failure: Failure): Flow {
  if (flow.step === 'checking') return { step: 'choosing', failure };
  return flow.step === 'importing' ? { ...flow.from, failure } : flow;
}
