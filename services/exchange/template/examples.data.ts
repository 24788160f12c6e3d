import type { HeadcountField, MenteeField, MentorField } from '../workbook/columns.js';
import { EXAMPLE_WORD } from '../workbook/template-words.data.js';

/** What the row that shows how to fill a table has in its columns; the rest of them may stay empty. */
export const EXAMPLES: {
  readonly mentees: Readonly<Partial<Record<MenteeField, string>>>;
  readonly mentors: Readonly<Partial<Record<MentorField, string>>>;
  readonly headcount: Readonly<Partial<Record<HeadcountField, string>>>;
} = {
  mentees: {
    name: `${EXAMPLE_WORD}: Смирнова Анна Петровна`,
    contacts: '+7 900 123-45-67, anna@example.ru',
    birth: '2007',
    request: 'Подготовка к чемпионату по профессии, #сварка',
    enteredOn: '01.10.2025',
    mentorName: 'Кузнецов Олег Ильич',
    form: 'работодатель – студент',
    mentorWorkplace: 'ООО «Заря»',
    finishedOn: '31.05.2026',
    results: 'Освоила сварку труб, прошла отбор на чемпионат',
    caseLink: 'https://example.ru/case',
    completed: 'да',
    birthDate: '14.02.2007',
    category: 'студент',
    group: 'СВ-21',
    externalId: '00123',
  },
  mentors: {
    name: `${EXAMPLE_WORD}: Кузнецов Олег Ильич`,
    contacts: '+7 900 765-43-21',
    workplace: 'ООО «Заря»',
    competences: 'сварка труб; чтение чертежей; #сварка',
    achievements: 'Эксперт чемпионата по профессии',
    interests: 'туризм',
    preferredAge: '16–18',
    availability: '2 часа в неделю',
    enteredOn: '01.09.2025',
    menteeNames: 'Смирнова Анна Петровна; Белов Иван Львович',
    forms: 'работодатель – студент',
    birth: '1980',
    category: 'работодатель',
    externalId: '00045',
  },
  headcount: {
    college: `${EXAMPLE_WORD} 26-01`,
    year: '2025/2026',
    students: '850',
    pupils: '40',
    teachers: '62',
    youngSpecialists: '9',
    confirm: 'да',
  },
};
