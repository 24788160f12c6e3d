import { NOBODY, type AssignmentProblem } from './assignment.type.js';
import { CheapestLists } from './cheapest-lists.js';
import { scaleOf, type Scale } from './costs.policy.js';
import { Heap } from './heap.js';
import { Places } from './places.js';

/**
 * The flow of least cost so far. With `duals` u of mentees and `prices` p of mentors, cost + p - u of a pair is never
 * below 0, and is 0 of those that stand; so a path that is shortest by these keeps the whole of least cost.
 */
export class Flow {
  readonly mentorOf: Int32Array;
  readonly prices: Float64Array;
  private readonly scale: Scale;
  private readonly places: Places;
  private readonly lists: CheapestLists;
  private readonly duals: Float64Array;
  /** How much dearer a mentor's next place is than their price; Infinity where there is none. */
  private readonly slack: Float64Array;
  private readonly heap: Heap;
  private readonly distances: Float64Array;
  private readonly reachedBy: Int32Array;
  private settled: number[] = [];
  /** In which search a mentee's list was made: prices stand still during one. */
  private readonly renewedIn: Int32Array;
  private searches = 0;
  /** The shortest way found to an end: a free place of a mentor, or a mentee who goes without. */
  private shortest = Infinity;
  private endMentor = NOBODY;
  private endMentee = NOBODY;

  constructor(private readonly problem: AssignmentProblem) {
    const { mentees, mentors } = problem;
    this.scale = scaleOf(problem);
    this.places = new Places(problem);
    this.mentorOf = new Int32Array(mentees).fill(NOBODY);
    this.prices = Float64Array.from({ length: mentors }, (_, mentor) =>
      Math.min(this.places.nextCost(mentor), this.scale.alone),
    );
    this.slack = this.prices.map((price, mentor) => this.places.nextCost(mentor) - price);
    this.lists = new CheapestLists(problem, this.scale, this.prices);
    this.duals = new Float64Array(mentees);
    this.renewedIn = new Int32Array(mentees);
    this.distances = new Float64Array(mentors).fill(Infinity);
    this.reachedBy = new Int32Array(mentors);
    this.heap = new Heap(this.distances);
  }

  /** Adds a mentee to those who are matched as well as can be, which may move others and leave one of them alone. */
  add(mentee: number): void {
    this.begin(mentee);
    for (;;) {
      const mentor = this.heap.nearest;
      if (mentor === NOBODY || this.distances[mentor]! >= this.shortest) break;
      this.heap.take();
      this.settled.push(mentor);
      for (const holder of this.places.holdersOf(mentor)) this.meet(holder, this.distances[mentor]!);
    }
    this.reprice(mentee);
    this.augment(mentee);
    for (const mentor of this.settled) this.loosen(mentor);
    if (this.endMentor !== NOBODY) this.loosen(this.endMentor);
  }

  private begin(mentee: number): void {
    this.searches += 1;
    this.settled = [];
    this.heap.clear();
    this.distances.fill(Infinity);
    this.shortest = Infinity;
    this.renew(mentee);
    this.duals[mentee] = Math.min(this.scale.alone, this.lists.leastOf(mentee));
    this.meet(mentee, 0);
  }

  private renew(mentee: number): void {
    this.lists.renew(mentee);
    this.renewedIn[mentee] = this.searches;
  }

  private loosen(mentor: number): void {
    this.slack[mentor] = this.places.nextCost(mentor) - this.prices[mentor]!;
  }

  /** Goes on from a mentee at this distance, who may be the one who goes without, or have another mentor. */
  private meet(mentee: number, distance: number): void {
    const before = distance - this.duals[mentee]!;
    const through = before + this.scale.alone;
    if (through < this.shortest) this.endAt(through, NOBODY, mentee);
    if (this.reachListed(mentee, before)) return;
    if (this.renewedIn[mentee] !== this.searches) {
      this.renew(mentee);
      if (this.reachListed(mentee, before)) return;
    }
    this.reachAll(mentee, before);
  }

  private endAt(distance: number, mentor: number, mentee: number): void {
    this.shortest = distance;
    this.endMentor = mentor;
    this.endMentee = mentee;
  }

  /** @returns whether no candidate beyond the list can matter */
  private reachListed(mentee: number, before: number): boolean {
    const { costs, candidates, rest } = this.lists;
    const last = this.lists.lastOf(mentee);
    for (let at = this.lists.firstOf(mentee); at < last; at += 1) {
      if (before + costs[at]! >= this.shortest) return true;
      const mentor = this.problem.mentorOf[candidates[at]!]!;
      const cost = (this.scale.best - this.problem.scores[candidates[at]!]!) * this.scale.point;
      this.reach(mentee, mentor, before + cost + this.prices[mentor]!);
    }
    return before + rest[mentee]! >= this.shortest;
  }

  private reachAll(mentee: number, before: number): void {
    const { starts, mentorOf, scores } = this.problem;
    const { prices, distances } = this;
    const { point, best } = this.scale;
    const end = starts[mentee + 1]!;
    for (let at = starts[mentee]!; at < end; at += 1) {
      const mentor = mentorOf[at]!;
      const through = before + (best - scores[at]!) * point + prices[mentor]!;
      if (through < distances[mentor]!) this.reach(mentee, mentor, through);
    }
  }

  private reach(mentee: number, mentor: number, through: number): void {
    if (through >= this.distances[mentor]! || through >= this.shortest) return;
    this.distances[mentor] = through;
    this.reachedBy[mentor] = mentee;
    this.heap.put(mentor);
    const end = through + this.slack[mentor]!;
    if (end < this.shortest) this.endAt(end, mentor, NOBODY);
  }

  /** Moves duals and prices so that the shortest way costs nothing and none is below that. */
  private reprice(added: number): void {
    this.duals[added]! += this.shortest;
    for (const mentor of this.settled) {
      const nearer = this.shortest - this.distances[mentor]!;
      this.prices[mentor]! += nearer;
      for (const holder of this.places.holdersOf(mentor)) this.duals[holder]! += nearer;
    }
  }

  /** Gives each mentee on the shortest way the mentor by whom the way goes on, from its end to its beginning. */
  private augment(added: number): void {
    let mentor = this.endMentor;
    if (mentor !== NOBODY) this.places.add(mentor, this.reachedBy[mentor]!);
    else mentor = this.leave(this.endMentee);
    while (mentor !== NOBODY) {
      const mentee = this.reachedBy[mentor]!;
      const left = this.leave(mentee);
      this.mentorOf[mentee] = mentor;
      mentor = mentee === added ? NOBODY : left;
    }
  }

  /** Takes a mentee from their mentor, whose place goes to whoever reached them; answers the mentor. */
  private leave(mentee: number): number {
    const mentor = this.mentorOf[mentee]!;
    this.mentorOf[mentee] = NOBODY;
    if (mentor !== NOBODY) this.places.replace(mentor, mentee, this.reachedBy[mentor]!);
    return mentor;
  }
}
