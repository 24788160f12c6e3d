import type { Category } from '#kernel/graph/person-category.data.js';
import { aliasKey } from '#programs/form/form.policy.js';
import { FORMS } from '#programs/form/forms.data.js';
import type { Parsed } from '../workbook/grid.js';
import { foldText, refuse, taken, takenWith, tidy } from '../workbook/grid.js';
import type { CellProblem } from '../workbook/problems.js';
import { FORM_PROBLEMS } from '../workbook/problems.js';
import { inOneAlphabet } from './letters.js';
import { NAME_WARNINGS } from './name.problems.js';

/** How the forms that ship are shown to people, and written into sheets. */
const FORM_TITLES: ReadonlyMap<string, string> = new Map(
  FORMS.map(({ code, title }) => [code, title.ru.toLowerCase()]),
);

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

/** A form as sheets know it: whom it pairs, and what it is called. */
export interface SheetForm {
  readonly code: string;
  readonly mentor: Category;
  readonly mentee: Category;
  /** In the shape to compare in; the first is how it is written into a sheet where it has no title of its own. */
  readonly names: readonly string[];
}

/** Texts that a book remembers: a sheet names few forms, each in hundreds of rows. */
const REMEMBERED = 100;

/** The forms of a region by what its sheets call them. */
export class FormBook {
  readonly #forms: ReadonlyMap<string, SheetForm>;
  readonly #byName: ReadonlyMap<string, string>;
  readonly #read = new Map<string, Parsed<readonly string[]>>();

  /** @param added forms of a region, and names that it adds to forms that ship */
  constructor(added: readonly SheetForm[] = []) {
    const shipped = FORMS.map(({ code, mentorCategory: mentor, menteeCategory: mentee }): SheetForm => {
      return { code, mentor, mentee, names: [] };
    });
    this.#forms = new Map([...shipped, ...added].map((form) => [form.code, form]));
    this.#byName = new Map(added.flatMap(({ code, names }) => [code, ...names].map((name) => [name, code] as const)));
  }

  get codes(): readonly string[] {
    return [...this.#forms.keys()];
  }

  /** The category that a form gives to a side. */
  sideOf(code: string, side: 'mentor' | 'mentee'): Category {
    return this.#forms.get(code)![side];
  }

  /** The form with these sides: the one that ships, where there are several. */
  withSides(mentor: Category | null | undefined, mentee: Category | null | undefined): string | undefined {
    return this.codes.find((code) => this.sideOf(code, 'mentor') === mentor && this.sideOf(code, 'mentee') === mentee);
  }

  /** The form that a row means by the two people: the one that it names, where that fits. */
  of(named: readonly string[], mentor: Category, mentee: Category): string | undefined {
    const fitting = named.find(
      (code) => this.sideOf(code, 'mentor') === mentor && this.sideOf(code, 'mentee') === mentee,
    );
    return fitting ?? this.withSides(mentor, mentee);
  }

  /** How a form is written into a sheet. */
  written(code: string): string {
    return FORM_TITLES.get(code) ?? this.#forms.get(code)?.names[0] ?? code;
  }

  /** The form that a text names: «Студент – студент», «учитель-учитель», «student-student», or as the region calls it. */
  parse(text: string): Parsed<string> {
    const plain = tidy(text).replace(PREFIX, '');
    const { text: russian, replaced } = inOneAlphabet(plain);
    const code = this.#byName.get(aliasKey(plain)) ?? this.#codeOf(russian);
    if (code === undefined) return refuse(FORM_PROBLEMS.unknown(text, this.codes.map((each) => this.written(each)))); // prettier-ignore
    return takenWith(code, ...(replaced.length > 0 ? [NAME_WARNINGS.lookAlikes(replaced, russian)] : []));
  }

  #codeOf(plain: string): string | undefined {
    const named = this.#byName.get(aliasKey(plain));
    if (named !== undefined) return named;
    const [mentor, mentee, ...more] = sidesOf(plain).map(categoryOf);
    return mentor && mentee && more.length === 0 ? this.withSides(mentor, mentee) : undefined;
  }

  /** The distinct forms in a cell that may hold several, separated by line breaks, semicolons, commas or « и ». */
  parseAll(text: string): Parsed<readonly string[]> {
    const before = this.#read.get(text);
    if (before) return before;
    const forms = this.#parseAll(text);
    if (this.#read.size < REMEMBERED) this.#read.set(text, forms);
    return forms;
  }

  #parseAll(text: string): Parsed<readonly string[]> {
    const pieces = tidy(text)
      .split(/[\n;,]|\s+и\s+|(?:^|\s)\d+\s*[.)]/u)
      .filter((piece) => foldText(piece) !== '');
    const codes = new Set<string>();
    const warnings: CellProblem[] = [];
    for (const piece of pieces) {
      const form = this.parse(piece);
      if (!form.ok) return form;
      codes.add(form.value);
      warnings.push(...(form.warnings ?? []));
    }
    return takenWith([...codes], ...warnings);
  }
}

/** The forms that ship with the hub. */
export const SHIPPED_FORMS = new FormBook();

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
