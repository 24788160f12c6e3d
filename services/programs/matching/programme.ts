import type { MatchingFacts, MenteeFacts, MentorFacts, PairOf } from './facts.type.js';
import { scoreOf, Wishes } from './parts.policy.js';
import { Bars, freePlaces, menteeBreaks, mentorBreaks } from './rules.policy.js';
import type { RuleCode } from './rules.data.js';

/** Somebody with the rules that they break by themselves. */
interface Judged<Person> {
  readonly person: Person;
  readonly breaks: readonly RuleCode[];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The facts in the one order by which ties fall, each person judged, and what two of them come to. */
export class Programme {
  readonly mentees: readonly Judged<MenteeFacts>[];
  readonly mentors: readonly Judged<MentorFacts>[];
  private readonly bars: Bars;
  private readonly endedWell: ReadonlyMap<string, readonly PairOf[]>;
  private readonly wishes = new Map<string, Wishes>();

  constructor(readonly facts: MatchingFacts) {
    this.mentees = facts.mentees.toSorted(byId).map((person) => ({ person, breaks: menteeBreaks(person, facts) }));
    this.mentors = facts.mentors.toSorted(byId).map((person) => ({ person, breaks: mentorBreaks(person, facts) }));
    this.bars = new Bars(facts.barred);
    this.endedWell = Map.groupBy(facts.endedWell, ({ menteeId }) => menteeId);
  }

  between(menteeId: string, mentorId: string): readonly RuleCode[] {
    return this.bars.between(menteeId, mentorId);
  }

  wishesOf(mentee: MenteeFacts): Wishes {
    let wishes = this.wishes.get(mentee.id);
    if (!wishes) {
      wishes = new Wishes(mentee, new Set(this.endedWell.get(mentee.id)?.map(({ mentorId }) => mentorId)));
      this.wishes.set(mentee.id, wishes);
    }
    return wishes;
  }

  score(mentee: MenteeFacts, mentor: MentorFacts): number {
    return scoreOf(this.facts.weights, this.wishesOf(mentee), mentor);
  }

  /** Mentors who may have more mentees, and mentees who may have a mentor, save those of `pinned`. */
  open(pinned: readonly PairOf[]): { mentees: MenteeFacts[]; mentors: MentorFacts[] } {
    const settled = new Set(pinned.map(({ menteeId }) => menteeId));
    const more = Map.groupBy(pinned, ({ mentorId }) => mentorId);
    const mentees = sound(this.mentees).filter(({ id }) => !settled.has(id));
    const mentors = sound(this.mentors).map((mentor) => ({
      ...mentor,
      mentees: mentor.mentees + (more.get(mentor.id)?.length ?? 0),
    }));
    return { mentees, mentors: mentors.filter((mentor) => freePlaces(mentor) > 0) };
  }
}

const sound = <Person>(people: readonly Judged<Person>[]): Person[] =>
  people.flatMap(({ person, breaks }) => (breaks.length > 0 ? [] : [person]));
