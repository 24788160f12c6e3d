import { fill, say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import { closingBlocks } from './closing.policy.js';
import type { Bar, Block, ReportDocument, TableBlock } from './document.type.js';
import type { PrintedFigure, PrintedReport } from './printed-report.type.js';
import { ABSENT, COLUMNS, EARLY, PARTS, REACHED, TEXTS } from './texts.data.js';
import { NO_BREAK, change, dayInWords, percent, periodInWords, whole } from './words.policy.js';

/** Indicators that stand side by side in a table of colleges; more go below. */
const SIDE_BY_SIDE = 8;

type Words = (text: Bilingual, values?: Parameters<typeof fill>[1]) => string;

/** A report on paper, in one of the two languages. The same report gives the same document. */
export function documentOf(report: PrintedReport, language: Language): ReportDocument {
  const { content, number, issuedOn, issuedAt } = report;
  const words: Words = (text, values = {}) => say(fill(text, values), language);
  const ofRegion = content.college === null;
  const blocks: readonly (Block | null)[] = [
    note(
      words(TEXTS.issued, {
        ...{ number, revision: content.revision, day: dayInWords(issuedOn, language) },
        speaksFor: dayInWords(content.speaksFor, language),
      }),
      words(ofRegion ? TEXTS.published : TEXTS.ownFigures),
    ),
    heading(words(TEXTS.figures)),
    tableOfFigures(content, language, words),
    notesBelow(content, words),
    heading(words(TEXTS.chart)),
    { kind: 'bars', bars: content.figures.map((figure) => barOf(figure, language, words)) },
    note(words(TEXTS.chartHint)),
    ...section(words(TEXTS.strengths), content.strengths),
    ...section(words(TEXTS.weaknesses), content.weaknesses),
    ...section(words(TEXTS.practices), content.practices),
    ...closingBlocks(content, language),
    ...tablesOfColleges(content, language, words),
    note(words(TEXTS.snapshot, { hash: report.snapshot }), words(TEXTS.content, { hash: report.hash })),
  ];
  return {
    language,
    title: words(ofRegion ? TEXTS.ofRegion : TEXTS.ofCollege),
    owner: ofRegion ? content.region : `${content.college} · ${content.region}`,
    subtitle: periodInWords(report.period, language),
    blocks: blocks.filter((block) => block !== null),
    creator: words(TEXTS.hub),
    issuedAt: new Date(issuedAt),
    footer: say(TEXTS.page, language),
  };
}

const heading = (text: string): Block => ({ kind: 'heading', text });
const note = (...lines: string[]): Block => ({ kind: 'note', lines });

/** A text that people wrote, by its lines; nothing where they wrote none. */
function section(title: string, text: string): Block[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? [] : [heading(title), { kind: 'text', lines }];
}

function valueOf({ status, value }: Pick<PrintedFigure, 'status' | 'value'>, language: Language): string {
  return status === 'OK' ? percent(value, language) : say(ABSENT[status], language);
}

function tableOfFigures(content: PrintedReport['content'], language: Language, words: Words): TableBlock {
  const { before, college } = content;
  const head = [
    words(COLUMNS.number),
    words(COLUMNS.title),
    words(COLUMNS.value),
    words(COLUMNS.target),
    words(COLUMNS.gap),
    ...(before === null ? [] : [words(COLUMNS.before, { period: before }), words(COLUMNS.change)]),
    words(college === null ? COLUMNS.coverage : COLUMNS.region),
  ];
  const rows = content.figures.map((figure, n) => [
    `${n + 1}`,
    figure.title,
    valueInWords(figure, language, words),
    targetIn(figure, language),
    gapOf(figure, words),
    ...(before === null ? [] : [percent(figure.before, language), change(figure.value, figure.before, language)]),
    college === null ? `${figure.coverage.reported} / ${figure.coverage.expected}` : percent(figure.region, language),
  ]);
  return {
    kind: 'table',
    head,
    rows,
    widths: before === null ? [5, 37, 21, 11, 13, 13] : [5, 24, 19, 9, 12, 12, 10, 9],
  };
}

function valueInWords(figure: PrintedFigure, language: Language, words: Words): string {
  const { status, numerator, denominator, approval } = figure;
  const value = valueOf(figure, language);
  const told =
    status !== 'OK' || numerator === null || denominator === null
      ? value
      : words(PARTS, { value, numerator: whole(numerator), denominator: whole(denominator) });
  return approval === 'AUTOMATIC' ? [told, '‡'].join(NO_BREAK) : told;
}

/** A target that is carried forward or unconfirmed has a mark: what it means stands below the table. */
function targetIn({ target, targetVerified, targetCarriedForwardFrom }: PrintedFigure, language: Language): string {
  const marks = [...(targetCarriedForwardFrom === null ? [] : ['*']), ...(targetVerified === false ? ['†'] : [])];
  return [percent(target, language), ...marks].join(NO_BREAK);
}

/**
 * Which targets are those of an earlier year, by year, which no document confirms, and which figures stand by nobody's
 * word; nothing where none is.
 */
function notesBelow({ figures }: PrintedReport['content'], words: Words): Block | null {
  const carried = figures.flatMap(({ targetCarriedForwardFrom: year }, n) => (year === null ? [] : [{ year, n }]));
  const unconfirmed = figures.flatMap(({ targetVerified }, n) => (targetVerified === false ? [{ n }] : []));
  const automatic = figures.flatMap(({ approval }, n) => (approval === 'AUTOMATIC' ? [{ n }] : []));
  const numbers = (those: readonly { readonly n: number }[]) => those.map(({ n }) => n + 1).join(', ');
  const byYear = [...Map.groupBy(carried, ({ year }) => year)];
  const lines = [
    ...byYear.map(([year, those]) => words(TEXTS.carried, { year, numbers: numbers(those) })),
    ...(unconfirmed.length === 0 ? [] : [words(TEXTS.unconfirmed, { numbers: numbers(unconfirmed) })]),
    ...(automatic.length === 0 ? [] : [words(TEXTS.automatic, { numbers: numbers(automatic) })]),
  ];
  return lines.length === 0 ? null : note(...lines);
}

function gapOf({ gap, coverage }: PrintedFigure, words: Words): string {
  if (gap === null) return '–';
  if (!coverage.enough) return words(EARLY);
  return gap === 0 ? words(REACHED) : whole(gap);
}

function barOf(figure: PrintedFigure, language: Language, words: Words): Bar {
  const { title: label, value, target, targetVerified, targetCarriedForwardFrom: year } = figure;
  const said = valueOf(figure, language);
  const told = words(year === null ? TEXTS.target : TEXTS.targetCarried, {
    value: percent(target, language),
    year: year ?? '',
  });
  const aim = targetVerified === false ? words(TEXTS.targetUnconfirmed, { words: told }) : told;
  return {
    label,
    words: target === null ? said : `${said}, ${aim}`,
    share: Math.min(value ?? 0, 100) / 100,
    mark: target === null ? null : target / 100,
  };
}

function tablesOfColleges({ figures, colleges }: PrintedReport['content'], language: Language, words: Words): Block[] {
  if (colleges.length === 0) return [];
  const tables: TableBlock[] = [];
  for (let first = 0; first < figures.length; first += SIDE_BY_SIDE) {
    const shown = figures.slice(first, first + SIDE_BY_SIDE);
    const width = 68 / shown.length;
    tables.push({
      kind: 'table',
      head: [words(COLUMNS.college), ...shown.map((_, n) => `${first + n + 1}`)],
      rows: colleges.map(({ name, figures: values }) => [
        name,
        ...values.slice(first, first + SIDE_BY_SIDE).map((value) => valueOf(value, language)),
      ]),
      widths: [32, ...shown.map(() => width)],
    });
  }
  return [heading(words(TEXTS.colleges)), note(words(TEXTS.collegesHint)), ...tables];
}
