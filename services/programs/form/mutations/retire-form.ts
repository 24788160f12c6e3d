import { ownRegion } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import type { RegionFormPayload, RetireFormInput } from '../form-mutations.type.js';
import { formYears, retireProblems } from '../form.policy.js';
import { formProblem } from '../form.problems.js';
import { lockForms, programmesBehind, putYears, yearsOfRegion } from '../region-form.repository.js';

export async function retireForm(context: HubContext, input: RetireFormInput): Promise<RegionFormPayload> {
  const work = workOf(context);
  const { regionId, code, lastYear, confirm } = input;
  ownRegion(work, regionId);
  const forms = await lockForms(work, regionId);
  const known = forms.find((form) => form.code === code && form.here);
  const programmes = known && lastYear !== null ? await programmesBehind(work, input, lastYear) : 0;
  const years = formYears(await yearsOfRegion(work, regionId));
  const problems = known
    ? retireProblems(known, lastYear, { programmes, confirmed: confirm ?? false, years })
    : [formProblem('FORM_UNKNOWN', ['code'])];
  if (!known || problems.length > 0) return { regionId, code, problems: tellProblems(problems, context.language) };

  if (known.lastYear !== lastYear) {
    await putYears(work, input, { firstYear: known.firstYear, lastYear });
    const what = { action: 'form.retire', entity: 'Region', entityId: regionId, collegeId: null };
    work.audit.add({ ...what, fields: [code, 'lastYear'] });
  }
  return { regionId, code, problems: [] };
}
