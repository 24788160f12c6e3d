import { describe, expect, it } from '@jest/globals';
import { groupKey, readTypedName } from './name-search.policy.js';

const startsOf = (typed: string) => {
  const read = readTypedName(typed);
  return read && read !== 'TOO_LONG' ? read.words.map(({ start }) => start) : read;
};

describe('a name as people type it', () => {
  it.each(['Иванова А. П.', 'иванова а.п.', 'ИВАНОВА  А П', ' Иванова А.П'])(
    '%s is a family name and two initials',
    (typed) => {
      expect(startsOf(typed)).toEqual(['иванова', 'а', 'п']);
    },
  );

  it('may begin with the initials, with no space behind them', () => {
    expect(startsOf('А.П.Иванова')).toEqual(['а', 'п', 'иванова']);
  });

  it('is the same with ё and without', () => {
    expect(readTypedName('Алёна Королёва')).toEqual(readTypedName('алена королева'));
  });

  it('of two parts is found by either of them', () => {
    expect(startsOf('Иванова-Петрова')).toEqual(['иванова', 'петрова']);
  });

  it('is nothing where no letter was typed', () => {
    expect([startsOf(''), startsOf(' . - '), startsOf('%_')]).toEqual([null, null, null]);
  });

  it('keeps an apostrophe, and nothing that a pattern would be made of', () => {
    expect(startsOf("Д'Артаньян %(Шарль)*")).toEqual(["д'артаньян", 'шарль']);
  });

  it('is no name when it is longer than names are', () => {
    expect(startsOf('я'.repeat(101))).toBe('TOO_LONG');
    expect(startsOf('а б в г д е ж')).toBe('TOO_LONG');
  });
});

describe('the words of a typed name', () => {
  const words = (typed: string) => {
    const read = readTypedName(typed);
    return read && read !== 'TOO_LONG' ? Object.fromEntries(read.words.map((word) => [word.start, word])) : {};
  };

  it('want as many words of the name as begin so', () => {
    expect(words('и. и. Иванов')).toMatchObject({ и: { times: 3 }, иванов: { times: 1 } });
    expect(words('Анна А.')).toMatchObject({ анна: { times: 1 }, а: { times: 2 } });
  });

  it('leave room for a slip, the more the longer they are', () => {
    expect(words('Ли Кимов Иванова')).toMatchObject({ ли: { slack: 0 }, кимов: { slack: 1 }, иванова: { slack: 2 } });
  });
});

it.each(['ПБ-21-1', 'пб - 21 - 1', 'Пб–21–1'])('a group written %s is one group', (group) => {
  expect(groupKey(group)).toBe('пб-21-1');
});
