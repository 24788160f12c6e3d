import { describe, expect, it } from '@jest/globals';
import { differencesOf, nextCode, shifted, validFromOn, withActivity, yearsFrom, type DraftActivity } from './draft.policy.js'; // prettier-ignore

const activity = (code: string, more: Partial<DraftActivity> = {}): DraftActivity => ({
  ...{ code, titleRu: code, titleEn: code, resultRu: 'р', resultEn: 'r', results: [], proofs: [] },
  ...{ responsible: ['PROJECT_CURATOR'], startsOn: '2025-09-01', dueOn: '2025-09-30' },
  ...more,
});
const FORMER = ['1.1', '1.2', '2.1'].map((code) => activity(code));

describe('a version of a roadmap that is being written', () => {
  it('is told by what differs from the former one', () => {
    const now = [
      activity('1.2', { dueOn: '2025-10-15', responsible: ['FORM_LEAD'] }),
      activity('1.3'),
      activity('2.1'),
    ];
    expect(differencesOf(FORMER, now)).toEqual([
      { code: '1.1', kind: 'retired', fields: [] },
      { code: '1.2', kind: 'changed', fields: ['dueOn', 'responsible'] },
      { code: '1.3', kind: 'added', fields: [] },
    ]);
    expect(differencesOf(FORMER, FORMER)).toEqual([]);
  });

  it('takes its days along to another year, over a leap day, too', () => {
    expect([shifted('2024-02-29', 1), shifted('2025-09-01', 2)]).toEqual(['2025-02-28', '2027-09-01']);
    const draft = { validFrom: '2025/2026', source: '', activities: FORMER };
    expect(validFromOn(draft, '2026/2027')).toMatchObject({
      validFrom: '2026/2027',
      activities: [{ startsOn: '2026-09-01', dueOn: '2026-09-30' }, {}, {}],
    });
  });

  it('numbers a new activity behind all of its stage, those that are retired among them', () => {
    expect([nextCode(1, FORMER, [activity('1.1')]), nextCode(3, FORMER)]).toEqual(['1.3', '3.1']);
    expect(withActivity(FORMER, activity('1.10')).map(({ code }) => code)).toEqual(['1.1', '1.2', '1.10', '2.1']);
  });

  it('may hold from the year of the former one to the next', () => {
    expect(yearsFrom('2024/2025', '2025/2026')).toEqual(['2026/2027', '2025/2026', '2024/2025']);
  });
});
