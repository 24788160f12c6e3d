import { describe, expect, it } from '@jest/globals';
import type { KnownPerson } from '../../people/participant.js';
import { known, names, plan, type Line } from '../../testing/planning.js';

const ANNA: Line = {
  'ФИО наставляемого': 'Смирнова Анна Петровна',
  'Год рождения': 2006,
  'Дата вхождения в программу': '01.10.2024',
  'ФИО наставника': 'Кузнецов Олег Ильич',
  'Форма наставничества': 'работодатель – студент',
  'Место работы/учёбы наставника': 'ООО «Заря»',
};
const teacher = { category: 'TEACHER', birthYear: null } as const;

describe('planMentees: people who became something else', () => {
  it('finds who was a student in the year of the list, and does not make them one again', () => {
    const anna = known('Смирнова Анна Петровна', { categoryNow: 'TEACHER' });
    const planned = plan('mentees', [{ ...ANNA, Телефон: '8 900 123-45-67' }], { people: [anna], pairs: [] });
    expect([planned.refused, planned.people[0]?.person.known]).toEqual([[], anna]);
    expect(planned.people[0]?.input.category).toBe('TEACHER');
    expect(planned.pairs[0]?.form).toBe('employer-student');
  });

  it.each<[string, Line, Partial<KnownPerson>, string]>([
    ['a mentee of that birth', {}, { category: 'PUPIL' }, 'name'],
    ['a mentee without a birth, by the full name', {}, { ...teacher }, 'name'],
    ['a mentor, by the full name', { 'ФИО наставляемого': 'Ким Яна', 'ФИО наставника': 'Смирнова Анна Петровна' }, {}, 'others'], // prettier-ignore
  ])('asks about %s whom the college knows as something else', (_, line, more, field) => {
    const people = [known('Смирнова Анна Петровна', more)];
    const planned = plan('mentees', [{ ...ANNA, ...line }], { people, pairs: [] });
    expect(planned.refused).toEqual([[2, field]]);
    expect(planned.problems[0]).toContain('record first what they became and when');
    expect([planned.people, planned.pairs]).toEqual([[], []]);
  });

  it.each<[string, Line, Partial<KnownPerson>]>([
    ['another year of birth', {}, { category: 'PUPIL', birthYear: 2010 }],
    ['a key of the sheet’s own', { 'Внешний код': '15' }, { category: 'PUPIL' }],
    ['no patronymic to tell by', { 'ФИО наставляемого': 'Смирнова Анна' }, teacher],
  ])('registers somebody new of a name that is known, with %s', (_, line, more) => {
    const planned = plan('mentees', [{ ...ANNA, ...line }], {
      people: [known('Смирнова Анна Петровна', more)],
      pairs: [],
    });
    expect(planned.refused).toEqual([]);
    expect(planned.people).toHaveLength(2);
  });
});

describe('planMentees: rows of one person', () => {
  const long = (letter: string) => letter.repeat(2500);

  it.each<[string, string, string, Line]>([
    ['requests', 'Основной запрос', 'request', { 'ФИО наставника': '' }],
    ['results of a pair', 'Результаты программы', 'results', {}],
  ])('whose %s are too long only together are refused, both, and nothing of them is done', (_, title, field, more) => {
    const lines = ['а', 'б'].map((letter) => ({ ...ANNA, ...more, [title]: long(letter) }));
    const planned = plan('mentees', [...lines, { ...ANNA, 'ФИО наставляемого': 'Ким Яна', ...more }]);
    expect(planned.refused).toEqual([
      [2, field],
      [3, field],
    ]);
    expect(names(planned)).not.toContain('Смирнова Анна Петровна');
    expect(names(planned)).toContain('Ким Яна');
  });
});
