import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import type { Attests } from '../../import-lines.type.js';

const TEXTS = {
  done: { ru: 'Колледж подтвердил: {what}.', en: 'The college attested: {what}.' },
  foreseen: { ru: 'Колледж подтверждает: {what}.', en: 'The college attests: {what}.' },
  consents: {
    ru: 'согласия — {consents}, из них за несовершеннолетних — {minors}',
    en: 'consents: {consents}, of them for minors: {minors}',
  },
  pairs: { ru: 'приказ о парах — {pairs}', en: 'the order on pairs: {pairs}' },
  byOrder: {
    ru: 'приказ № {number} от {date} о парах — {pairs}',
    en: 'order {number} of {date} on pairs: {pairs}',
  },
  proposals: {
    ru: 'Без приказа: пар предложено — {proposals}.',
    en: 'Without an order: pairs proposed: {proposals}.',
  },
  year: {
    ru: 'Откроется {year} год: мероприятий {activities}, из них сразу просрочено {overdue}.',
    en: 'The year {year} opens: activities: {activities}, of them overdue at once: {overdue}.',
  },
  leftOut: {
    ru: 'Не подтверждено: без согласия остались {consents}, не записано пар — {pairs}.',
    en: 'Not attested: people left without a consent: {consents}, pairs not recorded: {pairs}.',
  },
  badOrder: { ru: 'Приказ не принят. {problem}', en: 'The order was not taken. {problem}' },
  decideConsents: {
    ru: 'Согласия: --attest-consents, чтобы колледж их подтвердил.',
    en: 'Consents: --attest-consents, to have the college attest them.',
  },
  decideOrder: {
    ru: 'Пары: --order-number и --order-date (с какого дня действует: --order-acts-from) или --without-order, тогда пары станут предложениями.',
    en: 'Pairs: --order-number and --order-date (from which day it acts: --order-acts-from), or --without-order: then they are proposals.',
  },
  decideNothing: {
    ru: 'Или --without-attesting: люди будут внесены без согласий, пары записаны не будут.',
    en: 'Or --without-attesting: people are registered without consents, and no pair is recorded.',
  },
} as const satisfies Record<string, Bilingual>;

const joined = (texts: readonly Bilingual[]): Bilingual => ({
  ru: texts.map(({ ru }) => ru).join('; '),
  en: texts.map(({ en }) => en).join('; '),
});

/** What an import attests, what it leaves out, and what is still to be decided, for the person at the terminal. */
export function attestsText(attests: Attests, { done }: { readonly done: boolean }): readonly Bilingual[] {
  const { consents, minors, pairs, proposals, order, orderProblem, years, leftOut, undecided } = attests;
  const what = [
    ...(consents > 0 ? [fill(TEXTS.consents, { consents, minors })] : []),
    ...(pairs > 0 ? [order ? fill(TEXTS.byOrder, { ...order, pairs }) : fill(TEXTS.pairs, { pairs })] : []),
  ];
  return [
    ...(what.length > 0 ? [fill(TEXTS[done ? 'done' : 'foreseen'], { what: joined(what) })] : []),
    ...(proposals > 0 ? [fill(TEXTS.proposals, { proposals })] : []),
    ...years.map((year) => fill(TEXTS.year, year)),
    ...(leftOut.consents + leftOut.pairs > 0 ? [fill(TEXTS.leftOut, leftOut)] : []),
    ...(orderProblem === undefined ? [] : [fill(TEXTS.badOrder, { problem: orderProblem })]),
    ...(undecided.includes('consents') ? [TEXTS.decideConsents] : []),
    ...(undecided.includes('order') ? [TEXTS.decideOrder] : []),
    ...(undecided.length > 0 ? [TEXTS.decideNothing] : []),
  ];
}
