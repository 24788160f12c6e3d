import { factYearsOf } from '#kernel/database/college-day.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { ownCollege } from '#kernel/graph/access.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { isOpenIn, type KnownForm } from '../../form/form.policy.js';
import { formsForCollege } from '../../form/region-form.repository.js';
import type { CollegeYearPayload, OpenCollegeYearInput } from '../college-year-mutations.type.js';
import { openedYear, openForms } from '../college-year.repository.js';
import { copyYear, openYear } from '../college-year-write.repository.js';
import { formProblems } from '../college-year.policy.js';
import { yearProblem } from '../college-year.problems.js';
import { answer } from './of-year.js';

export async function openCollegeYear(context: HubContext, input: OpenCollegeYearInput): Promise<CollegeYearPayload> {
  const work = workOf(context);
  const { year, forms: given, copyFrom } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const years = await factYearsOf(work, collegeId);
  if (!years) throw forbidden();

  const forms = await formsForCollege(work, collegeId);
  const from = copyFrom ?? null;
  const problems = [
    ...yearProblems(year, years, ['year']),
    ...formProblems(given, forms, year),
    ...(from === null || (await isEarlier(work, collegeId, from, year))
      ? []
      : [yearProblem('COPY_NOT_EARLIER', ['copyFrom'])]),
  ];
  if (problems.length > 0) return answer(context, input, problems);
  const copiesForms = from !== null && given.length === 0;
  const opened = await openYear(
    work,
    collegeId,
    year,
    copiesForms ? await formsToCopy(work, collegeId, { from, year, forms }) : given,
  );
  if (from === null) return answer(context, input, []);

  const taken = await copyYear(work, collegeId, year, from);
  const copied = { year: from, ...taken, forms: copiesForms ? opened.forms : [] };
  await audit(work, collegeId, year, taken);
  return { ...answer(context, input, []), copied };
}

/** The forms of an earlier year, save those that the region has retired since. */
async function formsToCopy(
  work: UnitOfWork,
  collegeId: string,
  { from, year, forms }: { readonly from: number; readonly year: number; readonly forms: readonly KnownForm[] },
): Promise<string[]> {
  const before = await openForms(work, collegeId, from);
  return forms.flatMap((form) => (before.has(form.code) && isOpenIn(form, year) ? [form.code] : []));
}

async function isEarlier(work: UnitOfWork, collegeId: string, from: number, year: number): Promise<boolean> {
  return from < year && (await openedYear(work, collegeId, from))?.id != null;
}

async function audit(work: UnitOfWork, collegeId: string, year: number, taken: object): Promise<void> {
  const fields = Object.entries(taken).flatMap(([field, count]) => (count ? [field] : []));
  const entityId = (await openedYear(work, collegeId, year))?.id;
  if (fields.length === 0 || !entityId) return;
  work.audit.add({ action: 'year.copy', entity: 'CollegeYear', entityId, collegeId, fields });
  work.recounts.moved('college_years', collegeId, year);
}
