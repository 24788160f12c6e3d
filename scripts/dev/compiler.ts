import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const PROGRAM = 'node_modules/typescript-native/bin/tsc';

/** The compiler's own words when it has compiled everything and waits for the next change. */
const SOUND = /Found 0 errors?\. Watching for file changes\./;

export interface Compiler {
  stop(): Promise<void>;
}

/** The compiler in watch mode; says each time that all is compiled. Its errors are printed as they are. */
export function watchSources(root: string, onCompiled: () => void): Compiler {
  const words = [PROGRAM, '-p', 'tsconfig.json', '--watch', '--preserveWatchOutput'];
  const child = spawn(process.execPath, words, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (SOUND.test(line)) onCompiled();
    else if (line.trim() !== '' && !/Starting (incremental )?compilation/.test(line)) console.log(line);
  });
  return {
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
