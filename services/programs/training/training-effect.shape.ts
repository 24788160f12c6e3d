import { fill, say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import { effectOf, FEWEST_MENTORS, type CollegeEffect, type EffectStatus } from './training-effect.policy.js';
import type { TrainingEffect } from './training-effect.type.js';

const FORMULA_VERSION = 1;

const WORDS: Readonly<Record<EffectStatus, Bilingual>> = {
  OK: {
    ru: 'По обратной связи пар: до обучения наставника и после, {mentors} из {trained} обученных за год.',
    en: 'By the feedback of pairs, before and after the training of the mentor: {mentors} of the {trained} trained in the year.',
  },
  SUPPRESSED: {
    ru: 'Не показано: обученных наставников, у чьих пар есть обратная связь до и после, меньше {fewest}.',
    en: 'Not told: mentors trained, with feedback of their pairs before and after, are fewer than {fewest}.',
  },
  MISSING: {
    ru: 'Сравнить нечего: ни у одной пары нет обратной связи и до обучения наставника, и после.',
    en: 'There is nothing to compare: no pair has feedback from before and after the training of its mentor.',
  },
};

export function toEffect(colleges: readonly CollegeEffect[], asOf: string, language: Language): TrainingEffect {
  const effect = effectOf(colleges);
  const values = { mentors: effect.mentors ?? 0, trained: effect.trained, fewest: FEWEST_MENTORS };
  return { ...effect, text: say(fill(WORDS[effect.status], values), language), asOf, formulaVersion: FORMULA_VERSION };
}
