import { describe, expect, it } from '@jest/globals';
import { erasureProblems, writtenNames } from './erasure.policy.js';

const person = { familyName: 'Ёлкин', givenName: 'Пётр', patronymic: 'Ильич' };
const codes = (confirmName: string | null, dryRun = false) =>
  erasureProblems(person, { confirmName, dryRun }).map((problem) => problem.code);

describe('erasing a person', () => {
  it('is confirmed by the whole name, however it is typed', () => {
    expect(codes('  елкин ПЕТР  ильич')).toEqual([]);
    for (const wrong of ['Ёлкин', 'Ёлкин Пётр', 'Ёлкин Пётр Ильич мл.', '', null]) {
      expect(codes(wrong)).toEqual(['NAME_NOT_CONFIRMED']);
    }
  });

  it('needs no name as long as nothing is done', () => {
    expect(codes(null, true)).toEqual([]);
  });
});

describe('writtenNames', () => {
  it('has the name and its initials, either way round', () => {
    expect(writtenNames(person)).toEqual(
      expect.arrayContaining(['елкин петр ильич', 'петр ильич елкин', 'елкин п.и.', 'п. и. елкин', 'елкин п.']),
    );
    expect(writtenNames(person)).not.toContain('елкин');
  });

  it('is of a person without a patronymic, too', () => {
    expect(writtenNames({ ...person, patronymic: '' })).not.toContain('елкин п..');
  });
});
