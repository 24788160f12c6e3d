import type { FormCode } from '#programs/form/forms.data.js';
import type { SampleCollege } from './college.type.js';
import type { SampleYear } from './years.js';

/** By how much the running year is to have more people in a form than the last whole one; few stay as many. */
const GROWTH = 1.1;

/** The forms of a college in a year, each with its mentors and mentees by the end of it. */
export function programmesOf(
  { programmes }: SampleCollege,
  year: SampleYear,
): [form: FormCode, people: readonly [mentors: number, mentees: number]][] {
  const ofYear = programmes[year === 'RUNNING' ? 'WHOLE' : year];
  const grown = (count: number) => (year === 'RUNNING' ? Math.floor(count * GROWTH) : count);
  return Object.entries(ofYear).map(([form, [mentors, mentees]]) => [
    form as FormCode,
    [grown(mentors), grown(mentees)],
  ]);
}
