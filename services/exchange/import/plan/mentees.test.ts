import { describe, expect, it } from '@jest/globals';
import { after, known, names, pairNames, plan, type Line } from '../../testing/planning.js';

const ANNA: Line = {
  'ФИО наставляемого': 'Смирнова Анна Петровна',
  'Год рождения': 2006,
  'Дата вхождения в программу': '01.10.2024',
  'ФИО наставника': 'Кузнецов Олег Ильич',
  'Форма наставничества': 'работодатель – студент',
  'Место работы/учёбы наставника': 'ООО «Заря»',
};
const teacher = { category: 'TEACHER', birthYear: null } as const;

describe('planMentees: who is registered', () => {
  it('registers the mentee and the mentor whom the row names in full, of the category that the form fixes', () => {
    const { people, pairs, refused } = plan('mentees', [ANNA]);
    expect(refused).toEqual([]);
    expect(people.map(({ source, input }) => ({ source, ...input }))).toMatchObject([
      {
        source: 'sheet',
        category: 'STUDENT',
        familyName: 'Смирнова',
        birthYear: 2006,
        consent: { givenOn: '2024-10-01', givenBy: 'COLLEGE' },
      },
      {
        source: 'sheet',
        category: 'EMPLOYER_REPRESENTATIVE',
        familyName: 'Кузнецов',
        workplace: 'ООО «Заря»',
        consent: { givenOn: '2024-10-01' },
      },
    ]);
    expect(pairs).toMatchObject([{ form: 'employer-student', startedOn: '2024-10-01', endedOn: null }]);
  });

  it('keeps names out of the keys', () => {
    const keys = plan('mentees', [ANNA]).people.map(({ input }) => input.externalId);
    expect(keys.join()).toMatch(/^name:[0-9a-f]{32},name:[0-9a-f]{32}$/);
  });

  it('takes the key of the sheet where it has one, apart for learners and staff', () => {
    const lines: Line[] = [
      { ...ANNA, 'Внешний код': '15' },
      { 'ФИО наставляемого': 'Орлова Ольга', Категория: 'педагог', 'Внешний код': '15' },
    ];
    const keys = plan('mentees', lines).people.map(({ input }) => input.externalId);
    expect(keys).toEqual(expect.arrayContaining(['student:15', 'teacher:15']));
  });

  it('registers a mentor of three mentees once, ё and е alike, and finds initials in the other rows', () => {
    const lines = ['Кузнецов Олег Ильич', 'КУЗНЕЦОВ  Олег', 'Кузнецов О.И.'].map((mentor, n) => ({
      ...ANNA,
      'ФИО наставляемого': `Смирнова Анна ${['Петровна', 'Олеговна', 'Юрьевна'][n]}`,
      'ФИО наставника': mentor,
    }));
    const planned = plan('mentees', [lines[2]!, lines[1]!, lines[0]!]);
    expect(planned.refused).toEqual([]);
    expect(names(planned)).toHaveLength(4);
    expect(pairNames(planned)).toEqual(Array(3).fill('Кузнецов Олег – Смирнова Анна'));
    const yo = plan('mentees', [
      { ...ANNA, 'ФИО наставника': 'Королёв Пётр' },
      { ...ANNA, 'ФИО наставляемого': 'Ким Яна', 'ФИО наставника': 'Королев Петр' },
    ]);
    expect(names(yo)).toEqual(['Ким Яна', 'Королёв Пётр', 'Смирнова Анна Петровна']);
  });

  it('brings known people up to date under the keys of their own system', () => {
    const anna = known('Смирнова Анна Петровна');
    const { people } = plan('mentees', [{ ...ANNA, Телефон: '8 900 123-45-67' }], { people: [anna], pairs: [] });
    expect(people[0]).toMatchObject({ source: '1c', input: { externalId: anna.externalId, phone: '+79001234567' } });
  });

  it('makes two people of one name and two years of birth', () => {
    const planned = plan('mentees', [ANNA, { ...ANNA, 'Год рождения': 2007 }]);
    expect(planned.refused).toEqual([]);
    expect(names(planned).filter((name) => name.startsWith('Смирнова'))).toHaveLength(2);
  });

  it('takes a mentee without a mentor', () => {
    const { people, pairs } = plan('mentees', [{ ...ANNA, 'ФИО наставника': '-' }]);
    expect([people.length, pairs.length]).toEqual([1, 0]);
  });

  it('lets one person be mentor and mentee', () => {
    const form = { 'Форма наставничества': 'педагог – педагог' };
    const planned = plan('mentees', [
      { ...form, 'ФИО наставляемого': 'Белова Вера Ивановна', 'ФИО наставника': 'Орлова Ольга Игоревна' },
      { ...form, 'ФИО наставляемого': 'Орлова Ольга Игоревна', 'ФИО наставника': 'Белов Юрий Юрьевич' },
    ]);
    expect(names(planned)).toHaveLength(3);
    expect(pairNames(planned)).toEqual(['Белов Юрий – Орлова Ольга', 'Орлова Ольга – Белова Вера']);
  });
});

describe('planMentees: learners as mentors', () => {
  it('registers them by their full name, since the sheet has no column for their year of birth', () => {
    const planned = plan('mentees', [{ ...ANNA, 'Форма наставничества': 'студент – студент' }]);
    expect(planned.refused).toEqual([]);
    expect(planned.people.map(({ input }) => [input.familyName, input.category])).toEqual([
      ['Смирнова', 'STUDENT'],
      ['Кузнецов', 'STUDENT'],
    ]);
  });
});

describe('planMentees: what is refused', () => {
  it.each<[string, Line, string]>([
    ['initials that nobody has', { 'ФИО наставника': 'Кузнецов О.И.' }, 'others'],
    ['a mentor without a form', { 'Форма наставничества': '', Категория: 'студент' }, 'form'],
    ['neither form nor category', { 'Форма наставничества': '' }, 'form'],
    [
      'themself as mentor',
      { 'Форма наставничества': 'студент – студент', 'ФИО наставника': 'Смирнова А.П.' },
      'others',
    ],
    ['an entry to come', { 'Дата вхождения в программу': '02.03.2025' }, 'enteredOn'],
    [
      'a programme that ended before the year',
      { 'Дата вхождения в программу': '01.10.2023', 'Дата завершения программы': '31.08.2024' },
      'finishedOn',
    ],
  ])('%s', (_what, change, field) => {
    const planned = plan('mentees', [{ ...ANNA, ...change }]);
    expect(planned.refused).toEqual([[2, field]]);
    expect([planned.people, planned.pairs]).toEqual([[], []]);
  });

  it('initials that two teachers have, and no others', () => {
    const people = [
      known('Кузнецов Олег Ильич', teacher),
      known('Кузнецов Осип Иванович', teacher),
      known('Кузнецов Оскар Игоревич'),
    ];
    const line = { ...ANNA, 'Форма наставничества': 'педагог – студент', 'ФИО наставника': 'Кузнецов О.И.' };
    expect(plan('mentees', [line], { people, pairs: [] }).refused).toEqual([[2, 'others']]);
    const one = plan('mentees', [line], { people: people.slice(1), pairs: [] });
    expect(pairNames(one)).toEqual(['Кузнецов Осип – Смирнова Анна']);
  });

  it('a mentee who may be either of two known namesakes', () => {
    const people = [known('Смирнова Анна Петровна'), known('Смирнова Анна Петровна')];
    expect(plan('mentees', [ANNA], { people, pairs: [] }).refused).toEqual([[2, 'name']]);
    const grouped = [known('Смирнова Анна Петровна', { studyGroup: 'ТМ-21' }), people[1]!];
    const told = plan('mentees', [{ ...ANNA, 'Группа/курс': 'тм-21' }], { people: grouped, pairs: [] });
    expect(told.people[0]?.person.known).toBe(grouped[0]);
  });

  it('and asks which of them, in the words in which the answer is to be given', () => {
    const people = [
      known('Смирнова Анна Петровна', { studyGroup: 'ТМ-21', externalId: 'k-a' }),
      known('Смирнова Анна Петровна', { source: 'sheet', externalId: `name:${'0123456789abcdef'.repeat(2)}` }),
      known('Смирнова Анна Петровна', { source: 'sheet', externalId: 'student:17', birthYear: null }),
    ];
    const [question] = plan('mentees', [ANNA], { people, pairs: [] }).problems;
    const answers = [...question!.matchAll(/Смирнова Анна Петровна \[код [^\]]+\]/g)].map(([answer]) => answer);
    expect(answers).toEqual([
      'Смирнова Анна Петровна [код k-a]',
      'Смирнова Анна Петровна [код name:01234567]',
      'Смирнова Анна Петровна [код 17]',
    ]);
    for (const [n, answer] of answers.entries()) {
      const told = plan('mentees', [{ ...ANNA, 'ФИО наставляемого': answer }], { people, pairs: [] });
      expect([told.refused, told.people[0]?.person.known]).toEqual([[], people[n]]);
    }
    const column = plan('mentees', [{ ...ANNA, 'Внешний код': 'name:01234567' }], { people, pairs: [] });
    expect(column.people[0]?.person.known).toBe(people[1]);
    const unknown = { ...ANNA, 'ФИО наставляемого': 'Смирнова Анна Петровна [код k-b]' };
    expect(plan('mentees', [unknown], { people, pairs: [] }).refused).toEqual([[2, 'name']]);
  });

  it('a mentor who may be either of two, until the cell gives the key', () => {
    const people = [known('Орлова Ольга', teacher), known('Орлова Ольга', { ...teacher, externalId: 'k-o' })];
    const line = { ...ANNA, 'Форма наставничества': 'педагог – студент', 'ФИО наставника': 'Орлова Ольга' };
    expect(plan('mentees', [line], { people, pairs: [] }).refused).toEqual([[2, 'others']]);
    for (const mentor of ['Орлова Ольга [код k-o]', 'Орлова О. [key: k-o]', 'Орлова Ольга (мастер) [КОД k-o]']) {
      const told = plan('mentees', [{ ...line, 'ФИО наставника': mentor }], { people, pairs: [] });
      expect([told.refused, told.pairs.map((pair) => pair.mentor.known)]).toEqual([[], [people[1]]]);
    }
    const unknown = { ...line, 'ФИО наставника': 'Орлова Ольга [код k-x]' };
    expect(plan('mentees', [unknown], { people, pairs: [] }).refused).toEqual([[2, 'others']]);
  });

  it('both rows of one name and year that disagree in the group', () => {
    const lines = ['ТМ-21', 'СВ-12'].map((group) => ({ ...ANNA, 'Группа/курс': group }));
    expect(plan('mentees', lines).refused).toEqual([
      [2, 'group'],
      [3, 'group'],
    ]);
    const numbered = lines.map((line, n) => ({ ...line, 'Внешний код': String(n) }));
    expect(names(plan('mentees', numbered))).toHaveLength(3);
  });

  it('whoever depends on a row that is refused', () => {
    const form = { 'Форма наставничества': 'педагог – педагог' };
    const planned = plan('mentees', [
      { ...form, 'ФИО наставляемого': 'Белова Вера', 'ФИО наставника': 'Орлова О.' },
      { ...form, 'ФИО наставляемого': 'Орлова Ольга', 'ФИО наставника': 'Неведомый Н.Н.' },
    ]);
    expect(planned.refused).toEqual([
      [2, 'others'],
      [3, 'others'],
    ]);
    expect(planned.people).toEqual([]);
  });

  it('a key that somebody else has', () => {
    const people = [known('Иванов Яков', { source: 'sheet', externalId: 'student:7' })];
    expect(plan('mentees', [{ ...ANNA, 'Внешний код': '7' }], { people, pairs: [] }).refused).toEqual([
      [2, 'externalId'],
    ]);
  });
});

describe('planMentees: consents and days', () => {
  const consents = (...given: { givenOn: string; withdrawnOn: string | null }[]) =>
    plan('mentees', [{ ...ANNA, 'ФИО наставника': '' }], {
      people: [known('Смирнова Анна Петровна', { consents: given })],
      pairs: [],
    }).people[0]?.input['consent'];

  it('attests a consent once: not beside one of the year, and not against a withdrawal', () => {
    expect(consents()).toMatchObject({ givenOn: '2024-10-01' });
    expect(consents({ givenOn: '2025-02-01', withdrawnOn: null })).toBeUndefined();
    expect(consents({ givenOn: '2024-02-01', withdrawnOn: '2024-12-01' })).toBeUndefined();
    expect(consents({ givenOn: '2025-09-10', withdrawnOn: '2025-12-01' })).toBeUndefined();
  });

  it('attests one for an earlier year than that of the first consent', () => {
    expect(consents({ givenOn: '2025-09-10', withdrawnOn: null })).toMatchObject({ givenOn: '2024-10-01' });
  });

  it('dates what has no date by the first day of the year, or by today in the August before', () => {
    const { people, pairs } = plan('mentees', [{ ...ANNA, 'Дата вхождения в программу': '' }]);
    expect([people[0]?.input['consent'], pairs[0]?.startedOn]).toEqual([
      { givenOn: '2024-09-01', givenBy: 'COLLEGE' },
      '2024-09-01',
    ]);
    const early = plan('mentees', [{ ...ANNA, 'Дата вхождения в программу': '' }], undefined, '2024-08-20');
    expect(early.pairs[0]?.startedOn).toBe('2024-08-20');
  });

  it('counts a pair from the first day of the year although the mentee entered before', () => {
    expect(plan('mentees', [{ ...ANNA, 'Дата вхождения в программу': '15.10.2023' }]).pairs[0]?.startedOn).toBe(
      '2024-09-01',
    );
  });

  it('ends a pair on a day that has come, with what the mark says', () => {
    const end = (date: string) =>
      plan('mentees', [{ ...ANNA, 'Дата завершения программы': date, 'Отметка о прохождении программы': 'да' }])
        .pairs[0];
    expect(end('01.03.2025')).toMatchObject({ endedOn: '2025-03-01', endReason: 'Программа пройдена' });
    expect(end('02.03.2025')).toMatchObject({ endedOn: null, endReason: null });
  });

  it('puts a mentee’s ended pair before the next one', () => {
    const lines = [
      { ...ANNA, 'Дата вхождения в программу': '01.02.2025', 'ФИО наставника': 'Котов Павел' },
      { ...ANNA, 'Дата завершения программы': '31.01.2025' },
    ];
    expect(plan('mentees', lines).pairs.map(({ endedOn }) => endedOn)).toEqual(['2025-01-31', null]);
  });

  it('asks for one pair where two rows speak of it', () => {
    const { pairs } = plan('mentees', [ANNA, { ...ANNA, 'Дата вхождения в программу': '' }]);
    expect(pairs.map(({ startedOn, rows }) => [startedOn, rows.length])).toEqual([['2024-09-01', 2]]);
  });
});

describe('planMentees again', () => {
  it('finds everybody it registered, and adds no consent', () => {
    const lines = [
      ANNA,
      { ...ANNA, 'ФИО наставляемого': 'Ёлкин Пётр', 'ФИО наставника': 'Кузнецов О.И.', 'Внешний код': '7' },
    ];
    const college = after(plan('mentees', lines));
    const again = plan('mentees', lines, college);
    expect(again.refused).toEqual([]);
    expect(after(again, college)).toEqual(college);
  });
});
