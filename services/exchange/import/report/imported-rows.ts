import type { Outcome, Tally } from '../../import-lines.type.js';

/** What an import made of one row with data. */
export interface ImportedRow {
  readonly row: number;
  /** Whose row it is, as far as that was read. */
  readonly name: string;
  /** What became of the person, or of the college's headcount; null where the graph was not asked. */
  readonly own: Outcome | null;
  /** Pairs that the row speaks of. */
  readonly pairs: Tally;
  /** Whether others whom the row names were registered or brought up to date. */
  readonly changedOthers: boolean;
}

/** What the row came to as a whole. */
export function outcomeOf({ own, pairs, changedOthers }: Omit<ImportedRow, 'row' | 'name'>): Outcome {
  if (own === 'CREATED') return 'CREATED';
  const changed = own === 'UPDATED' || changedOthers || pairs.created + pairs.updated > 0;
  return changed ? 'UPDATED' : 'UNCHANGED';
}

interface Note {
  own: Outcome | null;
  pairs: { created: number; updated: number; unchanged: number };
  changedOthers: boolean;
}

const PAIR_COUNTS = { CREATED: 'created', UPDATED: 'updated', UNCHANGED: 'unchanged' } as const;

/** Notes what becomes of each row while an import goes on. Refused rows are noted by their cells elsewhere. */
export class RowNotes {
  readonly #notes: ReadonlyMap<number, Note & { readonly name: string }>;

  /** @param names of all rows with data */
  constructor(names: ReadonlyMap<number, string>) {
    const blank = (name: string) => ({ name, own: null, pairs: { created: 0, updated: 0, unchanged: 0 }, changedOthers: false }); // prettier-ignore
    this.#notes = new Map([...names].sort(([a], [b]) => a - b).map(([row, name]) => [row, blank(name)]));
  }

  own(row: number, outcome: Outcome): void {
    const note = this.#notes.get(row);
    if (note) note.own = outcome;
  }

  /** What becomes of the own person's stay in the base; of somebody who is new that is part of it. */
  profile(row: number, outcome: Outcome): void {
    const note = this.#notes.get(row);
    if (note && outcome !== 'UNCHANGED' && note.own !== 'CREATED') note.own = 'UPDATED';
  }

  other(row: number, outcome: Outcome): void {
    const note = this.#notes.get(row);
    if (note && outcome !== 'UNCHANGED') note.changedOthers = true;
  }

  pair(row: number, outcome: Outcome): void {
    const note = this.#notes.get(row);
    if (note) note.pairs[PAIR_COUNTS[outcome]] += 1;
  }

  get rows(): readonly ImportedRow[] {
    return [...this.#notes].map(([row, note]) => ({ row, ...note }));
  }
}
