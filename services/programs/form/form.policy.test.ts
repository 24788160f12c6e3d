import { describe, expect, it } from '@jest/globals';
import {
  aliasKey,
  formYears,
  isOpenIn,
  putFormProblems,
  retireProblems,
  type GivenForm,
  type KnownForm,
} from './form.policy.js';

const form = (code: string, change: Partial<KnownForm> = {}): KnownForm => ({
  code,
  title: { ru: code, en: code },
  mentorCategory: 'TEACHER',
  menteeCategory: 'STUDENT',
  regionId: null,
  aliases: [],
  ownAliases: [],
  firstYear: null,
  lastYear: null,
  ...change,
});

const FORMS = [
  form('teacher-student', { aliases: ['педагог-студент'] }),
  form('master-student', { regionId: 'here', aliases: ['мастер-студент'], lastYear: 2025 }),
  form('worker-worker', { regionId: 'elsewhere', aliases: ['рабочий-рабочий'] }),
];

const YEARS = formYears({ today: '2025-11-30', firstYear: 2020 });

const NEW: GivenForm = {
  regionId: 'here',
  code: 'employer-teacher',
  titleRu: 'Работодатель – педагог',
  titleEn: 'Employer to teacher',
  mentorCategory: 'EMPLOYER_REPRESENTATIVE',
  menteeCategory: 'TEACHER',
  aliases: ['Работодатель — педагог'],
};
const codes = (given: Partial<GivenForm>) =>
  putFormProblems({ ...NEW, ...given }, FORMS, YEARS).map(({ code }) => code);
const ofKnown = (code: string, given: Partial<GivenForm>) =>
  putFormProblems({ regionId: 'here', code, ...given }, FORMS, YEARS).map((problem) => problem.code);

describe('a form that a region adds', () => {
  it('has a code, titles, categories and names', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ code: 'Работодатель' })).toEqual(['FORM_CODE']);
    expect(codes({ titleEn: null })).toEqual(['FORM_TITLE']);
    expect(codes({ menteeCategory: null })).toEqual(['FORM_CATEGORIES_MISSING']);
    expect(codes({ aliases: Array.from({ length: 21 }, (_, n) => `имя ${n}`) })).toEqual(['FORM_ALIAS']);
    expect(codes({ aliases: ['Одно  имя', '«одно имя»'] })).toEqual(['FORM_ALIAS']);
  });

  it('pairs people who can be a pair', () => {
    expect(codes({ mentorCategory: 'PUPIL' })).toEqual(['FORM_CATEGORIES']);
    expect(codes({ mentorCategory: 'PUPIL', menteeCategory: 'PUPIL' })).toEqual([]);
  });

  it('takes no code and no name of another form of the region', () => {
    expect(codes({ code: 'worker-worker' })).toEqual(['FORM_CODE_TAKEN']);
    expect(codes({ aliases: ['Педагог – студент'] })).toEqual(['FORM_ALIAS_TAKEN']);
    expect(codes({ aliases: ['мастер-студент', 'teacher-student'] })).toEqual(['FORM_ALIAS_TAKEN', 'FORM_ALIAS_TAKEN']);
    expect(codes({ aliases: ['рабочий-рабочий'] })).toEqual([]);
  });

  it('begins in a year of the region, or in the next one', () => {
    const begins = [2019, 2020, 2026, 2027].map((firstYear) => codes({ firstYear }));
    expect(begins).toEqual([['FORM_YEAR_OUTSIDE'], [], [], ['FORM_YEAR_OUTSIDE']]);
  });

  it('keeps its categories; of one that ships a region says names and years alone', () => {
    expect(ofKnown('master-student', { titleRu: 'Мастер – студент', aliases: ['мастер-студент'] })).toEqual([]);
    expect(ofKnown('master-student', { menteeCategory: 'PUPIL' })).toEqual(['FORM_CATEGORIES_FIXED']);
    expect(ofKnown('master-student', { firstYear: 2026 })).toEqual(['FORM_YEARS']);
    expect(ofKnown('teacher-student', { aliases: ['куратор-студент'], firstYear: 2024 })).toEqual([]);
    expect(ofKnown('teacher-student', { titleRu: 'Иначе' })).toEqual(['FORM_SHIPPED']);
  });
});

describe('a form that is retired', () => {
  it('runs on where it has programmes, and that is confirmed', () => {
    const retire = (programmes: number, confirmed: boolean, lastYear: number | null = 2024) =>
      retireProblems(form('any', { firstYear: 2024 }), lastYear, { programmes, confirmed, years: YEARS }).map(
        ({ code }) => code,
      );
    expect(retire(0, false)).toEqual([]);
    expect(retire(2, false)).toEqual(['FORM_RUNNING']);
    expect(retire(2, true)).toEqual([]);
    expect(retire(0, false, 2023)).toEqual(['FORM_YEARS']);
    expect([2019, 2027].map((year) => retire(0, true, year))).toEqual([['FORM_YEAR_OUTSIDE'], ['FORM_YEAR_OUTSIDE']]);
  });

  it('opens no programme behind its last year, nor before its first', () => {
    const years = [2023, 2024, 2025].map((year) => isOpenIn({ firstYear: 2024, lastYear: 2024 }, year));
    expect(years).toEqual([false, true, false]);
    expect(isOpenIn({ firstYear: null, lastYear: null }, 1990)).toBe(true);
  });
});

it('names are compared without case, quotation marks and kinds of dashes', () => {
  expect(['«Мастер — студент»', 'МАСТЕР-СТУДЕНТ', ' мастер  –  студент '].map(aliasKey)).toEqual(
    Array.from({ length: 3 }, () => 'мастер-студент'),
  );
});
