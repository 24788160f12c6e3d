import { fill, say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import { isSound, type Difference, type Kind, type Owner, type Report } from './report.type.js';
import { RECORD_RULES } from './rules.sql.js';

const HEADER: readonly Bilingual[] = [
  { ru: 'Колледж', en: 'College' },
  { ru: 'Год', en: 'Year' },
  { ru: 'Показатель', en: 'Measure' },
  { ru: 'Категория', en: 'Category' },
  { ru: 'Форма', en: 'Form' },
  { ru: 'Хранится', en: 'Kept' },
  { ru: 'Пересчитано', en: 'Recounted' },
  { ru: 'Что не так', en: 'What is wrong' },
];

const KINDS: Readonly<Record<Kind, Bilingual>> = {
  MISSING: { ru: 'строки нет', en: 'there is no row' },
  EXTRA: { ru: 'лишняя строка', en: 'there should be no row' },
  VALUE: { ru: 'другое значение', en: 'another value' },
  AS_OF: { ru: 'на дату {kept}, а не {counted}', en: 'told for {kept}, not {counted}' },
};

const CHECKED: Bilingual = {
  ru: 'Пересчитано по первичным записям: строк показателей — {checked}; правил о записях — {rules}.',
  en: 'Recounted from the facts: {checked} rows of measures; {rules} rules on records.',
};
const SOUND: Bilingual = { ru: 'Расхождений нет.', en: 'There is no difference.' };
const TOTAL: Bilingual = {
  ru: 'Расхождений: {differences}; нарушений правил о записях: {broken}.',
  en: 'Differences: {differences}; rules on records broken: {broken}.',
};
const BROKEN: Bilingual = {
  ru: 'Нарушено: {rule} (колледж {college}, записей: {records}, например {example}).',
  en: 'Broken: {rule} (college {college}, records: {records}, such as {example}).',
};
const STALE: Bilingual = {
  ru: 'К сведению: показатели {owner} отстают от сегодняшнего дня (колледжей и лет: {collegeYears}; самые давние — на {oldest}): их ещё не догнал ночной пересчёт.',
  en: 'Note: figures of {owner} lag behind today (colleges and years: {collegeYears}, the oldest told for {oldest}): the job of the night has not caught up with them yet.',
};

const OWNER_NAMES: Readonly<Record<Owner, Bilingual>> = {
  participants: { ru: 'людей и организаций', en: 'people and organisations' },
  programs: { ru: 'программ и пар', en: 'programmes and pairs' },
  school: { ru: 'школы наставников', en: 'the school of mentors' },
  monitoring: { ru: 'опросов', en: 'surveys' },
};

/** The report for a person at a terminal. */
export function printReport(report: Report, language: Language): string {
  const text = (template: Bilingual, values: Parameters<typeof fill>[1] = {}) => say(fill(template, values), language);
  const { checked, rules, differences, broken, stale } = report;
  const what = (difference: Difference) => {
    const { kind, keptAsOf, countedAsOf } = difference;
    return text(KINDS[kind], { kept: keptAsOf ?? '–', counted: countedAsOf ?? '–' });
  };
  const rows = differences.map((each) => {
    const { college, year, measure, category, form, kept, counted } = each;
    return [college, year, measure, category, form, kept ?? '–', counted ?? '–', what(each)].map(String);
  });
  const ruleText = new Map(RECORD_RULES.map((rule) => [rule.name, rule.text]));
  return [
    ...(rows.length > 0 ? [...table([HEADER.map((title) => say(title, language)), ...rows]), ''] : []),
    ...broken.map((each) => text(BROKEN, { ...each, rule: ruleText.get(each.rule) ?? each.rule })),
    ...stale.map((each) => text(STALE, { ...each, owner: OWNER_NAMES[each.owner] })),
    text(CHECKED, { checked, rules }),
    isSound(report) ? text(SOUND) : text(TOTAL, { differences: differences.length, broken: broken.length }),
  ].join('\n');
}

/** Lines with the columns under one another. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, n) => Math.max(cell.length, widest[n] ?? 0)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, n) => cell.padEnd(widths[n] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
