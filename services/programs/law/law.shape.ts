import { say, type Language } from '#kernel/i18n/messages.js';
import { LAW_RULES, type LawRule as Seed } from './law.data.js';
import { effectOn } from './law.policy.js';
import type { RulesOfRegion } from './law.repository.js';
import type { LawRule } from './law.type.js';

/** How many switches of a norm are shown. */
const SHOWN = 20;

export function lawRuleOf(seed: Seed, { today, switches }: RulesOfRegion, language: Language): LawRule {
  const made = switches.filter(({ rule }) => rule === seed.code);
  const { code, confirmed, validFrom, validUntil, effects } = seed;
  return {
    ...{ code, confirmed, validFrom, validUntil },
    title: say(seed.title, language),
    asks: say(seed.asks, language),
    source: say(seed.source, language),
    effects: ['OFF', ...effects],
    effect: effectOn(made, today),
    switches: made.toReversed().slice(0, SHOWN),
    switched: made.length,
  };
}

export const lawRulesOf = (region: RulesOfRegion, language: Language): LawRule[] =>
  LAW_RULES.map((rule) => lawRuleOf(rule, region, language));
