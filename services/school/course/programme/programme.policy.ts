import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { isPublicLink } from '#kernel/text/public-link.js';
import { toWords } from '#kernel/text/words.js';
import { programmeProblem } from './programme.problems.js';

const LONGEST_COURSE = 2000;
const LONGEST_TITLE = 300;
const LONGEST_WORD = 100;
const MOST = { modules: 50, materials: 50, assessments: 20, competences: 50, audience: 50 } as const;
const TOP_MARK = 1000;

export interface Module {
  readonly title: string;
  readonly hours: number;
}

export interface Material {
  readonly title: string;
  readonly link: string;
}

export interface Assessment {
  readonly code: string;
  readonly title: string;
  readonly kind: 'ASSIGNMENT' | 'TEST';
  readonly passMark: number;
  readonly topMark: number;
}

/** What a course teaches, whom, and by what rule somebody completes it. */
export interface Programme {
  readonly hours: number;
  /** Codes of the forms of mentoring whose mentors it is for; empty: for all. */
  readonly audience: readonly string[];
  readonly competences: readonly string[];
  readonly modules: readonly Module[];
  readonly materials: readonly Material[];
  /** Share of the hours that a listener attends at least, in per cent. */
  readonly attendancePercent: number;
  readonly assessments: readonly Assessment[];
}

export type GivenProgramme = { readonly [field in keyof Programme]?: Programme[field] | null };

/** Four fifths of the hours, where a course says nothing. */
const ATTENDANCE_PERCENT = 80;

/** What is known, or a programme without anything, with what is given in its place. */
export function withGiven(known: Programme | null, given: GivenProgramme): Programme {
  return {
    hours: given.hours ?? known?.hours ?? 0,
    audience: given.audience ? [...new Set(given.audience)].sort() : (known?.audience ?? []),
    competences: given.competences ? toWords(given.competences).shown : (known?.competences ?? []),
    modules: given.modules?.map(({ title, hours }) => ({ title: text(title), hours })) ?? known?.modules ?? [],
    materials:
      given.materials?.map(({ title, link }) => ({ title: text(title), link: link.trim() })) ?? known?.materials ?? [],
    attendancePercent: given.attendancePercent ?? known?.attendancePercent ?? ATTENDANCE_PERCENT,
    assessments:
      given.assessments?.map(({ code, title, kind, passMark, topMark }) => ({
        ...{ code: code.trim(), title: text(title), kind, passMark, topMark },
      })) ??
      known?.assessments ??
      [],
  };
}

const text = (given: string): string => toText(given) ?? '';

const isTitle = (title: string) => title !== '' && title.length <= LONGEST_TITLE;

/** What is wrong with a programme; `forms` are the codes of the forms that the region has. */
export function programmeProblems(programme: Programme, forms: readonly string[]): Problem[] {
  const { hours, audience, competences, attendancePercent } = programme;
  const problems = (Object.keys(MOST) as (keyof typeof MOST)[])
    .filter((field) => programme[field].length > MOST[field])
    .map((field) => programmeProblem('PROGRAMME_TOO_LONG', [field], { most: MOST[field] }));
  if (problems.length > 0) return problems;
  if (hours < 1 || hours > LONGEST_COURSE) {
    problems.push(programmeProblem('HOURS_IMPLAUSIBLE', ['hours'], { most: LONGEST_COURSE }));
  }
  const unknown = audience.findIndex((code) => !forms.includes(code));
  if (unknown >= 0) {
    problems.push(programmeProblem('AUDIENCE_UNKNOWN', ['audience', unknown], { code: audience[unknown]! }));
  }
  if (competences.some((word) => word.length > LONGEST_WORD)) {
    problems.push(programmeProblem('COMPETENCE_TOO_LONG', ['competences'], { longest: LONGEST_WORD }));
  }
  if (attendancePercent < 1 || attendancePercent > 100) {
    problems.push(programmeProblem('ATTENDANCE_IMPLAUSIBLE', ['attendancePercent']));
  }
  return [...problems, ...partProblems(programme)];
}

function partProblems({ hours, modules, materials, assessments }: Programme): Problem[] {
  const problems: Problem[] = [];
  for (const [n, module] of modules.entries()) {
    if (!isTitle(module.title)) problems.push(programmeProblem('TITLE_MALFORMED', ['modules', n, 'title']));
    if (module.hours < 1) problems.push(programmeProblem('MODULE_HOURS_IMPLAUSIBLE', ['modules', n, 'hours']));
  }
  const taught = modules.reduce((sum, module) => sum + module.hours, 0);
  if (taught > hours) problems.push(programmeProblem('MODULES_EXCEED_HOURS', ['modules'], { taught, hours }));
  for (const [n, { title, link }] of materials.entries()) {
    if (!isTitle(title)) problems.push(programmeProblem('TITLE_MALFORMED', ['materials', n, 'title']));
    if (!isPublicLink(link)) problems.push(programmeProblem('SCHOOL_LINK_MALFORMED', ['materials', n, 'link']));
  }
  for (const [n, { code, title, passMark, topMark }] of assessments.entries()) {
    const at = ['assessments', n];
    if (!/^[0-9A-Za-z-]{1,40}$/.test(code))
      problems.push(programmeProblem('ASSESSMENT_CODE_MALFORMED', [...at, 'code']));
    if (assessments.findIndex((other) => other.code === code) < n) {
      problems.push(programmeProblem('ASSESSMENT_CODE_TAKEN', [...at, 'code'], { code }));
    }
    if (!isTitle(title)) problems.push(programmeProblem('TITLE_MALFORMED', [...at, 'title']));
    if (topMark < 1 || topMark > TOP_MARK || passMark < 1 || passMark > topMark) {
      problems.push(programmeProblem('PASS_MARK_IMPLAUSIBLE', [...at, 'passMark'], { most: TOP_MARK }));
    }
  }
  return problems;
}

/** Materials are mended in place, since a link that leads nowhere helps nobody; what is taught is not. */
export const teachesTheSame = (one: Programme, other: Programme): boolean =>
  JSON.stringify({ ...one, materials: [] }) === JSON.stringify({ ...other, materials: [] });
