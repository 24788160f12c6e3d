import { describe, expect, it } from '@jest/globals';
import { exitCodeOf, reportJson, reportOf, reportText } from './report.js';

const problem = { ru: 'причина', en: 'problem' };
const report = reportOf({
  rows: 3,
  refused: [
    { row: 9, column: 'Форма', problem },
    { row: 4, column: 'ФИО', problem },
    { row: 9, column: 'Год рождения', problem },
  ],
  warnings: [],
  dryRun: false,
  holds: [],
  people: { created: 1, updated: 0, unchanged: 2 },
  listed: [],
});

describe('reportOf', () => {
  it('counts refused rows, not cells, and lists the cells by row', () => {
    expect([report.accepted, report.refused.map(({ row }) => row)]).toEqual([1, [4, 9, 9]]);
  });
});

describe('exitCodeOf', () => {
  it.each([
    [3, 3, 0],
    [3, 2, 3],
    [3, 0, 1],
    [0, 0, 1],
  ])('of %i rows with %i taken is %i', (rows, accepted, code) => {
    expect(exitCodeOf({ ...report, rows, accepted })).toBe(code);
  });
});

describe('what is printed', () => {
  it('names every refused cell in the language asked for', () => {
    expect(reportText(report, 'ru').split('\n')).toEqual([
      'Строк: 3. Принято: 1. Отклонено: 2.',
      'Люди: новых 1, обновлено 0, без изменений 2.',
      'Отклонённые строки:',
      '  строка 4, «ФИО»: причина',
      '  строка 9, «Форма»: причина',
      '  строка 9, «Год рождения»: причина',
    ]);
    expect(reportText(report, 'en')).toMatch('row 4, "ФИО": problem');
  });

  it('has the fields that programs rely on', () => {
    const { rows, accepted, refused } = JSON.parse(reportJson(report, 'en'));
    expect([rows, accepted, refused[0]]).toEqual([3, 1, { row: 4, column: 'ФИО', problem: 'problem' }]);
  });
});
