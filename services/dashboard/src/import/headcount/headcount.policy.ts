/** The numbers of a headcount, in the order of form SPO-1. */
export const COUNTS = ['students', 'pupils', 'teachers', 'youngSpecialists'] as const;
export type Count = (typeof COUNTS)[number];

/** Numbers as they are typed. */
export type CountTexts = Readonly<Record<Count, string>>;

export const NOTHING_TYPED: CountTexts = { students: '', pupils: '', teachers: '', youngSpecialists: '' };

type Counts = Readonly<Record<Count, number>>;

const LARGEST = 1_000_000;

/** A headcount as the form begins with it. */
export function textsOf(headcount: Counts | null): CountTexts {
  if (headcount === null) return NOTHING_TYPED;
  const { students, pupils, teachers, youngSpecialists } = headcount;
  return {
    ...{ students: String(students), pupils: String(pupils) },
    ...{ teachers: String(teachers), youngSpecialists: String(youngSpecialists) },
  };
}

/** A whole number of people; null where the text is none. Pupils may be left out, which is nobody. */
function countOf(count: Count, text: string): number | null {
  const digits = text.replaceAll(/\s/g, '');
  if (digits === '' && count === 'pupils') return 0;
  const number = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
  return number <= LARGEST ? number : null;
}

/** The numbers; or which of the texts are none. */
export function read(texts: CountTexts): { readonly counts: Counts } | { readonly wrong: readonly Count[] } {
  const numbers = COUNTS.map((count) => [count, countOf(count, texts[count])] as const);
  const wrong = numbers.flatMap(([count, number]) => (number === null ? [count] : []));
  return wrong.length > 0 ? { wrong } : { counts: Object.fromEntries(numbers) as Counts };
}

/** The academic year before: «2023/2024» of «2024/2025». */
export function yearBefore(year: string): string {
  const start = Number(year.slice(0, 4));
  return `${start - 1}/${start}`;
}
