import { describe, expect, it } from '@jest/globals';
import { term } from '../indicator/formula.policy.js';
import { unpublishedNote } from '../ledger/unpublished.policy.js';
import { missingNote, nobodyReportedNote, nothingToDivideByNote } from './note.policy.js';

describe('the note of a missing figure', () => {
  it('names the year as people write it, and what is missing, once', () => {
    expect(missingNote(2024, [term('mentees', 'STUDENT'), term('learners'), term('students')])).toEqual({
      ru: 'За 2024/2025 нет данных: наставляемые, численность студентов.',
      en: 'No data for 2024/2025: mentees, number of students.',
    });
    expect(missingNote(2024, [term('mentees', 'STUDENT'), term('mentees')]).en).toBe('No data for 2024/2025: mentees.');
  });

  it('tells what is not published from what is not reported', () => {
    expect(unpublishedNote(2023).en).toContain('published for 2023/2024');
    expect(nobodyReportedNote(2023).en).toContain('For 2023/2024 no college');
    expect(nothingToDivideByNote([term('partner_enterprises')]).en).toBe(
      'There is no share to compute: partner enterprises is 0.',
    );
  });
});
