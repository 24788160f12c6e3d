import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { CollegeRecords } from '../../bases/records.js';
import type { Phase, Progress } from '../../import/commit/progress.js';
import type { BegunRun, Journal } from '../../import/job/journal.type.js';
import type { FromWorker, ToWorker } from './worker-messages.type.js';

/** The hub as an import in a thread of its own sees it. */
export interface OverPort {
  /** The graph on the other side of the port, where the caller's token is. */
  readonly graph: GraphClient;
  readonly progress: Progress;
  readonly records: Promise<CollegeRecords>;
  /** Kept on the other side as well, where it is told whatever this side is busy with. */
  readonly journal: Journal;
  receive(message: Exclude<ToWorker, { job: unknown }>): void;
}

export function overPort(post: (message: FromWorker) => void): OverPort {
  const records = Promise.withResolvers<CollegeRecords>();
  const waiting = new Map<number, (data: unknown) => void>();
  let asked = 0;
  const answerTo = <Data>(message: (id: number) => FromWorker) =>
    new Promise<Data>((resolve) => {
      const id = (asked += 1);
      waiting.set(id, resolve as (data: unknown) => void);
      post(message(id));
    });
  return {
    graph: {
      ask: <Data>(query: string, variables: Record<string, unknown> = {}) =>
        answerTo<Data>((id) => ({ ask: { id, query, variables } })),
    },
    journal: { begin: (_, run) => answerTo<BegunRun>((id) => ({ begin: { id, run } })) },
    progress: progressOver(post),
    records: records.promise,
    receive(message) {
      if ('records' in message) {
        records.resolve(message.records);
        return;
      }
      waiting.get(message.id)?.(message.data);
      waiting.delete(message.id);
    },
  };
}

function progressOver(post: (message: FromWorker) => void): Progress {
  let current: { phase: Phase; done: number; total: number } | undefined;
  const say = () =>
    post({ line: JSON.stringify({ progress: current }), last: false, ...(current && { reached: current }) });
  return {
    read(first) {
      post({ line: JSON.stringify({ first }), last: false });
    },
    start() {},
    phase(phase, total) {
      current = { phase, done: 0, total };
      say();
    },
    advance(count) {
      if (!current || count === 0) return;
      current = { ...current, done: current.done + count };
      say();
    },
    stop() {},
  };
}
