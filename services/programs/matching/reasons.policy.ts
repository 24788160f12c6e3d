import { fill } from '#kernel/i18n/messages.js';
import type { MenteeFacts, MentorFacts } from './facts.type.js';
import type { Programme } from './programme.js';
import type { Help, Reason, WithoutPair } from './proposal.type.js';
import { HELPS, REASONS, type HelpCode, type ReasonCode } from './reasons.data.js';
import type { RuleCode } from './rules.data.js';

/** Others who are named to help: who is told of ten does nothing about any. */
const MOST_HELPS = 3;

/** Somebody on the other side: the rules that stand between the two, and how good a pair they would be. */
interface Other {
  readonly id: string;
  readonly breaks: readonly RuleCode[];
  score(): number;
}

const canHelp = (code: RuleCode): code is HelpCode => Object.hasOwn(HELPS, code);

function reason(code: ReasonCode, count: number | null = null): Reason {
  const text = REASONS[code];
  if (count === null) return { code, count, text };
  return { code, count, text: fill({ ru: '{text} ({count})', en: '{text} ({count})' }, { text, count }) };
}

function help(code: HelpCode, personId: string | null): Help {
  const text = HELPS[code];
  return { code, personId, text };
}

/** Why a mentee stays without a mentor, and what would help. */
export function whyUnmatched(programme: Programme, mentee: MenteeFacts, own: readonly RuleCode[]): WithoutPair {
  const others = programme.mentors.map(({ person, breaks }) => ({
    id: person.id,
    breaks: [...breaks, ...programme.between(mentee.id, person.id)],
    score: () => programme.score(mentee, person),
  }));
  return { id: mentee.id, ...why(own, others, 'LOST_TO_OTHERS') };
}

/** Why a mentor with free places gets nobody, and what would help. Mentees who have a mentor want none. */
export function whyIdle(programme: Programme, mentor: MentorFacts, own: readonly RuleCode[]): WithoutPair {
  const others = programme.mentees
    .filter(({ breaks }) => !breaks.includes('HAS_MENTOR'))
    .map(({ person, breaks }) => ({
      id: person.id,
      breaks: [...breaks, ...programme.between(person.id, mentor.id)],
      score: () => programme.score(person, mentor),
    }));
  return { id: mentor.id, ...why(own, others, 'OTHERS_BETTER') };
}

function why(own: readonly RuleCode[], others: readonly Other[], outcome: ReasonCode): Omit<WithoutPair, 'id'> {
  if (own.length > 0) {
    const helps = own.every(canHelp) ? own.map((code) => help(code, null)) : [];
    return { reasons: own.map((code) => reason(code)), help: helps };
  }
  if (others.length === 0) return { reasons: [reason('NOBODY')], help: [] };
  const possible = others.filter(({ breaks }) => breaks.length === 0);
  if (possible.length > 0) {
    // A suitable mentor with a free place would be taken: all are full. A mentee of whom others have more is no loss.
    const helps = outcome === 'LOST_TO_OTHERS' ? best(possible).map(({ id }) => help('FULL', id)) : [];
    return { reasons: [reason(outcome, possible.length)], help: helps };
  }
  const fell = Map.groupBy(
    others.flatMap(({ breaks }) => breaks),
    (code) => code,
  );
  const reasons = [...fell].map(([code, all]) => reason(code, all.length)).sort((a, b) => b.count! - a.count!);
  const lifted = others.filter(({ breaks: [code, ...more] }) => more.length === 0 && canHelp(code!));
  return { reasons, help: best(lifted).map(({ id, breaks: [code] }) => help(code as HelpCode, id)) };
}

/** The few with whom the pair would be best. */
function best(others: readonly Other[]): Other[] {
  const scored = others.map((other) => ({ other, score: other.score() }));
  // Others stand by id, and a sort is stable: of those who are as good it is the same few each time.
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_HELPS)
    .map(({ other }) => other);
}
