import { describe, expect, it } from '@jest/globals';
import { accountsByName, atFields, calledOr, isClient, isEnoughOfName, isOfDemo } from './access.policy.js';

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
  it('is a client of an information system, or one of the demo, by its name', () => {
    const accounts = ['college-26-01-1a2b3c', 'analyst-client-26-1a2b3c', 'demo-analyst', 'analyst'];
    expect(accounts.map(isClient)).toEqual([true, true, false, false]);
    expect(accounts.map(isOfDemo)).toEqual([false, false, true, false]);
  });
});

describe('a name', () => {
  it('stands for an account, with the identifier behind it where others are called so, too', () => {
    const found = (account: string, name: string) => ({ account, name });
    expect([...accountsByName([found('a', 'Анна'), found('b', 'Пётр'), found('c', 'Пётр')])]).toEqual([
      ['Анна', 'a'],
      ['Пётр (b)', 'b'],
      ['Пётр (c)', 'c'],
    ]);
  });

  it('is looked for by three letters of a word', () => {
    expect(['', 'Ил', 'И. О.', 'Иль', 'а ильина', 'ёлк'].map(isEnoughOfName)).toEqual([
      ...[false, false, false, true, true, true],
    ]);
  });

  it('is how an account is spoken of, where it has one', () => {
    expect([calledOr({ account: 'a', name: 'Анна' }), calledOr({ account: 'a', name: null })]).toEqual(['Анна', 'a']);
  });
});
