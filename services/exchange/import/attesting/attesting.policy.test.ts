import { describe, expect, it } from '@jest/globals';
import { known, plan, type College } from '../../testing/planning.js';
import { isNewPair, newPairsOf, overdueOn, undecidedOf, WITHOUT_ATTESTING } from './attesting.policy.js';

const ORDER = { number: '12-н', date: '2024-09-02', actsFrom: '2024-09-02' };
const ALL = { consents: true, pairs: true };

describe('what is to be decided before an import writes', () => {
  it('is what it would attest, and nothing that has been said', () => {
    expect(undecidedOf({}, ALL)).toEqual(['consents', 'order']);
    expect(undecidedOf({}, { consents: false, pairs: false })).toEqual([]);
    expect(undecidedOf({ consents: true }, ALL)).toEqual(['order']);
    expect(undecidedOf({ pairs: 'PROPOSED' }, ALL)).toEqual(['consents']);
    for (const said of [{ consents: true, pairs: ORDER }, WITHOUT_ATTESTING])
      expect(undecidedOf(said, ALL)).toEqual([]);
  });

  it('is shown by a preview as if it were attested, and written by no import', () => {
    expect([newPairsOf({}, true), newPairsOf({}, false)]).toEqual(['ATTEST', 'LEAVE_OUT']);
    for (const dryRun of [true, false]) {
      expect(newPairsOf({ pairs: ORDER }, dryRun)).toBe('ATTEST');
      expect(newPairsOf({ pairs: 'PROPOSED' }, dryRun)).toBe('PROPOSE');
      expect(newPairsOf(WITHOUT_ATTESTING, dryRun)).toBe('LEAVE_OUT');
    }
  });
});

describe('a pair of a list', () => {
  const [anna, oleg] = [known('Смирнова Анна Петровна'), known('Кузнецов Олег Ильич', { category: 'EMPLOYER_REPRESENTATIVE' })]; // prettier-ignore
  const line = {
    'ФИО наставляемого': 'Смирнова Анна Петровна',
    'Год рождения': 2006,
    'ФИО наставника': 'Кузнецов Олег Ильич',
    'Форма наставничества': 'работодатель – студент',
    'Дата вхождения в программу': '01.10.2024',
  };
  const pair = { menteeId: anna.id, mentorId: oleg.id, form: 'employer-student', year: '2024/2025', until: '2025-08-31', endReason: null, results: null, caseLink: null }; // prettier-ignore
  const college = (more: object): College => ({
    people: [anna, oleg],
    pairs: [{ ...pair, startedOn: '2024-09-01', endedOn: null, inEffect: true, ...more }],
  });

  it.each([
    ['the hub has it in effect', {}, false],
    ['it is only proposed', { inEffect: false }, true],
    ['the two parted before', { endedOn: '2024-09-20' }, true],
    ['it had ended in between', { endedOn: '2024-12-01' }, false],
  ])('is new or not where %s', (_what, more, isNew) => {
    const there = college(more);
    const [planned] = plan('mentees', [line], there).pairs;
    expect(isNewPair(planned!, there.pairs)).toBe(isNew);
  });
});

it('counts as overdue at once what was due before today', () => {
  expect(overdueOn('2024-11-15', ['2024-09-30', '2024-11-14', '2024-11-15', '2025-01-31'])).toBe(2);
});
