import { describe, expect, it } from '@jest/globals';
import { atFields } from './access.policy.js';

describe('problems of the form', () => {
  it('stand at their fields, and what has none stands for the whole', () => {
    const said = (message: string, ...path: string[]) => ({ message, path });
    expect(
      atFields([
        said('Себе роль не выдают.', 'rows', '0', 'account'),
        said('Не найдено.', 'rows', '0', 'personId'),
        said('Слишком много.', 'rows'),
        said('И ещё.', 'rows', '0'),
      ]),
    ).toEqual({ account: 'Себе роль не выдают.', scope: 'Не найдено.', whole: 'Слишком много. И ещё.' });
    expect(atFields([])).toEqual({});
  });
});
