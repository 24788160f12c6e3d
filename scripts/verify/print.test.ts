import { describe, expect, it } from '@jest/globals';
import { printReport } from './print.js';
import type { Report } from './report.type.js';

const NONE = { submissions: 0, checked: 0, sentBack: 0, changed: [] };
const SOUND: Report = { checked: 1200, rules: 8, differences: [], broken: [], stale: [], snapshots: NONE };

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
      'Broken: A mentee has one mentor at a time in a scope (college SKS, records: 2, such as an id).',
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

  it('of periods says how much was submitted and what no recount can tell', () => {
    const snapshots = { ...NONE, submissions: 23, checked: 1750, sentBack: 1 };
    const lines = printReport({ ...SOUND, snapshots }, 'en').split('\n');
    expect(lines[1]).toBe(
      'Submitted for periods, as of their last days: 23 attempts, 1750 rows. Attempts sent back, which can’t be recounted since facts have been corrected: 1.',
    );
    expect(lines[2]).toBe('There is no difference.');
  });

  it('lists what facts were corrected since as a note, and calls it sound', () => {
    const changed = [{ ...difference, period: '2024/2025-Q1', kind: 'VALUE' as const }];
    const text = printReport({ ...SOUND, snapshots: { ...NONE, submissions: 1, changed } }, 'en');
    expect(text).toMatch(/^Note: since the period was submitted facts of these colleges have changed/);
    expect(text).toMatch(
      /SKS +2024\/2025-Q1 +mentors +teacher-student +7 +8 +another value was submitted for the period/,
    );
    expect(text).toContain('There is no difference.');
  });

  it('names a history that says otherwise, and a figure published otherwise than submitted', () => {
    const differences = [
      { ...difference, kind: 'HISTORY' as const },
      { ...difference, period: '2024/2025', kind: 'PUBLISHED' as const, measure: 'learners_as_mentees numerator' },
    ];
    const text = printReport({ ...SOUND, differences }, 'en');
    expect(text).toContain('its history says otherwise');
    expect(text).toContain('published otherwise than submitted');
    expect(text).toContain('Differences: 2');
  });
});
