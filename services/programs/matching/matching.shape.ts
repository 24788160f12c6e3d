import { say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import type { MatchPairsPayload } from './matching-mutations.type.js';
import type { Proposal, WithoutPair } from './proposal.type.js';
import { REASONS } from './reasons.data.js';
import type { LapsedPin } from './standing-pins.policy.js';

interface Beside {
  readonly lapsed: readonly LapsedPin[];
  readonly weightsVersion: number;
  /** Mentors who are not trained, of whom the programme warns. */
  readonly untrained: ReadonlySet<string>;
}

const GONE: Bilingual = {
  ru: 'кого-то из двоих больше нет в базе',
  en: 'one of the two is no longer in the base',
};

export function toPayload(
  { pairs, unmatched, idle }: Proposal,
  { lapsed, weightsVersion, untrained }: Beside,
  language: Language,
): MatchPairsPayload {
  const inWords = <Told extends { readonly text: Bilingual }>(told: Told) => ({
    ...told,
    text: say(told.text, language),
  });
  const without = ({ reasons, help }: WithoutPair) => ({
    reasons: reasons.map(inWords),
    help: help.map(({ personId, ...told }) => ({ ...inWords(told), person: personId ? { id: personId } : null })),
  });
  return {
    pairs: pairs.map(({ menteeId, mentorId, score, parts, pinned }) => ({
      mentee: { id: menteeId },
      mentor: { id: mentorId },
      score,
      parts: parts.map(inWords),
      pinned,
      warnings: untrained.has(mentorId)
        ? [{ code: 'NOT_TRAINED', count: null, text: say(REASONS.NOT_TRAINED, language) }]
        : [],
    })),
    unmatched: unmatched.map((one) => ({ mentee: { id: one.id }, ...without(one) })),
    idle: idle.map((one) => ({ mentor: { id: one.id }, ...without(one) })),
    lapsed: lapsed.map(({ menteeId, mentorId, why }) => ({
      mentee: { id: menteeId },
      mentor: { id: mentorId },
      reasons: why.map((code) => ({ code, count: null, text: say(code === 'GONE' ? GONE : REASONS[code], language) })),
    })),
    weightsVersion,
    problems: [],
  };
}
