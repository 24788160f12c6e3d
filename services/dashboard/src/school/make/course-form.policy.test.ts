import { expect, it } from '@jest/globals';
import { formOf, NO_COURSE, orderOf, programmeInput, taughtIn, wholeNumber } from './course-form.policy.js';

const COURSE = {
  ...{ code: 'NS-BASE', title: 'Основы', reach: 'NETWORK' as const },
  programme: {
    ...{ hours: 36, audience: ['student-student'], competences: ['Сварка', 'Обратная связь'], attendancePercent: 75 },
    modules: [{ title: 'Введение', hours: 12 }],
    materials: [{ title: 'Книга', link: 'https://example.org/1' }],
    assessments: [{ code: 'T', title: 'Тест', kind: 'TEST' as const, passMark: 60, topMark: 100 }],
  },
};

it('a course that is written down unchanged is sent as it is', () => {
  const form = formOf(COURSE, 'Foundations');
  expect([form.titleRu, form.titleEn, taughtIn(form)]).toEqual(['Основы', 'Foundations', 12]);
  expect(programmeInput(form)).toEqual(COURSE.programme);
});

it('competences are words between commas, and numbers that are none are zero, for the hub to refuse', () => {
  const { competences, hours } = programmeInput({ ...NO_COURSE, competences: ' Сварка, ,Пайка; ', hours: 'много' });
  expect([competences, hours, wholeNumber('-3'), wholeNumber(' 8 ')]).toEqual([['Сварка', 'Пайка'], 0, 0, 8]);
});

it('an order has both of its parts or none', () => {
  expect([orderOf('', ''), orderOf(' 1 ', '2026-09-01'), orderOf('1', ''), orderOf('', '2026-09-01')]).toEqual([
    undefined,
    { number: '1', date: '2026-09-01' },
    null,
    null,
  ]);
});
