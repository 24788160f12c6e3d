import { describe, expect, it } from '@jest/globals';
import {
  contradiction,
  fullerName,
  isSaidNew,
  mayBeSameRow,
  pick,
  sheetKey,
  type Identity,
} from './identity.policy.js';
import type { ParsedName } from './name.js';
import { parseSingleName } from './name-list.js';

function named(text: string): ParsedName {
  const name = parseSingleName(text);
  if (!name.ok) throw new Error(name.problem.en);
  return name.value;
}

const person = (more: Partial<Identity> = {}): Identity => ({
  name: named('Кузнецов Олег Ильич'),
  category: 'EMPLOYER_REPRESENTATIVE',
  birth: null,
  workplace: 'ООО «Заря»',
  group: null,
  externalId: null,
  ...more,
});

describe('fullerName', () => {
  it.each([
    ['Кузнецов О.', 'Кузнецов Олег Ильич', 'Кузнецов Олег Ильич'],
    ['Кузнецов Олег Ильич', 'Кузнецов О.И.', 'Кузнецов Олег Ильич'],
    ['Кузнецов Олег', 'Кузнецов О. Ильич', 'Кузнецов Олег Ильич'],
    ['Королёв Пётр', 'Королев Петр', 'Королёв Пётр'],
    ['Королев Петр', 'Королёв Пётр', 'Королев Петр'],
    ['Титова Нина', 'Белова Нина', 'Белова Нина'],
  ])('of «%s» and «%s» is «%s»', (first, second, fuller) => {
    expect(fullerName(named(first), named(second))).toEqual(named(fuller));
  });
});

describe('sheetKey', () => {
  it('is the same for two spellings of one name and of one workplace', () => {
    const other = person({ name: named('КУЗНЕЦОВ  ОЛЕГ Ильич'), workplace: 'Заря, ООО' });
    expect(sheetKey(other)).toBe(sheetKey(person()));
  });

  it('differs by category, birth and, for employers, workplace', () => {
    const teacher = { category: 'TEACHER', workplace: null } as const;
    const born = (birthDate: string | null) => ({ ...teacher, birth: { birthDate, birthYear: 1980 } });
    const people = [{}, { workplace: 'Рассвет' }, teacher, born(null), born('1980-01-02'), born('1980-02-01')];
    expect(new Set(people.map((more) => sheetKey(person(more)))).size).toBe(people.length);
    expect(sheetKey(person({ ...teacher, workplace: 'Колледж' }))).toBe(sheetKey(person(teacher)));
  });
});

describe('somebody who is said to be new', () => {
  const asNew = person({ name: { ...named('Кузнецов Олег Ильич'), isNew: true } });

  it('has a key that tells so, and is nobody else in the sheet', () => {
    expect(sheetKey(asNew)).not.toBe(sheetKey(person()));
    expect([asNew, person()].map((one) => isSaidNew({ source: 'sheet', externalId: sheetKey(one) }))).toEqual([
      true,
      false,
    ]);
    expect(isSaidNew({ source: 'system', externalId: sheetKey(asNew) })).toBe(false);
    expect([mayBeSameRow(asNew, person()), mayBeSameRow(asNew, asNew)]).toEqual([false, true]);
    expect(fullerName(asNew.name, asNew.name).isNew).toBe(true);
  });
});

describe('contradiction', () => {
  it('is seen in the workplace of employers and in the group of learners alone', () => {
    const elsewhere = { workplace: 'АО «Рассвет»' };
    expect(contradiction(person(), person(elsewhere))).toBe('workplace');
    expect(contradiction(person(), person({ workplace: 'Заря' }))).toBeNull();
    expect(contradiction(person(), person({ workplace: null }))).toBeNull();
    const teacher = { category: 'TEACHER', group: 'А' } as const;
    expect(contradiction(person(teacher), person({ ...teacher, ...elsewhere, group: 'Б' }))).toBeNull();
    const student = { category: 'STUDENT' } as const;
    expect(contradiction(person({ ...student, group: 'А' }), person({ ...student, group: 'Б' }))).toBe('group');
  });
});

describe('pick', () => {
  const one = { identity: person() };
  const two = { identity: person({ workplace: 'АО «Рассвет»' }) };

  it('takes the only one, whatever else differs', () => {
    expect(pick([two], person())).toBe(two);
  });

  it('takes the one that more speaks for, and nobody where it can’t be told', () => {
    expect(pick([two, one], person())).toBe(one);
    expect(pick([two, one], person({ workplace: null }))).toBe('SEVERAL');
    expect(pick([], person())).toBe('NONE');
  });
});
