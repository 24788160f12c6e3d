import type { AssessmentKind, CourseReach } from '../../graph/generated/graphql';

/** What is written of a course by hand; numbers as they are typed. */
export interface CourseForm {
  readonly code: string;
  readonly titleRu: string;
  readonly titleEn: string;
  readonly hours: string;
  readonly reach: CourseReach;
  readonly orderNumber: string;
  readonly orderDate: string;
  readonly audience: readonly string[];
  /** Separated by commas. */
  readonly competences: string;
  readonly modules: readonly ModuleRow[];
  readonly materials: readonly MaterialRow[];
  readonly attendancePercent: string;
  readonly assessments: readonly AssessmentRow[];
}

export interface ModuleRow {
  readonly title: string;
  readonly hours: string;
}

export interface MaterialRow {
  readonly title: string;
  readonly link: string;
}

export interface AssessmentRow {
  readonly code: string;
  readonly title: string;
  readonly kind: AssessmentKind;
  readonly passMark: string;
  readonly topMark: string;
}

/** The places at which the form shows what the hub says of them. */
export const COURSE_FIELDS: readonly string[] = [
  ...['code', 'titleRu', 'titleEn', 'hours', 'reach', 'foundingOrder', 'audience', 'competences'],
  ...['modules', 'materials', 'attendancePercent', 'assessments'],
];

/** Nothing yet; four fifths of the hours, as the hub takes a course that says nothing. */
export const NO_COURSE: CourseForm = {
  ...{ code: '', titleRu: '', titleEn: '', hours: '', reach: 'NETWORK', orderNumber: '', orderDate: '' },
  ...{ audience: [], competences: '', modules: [], materials: [], attendancePercent: '80', assessments: [] },
};

interface KnownCourse {
  readonly code: string;
  readonly title: string;
  readonly reach: CourseReach;
  readonly programme: {
    readonly hours: number;
    readonly audience: readonly string[];
    readonly competences: readonly string[];
    readonly attendancePercent: number;
    readonly modules: readonly { readonly title: string; readonly hours: number }[];
    readonly materials: readonly MaterialRow[];
    readonly assessments: readonly {
      readonly code: string;
      readonly title: string;
      readonly kind: AssessmentKind;
      readonly passMark: number;
      readonly topMark: number;
    }[];
  };
}

/** A course that there is, by what it says in Russian, with its English title. */
export function formOf({ code, title, reach, programme }: KnownCourse, titleEn: string): CourseForm {
  const { hours, audience, competences, attendancePercent, modules, materials, assessments } = programme;
  return {
    ...{ ...NO_COURSE, code, titleRu: title, titleEn, reach, audience, competences: competences.join(', ') },
    ...{ hours: String(hours), attendancePercent: String(attendancePercent) },
    modules: modules.map((module) => ({ title: module.title, hours: String(module.hours) })),
    materials: materials.map((material) => ({ title: material.title, link: material.link })),
    assessments: assessments.map((one) => ({
      ...{ code: one.code, title: one.title, kind: one.kind },
      ...{ passMark: String(one.passMark), topMark: String(one.topMark) },
    })),
  };
}

/** A whole number as it is typed; zero for anything else, which the hub refuses at its field. */
export const wholeNumber = (typed: string): number => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed) : 0);

const words = (list: string): string[] =>
  list
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** What a course teaches, as both mutations take it. */
export function programmeInput(form: CourseForm) {
  return {
    hours: wholeNumber(form.hours),
    audience: [...form.audience],
    competences: words(form.competences),
    modules: form.modules.map(({ title, hours }) => ({ title, hours: wholeNumber(hours) })),
    materials: form.materials.map(({ title, link }) => ({ title, link })),
    attendancePercent: wholeNumber(form.attendancePercent),
    assessments: form.assessments.map(({ passMark, topMark, ...one }) => ({
      ...{ ...one, passMark: wholeNumber(passMark), topMark: wholeNumber(topMark) },
    })),
  };
}

/** An order that is written by hand: both of its parts, or none; null while half of it is there. */
export function orderOf(number: string, date: string): { number: string; date: string } | undefined | null {
  if (number.trim() === '' && date === '') return undefined;
  return number.trim() !== '' && date !== '' ? { number: number.trim(), date } : null;
}

/** Hours that the modules take together. */
export const taughtIn = ({ modules }: Pick<CourseForm, 'modules'>): number =>
  modules.reduce((sum, { hours }) => sum + wholeNumber(hours), 0);
