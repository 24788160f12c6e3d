/** Whoever asks: an account, or an address where nobody has signed in. */
export interface PlaceTaker {
  readonly key: string;
  readonly isAnonymous: boolean;
}

/** Why there is no place: the caller holds too much, or all together do. */
export type NoPlace = 'CALLER' | 'ALL';

/** Gives a place to the next one; for so many milliseconds it counts as the caller's all the same. */
export type GiveBack = (lingerMs?: number) => void;

/** For each place at most so many wait, however short the operations were: the next ones may be long. */
const MOST_PER_PLACE = 8;

/** Those who hold nothing yet may wait so many times as long as those who hold something already. */
const FOR_NEWCOMERS = 4;

/** How long operations take before the first of them has ended, in milliseconds; from then on the latest counts so much. */
const AT_FIRST_MS = 100;
const LATEST = 0.1;

/** Of all places so much is for those without an account together. */
const ANONYMOUS_SHARE = 0.5;

interface Waiter {
  readonly line: Line;
  readonly number: number;
  enter(): void;
  refuse(): void;
}

export interface PlaceBounds {
  /** What one caller may hold, at work and waiting. */
  readonly perCaller: number;
  /** How long one may have to wait, in milliseconds. */
  readonly lineMs: number;
}

/** What one caller holds. */
interface Line {
  readonly taker: PlaceTaker;
  running: number;
  /** What was given back and counts for a while yet. */
  lingering: number;
  /** When it last got a place, counted in entrances; 0 for never. */
  served: number;
  readonly waiting: Waiter[];
}

/**
 * Places for so many operations at once, and a short line for those who wait, shared fairly: the next place is for the
 * caller who holds fewest, and where the line is full for those who hold something there is room in it still for those
 * who hold nothing. Whoever is refused is so at once, and whoever waits gets a place.
 */
export class FairPlaces {
  readonly #lines = new Map<string, Line>();
  #running = 0;
  #anonymous = 0;
  #waiting = 0;
  #number = 0;
  #limit: number;
  #wasFull = false;
  #worked = { times: 0, ms: 0 };
  /** How long operations take lately. */
  #workMs = AT_FIRST_MS;

  constructor(
    limit: number,
    private readonly bounds: PlaceBounds,
  ) {
    this.#limit = limit;
  }

  /** Whether anybody had to wait since this was last asked. */
  takeWasFull(): boolean {
    const wasFull = this.#wasFull || this.#waiting > 0;
    this.#wasFull = false;
    return wasFull;
  }

  /** How long those took on average that have given their places back since this was last asked, in milliseconds. */
  takeMeanWork(): number {
    const { times, ms } = this.#worked;
    this.#worked = { times: 0, ms: 0 };
    return times === 0 ? 0 : ms / times;
  }

  get limit(): number {
    return this.#limit;
  }

  set limit(limit: number) {
    this.#limit = limit;
    this.#serve();
  }

  /**
   * Enters at once, or when its turn comes; a caller who has gone leaves the line.
   * @returns what gives the place back, or why there is none
   */
  async enter(taker: PlaceTaker, gone?: AbortSignal): Promise<GiveBack | NoPlace> {
    const line = this.#lines.get(taker.key) ?? { taker, running: 0, lingering: 0, served: 0, waiting: [] };
    if (line.running + line.lingering + line.waiting.length >= this.bounds.perCaller) return 'CALLER';
    // Whoever waits could not run when it was last looked, so nobody is overtaken.
    if (this.#mayRun(line)) return this.#run(line);
    this.#wasFull = true;
    if (this.#waiting >= this.#most(line)) return 'ALL';
    return new Promise((resolve) => {
      const waiter: Waiter = {
        line,
        number: (this.#number += 1),
        enter: () => resolve(this.#run(line)),
        refuse: () => resolve('ALL'),
      };
      this.#lines.set(taker.key, line);
      line.waiting.push(waiter);
      this.#waiting += 1;
      gone?.addEventListener('abort', () => this.#leave(waiter), { once: true });
    });
  }

  #run(line: Line): GiveBack {
    this.#lines.set(line.taker.key, line);
    line.running += 1;
    line.served = this.#number += 1;
    this.#running += 1;
    if (line.taker.isAnonymous) this.#anonymous += 1;
    const begun = performance.now();
    let held = true;
    return (lingerMs = 0) => {
      if (!held) return;
      held = false;
      if (lingerMs > 0) this.#linger(line, lingerMs);
      this.#worked.times += 1;
      const ms = performance.now() - begun;
      this.#worked.ms += ms;
      this.#workMs += (ms - this.#workMs) * LATEST;
      line.running -= 1;
      this.#running -= 1;
      if (line.taker.isAnonymous) this.#anonymous -= 1;
      this.#forget(line);
      this.#serve();
    };
  }

  #linger(line: Line, ms: number): void {
    line.lingering += 1;
    setTimeout(() => {
      line.lingering -= 1;
      this.#forget(line);
    }, ms).unref();
  }

  /** How many may wait where one more of this caller's would: as many as get a place in time. */
  #most({ running, waiting }: Line): number {
    const perPlace = Math.min(Math.max(1, this.bounds.lineMs / this.#workMs), MOST_PER_PLACE);
    return this.#limit * perPlace * (running + waiting.length === 0 ? FOR_NEWCOMERS : 1);
  }

  #mayRun({ taker }: Line): boolean {
    if (this.#running >= this.#limit) return false;
    return !taker.isAnonymous || this.#anonymous < Math.max(1, Math.floor(this.#limit * ANONYMOUS_SHARE));
  }

  #serve(): void {
    while (this.#waiting > 0 && this.#running < this.#limit) {
      let next: Line | null = null;
      for (const line of this.#lines.values()) {
        if (line.waiting.length > 0 && this.#mayRun(line) && (next === null || isBefore(line, next))) next = line;
      }
      if (next === null) return;
      this.#waiting -= 1;
      next.waiting.shift()!.enter();
    }
  }

  #leave(waiter: Waiter): void {
    const { line } = waiter;
    const at = line.waiting.indexOf(waiter);
    if (at < 0) return;
    line.waiting.splice(at, 1);
    this.#waiting -= 1;
    this.#forget(line);
    waiter.refuse();
  }

  #forget(line: Line): void {
    if (line.running === 0 && line.lingering === 0 && line.waiting.length === 0) this.#lines.delete(line.taker.key);
  }
}

/** Who holds fewer goes first, then who got nothing for longer, and then who has waited longer. */
function isBefore(one: Line, other: Line): boolean {
  if (one.running !== other.running) return one.running < other.running;
  if (one.served !== other.served) return one.served < other.served;
  return one.waiting[0]!.number < other.waiting[0]!.number;
}
