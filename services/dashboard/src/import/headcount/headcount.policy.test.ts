import { describe, expect, it } from '@jest/globals';
import { NOTHING_TYPED, read, textsOf, yearBefore } from './headcount.policy.js';

const COUNTS = { students: 1380, pupils: 40, teachers: 96, youngSpecialists: 12 };

describe('a headcount that is typed', () => {
  it('begins with what was reported, and is read as it was', () => {
    expect(textsOf(null)).toBe(NOTHING_TYPED);
    expect(read(textsOf(COUNTS))).toEqual({ counts: COUNTS });
  });

  it('may have spaces between thousands, and no pupils', () => {
    const typed = { students: ' 1 380 ', pupils: '', teachers: '96', youngSpecialists: '0' };
    expect(read(typed)).toEqual({ counts: { ...COUNTS, pupils: 0, youngSpecialists: 0 } });
  });

  it('names what is no number of people', () => {
    expect(read(NOTHING_TYPED)).toEqual({ wrong: ['students', 'teachers', 'youngSpecialists'] });
    const typed = { students: '12,5', pupils: '-1', teachers: '1000001', youngSpecialists: '3' };
    expect(read(typed)).toEqual({ wrong: ['students', 'pupils', 'teachers'] });
  });

  it('stands beside that of the year before', () => {
    expect(yearBefore('2024/2025')).toBe('2023/2024');
  });
});
