import type { DisclosureTable, Relation } from './table.type.js';

/** Which counts are a part of which by nature, and which stand beside their parts without being their sum. */
export class Lineage {
  private readonly parts = new Map<number, number[]>();
  private readonly wholes = new Map<number, number[]>();
  private readonly covers = new Map<number, Relation[]>();

  constructor({ relations }: DisclosureTable) {
    for (const relation of relations) {
      const [part, ...others] = relation.less;
      if (part === undefined || others.length > 0) continue;
      for (const cell of relation.more) {
        if (relation.more.length > 1) push(this.covers, cell, relation);
      }
      const [whole, ...more] = relation.more;
      if (whole === undefined || more.length > 0) continue;
      push(this.parts, whole, part);
      push(this.wholes, part, whole);
    }
  }

  /** The cells with all that are nothing when these are. */
  below(cells: Iterable<number>): Set<number> {
    return closure(cells, this.parts);
  }

  /** A cell with all that are at least as many. */
  above(cell: number): Set<number> {
    return closure([cell], this.wholes);
  }

  /** The relations in which one count is at most the sum of several, these cells among them. */
  coversOf(cells: Iterable<number>): Set<Relation> {
    const found = new Set<Relation>();
    for (const cell of cells) this.covers.get(cell)?.forEach((relation) => found.add(relation));
    return found;
  }
}

function closure(cells: Iterable<number>, next: ReadonlyMap<number, readonly number[]>): Set<number> {
  const all = new Set(cells);
  for (const cell of all) next.get(cell)?.forEach((each) => all.add(each));
  return all;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
