import type { Failure } from './failure.policy.js';
import type { Progress, Report } from './lines.type.js';

/** Where an import stands. Nothing is written before `importing`. */
export type Flow =
  | { readonly step: 'choosing'; readonly failure: Failure | null }
  | { readonly step: 'checking'; readonly progress: Progress | null }
  | { readonly step: 'checked'; readonly preview: Report; readonly failure: Failure | null }
  | { readonly step: 'importing'; readonly preview: Report; readonly progress: Progress | null }
  | { readonly step: 'imported'; readonly report: Report };

export type FlowEvent =
  | { readonly type: 'check' | 'commit' | 'cancel' | 'restart' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'report'; readonly report: Report }
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
      return flow.step === 'choosing' ? { step: 'checking', progress: null } : flow;
    case 'commit':
      return mayCommit(flow) ? { step: 'importing', preview: flow.preview, progress: null } : flow;
    case 'cancel':
      return flow.step === 'checking' ? BEGINNING : flow;
    case 'restart':
      return isUnderWay(flow) ? flow : BEGINNING;
    case 'progress':
      return isUnderWay(flow) ? { ...flow, progress: event.progress } : flow;
    case 'report':
      return reported(flow, event.report);
    case 'fail':
      return failed(flow, event.failure);
  }
}

function mayCommit(flow: Flow): flow is Extract<Flow, { step: 'checked' }> {
  return flow.step === 'checked' && flow.preview.summary.accepted > 0;
}

function reported(flow: Flow, report: Report): Flow {
  if (flow.step === 'checking') return { step: 'checked', preview: report, failure: null };
  return flow.step === 'importing' ? { step: 'imported', report } : flow;
}

/** A check that failed leads back to the choice, an import that failed to its preview: both can be tried again. */
function failed(flow: Flow, failure: Failure): Flow {
  if (flow.step === 'checking') return { step: 'choosing', failure };
  return flow.step === 'importing' ? { step: 'checked', preview: flow.preview, failure } : flow;
}
