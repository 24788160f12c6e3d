import type { HubError } from '#kernel/errors/hub-error.js';
import { badUserInput } from '#kernel/graph/errors.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { AcademicYearError, parseAcademicYear } from '#kernel/time/academic-year.js';

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

const TEXTS = {
  college: {
    ru: 'Назовите колледж: college=‹код колледжа›.',
    en: 'Name the college: college=<code of the college>.',
  },
  year: {
    ru: 'Назовите учебный год: year=2024/2025.',
    en: 'Name the academic year: year=2024/2025.',
  },
} as const satisfies Record<string, Bilingual>;

/** An address that says too little, or what can't be meant. */
export function refusal(text: Bilingual, status = 400): HubError {
  return badUserInput(text, { status });
}

/** The only value of a parameter; a name given twice is as good as none, since it can't be known which is meant. */
export function only(query: URLSearchParams, name: string): string | null {
  const [value, ...more] = query.getAll(name);
  return value === undefined || more.length > 0 ? null : value;
}

/** @throws HubError BAD_USER_INPUT */
export function collegeParameter(query: URLSearchParams): string {
  const code = only(query, 'college');
  if (code === null || !CODE.test(code)) throw refusal(TEXTS.college);
  return code;
}

/** @throws HubError BAD_USER_INPUT */
export function yearParameter(text: string | null): number {
  if (text === null) throw refusal(TEXTS.year);
  try {
    return parseAcademicYear(text);
  } catch (error) {
    if (error instanceof AcademicYearError) throw refusal(error.text);
    throw error;
  }
}
