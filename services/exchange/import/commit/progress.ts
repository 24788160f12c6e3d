/** What an import does after it has read the sheet. */
export type Phase = 'registering' | 'pairing';

/** Tells whoever waits for it how far an import is. */
export interface Progress {
  /** Names what begins within the whole, and of how many steps it is. */
  phase?(name: Phase, total: number): void;
  start(total: number): void;
  advance(count: number): void;
  stop(): void;
}

export const NO_PROGRESS: Progress = { start() {}, advance() {}, stop() {} };
