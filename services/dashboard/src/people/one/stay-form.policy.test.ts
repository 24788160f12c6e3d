import { describe, expect, it } from '@jest/globals';
import { menteeRow, mentorRow, NOTHING, stayForm } from './stay-form.policy.js';

const DAY = '2024-10-01';

describe('a stay written by hand', () => {
  it('lists words as they are separated', () => {
    const form = {
      ...NOTHING,
      words: 'Сварка, ЧПУ;\nчертежи, ',
      tags: '#станки',
      learningWishes: 'Обратная связь',
      capacity: '3',
    };
    expect(mentorRow('p', DAY, form)).toMatchObject({
      competences: ['Сварка', 'ЧПУ', 'чертежи'],
      tags: ['#станки'],
      learningWishes: ['Обратная связь'],
      capacity: 3,
    });
    expect(menteeRow('p', DAY, form)).toMatchObject({ needs: ['Сварка', 'ЧПУ', 'чертежи'], frequency: null });
  });

  it('begins with what is kept', () => {
    const kept = {
      needs: ['а', 'б'],
      request: null,
      interests: 'в',
      timeResource: null,
      frequency: null,
      speciality: 'г',
    };
    expect(stayForm(kept)).toEqual({ ...NOTHING, words: 'а, б', interests: 'в', speciality: 'г' });
  });
});
