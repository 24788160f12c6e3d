import { expect, it } from '@jest/globals';
import { atFields } from './fields.policy.js';

it('says of each field what is wrong with it, and the rest of the whole', () => {
  const problems = [
    { message: 'Дата в будущем.', path: ['date'] },
    { message: 'Номер занят.', path: ['order', 'number'] },
    { message: 'Год не открыт.', path: ['year'] },
    { message: 'Год не открыт.', path: ['year'] },
  ];
  expect(atFields(problems, ['date', 'number'])).toEqual({
    fields: { date: 'Дата в будущем.', number: 'Номер занят.' },
    whole: 'Год не открыт.',
  });
  expect(atFields([], ['date'])).toEqual({ fields: {}, whole: undefined });
});
