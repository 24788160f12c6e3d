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
  HISTORY: { ru: 'история говорит иначе', en: 'its history says otherwise' },
  SHEET: { ru: 'ведомость группы говорит иначе', en: 'the sheet of its group says otherwise' },
  PUBLISHED: { ru: 'опубликовано не то, что сдано или поставлено', en: 'published otherwise than submitted or set' },
};

/** The same of what was submitted for a period. */
const SUBMITTED: Partial<Readonly<Record<Kind, Bilingual>>> = {
  MISSING: { ru: 'за период не сдано', en: 'not submitted for the period' },
  EXTRA: { ru: 'за период сдано лишнее', en: 'submitted for the period beyond need' },
  VALUE: { ru: 'за период сдано другое значение', en: 'another value was submitted for the period' },
};

const CHECKED: Bilingual = {
  ru: 'Пересчитано по первичным записям: строк показателей — {checked}; правил о записях — {rules}.',
  en: 'Recounted from the facts: {checked} rows of measures; {rules} rules on records.',
};
const SNAPSHOTS: Bilingual = {
  ru: 'Сдано за периоды, на последний день: сдач — {submissions}, строк — {checked}. Возвращённых сдач, которые не пересчитать, потому что факты с тех пор исправлены: {sentBack}.',
  en: 'Submitted for periods, as of their last days: {submissions} attempts, {checked} rows. Attempts sent back, which can’t be recounted since facts have been corrected: {sentBack}.',
};
const CHANGED: Bilingual = {
  ru: 'К сведению: с тех пор, как период сдан, факты этих колледжей менялись, и пересчёт даёт другое. Посмотрите, не нужна ли новая редакция:',
  en: 'Note: since the period was submitted facts of these colleges have changed, and a recount gives something else. See whether a revision is needed:',
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
  const { changed, ...snapshots } = report.snapshots;
  const what = ({ kind, period, keptAsOf, countedAsOf }: Difference) =>
    text((period && SUBMITTED[kind]) || KINDS[kind], { kept: keptAsOf ?? '–', counted: countedAsOf ?? '–' });
  const listed = (some: readonly Difference[]) => {
    const rows = some.map((each) => {
      const { college, year, period, measure, category, form, kept, counted } = each;
      return [college, period ?? year, measure, category, form, kept ?? '–', counted ?? '–', what(each)].map(String);
    });
    return rows.length > 0 ? [...table([HEADER.map((title) => say(title, language)), ...rows]), ''] : [];
  };
  const ruleText = new Map(RECORD_RULES.map((rule) => [rule.name, rule.text]));
  return [
    ...listed(differences),
    ...(changed.length > 0 ? [text(CHANGED), ...listed(changed)] : []),
    ...broken.map((each) => text(BROKEN, { ...each, rule: ruleText.get(each.rule) ?? each.rule })),
    ...stale.map((each) => text(STALE, { ...each, owner: OWNER_NAMES[each.owner] })),
    text(CHECKED, { checked, rules }),
    ...(snapshots.submissions + snapshots.sentBack > 0 ? [text(SNAPSHOTS, snapshots)] : []),
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
