import { say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import type { MatchPairsPayload } from './matching-mutations.type.js';
import type { Proposal, WithoutPair } from './proposal.type.js';

export function toPayload({ pairs, unmatched, idle }: Proposal, language: Language): MatchPairsPayload {
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
    })),
    unmatched: unmatched.map((one) => ({ mentee: { id: one.id }, ...without(one) })),
    idle: idle.map((one) => ({ mentor: { id: one.id }, ...without(one) })),
    problems: [],
  };
}
