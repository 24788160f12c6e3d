import { ownRegion } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { collegesOfRegion } from '../../college/colleges-of-region.repository.js';
import type { PutFormInput, RegionFormPayload } from '../form-mutations.type.js';
import { aliasKey, formYears, putFormProblems, type GivenForm, type KnownForm } from '../form.policy.js';
import { lockForms, putAliases, putTitles, putYears, yearsOfRegion } from '../region-form.repository.js';

export async function putForm(context: HubContext, input: PutFormInput): Promise<RegionFormPayload> {
  const work = workOf(context);
  const { regionId, code } = input;
  ownRegion(work, regionId);
  const forms = await lockForms(work, regionId);
  const problems = putFormProblems(input, forms, formYears(await yearsOfRegion(work, regionId)));
  if (problems.length > 0) return { regionId, code, problems: tellProblems(problems, context.language) };

  const known = forms.find((form) => form.code === code);
  const { title, firstYear, aliases } = changesOf(input, known);
  if (title) await putTitles(work, { ...known, ...input }, title);
  if (firstYear !== undefined) await putYears(work, input, { firstYear, lastYear: known?.lastYear ?? null });
  if (aliases) await putAliases(work, input, aliases);
  const fields = Object.entries({ title, firstYear, aliases }).flatMap(([field, value]) => (value ? [field] : []));
  if (fields.length > 0) {
    const what = { action: 'form.put', entity: 'Region', entityId: regionId, collegeId: null };
    work.audit.add({ ...what, fields: [code, ...fields] });
  }
  // Each college has a figure of a form, if only a zero.
  if (!known) for (const college of await collegesOfRegion(work, regionId)) work.recounts.moved('forms', college);
  if (input.dryRun) work.preview();
  return { regionId, code, problems: [] };
}

/** What changes of the form; what does not is absent. */
function changesOf(input: GivenForm, known: KnownForm | undefined) {
  const [ru, en] = [input.titleRu, input.titleEn].map((text) => toText(text ?? ''));
  const title = { ru: ru ?? known?.title.ru ?? '', en: en ?? known?.title.en ?? '' };
  const renamed = title.ru !== known?.title.ru || title.en !== known.title.en;
  const aliases = input.aliases?.map(aliasKey);
  const { firstYear } = input;
  return {
    ...(renamed ? { title } : {}),
    ...(firstYear == null || firstYear === known?.firstYear ? {} : { firstYear }),
    ...(aliases && aliases.toSorted().join('\n') !== known?.ownAliases.join('\n') ? { aliases } : {}),
  };
}
