import { describe, expect, it } from '@jest/globals';
import { accountsByName, atFields, isClient } from './access.policy.js';

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

describe('an account', () => {
  it('is a client of an information system by its name', () => {
    const accounts = ['college-26-01-1a2b3c', 'analyst-client-26-1a2b3c', 'demo-analyst', 'analyst'];
    expect(accounts.map(isClient)).toEqual([true, true, false, false]);
  });
});

describe('a name', () => {
  it('stands for an account where it is the name of one alone', () => {
    const held = (account: string, name: string | null) => ({ account, name });
    const bindings = [held('a', 'Анна'), held('a', 'Анна'), held('b', 'Пётр'), held('c', 'Пётр'), held('d', null)];
    expect([...accountsByName(bindings)]).toEqual([['Анна', 'a']]);
  });
});
