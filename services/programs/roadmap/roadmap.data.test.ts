import { describe, expect, it } from '@jest/globals';
import { STAGES } from '../stage/stages.data.js';
import { ROADMAP } from './roadmap.data.js';

const ACTIVITIES_PER_STAGE = [6, 4, 5, 4, 4, 6, 2];

describe('the standard roadmap', () => {
  it('has the 31 activities of S001 in their order, each under the stage of its number', () => {
    const codes = ACTIVITIES_PER_STAGE.flatMap((count, at) =>
      Array.from({ length: count }, (_, nth) => `${at + 1}.${nth + 1}`),
    );
    expect(codes).toHaveLength(31);
    expect(ROADMAP.map((activity) => activity.code)).toEqual(codes);
    for (const activity of ROADMAP) expect(activity.code.startsWith(`${activity.stage}.`)).toBe(true);
  });

  it('falls due with its stage', () => {
    for (const activity of ROADMAP) {
      expect(activity.period).toBe(STAGES.find((stage) => stage.number === activity.stage)?.period);
    }
  });

  it('names for each activity who answers, what results, and both in two languages', () => {
    for (const { responsible, results, title, resultText } of ROADMAP) {
      expect(responsible.length).toBeGreaterThan(0);
      expect(results.length).toBeGreaterThan(0);
      for (const text of [title.ru, resultText.ru]) expect(text).toMatch(/[а-я]{3}/);
      for (const text of [title.en, resultText.en]) expect(text).toMatch(/^[\x20-\x7e]+$/);
    }
    expect(new Set(ROADMAP.map((activity) => activity.title.ru)).size).toBe(31);
    expect(new Set(ROADMAP.map((activity) => activity.title.en)).size).toBe(31);
  });

  it('is answered for as S001 says', () => {
    const of = (role: string) => ROADMAP.filter(({ responsible }) => responsible.some((one) => one === role));
    const codes = (role: string) => of(role).map((activity) => activity.code);
    expect(codes('DEPUTY_DIRECTOR')).toEqual(['1.1', '1.2']);
    expect(codes('SOCIAL_EDUCATOR')).toEqual(['3.4', '3.5', '4.4']);
    expect(codes('PROJECT_MEMBERS')).toEqual(['4.3']);
    expect(codes('FORM_LEAD')).toEqual(['3.1', '3.2', '4.1', '5.1', '5.2', '5.3', '6.1', '6.2', '6.3', '6.4', '7.2']);
    expect(codes('PROJECT_CURATOR')).toHaveLength(17);
  });

  it.each([
    ['1.2', 'ответственных по формам', 'responsible for forms'],
    ['1.3', 'заинтересованы в наставничестве', 'interested in mentoring'],
    ['1.4', 'Раздел «Наставничество»', 'Section "Mentoring"'],
    ['1.6', 'мотивации и поощрения', 'motivating and rewarding'],
    ['3.1', 'информационную кампанию', 'information campaign'],
    ['3.1', 'Чем я могу быть полезен в качестве наставника?', 'How can I be of use as a mentor?'],
    ['3.3', 'педагог – студент', 'teacher to student'],
    ['3.4', 'оценить пары', 'Assess pairs'],
    ['4.3', '«Сетевой школе наставников»', 'network school of mentors'],
    ['5.4', 'распоряжением директора', "director's instruction"],
    ['6.6', '«Сетевая методическая служба»', 'regional methodical service'],
    ['7.1', 'удовлетворённости участием', 'satisfaction with taking part'],
  ])('says of %s what S001 says: %s', (code, ru, en) => {
    const { title, resultText } = ROADMAP.find((activity) => activity.code === code)!;
    expect([`${title.ru}; ${resultText.ru}`, `${title.en}; ${resultText.en}`]).toEqual([
      expect.stringContaining(ru),
      expect.stringContaining(en),
    ]);
  });

  it('results in an order where S001 asks for one', () => {
    const orders = ROADMAP.filter(({ results }) => results.includes('ORDER'));
    expect(orders.map((activity) => activity.code)).toEqual(['1.1', '1.2', '4.1', '4.3', '5.4']);
  });
});

describe('the stages', () => {
  it('are seven, in order', () => {
    expect(STAGES.map((stage) => stage.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('are monitored at the checkpoints of the cycle, each an activity of that very stage', () => {
    expect(STAGES.map((stage) => stage.checkpoints)).toEqual([
      ['1.5'],
      ['2.4'],
      ['3.5'],
      ['4.4'],
      [],
      ['6.5'],
      ['7.1', '7.2'],
    ]);
    for (const { number, checkpoints } of STAGES) {
      for (const code of checkpoints) {
        expect(ROADMAP.find((activity) => activity.code === code)?.stage).toBe(number);
      }
    }
  });

  it('are headed as S002 heads them', () => {
    expect(STAGES.map(({ officialTitle }) => officialTitle.ru)).toEqual([
      'Подготовка условий для запуска программы наставничества',
      'Формирование базы наставляемых',
      'Формирование базы наставников',
      'Отбор и обучение наставников',
      'Формирование наставнических пар или групп',
      'Организация работы наставнических пар или групп',
      'Завершение наставничества',
    ]);
  });

  it('have titles and an aim in two languages', () => {
    for (const { title, officialTitle, aim } of STAGES) {
      for (const text of [title.ru, officialTitle.ru, aim.ru]) expect(text).toMatch(/[а-я]{3}/);
      for (const text of [title.en, officialTitle.en, aim.en]) expect(text).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});
