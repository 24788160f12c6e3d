import { describe, expect, it } from '@jest/globals';
import { after, known, names, nobody, pairNames, plan, type College, type Line } from '../../testing/planning.js';

const OLEG: Line = {
  ФИО: 'Кузнецов Олег Ильич',
  'Место работы/учёбы': 'ООО «Заря»',
  'Дата вхождения в базу': '01.11.2024',
  'Форма наставничества': 'работодатель – студент',
};
const students = (...people: string[]): College => ({ people: people.map((name) => known(name)), pairs: [] });

describe('planMentors', () => {
  it('registers the mentor and pairs the several mentees of one cell', () => {
    const college = students('Смирнова Анна Петровна', 'Ёлкин Пётр Олегович', 'Ким Яна');
    const planned = plan(
      'mentors',
      [{ ...OLEG, 'ФИО наставляемых': 'Смирнова А.П.\nЕЛКИН  ПЕТР ОЛЕГОВИЧ; Ким Яна' }],
      college,
    );
    expect(planned.refused).toEqual([]);
    expect(names(planned)).toEqual(['Кузнецов Олег Ильич']);
    expect(pairNames(planned)).toEqual([
      'Кузнецов Олег – Ёлкин Пётр',
      'Кузнецов Олег – Ким Яна',
      'Кузнецов Олег – Смирнова Анна',
    ]);
    expect(planned.pairs[0]).toMatchObject({ form: 'employer-student', startedOn: '2024-11-01' });
  });

  it('asks which of two namesakes is meant, and takes both where the cell gives their keys', () => {
    const people = [known('Ким Яна', { externalId: 'k-1' }), known('Ким Яна', { externalId: 'k-2', birthYear: 2007 })];
    const asked = plan('mentors', [{ ...OLEG, 'ФИО наставляемых': 'Ким Яна' }], { people, pairs: [] });
    expect([asked.refused, asked.problems[0]]).toEqual([[[2, 'others']], expect.stringContaining('Ким Яна [код k-2] – 2007')]); // prettier-ignore
    const cell = 'Ким Яна [код k-1], Ким Яна [код k-2]';
    const told = plan('mentors', [{ ...OLEG, 'ФИО наставляемых': cell }], { people, pairs: [] });
    expect([told.refused, told.pairs.map((pair) => pair.mentee.known)]).toEqual([[], people]);
  });

  it('makes one mentor of several rows', () => {
    const college = students('Смирнова Анна', 'Ким Яна');
    const planned = plan(
      'mentors',
      [
        { ...OLEG, 'ФИО наставляемых': 'Ким Яна' },
        { ...OLEG, 'ФИО наставляемых': 'Смирнова Анна' },
      ],
      college,
    );
    expect(names(planned)).toEqual(['Кузнецов Олег Ильич']);
    expect(planned.pairs).toHaveLength(2);
  });

  it('chooses among the forms of a row by the mentee’s category', () => {
    const people = [known('Смирнова Анна'), known('Белова Вера', { category: 'TEACHER', birthYear: null })];
    const line = {
      ФИО: 'Орлова Ольга',
      'Форма наставничества': 'педагог – студент; учитель – учитель',
      'ФИО наставляемых': 'Смирнова А., Белова В.',
    };
    expect(
      plan('mentors', [line], { people, pairs: [] })
        .pairs.map(({ form }) => form)
        .sort(),
    ).toEqual(['teacher-student', 'teacher-teacher']);
  });

  it('knows a mentor’s category from the college where the row doesn’t say it', () => {
    const people = [known('Орлова Ольга', { category: 'TEACHER', birthYear: null })];
    expect(plan('mentors', [{ ФИО: 'Орлова О.' }], { people, pairs: [] })).toMatchObject({
      refused: [],
      people: [{ person: { known: people[0] } }],
    });
  });

  it.each<[string, Line, string]>([
    ['a mentee whom the college doesn’t know', { 'ФИО наставляемых': 'Смирнова Анна, Неведомая Нина' }, 'others'],
    [
      'a mentee of another category',
      { 'ФИО наставляемых': 'Смирнова Анна', 'Форма наставничества': 'работодатель – ученик' },
      'others',
    ],
    ['a mentee who may be two', { 'ФИО наставляемых': 'Ким Я.' }, 'others'],
    ['a mentor of no category', { 'Форма наставничества': '' }, 'form'],
    ['an unknown mentor by initials', { ФИО: 'Кузнецов О.И.' }, 'name'],
  ])('refuses %s, with the whole row', (_what, change, field) => {
    const planned = plan(
      'mentors',
      [{ ...OLEG, ...change }],
      students('Смирнова Анна', 'Ким Яна', 'Ким Юна', 'Ким Ян'),
    );
    expect(planned.refused).toEqual([[2, field]]);
    expect([planned.people, planned.pairs]).toEqual([[], []]);
  });

  it('refuses employers of one name and two workplaces, since it can’t be told whether they are one', () => {
    const lines = [
      OLEG,
      { ...OLEG, 'Место работы/учёбы': 'Заря, ООО' },
      { ...OLEG, 'Место работы/учёбы': 'ООО «Рассвет»' },
    ];
    expect(plan('mentors', lines.slice(0, 2)).refused).toEqual([]);
    expect(plan('mentors', lines).refused.map(([row]) => row)).toEqual([2, 3, 4]);
  });
});

describe('both bases', () => {
  const mentees: Line[] = [
    {
      'ФИО наставляемого': 'Смирнова Анна Петровна',
      'Год рождения': 2006,
      'Дата вхождения в программу': '01.10.2024',
      'ФИО наставника': 'Кузнецов Олег Ильич',
      'Форма наставничества': 'работодатель-студент',
      'Место работы/учёбы наставника': 'Заря',
    },
    {
      'ФИО наставляемого': 'Ёлкин Пётр Олегович',
      'Год рождения': 2007,
      'ФИО наставника': 'Орлова Ольга Игоревна',
      'Форма наставничества': 'педагог-студент',
      'Дата завершения программы': '20.12.2024',
    },
  ];
  const mentors: Line[] = [
    { ...OLEG, 'ФИО наставляемых': 'Смирнова А.П.' },
    {
      ФИО: 'ОРЛОВА ОЛЬГА ИГОРЕВНА',
      'Форма наставничества': 'педагог-студент',
      'ФИО наставляемых': 'Елкин Петр Олегович',
      'Дата вхождения в базу': '01.02.2025',
    },
  ];
  const run = (college: College, kind: 'mentees' | 'mentors') => {
    const planned = plan(kind, kind === 'mentees' ? mentees : mentors, college);
    return { planned, college: after(planned, college) };
  };

  it('mentees, mentors, mentees: four people, two pairs, and nothing more to change', () => {
    const first = run(nobody, 'mentees').college;
    const second = run(first, 'mentors');
    expect(second.planned.refused).toEqual([]);
    expect([second.college.people.length, second.college.pairs]).toEqual([4, first.pairs]);
    expect(run(second.college, 'mentees').college).toEqual(second.college);
    expect(run(second.college, 'mentors').college).toEqual(second.college);
  });

  it('mentors, mentees, mentors: the same people', () => {
    const early = run(nobody, 'mentors');
    expect(early.planned.refused).toEqual([
      [2, 'others'],
      [3, 'others'],
    ]);
    const alone = after(
      plan(
        'mentors',
        mentors.map((line) => ({ ...line, 'ФИО наставляемых': '' })),
      ),
    );
    const both = run(alone, 'mentees').college;
    expect([both.people.length, both.pairs.length]).toEqual([4, 2]);
    const third = run(both, 'mentors');
    expect(third.planned.refused).toEqual([]);
    expect([third.college.people.length, third.college.pairs]).toEqual([4, both.pairs]);
    expect(run(third.college, 'mentees').college).toEqual(third.college);
  });

  it('takes the days of a known pair from where they are known', () => {
    const college = run(nobody, 'mentees').college;
    const days = run(college, 'mentors').planned.pairs.map(({ startedOn }) => startedOn);
    expect(days.sort()).toEqual(['2024-09-01', '2024-10-01']);
  });
});
