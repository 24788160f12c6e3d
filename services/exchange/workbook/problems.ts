import type { Bilingual } from '#kernel/i18n/messages.js';
import type { NameAnswer } from '../import-lines.type.js';
import type { Damage } from './damage.type.js';
import { letterAmongDigits, otherDash, problem, shown } from './problem-words.js';

/** What is wrong with a row or a cell, so that it is not taken, and what to do about it. */
export interface CellProblem extends Bilingual {
  /** By which programs know it; given of tables of a cohort, whose cells the graph judges in part. */
  readonly code?: string;
  /** Where it is a question whom a name means: those to choose from. */
  readonly answers?: readonly NameAnswer[];
}

/** Why a cell can't be trusted, whatever it is to say. */
export const DAMAGE_PROBLEMS: Readonly<Record<Damage, CellProblem>> = {
  formula: problem(
    'Формула без вычисленного значения: откройте файл в Excel и сохраните или замените формулу значением.',
    'The formula has no calculated value: open the file in Excel and save it, or replace the formula by its value.',
  ),
  error: problem(
    'Ошибка формулы вместо значения: исправьте формулу или впишите значение.',
    'The cell shows a formula error: mend the formula or write the value.',
  ),
  narrow: problem(
    'Вместо значения решётки (####): столбец был узок. Расширьте его в Excel и сохраните файл заново.',
    'Hashes (####) in place of a value: the column was too narrow. Widen it in Excel and save the file again.',
  ),
  letters: problem(
    'Часть букв потеряна при сохранении (знак �): впишите текст заново и сохраните файл как «CSV UTF-8» или .xlsx.',
    'Letters were lost when the file was saved (the sign �): write the text anew and save as "CSV UTF-8" or .xlsx.',
  ),
  quote: problem(
    'Ячейка начинается с кавычки, которая нигде не закрыта: закройте её, удвойте кавычки внутри текста или сохраните файл как .xlsx.',
    'The cell begins with a quote that is never closed: close it, double the quotes inside the text, or save as .xlsx.',
  ),
};

export const CELL_PROBLEMS = {
  tooLong: problem(
    'Больше 10 000 знаков в ячейке: сократите текст.',
    'The cell holds more than 10,000 characters: shorten the text.',
  ),
} as const;

export const NAME_PROBLEMS = {
  required: problem('Нет ФИО: впишите фамилию, имя и отчество.', 'The name is missing: write family and given name.'),
  markup: problem(
    'В ФИО есть знаки разметки «<» или «>»: оставьте только имя.',
    'The name holds markup characters "<" or ">": leave the name alone.',
  ),
  incomplete: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: нужны фамилия и имя или инициалы.`,
      `"${shown(text)}": write the family name with a given name or initials.`,
    ),
  unreadable: (text: string): CellProblem =>
    problem(
      `«${shown(text)}» не похоже на ФИО: напишите «Фамилия Имя Отчество».`,
      `"${shown(text)}" does not read as a name: write family name, given name, patronymic.`,
    ),
  single: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: в этой ячейке должен быть один человек; остальных внесите отдельными строками.`,
      `"${shown(text)}": this cell takes one person; put the others into rows of their own.`,
    ),
} as const;

export const DATE_PROBLEMS = {
  unreadable: (text: string): CellProblem =>
    problem(
      `«${shown(text)}» не похоже на дату: напишите, например, 01.09.2024.${letterAmongDigits(text).ru}`,
      `"${shown(text)}" does not read as a date: write it like 01.09.2024.${letterAmongDigits(text).en}`,
    ),
  noSuchDay: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: такого дня нет в календаре, исправьте дату.`,
      `"${shown(text)}": the calendar has no such day, correct the date.`,
    ),
  dayNeeded: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: нужна дата с днём и месяцем, например 01.09.2024.`,
      `"${shown(text)}": a date with day and month is needed, like 01.09.2024.`,
    ),
  monthFirst: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: даты в файле записаны по-американски (месяц/день/год). Задайте столбцу формат «Дата» дд.мм.гггг и сохраните файл заново.`,
      `"${shown(text)}": the file has American dates (month/day/year). Format the column as dd.mm.yyyy and save the file again.`,
    ),
  zoned: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: время с часовым поясом, день неясен. Напишите дату, например 01.09.2024.`,
      `"${shown(text)}": a time of another zone, the day is not clear. Write a date like 01.09.2024.`,
    ),
  outOfRange: (text: string, from: string, to: string): CellProblem =>
    problem(
      `«${shown(text)}»: дата должна быть между ${from} и ${to}.`,
      `"${shown(text)}": the date must lie between ${from} and ${to}.`,
    ),
  finishedBeforeEntered: (finished: string, entered: string): CellProblem =>
    problem(
      `Дата завершения ${finished} раньше даты вхождения ${entered}: исправьте одну из них.`,
      `The finish ${finished} is before the entry ${entered}: correct one of them.`,
    ),
} as const;

export const BIRTH_PROBLEMS = {
  required: problem(
    'Нет года рождения: он нужен, чтобы знать, чьё согласие требуется, своё или законного представителя.',
    "The year of birth is missing: it decides whether the person's own or the legal representative's consent counts.",
  ),
  unreadable: (text: string): CellProblem =>
    problem(
      `«${shown(text)}» не похоже на год рождения: напишите год (2007) или дату (15.03.2007).${letterAmongDigits(text).ru}`,
      `"${shown(text)}" does not read as a year of birth: write a year (2007) or a date (15.03.2007).${letterAmongDigits(text).en}`,
    ),
  age: (text: string): CellProblem =>
    problem(
      `«${shown(text)}» похоже на возраст: напишите год рождения четырьмя цифрами (2007) или дату (15.03.2007).`,
      `"${shown(text)}" reads as an age: write the year of birth in four digits (2007) or a date (15.03.2007).`,
    ),
  implausible: (year: number, from: number, to: number): CellProblem =>
    problem(
      `Год рождения ${year} неправдоподобен: он должен быть от ${from} до ${to}.`,
      `The year of birth ${year} is implausible: it must lie between ${from} and ${to}.`,
    ),
  disagree: (year: number, other: number): CellProblem =>
    problem(
      `Год рождения ${year} не совпадает с датой рождения (${other}): исправьте один из столбцов.`,
      `The year of birth ${year} contradicts the date of birth (${other}): correct one of the columns.`,
    ),
} as const;

export const FORM_PROBLEMS = {
  unknown: (text: string, known: readonly string[]): CellProblem =>
    problem(
      `«${shown(text)}»: неизвестная форма наставничества. Пишите «наставник – наставляемый»: ${known.join(', ')}.`,
      `"${shown(text)}": unknown form of mentoring. Write mentor first, then mentee, one of: ${known.join(', ')}.`,
    ),
  single: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: у наставляемого в строке может быть одна форма; остальные внесите отдельными строками.`,
      `"${shown(text)}": a mentee's row takes one form; put the others into rows of their own.`,
    ),
  unknownCategory: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: неизвестная категория. Пишите: ученик, студент, педагог или работодатель.`,
      `"${shown(text)}": unknown category. Write pupil, student, teacher or employer.`,
    ),
  categoryDisagrees: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: категория не подходит к форме наставничества в этой строке, исправьте одно из двух.`,
      `"${shown(text)}": the category does not fit the form of mentoring in this row, correct one of them.`,
    ),
} as const;

export const CONTENT_PROBLEMS = {
  unreadableContacts: (text: string): CellProblem =>
    problem(
      `«${shown(text)}» не похоже на контакты: впишите телефон или адрес почты или оставьте ячейку пустой.`,
      `"${shown(text)}" does not read as a contact: write a phone number or an e-mail, or leave the cell empty.`,
    ),
  malformedEmail: (text: string): CellProblem =>
    problem(
      `«${shown(text)}» не похоже на адрес почты: исправьте его, например ivan@college.ru.`,
      `"${shown(text)}" does not read as an e-mail address: correct it, like ivan@college.ru.`,
    ),
  malformedPhone: (text: string): CellProblem =>
    problem(
      `«${shown(text)}» не похоже на номер телефона: в нём 11 цифр, например +7 900 123-45-67.`,
      `"${shown(text)}" does not read as a phone number: it has 11 digits, like +7 900 123-45-67.`,
    ),
  ageAsDate: problem(
    'Таблица превратила возраст в дату: впишите его словами, например «от 10 до 12 лет».',
    'The spreadsheet has turned the age into a date: write it in words, like «от 10 до 12 лет».',
  ),
  unreadableQualification: (text: string): CellProblem =>
    problem(
      `«${shown(text)}» не похоже на категорию: напишите «педагог-наставник», «педагог-методист» или оставьте ячейку пустой.`,
      `"${shown(text)}" does not read as a category: write «педагог-наставник», «педагог-методист», or leave the cell empty.`,
    ),
  qualificationWithoutDay: problem(
    'Категории нужна дата, с которой она установлена: впишите её в соседний столбец.',
    'A category needs the day on which it was given: write it in the column beside.',
  ),
  becameDate: (text: string): CellProblem =>
    problem(
      /^\d{5}/.test(text)
        ? 'Таблица превратила текст в дату: задайте ячейке формат «Текстовый» и впишите его заново.'
        : `«${shown(text)}»: таблица превратила текст в дату. Задайте ячейке формат «Текстовый» и впишите его заново.`,
      `The spreadsheet has turned the text into a date: format the cell as "Text" and write it anew.`,
    ),
  shortened: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: Excel сократил длинное число, цифры потеряны. Задайте ячейке формат «Текстовый» и впишите его заново.`,
      `"${shown(text)}": Excel has shortened a long number and its digits are lost. Format the cell as "Text" and write it anew.`,
    ),
  unreadableCompletion: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: напишите «да», если программа пройдена, «нет», если нет, или оставьте ячейку пустой.`,
      `"${shown(text)}": write «да» when the programme was completed, «нет» when not, or leave the cell empty.`,
    ),
} as const;

export const HEADCOUNT_PROBLEMS = {
  collegeRequired: problem('Нет кода колледжа: впишите его.', 'The college code is missing: write it.'),
  unreadableCollege: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: код колледжа состоит из букв, цифр, точек и дефисов, до 64 знаков.${otherDash(text).ru}`,
      `"${shown(text)}": a college code consists of letters, digits, dots and hyphens, up to 64 characters.${otherDash(text).en}`,
    ),
  collegeBecameDate: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: таблица превратила код колледжа в дату. Задайте столбцу формат «Текстовый» и впишите код заново.`,
      `"${shown(text)}": the spreadsheet has turned the college code into a date. Format the column as "Text" and write it anew.`,
    ),
  yearRequired: problem(
    'Нет учебного года: впишите его в виде 2024/2025.',
    'The academic year is missing: write it like 2024/2025.',
  ),
  unreadableYear: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: учебный год пишется двумя соседними годами, например 2024/2025.`,
      `"${shown(text)}": an academic year is written as two neighbouring years, like 2024/2025.`,
    ),
  unreadableCount: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: нужно целое число от 0 до 1 000 000; пустая ячейка значит «нет сведений».`,
      `"${shown(text)}": a whole number from 0 to 1,000,000 is needed; an empty cell means "not reported".`,
    ),
  nothingReported: problem(
    'В строке нет ни одной численности: впишите хотя бы одну или удалите строку.',
    'The row reports no figure: write at least one or delete the row.',
  ),
  moreYoungThanTeachers: (young: number, teachers: number): CellProblem =>
    problem(
      `Молодых специалистов (${young}) больше, чем педагогических работников (${teachers}): исправьте одно из двух.`,
      `There are more young specialists (${young}) than teachers (${teachers}): correct one of them.`,
    ),
  unconfirmed: problem(
    'Если числа в строке верны, впишите сюда «да».',
    'If the numbers of the row are right, write "yes" here.',
  ),
  unreadableConfirmation: (text: string): CellProblem =>
    problem(
      `«${shown(text)}»: «да» подтверждает числа строки, «нет» или пустая ячейка – нет.`,
      `"${shown(text)}": "yes" confirms the numbers of the row, "no" or an empty cell does not.`,
    ),
  duplicate: (firstRow: number): CellProblem =>
    problem(
      `Этот колледж и учебный год уже есть в строке ${firstRow}: оставьте одну строку.`,
      `This college and academic year already stand in row ${firstRow}: keep one row.`,
    ),
} as const;
