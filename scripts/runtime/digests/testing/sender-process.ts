import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { environmentWith } from '#kernel/config/config.js';

const PROGRAM = fileURLToPath(new URL('sender.js', import.meta.url));

interface SenderProcess {
  /** Exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts a process that sends digests. */
export function startSender(settings: NodeJS.ProcessEnv): SenderProcess {
  const child = spawn(process.execPath, ['--no-warnings', PROGRAM], {
    env: environmentWith(settings),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return {
    ended: new Promise((resolve) => child.once('exit', (code) => resolve(code))),
    kill: (signal) => void child.kill(signal),
  };
}
