import { describe, expect, it } from '@jest/globals';
import { after, known, plan, type Line } from '../../testing/planning.js';

const ANNA: Line = {
  'ФИО наставляемого': 'Смирнова Анна Петровна',
  'Год рождения': 2006,
  'Дата вхождения в программу': '01.10.2024',
  'ФИО наставника': 'Кузнецов Олег Ильич',
  'Форма наставничества': 'работодатель – студент',
  'Место работы/учёбы наставника': 'ООО «Заря»',
};
const teacher = { category: 'TEACHER', birthYear: null } as const;

describe('somebody of whom a cell says that it is none of those known by the name', () => {
  it('is registered as a mentor beside them, unless somebody was registered so before', () => {
    const people = [known('Орлова Ольга', teacher), known('Орлова Ольга', { ...teacher, externalId: 'k-o' })];
    const there = { 'Форма наставничества': 'педагог – студент', 'Место работы/учёбы наставника': '' };
    const line = { ...ANNA, ...there, 'ФИО наставника': 'Орлова Ольга' };
    const asNew = { ...line, 'ФИО наставника': 'Орлова Ольга [новый]' };
    expect(plan('mentees', [line], { people, pairs: [] }).problems[0]).toContain('write "Орлова Ольга [новый]"');
    const told = plan('mentees', [asNew], { people, pairs: [] });
    expect([told.refused, told.pairs.map((pair) => pair.mentor.known)]).toEqual([[], [null]]);
    const college = after(told, { people, pairs: [] });
    expect(college.people).toHaveLength(4);

    // The same cell means the same person when it comes again, and so does one that says where she works.
    for (const again of [asNew, { ...asNew, 'Место работы/учёбы наставника': 'Филиал' }]) {
      expect(after(plan('mentees', [again], college), college).people).toHaveLength(4);
    }
    const [question] = plan('mentees', [line], college).problems;
    expect(question).toMatch(/Орлова Ольга \[код name:[0-9a-f]{8}\]/);
    expect(question).not.toContain('[новый]');
    const short = { ...line, 'ФИО наставника': 'Орлова О.' };
    const [whole] = plan('mentees', [short], { people, pairs: [] }).problems;
    expect(whole).toContain('If none of them, write the name in full.');
    expect(whole).not.toContain('[новый]');
  });

  it('lets a row that names the only other one of the name ask whom it means, in either order of the rows', () => {
    const people = [known('Орлова Ольга', teacher)];
    const lines = ['Орлова Ольга', 'Орлова Ольга [новый]'].map((mentor, n) => ({
      ...ANNA,
      'ФИО наставляемого': `Смирнова Анна ${['Петровна', 'Олеговна'][n]}`,
      'Форма наставничества': 'педагог – студент',
      'ФИО наставника': mentor,
      'Место работы/учёбы наставника': '',
    }));
    const college = after(plan('mentees', lines.slice(1), { people, pairs: [] }), { people, pairs: [] });
    for (const before of [{ people, pairs: [] }, college]) {
      expect(plan('mentees', lines, before).refused).toEqual([[2, 'others']]);
      expect(plan('mentees', lines.toReversed(), before).refused).toEqual([[3, 'others']]);
    }
  });

  it('needs a category of their own: that of a namesake says nothing', () => {
    const line = { 'ФИО наставляемого': 'Смирнова Анна Петровна', 'Год рождения': 2006 };
    const college = { people: [known('Смирнова Анна Петровна')], pairs: [] };
    expect(plan('mentees', [line], college).refused).toEqual([]);
    const asNew = { ...line, 'ФИО наставляемого': 'Смирнова Анна Петровна [новая]' };
    expect(plan('mentees', [asNew], college).refused).toEqual([[2, 'form']]);
  });

  it('is the same in the other sheet, which says more of them, and another where the two contradict each other', () => {
    const employer = { category: 'EMPLOYER_REPRESENTATIVE', birthYear: null } as const;
    const people = ['k-1', 'k-2'].map((externalId) => known('Кузнецов Олег Ильич', { ...employer, externalId }));
    const asNew = { ...ANNA, 'ФИО наставника': 'Кузнецов Олег Ильич [новый]' };
    const college = after(plan('mentees', [asNew], { people, pairs: [] }), { people, pairs: [] });
    expect(college.people).toHaveLength(4);
    const own = { ФИО: 'Кузнецов Олег Ильич [новый]', 'Форма наставничества': 'работодатель – студент', 'Год рождения': 1980 }; // prettier-ignore
    const fuller = plan('mentors', [{ ...own, 'Место работы/учёбы': 'Заря' }], college);
    expect(fuller.people[0]?.person.known?.externalId).toMatch(/^name:[0-9a-f]{32}\+$/);
    expect(after(fuller, college).people).toHaveLength(4);
    const elsewhere = plan('mentors', [{ ...own, 'Место работы/учёбы': 'АО «Рассвет»' }], college);
    expect(elsewhere.people[0]?.person.known).toBeNull();
  });

  it('is never registered where a sheet only names them: mentees come from their own base', () => {
    const people = ['k-1', 'k-2'].map((externalId) => known('Ким Яна', { externalId }));
    const line = { ФИО: 'Белов Лев', 'Форма наставничества': 'педагог – студент', 'ФИО наставляемых': 'Ким Яна' };
    const [question] = plan('mentors', [line], { people, pairs: [] }).problems;
    expect(question).toContain('Ким Яна [код k-2]');
    expect(question).not.toContain('[новый]');
    const asNew = { ...line, 'ФИО наставляемых': 'Ким Яна [новая]' };
    expect(plan('mentors', [asNew], { people, pairs: [] }).refused).toEqual([[2, 'others']]);
  });

  it('is registered as a mentee beside the only one of the name, in either order of the rows', () => {
    const people = [known('Смирнова Анна Петровна', { birthYear: 2006 })];
    const asNew = { ...ANNA, 'ФИО наставляемого': 'Смирнова Анна Петровна [новая]' };
    const told = plan('mentees', [asNew], { people, pairs: [] });
    expect([told.refused, told.people[0]?.person.known]).toEqual([[], null]);
    const college = after(told, { people, pairs: [] });
    const again = plan('mentees', [asNew], college);
    expect(again.people.find(({ input }) => input.familyName === 'Смирнова')?.person.known).toMatchObject({
      externalId: expect.stringMatching(/^name:[0-9a-f]{32}\+$/),
    });

    // Her namesake's row asks whom it means, at once and not only when the file comes again.
    for (const lines of [
      [ANNA, asNew],
      [asNew, ANNA],
    ]) {
      const row = lines.indexOf(ANNA) + 2;
      for (const before of [{ people, pairs: [] }, college]) {
        expect(plan('mentees', lines, before).refused).toEqual([[row, 'name']]);
      }
    }
    const initials = { ...ANNA, 'ФИО наставляемого': 'Смирнова А. П. [новая]' };
    expect(plan('mentees', [initials], { people, pairs: [] }).refused).toEqual([[2, 'name']]);
  });
});
