import { requestAbort } from '#kernel/graph/request-abort.js';

interface UnderWay<Result> {
  readonly result: Promise<Result>;
  readonly nobodyWaits: AbortController;
  waiting: number;
}

/**
 * Reads once what many ask for at the same time: when an answer has become too old, all who wanted it ask at that
 * moment. A reading ends early when all who wait for it have gone.
 */
export class SharedReads<Result> {
  readonly #underWay = new Map<string, UnderWay<Result>>();

  read(key: string, gone: AbortSignal, read: (gone: AbortSignal) => Promise<Result>): Promise<Result> {
    const one = this.#underWay.get(key) ?? this.#begin(key, read);
    one.waiting += 1;
    const leave = () => {
      one.waiting -= 1;
      if (one.waiting > 0) return;
      this.#end(key, one);
      one.nobodyWaits.abort();
    };
    gone.addEventListener('abort', leave, { once: true });
    return one.result;
  }

  #begin(key: string, read: (gone: AbortSignal) => Promise<Result>): UnderWay<Result> {
    const nobodyWaits = requestAbort();
    const one = { result: read(nobodyWaits.signal).finally(() => this.#end(key, one)), nobodyWaits, waiting: 0 };
    this.#underWay.set(key, one);
    return one;
  }

  #end(key: string, one: UnderWay<Result>): void {
    if (this.#underWay.get(key) === one) this.#underWay.delete(key);
  }
}
