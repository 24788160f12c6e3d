import { fork, type ChildProcess } from 'node:child_process';

interface RestartingOptions<Up> {
  /** Waits for a message before it begins. */
  readonly program: string;
  readonly words?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** It can answer; after how many milliseconds. */
  readonly onUp: (up: Up, took: number) => void;
  readonly onFailed: (code: number | null) => void;
}

/**
 * A program that is ended and started again at each call: one at a time, and never once more than was last asked for.
 * The next one stands by: it has loaded what it can before it is told to begin.
 */
export class Restarting<Up> {
  #running: Child | undefined;
  #next: Child | undefined;
  #wanted = 0;

  constructor(private readonly options: RestartingOptions<Up>) {}

  /** Ends what runs and starts it anew. */
  async restart(): Promise<void> {
    const began = performance.now();
    const turn = (this.#wanted += 1);
    await this.#running?.end();
    if (turn !== this.#wanted) return;
    const { onUp, onFailed } = this.options;
    const child = this.#next ?? this.#standBy();
    this.#next = undefined;
    this.#running = child;
    child.begin(
      (up) => {
        onUp(up as Up, performance.now() - began);
        if (this.#running === child) this.#next ??= this.#standBy();
      },
      (code) => onFailed(code),
    );
  }

  /** Ends what runs and what stands by, for good. */
  async stop(): Promise<void> {
    this.#wanted += 1;
    const [running, next] = [this.#running, this.#next];
    this.#running = undefined;
    await running?.end();
    await next?.end();
  }

  #standBy(): Child {
    const child = new Child(this.options);
    void child.ended.then(() => {
      if (this.#next === child) this.#next = undefined;
    });
    return child;
  }
}

class Child {
  readonly ended: Promise<number | null>;
  readonly #process: ChildProcess;

  constructor({ program, words = [], env }: Pick<RestartingOptions<unknown>, 'program' | 'words' | 'env'>) {
    // In a group of its own: Ctrl-C reaches whoever started it, who ends it in its turn.
    const options = { env, detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] } as const;
    this.#process = fork(program, [...words], { ...options, stdio: [...options.stdio] });
    this.ended = new Promise((resolve) => this.#process.once('exit', (code) => resolve(code)));
  }

  begin(onUp: (message: unknown) => void, onFailed: (code: number | null) => void): void {
    this.#process.once('message', onUp);
    this.#process.send('begin');
    void this.ended.then((code) => {
      if (!this.#process.killed && code !== 0) onFailed(code);
    });
  }

  async end(): Promise<void> {
    this.#process.kill('SIGTERM');
    await this.ended;
  }
}
