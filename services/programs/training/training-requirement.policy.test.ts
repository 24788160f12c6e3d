import { describe, expect, it } from '@jest/globals';
import { competenceOf, isNew, requiredNow, requirementProblems } from './training-requirement.policy.js';

const WARN = { demand: 'WARN', courseId: null, competence: null } as const;
const BLOCK = { demand: 'BLOCK', courseId: 'basics', competence: null } as const;
const OFF = { demand: 'OFF', courseId: null, competence: null } as const;

describe('what a programme requires of the training of its mentors', () => {
  it('is nothing until somebody says so, and then the last that was said', () => {
    expect(requiredNow([])).toEqual(OFF);
    expect(requiredNow([BLOCK, WARN])).toEqual(BLOCK);
  });

  it('changes by another demand or another course, and not when the same is said again', () => {
    expect(isNew(OFF, [])).toBe(false);
    expect(isNew(WARN, [])).toBe(true);
    expect(isNew(WARN, [WARN])).toBe(false);
    expect(isNew({ ...BLOCK, courseId: 'other' }, [BLOCK, WARN])).toBe(true);
    expect(isNew(OFF, [BLOCK])).toBe(true);
    const welding = { demand: 'WARN', courseId: null, competence: { shown: 'Сварка', key: 'сварка' } } as const;
    expect(isNew(welding, [WARN])).toBe(true);
    expect(isNew({ ...welding, competence: { shown: '#СВАРКА', key: 'сварка' } }, [welding])).toBe(false);
  });

  it('is a course or a competence, and neither where nothing is required', () => {
    const codes = (demand: 'OFF' | 'WARN', courseId: string | null, competence: string | null) =>
      requirementProblems({ demand, courseId, competence }).map(({ code, path }) => [code, ...path].join(' '));
    expect(codes('OFF', null, null)).toEqual([]);
    expect(codes('OFF', 'basics', 'Сварка')).toEqual([
      'TRAINING_COURSE_WITHOUT_DEMAND courseId',
      'TRAINING_COURSE_WITHOUT_DEMAND competence',
    ]);
    expect(codes('WARN', 'basics', null)).toEqual([]);
    expect(codes('WARN', null, 'Сварка')).toEqual([]);
    expect(codes('WARN', 'basics', 'Сварка')).toEqual(['TRAINING_COURSE_OR_COMPETENCE competence']);
  });

  it('takes one competence, however it is written, and no text', () => {
    expect(competenceOf(' #Обратная  связь')).toEqual({ shown: 'Обратная связь', key: 'обратная связь' });
    for (const none of ['', '#', '#one #two', 'x'.repeat(101)]) expect(competenceOf(none)).toBeNull();
  });
});
