import { fork } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../root.js';
import { pin } from '../usage/processes.js';
import type { Job, JobResult } from './job.type.js';

const SLACK_MS = 60_000;

/** Of the requests of a job: what a server under load may lose, such as by a connection closed at the wrong moment. */
const TOLERATED = 0.01;

export interface Load {
  /**
   * Runs a job.
   * @throws Error when more requests fail than are tolerated, unless failures are of no interest
   */
  run(job: Omit<Job, 'from'>, failures?: 'IGNORED'): Promise<JobResult>;
  close(): void;
}

/** Starts the load generator on its core. */
export function startLoad(core: number): Load {
  const child = fork(join(ROOT, 'dist/scripts/bench/load/worker.js'), { execArgv: ['--no-warnings'] });
  pin(child.pid!, core);
  let from = Date.now();
  return {
    async run(job, failures) {
      const result = await new Promise<JobResult>((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error('the load generator gave no result')),
          job.seconds * 1000 + SLACK_MS,
        );
        const gone = () => reject(new Error('the load generator is gone'));
        child.once('exit', gone);
        child.once('message', (message) => {
          clearTimeout(late);
          child.off('exit', gone);
          resolve(message as JobResult);
        });
        child.send({ ...job, from } satisfies Job);
      });
      from += result.latencies.length + result.failed;
      const tolerated = failures === 'IGNORED' || result.failed < TOLERATED * result.latencies.length;
      if (result.failure !== null && !tolerated)
        throw new Error(`${result.failed} requests failed, the first one on port ${job.port} by: ${result.failure}`);
      return result;
    },
    close: () => void child.kill(),
  };
}
