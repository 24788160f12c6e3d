import cliProgress from 'cli-progress';

/** Tells the person at the terminal how far a long command is. */
export interface Progress {
  start(total: number): void;
  advance(count: number): void;
  stop(): void;
}

export const NO_PROGRESS: Progress = { start() {}, advance() {}, stop() {} };

/** From this many steps on a log, too, gets lines; below it a command is over before the first would come. */
const LONG = 1000;
const LOG_EVERY_MS = 2000;

/** A bar on stderr, which leaves stdout to the report; where stderr is a log, lines for long imports alone. */
export function stderrProgress(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  const bar = new cliProgress.SingleBar({
    format: `${label} {bar} {value}/{total}`,
    stream,
    clearOnComplete: true,
    noTTYOutput: true,
    notTTYSchedule: LOG_EVERY_MS,
    barsize: 30,
  });
  let started = false;
  return {
    start(total) {
      started = total > 0 && (stream.isTTY || total > LONG);
      if (started) bar.start(total, 0);
    },
    advance(count) {
      if (started) bar.increment(count);
    },
    stop() {
      if (started) bar.stop();
      started = false;
    },
  };
}
