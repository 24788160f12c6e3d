import type { Category } from '#kernel/graph/person-category.data.js';

/** S001: Safonovo programme; S002: college page on the target model; S004: Stavropol notice on the target model. */
export type FormSource = 'S001' | 'S002' | 'S004';

export interface FormSeed {
  /** Mentor first, then mentee. */
  readonly code: string;
  readonly mentorCategory: Category;
  readonly menteeCategory: Category;
  readonly title: { readonly ru: string; readonly en: string };
  /**
   * Russian names that the documents and the colleges' sheets use for this form, in the shape to compare in:
   * lower case, no quotation marks, every dash a hyphen without spaces around it.
   */
  readonly aliases: readonly string[];
  readonly sources: readonly FormSource[];
}

const SHIPPED = [
  {
    code: 'pupil-pupil',
    mentorCategory: 'PUPIL',
    menteeCategory: 'PUPIL',
    title: { ru: 'Ученик – ученик', en: 'Pupil to pupil' },
    aliases: ['ученик-ученик'],
    sources: ['S002'],
  },
  {
    code: 'teacher-teacher',
    mentorCategory: 'TEACHER',
    menteeCategory: 'TEACHER',
    title: { ru: 'Педагог – педагог', en: 'Teacher to teacher' },
    aliases: ['педагог-педагог', 'учитель-учитель'],
    sources: ['S002', 'S004'],
  },
  {
    code: 'student-student',
    mentorCategory: 'STUDENT',
    menteeCategory: 'STUDENT',
    title: { ru: 'Студент – студент', en: 'Student to student' },
    aliases: ['студент-студент'],
    sources: ['S001', 'S004'],
  },
  {
    code: 'student-pupil',
    mentorCategory: 'STUDENT',
    menteeCategory: 'PUPIL',
    title: { ru: 'Студент – ученик', en: 'Student to pupil' },
    aliases: ['студент-ученик'],
    sources: ['S002', 'S004'],
  },
  {
    code: 'employer-pupil',
    mentorCategory: 'EMPLOYER_REPRESENTATIVE',
    menteeCategory: 'PUPIL',
    title: { ru: 'Работодатель – ученик', en: 'Employer to pupil' },
    aliases: ['работодатель-ученик'],
    sources: ['S002', 'S004'],
  },
  {
    code: 'employer-student',
    mentorCategory: 'EMPLOYER_REPRESENTATIVE',
    menteeCategory: 'STUDENT',
    title: { ru: 'Работодатель – студент', en: 'Employer to student' },
    aliases: ['работодатель-студент'],
    sources: ['S002', 'S004'],
  },
  {
    code: 'teacher-student',
    mentorCategory: 'TEACHER',
    menteeCategory: 'STUDENT',
    title: { ru: 'Педагог – студент', en: 'Teacher to student' },
    aliases: ['педагог-студент'],
    sources: ['S001'],
  },
] as const satisfies readonly FormSeed[];

/** Code of a form that ships with the hub. */
export type FormCode = (typeof SHIPPED)[number]['code'];

/**
 * The forms that ship with the hub. A region switches on those it uses and may add its own; S002 and S004 each name
 * five, which overlap in four, and S001 adds a teacher who mentors a student.
 */
export const FORMS: readonly (FormSeed & { readonly code: FormCode })[] = SHIPPED;

/** Whom each form pairs. */
export const FORM_SIDES = Object.fromEntries(
  SHIPPED.map(({ code, mentorCategory: mentor, menteeCategory: mentee }) => [code, { mentor, mentee }]),
) as Readonly<Record<FormCode, { readonly mentor: Category; readonly mentee: Category }>>;
