import { expect, it } from '@jest/globals';
import { after, plan, type Line } from '../../testing/planning.js';

const MENTEE: Line = {
  'ФИО наставляемого': 'Смирнова Анна Петровна',
  'Год рождения': 2006,
  'Дата вхождения в программу': '01.10.2024',
  'ФИО наставника': 'Орлова Ольга Игоревна',
  'Форма наставничества': 'студент – студент',
};
it('an import that broke off behind its pairs enters people into the base when it is gone on with, and no other does', () => {
  const first = plan('mentees', [MENTEE]);
  const all = () => true;
  expect(first.staysOf(all, 'broken off')).toHaveLength(1);
  const { people, pairs } = after(first);
  const again = plan('mentees', [MENTEE], {
    people,
    pairs: pairs.map((pair) => ({ ...pair, importId: 'broken off' })),
  });
  expect([null, 'another', 'broken off'].map((importId) => again.staysOf(all, importId).length)).toEqual([0, 0, 1]);
});
