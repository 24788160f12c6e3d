import { fill, say, type Language } from '#kernel/i18n/messages.js';
import type { Block, TableBlock } from './document.type.js';
import type { PrintedReport } from './printed-report.type.js';
import { CLOSING, CLOSING_COLUMNS as COLUMNS, OF, TEXTS } from './texts.data.js';
import { dayInWords, whole } from './words.policy.js';

/** What a year came to, on paper; nothing of a report that does not say so. */
export function closingBlocks({ closing, speaksFor }: PrintedReport['content'], language: Language): Block[] {
  if (!closing) return [];
  const words = (text: Parameters<typeof say>[0], values = {}) => say(fill(text, values), language);
  const heading = (text: keyof typeof TEXTS): Block => ({ kind: 'heading', text: words(TEXTS[text]) });
  const note = (text: keyof typeof TEXTS, values: object): Block => ({
    kind: 'note',
    lines: [words(TEXTS[text], values)],
  });
  const table = (
    columns: readonly (keyof typeof COLUMNS)[],
    widths: readonly number[],
    rows: readonly (readonly string[])[],
  ): TableBlock => ({ kind: 'table', head: columns.map((column) => words(COLUMNS[column])), rows, widths });
  const parted = (all: number, part: number) => `${whole(all)}; ${whole(part)}`;
  const { rewards, outcomes, shared, practicesShared } = closing;
  const totals: readonly (readonly [keyof typeof CLOSING, string])[] = [
    ['completed', whole(closing.completed)],
    ['atWork', whole(closing.atWork)],
    ['endedEarly', whole(closing.endedEarly)],
    ['reports', words(OF, { part: whole(closing.reportsGiven), whole: whole(closing.reportsDue) })],
    ['practices', parted(closing.practices, practicesShared)],
    ['finished', parted(closing.finished, closing.returned)],
  ];
  return [
    heading('closing'),
    note('closingHint', { speaksFor: dayInWords(speaksFor, language) }),
    table(
      ['what', 'count'],
      [75, 25],
      totals.map(([name, told]) => [words(CLOSING[name]), told]),
    ),
    ...(rewards.length === 0
      ? []
      : [
          heading('rewards'),
          table(
            ['what', 'level', 'count'],
            [50, 25, 25],
            rewards.map(({ title, level, count }) => [title, level, whole(count)]),
          ),
        ]),
    ...(outcomes.length === 0
      ? []
      : [
          heading('outcomes'),
          table(
            ['what', 'due', 'told', 'reached'],
            [43, 23, 17, 17],
            outcomes.map(({ title, due, told, reached }) => [title, ...[due, told, reached].map(whole)]),
          ),
        ]),
    ...(shared.length === 0
      ? []
      : [
          heading('shared'),
          note('sharedHint', { shown: shared.length, all: practicesShared }),
          table(
            ['practice', 'form'],
            [65, 35],
            shared.map(({ title, form }) => [title, form]),
          ),
        ]),
  ];
}
