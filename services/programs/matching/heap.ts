/** Nodes by their distance, the nearest on top, one entry a node: of two as near the one with the lower number. */
export class Heap {
  private readonly nodes: Int32Array;
  /** Where a node stands; -1 where it does not. */
  private readonly places: Int32Array;
  private size = 0;

  constructor(private readonly distances: Float64Array) {
    this.nodes = new Int32Array(distances.length);
    this.places = new Int32Array(distances.length).fill(-1);
  }

  /** The nearest node, without taking it; -1 where there is none. */
  get nearest(): number {
    return this.size > 0 ? this.nodes[0]! : -1;
  }

  /** Puts a node where its distance, new or shortened, belongs. */
  put(node: number): void {
    const place = this.places[node]!;
    this.rise(node, place < 0 ? this.size++ : place);
  }

  /** Takes the nearest node away. */
  take(): void {
    this.places[this.nodes[0]!] = -1;
    this.size -= 1;
    if (this.size > 0) this.sink(this.nodes[this.size]!, 0);
  }

  clear(): void {
    for (let place = 0; place < this.size; place += 1) this.places[this.nodes[place]!] = -1;
    this.size = 0;
  }

  private before(a: number, b: number): boolean {
    const [far, near] = [this.distances[a]!, this.distances[b]!];
    return far < near || (far === near && a < b);
  }

  private set(node: number, place: number): void {
    this.nodes[place] = node;
    this.places[node] = place;
  }

  private rise(node: number, from: number): void {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.before(node, this.nodes[above]!)) break;
      this.set(this.nodes[above]!, place);
      place = above;
    }
    this.set(node, place);
  }

  private sink(node: number, from: number): void {
    let place = from;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= this.size) break;
      if (below + 1 < this.size && this.before(this.nodes[below + 1]!, this.nodes[below]!)) below += 1;
      if (!this.before(this.nodes[below]!, node)) break;
      this.set(this.nodes[below]!, place);
      place = below;
    }
    this.set(node, place);
  }
}
