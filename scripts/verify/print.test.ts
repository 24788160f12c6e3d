import { describe, expect, it } from '@jest/globals';
import { printReport } from './print.js';
import type { Report } from './report.type.js';

const SOUND: Report = { checked: 1200, rules: 8, differences: [], broken: [], stale: [] };

const difference = {
  owner: 'programs',
  college: 'SKS',
  year: '2024/2025',
  measure: 'mentors',
  category: '',
  form: 'teacher-student',
  kept: 7,
  counted: 8,
  keptAsOf: '2025-08-31',
  countedAsOf: '2025-08-31',
} as const;

describe('the printed report', () => {
  it('of sound figures says what was checked, and that nothing differs', () => {
    expect(printReport(SOUND, 'en')).toBe(
      'Recounted from the facts: 1200 rows of measures; 8 rules on records.\nThere is no difference.',
    );
  });

  it('lays differences out in columns, whatever their length', () => {
    const differences = [
      { ...difference, kind: 'VALUE' as const },
      { ...difference, kind: 'MISSING' as const, college: 'Gagarin', kept: null, keptAsOf: null },
    ];
    const lines = printReport({ ...SOUND, differences }, 'ru').split('\n');
    expect(lines[0]).toBe(
      'Колледж  Год        Показатель  Категория  Форма            Хранится  Пересчитано  Что не так',
    );
    expect(lines[1]).toBe(
      'SKS      2024/2025  mentors                teacher-student  7         8            другое значение',
    );
    expect(lines[2]).toBe(
      'Gagarin  2024/2025  mentors                teacher-student  –         8            строки нет',
    );
    expect(lines.at(-1)).toBe('Расхождений: 2; нарушений правил о записях: 0.');
  });

  it('names both days where a row is told for the wrong one', () => {
    const differences = [{ ...difference, kind: 'AS_OF' as const, keptAsOf: '2025-12-01' }];
    expect(printReport({ ...SOUND, differences }, 'en')).toContain('told for 2025-12-01, not 2025-08-31');
  });

  it('says which rule records break, where, and gives an example', () => {
    const broken = [{ rule: 'one_mentor', college: 'SKS', records: 2, example: 'an id' }];
    const text = printReport({ ...SOUND, broken }, 'en');
    expect(text).toContain(
      'Broken: A mentee has one approved mentor in an academic year and scope (college SKS, records: 2, such as an id).',
    );
    expect(text).not.toContain('no difference');
  });

  it('tells of figures that lag behind as a note, and calls them sound', () => {
    const stale = [{ owner: 'school' as const, collegeYears: 3, oldest: '2026-11-20' }];
    const text = printReport({ ...SOUND, stale }, 'en');
    expect(text).toContain(
      'figures of the school of mentors lag behind today (colleges and years: 3, the oldest told for 2026-11-20)',
    );
    expect(text).toContain('There is no difference.');
    expect(printReport({ ...SOUND, stale }, 'ru')).toContain('показатели школы наставников отстают');
  });
});
