import { describe, expect, it } from '@jest/globals';
import { pairProblems, unionOf, type MergedRecord } from './duplicate.policy.js';

const record = (more: object = {}): MergedRecord => ({
  id: 'a',
  college_id: 'here',
  category: 'STUDENT',
  family_name: 'Петрова',
  given_name: 'Анна',
  patronymic: '',
  birth_date: null,
  birth_year: null,
  ...more,
});

describe('unionOf', () => {
  it.each<[string, object, object, object, string[]]>([
    ['fills what is empty', {}, { phone: '1', patronymic: 'П.' }, { phone: '1', patronymic: 'П.' }, []],
    ['keeps what there is', { phone: '1' }, { phone: '2' }, {}, ['phone']],
    [
      'writes initials out',
      { given_name: 'А.', patronymic: 'п' },
      { patronymic: 'Павловна' },
      { given_name: 'Анна', patronymic: 'Павловна' },
      [],
    ],
    ['takes an initial for no other name', { patronymic: 'Павловна' }, { given_name: 'А.', patronymic: 'П.' }, {}, []],
    ['tells of another initial', { given_name: 'Б.' }, {}, {}, ['given_name']],
    [
      'takes a day of birth of the year that is known',
      { birth_year: 2005 },
      { birth_year: 2005, birth_date: '2005-02-03' },
      { birth_date: '2005-02-03' },
      [],
    ],
    [
      'and of no other year',
      { birth_year: 2005 },
      { birth_year: 2004, birth_date: '2004-02-03' },
      {},
      ['birth_year', 'birth_date'],
    ],
  ])('%s', (_, keep, merge, values, differing) => {
    const union = unionOf(record(keep), record({ id: 'b', ...merge }));
    expect(union.values).toEqual(values);
    expect([...union.differing].sort()).toEqual([...differing].sort());
  });
});

describe('two records', () => {
  const codes = (one?: MergedRecord, other?: MergedRecord) =>
    pairProblems([one, other], ['keepId', 'mergeId']).map((problem) => `${problem.code} ${problem.path.join('.')}`);

  it('are there, two, and of one college', () => {
    expect(codes(record(), record({ id: 'b' }))).toEqual([]);
    expect(codes(record(), record())).toEqual(['SAME_PERSON mergeId']);
    expect(codes(undefined, record())).toEqual(['PERSON_NOT_FOUND keepId']);
    expect(codes(record(), record({ id: 'b', college_id: 'there' }))).toEqual(['DIFFERENT_COLLEGES mergeId']);
  });
});
