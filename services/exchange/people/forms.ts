import type { Category } from '#kernel/graph/person-category.data.js';
import { FORMS, FORM_SIDES, type FormCode } from '#programs/form/forms.data.js';
import type { Parsed } from '../workbook/grid.js';
import { foldText, refuse, taken, tidy } from '../workbook/grid.js';
import { FORM_PROBLEMS } from '../workbook/problems.js';

const FORM_CODES = Object.keys(FORM_SIDES) as readonly FormCode[];

/** How the forms are shown to people, and written into sheets. */
export const FORM_TITLES = Object.fromEntries(
  FORMS.map(({ code, title }) => [code, title.ru.toLowerCase()]),
) as Readonly<Record<FormCode, string>>;

/** How a sheet names the categories, each by a word that `parseCategory` knows. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  PUPIL: 'ученик',
  STUDENT: 'студент',
  TEACHER: 'педагог',
  EMPLOYER_REPRESENTATIVE: 'работодатель',
};

/** Beginnings of the words that name a side, folded; the documents call one side by several names. */
const SIDE_STEMS: readonly (readonly [Category, readonly string[]])[] = [
  ['EMPLOYER_REPRESENTATIVE', ['работодател', 'представител', 'предприяти', 'профессионал', 'employer']],
  ['TEACHER', ['педагог', 'учител', 'преподавател', 'мастер', 'молодой специалист', 'teacher']],
  ['STUDENT', ['студент', 'обучающ', 'student']],
  ['PUPIL', ['ученик', 'учениц', 'школьник', 'pupil']],
];

const DASHES = /[-‐‑‒–—―−/→]+/u;
const PREFIX = /^(?:\d+\s*[.)])?\s*(?:форма|модель|вид)?\s*(?:наставничества)?\s*[:.]?\s*/iu;

/** The form that a text names: «Студент – студент», «учитель-учитель», «Работодатель — ученик», «student-student». */
export function parseForm(text: string): Parsed<FormCode> {
  const sides = sidesOf(tidy(text).replace(PREFIX, ''));
  const [mentor, mentee, ...more] = sides.map(categoryOf);
  const code = FORM_CODES.find((form) => FORM_SIDES[form].mentor === mentor && FORM_SIDES[form].mentee === mentee);
  return code === undefined || more.length > 0
    ? refuse(FORM_PROBLEMS.unknown(text, Object.values(FORM_TITLES)))
    : taken(code);
}

/** A sheet names few forms, each in hundreds of rows. */
const READ = new Map<string, Parsed<readonly FormCode[]>>();
const REMEMBERED = 100;

/** The distinct forms in a cell that may hold several, separated by line breaks, semicolons, commas or « и ». */
export function parseForms(text: string): Parsed<readonly FormCode[]> {
  const before = READ.get(text);
  if (before) return before;
  const forms = readForms(text);
  if (READ.size < REMEMBERED) READ.set(text, forms);
  return forms;
}

function readForms(text: string): Parsed<readonly FormCode[]> {
  const pieces = tidy(text)
    .split(/[\n;,]|\s+и\s+|(?:^|\s)\d+\s*[.)]/u)
    .filter((piece) => foldText(piece) !== '');
  const codes = new Set<FormCode>();
  for (const piece of pieces) {
    const form = parseForm(piece);
    if (!form.ok) return form;
    codes.add(form.value);
  }
  return taken([...codes]);
}

/** The category of a person by one word: «студент», «педагог», «представитель работодателя». */
export function parseCategory(text: string): Parsed<Category> {
  const category = categoryOf(text);
  return category === null ? refuse(FORM_PROBLEMS.unknownCategory(text)) : taken(category);
}

function sidesOf(text: string): readonly string[] {
  const sides = text.split(DASHES);
  return sides.length > 1 ? sides : text.split(' ');
}

function categoryOf(side: string): Category | null {
  const folded = foldText(side);
  return SIDE_STEMS.find(([, stems]) => stems.some((stem) => folded.startsWith(stem)))?.[0] ?? null;
}
