import { describe, expect, it } from '@jest/globals';
import { documentOf } from './document.policy.js';
import type { TableBlock } from './document.type.js';
import type { PrintedReport } from './printed-report.type.js';
import { closing, figure, report } from '../testing/printed-report.js';

const tables = (of: PrintedReport, language: 'ru' | 'en' = 'ru'): TableBlock[] =>
  documentOf(of, language).blocks.filter((block) => block.kind === 'table');
const headings = (of: PrintedReport): string[] =>
  documentOf(of, 'ru').blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

describe('the table of figures', () => {
  it('tells each with its parts, its target and its change', () => {
    const [table] = tables(report());
    expect(table!.rows[0]!.map((cell) => cell.replace(/\u00a0/g, ' '))).toEqual([
      ...['1', 'Доля наставляемых', '12,5 % (1 250 из 10 000)', '20,0 %', '750', '14,0 %', '−1,5', '11,0 %'],
    ]);
    expect(tables(report(), 'en')[0]!.rows[0]![2]).toBe('12.5% (1\u00a0250 of 10\u00a0000)');
  });

  it('says why there is no figure, and never a zero', () => {
    const none = { value: null, numerator: null, denominator: null, gap: null, before: null };
    const figures = (['SUPPRESSED', 'MISSING', 'NOT_APPLICABLE'] as const).map((status) => figure({ ...none, status })); // prettier-ignore
    const rows = tables(report({ figures }))[0]!.rows;
    expect(rows.map((row) => row[2])).toEqual(['скрыто', 'нет данных', 'не считается']);
    for (const row of rows) expect(row.slice(4, 7)).toEqual(['–', '–', '–']);
  });

  it('has no change where there is nothing before', () => {
    const [table] = tables(report({ before: null, figures: [figure({ before: null })] }));
    expect(table!.head).toHaveLength(6);
    expect(table!.rows[0]).toHaveLength(6);
  });

  it('says below which targets are of an earlier year, and beside each bar', () => {
    const figures = [null, '2023/2024', '2022/2023', '2023/2024'].map((year) => figure({ targetCarriedForwardFrom: year })); // prettier-ignore
    const { blocks } = documentOf(report({ figures }), 'ru');
    expect(tables(report({ figures }))[0]!.rows.map((row) => row[3]!.replace(/\u00a0/g, ' '))).toEqual([
      ...['20,0 %', '20,0 % *', '20,0 % *', '20,0 % *'],
    ]);
    const notes = blocks.flatMap((block) => (block.kind === 'note' ? block.lines : []));
    expect(notes.filter((line) => line.startsWith('*'))).toEqual([
      '* Своей цели на год отчёта нет, действует прежняя: № 2, 4 – с 2023/2024.',
      '* Своей цели на год отчёта нет, действует прежняя: № 3 – с 2022/2023.',
    ]);
    const bars = documentOf(report({ figures }), 'en').blocks.flatMap((block) => (block.kind === 'bars' ? block.bars : [])); // prettier-ignore
    expect(bars.map(({ words }) => words.replace(/^.*target/, 'target')).slice(0, 2)).toEqual([
      'target 20.0%',
      'target 20.0%, carried forward from 2023/2024',
    ]);
  });

  it('says below which targets no document confirms, and beside each bar', () => {
    const figures = [
      figure(),
      figure({ targetVerified: false }),
      figure({ targetVerified: null }),
      figure({ targetVerified: false, targetCarriedForwardFrom: '2023/2024' }),
    ];
    const { blocks } = documentOf(report({ figures }), 'ru');
    expect(tables(report({ figures }))[0]!.rows.map((row) => row[3]!.replace(/\u00a0/g, ' '))).toEqual([
      ...['20,0 %', '20,0 % †', '20,0 %', '20,0 % * †'],
    ]);
    const notes = blocks.flatMap((block) => (block.kind === 'note' ? block.lines : []));
    expect(notes.filter((line) => line.startsWith('†'))).toEqual([
      '† Ориентир: документа региона с такой целью в хабе нет: № 2, 4.',
    ]);
    const bars = documentOf(report({ figures }), 'en').blocks.flatMap((block) => (block.kind === 'bars' ? block.bars : [])); // prettier-ignore
    expect(bars.map(({ words }) => words.replace(/^.*target/, 'target'))).toEqual([
      'target 20.0%',
      'target 20.0%, not confirmed by a document',
      'target 20.0%',
      'target 20.0%, carried forward from 2023/2024, not confirmed by a document',
    ]);
  });

  it('says nothing of a target where too few colleges have told the figure, and each has its own words where they have', () => {
    const few = { reported: 1, expected: 12, enough: false };
    const figures = [
      figure({ gap: 0 }),
      figure({ gap: 0, coverage: few }),
      figure({ coverage: few }),
      figure({ gap: null, coverage: few }),
    ];
    const gaps = (language: 'ru' | 'en') => tables(report({ figures }), language)[0]!.rows.map((row) => row[4]);
    expect(gaps('ru')).toEqual(['достигнута', 'рано судить', 'рано судить', '–']);
    expect(gaps('en').slice(0, 2)).toEqual(['reached', 'too early to tell']);
  });

  it('says which figures were accepted by nobody', () => {
    const figures = [figure(), figure({ approval: 'AUTOMATIC' }), figure({ approval: null })];
    const { blocks } = documentOf(report({ figures }), 'ru');
    expect(tables(report({ figures }))[0]!.rows.map((row) => row[2]!.endsWith('‡'))).toEqual([false, true, false]);
    const notes = blocks.flatMap((block) => (block.kind === 'note' ? block.lines : []));
    expect(notes.filter((line) => line.startsWith('‡'))).toEqual([expect.stringContaining('автоматически, так как к сроку их никто не сдал: № 2.')]); // prettier-ignore
  });

  it('is as wide as the page', () => {
    for (const before of [null, '2023/2024']) {
      const [{ widths, head }] = tables(report({ before })) as [TableBlock];
      expect(widths).toHaveLength(head.length);
      expect(widths.reduce((sum, width) => sum + width)).toBe(100);
    }
  });
});

describe('a bar', () => {
  it('ends with the page, however high its figure', () => {
    const bars = documentOf(report({ figures: [figure({ value: 130 }), figure({ value: null, target: null })] }), 'ru')
      .blocks.flatMap((block) => (block.kind === 'bars' ? block.bars : [])); // prettier-ignore
    expect(bars.map(({ share, mark }) => [share, mark])).toEqual([[1, 0.2], [0, null]]); // prettier-ignore
  });
});

describe('the texts of people', () => {
  it('are sections of their own, line by line, and none where nobody wrote', () => {
    expect(headings(report())).toEqual(['Показатели', 'Показатели и цели']);
    const written = report({ strengths: 'Раз\n\nДва', practices: 'Три' });
    expect(headings(written).slice(2)).toEqual(['Сильные стороны', 'Практики']);
    const texts = documentOf(written, 'ru').blocks.flatMap((block) => (block.kind === 'text' ? [block.lines] : []));
    expect(texts).toEqual([['Раз', 'Два'], ['Три']]);
  });
});

describe('the close of a year', () => {
  it('is told in numbers, with the practices that the region reads, and not at all where the report says nothing of it', () => {
    const of = report({ closing: closing() });
    expect(headings(of).slice(2)).toEqual([
      ...[
        'Итоги года',
        'Награды и конкурсы',
        'Что стало с наставляемыми прежних лет',
        'Практики, которые читает регион',
      ],
    ]);
    const [, totals, rewards, outcomes, shared] = tables(of);
    expect(totals!.rows.map((row) => row[1])).toEqual(['12', '1', '2', '20 из 30', '4; 1', '11; 3']);
    expect([rewards!.rows, outcomes!.rows, shared!.rows]).toEqual([
      [['грамота', 'регион', '2']],
      [['работает по профессии через год', '6', '5', '4']],
      [['Чертёж в четыре руки <вместе>', 'студент – студент']],
    ]);
    const bare = report({ closing: { ...closing(), rewards: [], outcomes: [], shared: [] } });
    expect(headings(bare).slice(2)).toEqual(['Итоги года']);
    for (const { widths } of tables(of)) expect(widths.reduce((sum, width) => sum + width)).toBe(100);
  });
});

describe('a summary of a region', () => {
  it('has its colleges, up to eight indicators side by side', () => {
    const figures = Array.from({ length: 10 }, () => figure({ region: null }));
    const value = { status: 'OK' as const, value: 5 };
    const colleges = [{ name: 'Первый', figures: figures.map(() => value) }];
    const [, first, second] = tables({ ...report({ figures, colleges, college: null }), college: null });
    expect(first!.head).toEqual(['Колледж', '1', '2', '3', '4', '5', '6', '7', '8']);
    expect(second!.head).toEqual(['Колледж', '9', '10']);
    expect(second!.rows).toEqual([['Первый', '5,0\u00a0%', '5,0\u00a0%']]);
  });
});
