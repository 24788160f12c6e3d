import { describe, expect, it } from '@jest/globals';
import { INDICATORS } from './indicators.data.js';
import { indicatorProblems } from './indicator.policy.js';
import { MEASURES } from './measures.data.js';

const term = (measure: string, category = '', form = '') => ({ measure, category, form });

const definition = (changes: Partial<Parameters<typeof indicatorProblems>[0]> = {}) => ({
  code: 'teachers_as_mentors',
  titleRu: 'Педагоги-наставники',
  titleEn: 'Teachers who are mentors',
  descriptionRu: 'Доля педагогов, которые сами наставники.',
  descriptionEn: 'Share of teachers who are mentors themselves.',
  unit: 'PEOPLE' as const,
  numerator: [term('mentors', 'TEACHER')],
  denominator: [term('teachers')],
  ...changes,
});

const found = (changes: Parameters<typeof definition>[0]) =>
  indicatorProblems(definition(changes)).map(({ code, path }) => `${code} ${path.join('.')}`);

describe("a region's own indicator", () => {
  it('may be a share of any measures that the hub keeps', () => {
    expect(found({})).toEqual([]);
    expect(found({ denominator: [term('students'), term('pupils'), term('teachers')] })).toEqual([]);
    const [numerator, denominator] = [
      [term('activities', 'DONE')],
      [term('activities', 'DONE'), term('activities', 'OVERDUE')],
    ];
    expect(found({ unit: 'ACTIVITIES', numerator, denominator })).toEqual([]);
    const unit = 'ORGANISATIONS';
    expect(
      found({ unit, numerator: [term('enterprises_with_mentors')], denominator: [term('partner_enterprises')] }),
    ).toEqual([]);
  });

  it.each(['', 'ab', 'Teachers', '1teachers', 'teachers-as-mentors', 'a'.repeat(61)])(
    'may not have the code "%s"',
    (code) => {
      expect(found({ code })).toEqual(['INDICATOR_CODE_MALFORMED code']);
    },
  );

  it('may not redefine one that means the same in all regions', () => {
    for (const { code } of INDICATORS) expect(found({ code })).toEqual(['INDICATOR_CODE_RESERVED code']);
  });

  it('is named and described, at bearable length', () => {
    expect(found({ titleRu: '  ', titleEn: 'T'.repeat(201), descriptionEn: 'D'.repeat(2001) })).toEqual([
      'TEXT_LENGTH titleRu',
      'TEXT_LENGTH titleEn',
      'TEXT_LENGTH descriptionEn',
    ]);
  });

  it('may speak of students and pupils together, as S004 does of learners', () => {
    const numerator = [term('mentees', 'STUDENT'), term('mentees', 'PUPIL')];
    expect(found({ numerator, denominator: [term('learners'), term('pupils')] })).toEqual([]);
  });

  it('may not be over itself', () => {
    expect(found({ numerator: [term('students')], denominator: [term('learners')] })).toEqual([
      'DEFINITION_REFUSED denominator',
    ]);
  });

  it('counts the same in both parts, which it names as its unit', () => {
    const denominator = [term('mentorships_counted')];
    expect(found({ denominator })).toEqual(['DEFINITION_REFUSED denominator']);
    const [problem] = indicatorProblems(definition({ denominator }));
    expect(problem?.values?.['reason']).toEqual({
      ru: expect.stringContaining('люди. Здесь другое: пары, учтённые за год (пары)'),
      en: expect.stringContaining('people. Here are others: mentorships counted in the year (pairs)'),
    });
    expect(found({ unit: 'PAIRS', denominator })).toEqual(['DEFINITION_REFUSED numerator']);
  });

  it('is made of what somebody counts', () => {
    const numerator = [term('documents_held')];
    expect(found({ unit: 'DOCUMENTS', numerator, denominator: [term('documents_required')] })).toEqual([]);
  });

  it('takes rows that its measures are kept by, and is told which', () => {
    const numerator = [term('mentors', 'YOUNG_SPECIALIST')];
    expect(found({ numerator })).toEqual(['CATEGORY_NOT_KEPT numerator.0.category']);
    expect(indicatorProblems(definition({ numerator }))[0]?.values?.['kept']).toEqual({
      ru: 'общий итог, STUDENT, PUPIL, TEACHER, EMPLOYER_REPRESENTATIVE',
      en: 'its total, STUDENT, PUPIL, TEACHER, EMPLOYER_REPRESENTATIVE',
    });
    expect(found({ denominator: [term('teachers', 'TEACHER')] })).toEqual(['CATEGORY_NOT_KEPT denominator.0.category']);
    expect(
      found({ unit: 'ACTIVITIES', numerator: [term('activities')], denominator: [term('activities', 'DUE')] }),
    ).toEqual(['CATEGORY_NOT_KEPT numerator.0.category']);
  });

  it('may not add forms, nor a total and its part, nor be empty', () => {
    expect(found({ numerator: [term('mentors', 'TEACHER'), term('mentors')] })).toEqual([
      'DEFINITION_REFUSED numerator',
    ]);
    const denominator = [term('mentees', '', 'student-student'), term('mentees', '', 'teacher-student')];
    expect(found({ denominator })).toEqual(['DEFINITION_REFUSED denominator']);
    expect(found({ numerator: [] })).toEqual(['DEFINITION_REFUSED numerator']);
  });

  it.each([
    ['a mentor who is a mentee, too', 'mentors', 'mentees'],
    ['a participant and the headcount', 'students', 'mentees'],
    ['students under both their names', 'learners', 'students'],
    ['young specialists, who are teachers', 'teachers', 'young_specialists'],
  ])('may not count %s twice', (_, one, other) => {
    expect(found({ numerator: [term(one), term(other)] })).toEqual(['DEFINITION_REFUSED numerator']);
    expect(found({ numerator: [term(other), term(one)] })).toEqual(['DEFINITION_REFUSED numerator']);
  });

  it('names measures that there are, and is told which', () => {
    const numerator = [term('mentors'), term('mentor')];
    expect(found({ numerator })).toEqual(['MEASURE_UNKNOWN numerator.1.measure']);
    expect(indicatorProblems(definition({ numerator }))[0]?.values?.['measures']).toEqual({
      ru: expect.stringContaining('обученные наставники (mentors_trained)'),
      en: expect.stringContaining('mentors trained (mentors_trained)'),
    });
  });

  it('counts organisations apart from people, each alone and in total', () => {
    const [shares, partners] = [[term('enterprises_with_mentors')], [term('partner_enterprises')]];
    expect(found({ numerator: shares, denominator: partners })).toEqual([
      'DEFINITION_REFUSED numerator',
      'DEFINITION_REFUSED denominator',
    ]);
    const unit = 'ORGANISATIONS';
    expect(found({ unit, numerator: shares })).toEqual(['DEFINITION_REFUSED denominator']);
    expect(found({ unit, numerator: [...shares, ...partners], denominator: partners })).toHaveLength(1);
  });

  it('is bounded', () => {
    expect(found({ numerator: Array.from({ length: 21 }, () => term('mentors')) })).toEqual([
      'FORMULA_TOO_LONG numerator',
    ]);
    expect(found({ numerator: [term('mentors', 'X'.repeat(41))] })).toEqual(['FORMULA_TOO_LONG numerator']);
  });
});

describe('the measures', () => {
  it('include every one that the shipped indicators are made of, each once and named in two languages', () => {
    const codes = MEASURES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { numerator, denominator } of INDICATORS) {
      for (const { measure } of [...numerator, ...denominator]) expect(codes).toContain(measure);
    }
    for (const { title } of MEASURES) {
      expect(title.ru).toMatch(/^[а-яё ,-]+$/);
      expect(title.en).toMatch(/^[a-z ]+$/);
    }
  });
});
