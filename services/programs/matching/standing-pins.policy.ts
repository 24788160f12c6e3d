import type { MatchingFacts, PairOf } from './facts.type.js';
import { Bars, freePlaces, menteeBreaks, mentorBreaks } from './rules.policy.js';
import type { RuleCode } from './rules.data.js';

/** A pin that was kept and no longer can be, with the rules that it breaks by now. */
export interface LapsedPin extends PairOf {
  readonly why: readonly (RuleCode | 'GONE')[];
}

/**
 * Pins that were kept, as far as they still can be: a proposal is not refused because a mentor is full by now or somebody
 * left the base, and what does not hold is told. The pins of the call itself go first.
 */
export function standingPins(
  kept: readonly PairOf[],
  facts: MatchingFacts,
): { readonly pins: PairOf[]; readonly lapsed: LapsedPin[] } {
  const mentees = new Map(facts.mentees.map((mentee) => [mentee.id, mentee]));
  const mentors = new Map(facts.mentors.map((mentor) => [mentor.id, mentor]));
  const bars = new Bars(facts.barred);
  const taken = Map.groupBy(facts.pinned, ({ mentorId }) => mentorId);
  const places = new Map([...taken].map(([mentorId, pins]) => [mentorId, pins.length]));
  const named = new Set(facts.pinned.map(({ menteeId }) => menteeId));
  const lapsed: LapsedPin[] = [];
  const pins = kept.filter(({ menteeId, mentorId }) => {
    if (named.has(menteeId)) return false;
    const [mentee, mentor] = [mentees.get(menteeId), mentors.get(mentorId)];
    const used = places.get(mentorId) ?? 0;
    const why =
      !mentee || !mentor
        ? (['GONE'] as const)
        : [...menteeBreaks(mentee, facts), ...mentorBreaks(mentor, facts), ...bars.between(menteeId, mentorId)];
    const full = mentor && why.length === 0 && used >= freePlaces(mentor) ? (['FULL'] as const) : [];
    if (why.length + full.length > 0) {
      lapsed.push({ menteeId, mentorId, why: [...why, ...full] });
      return false;
    }
    named.add(menteeId);
    places.set(mentorId, used + 1);
    return true;
  });
  return { pins, lapsed };
}
