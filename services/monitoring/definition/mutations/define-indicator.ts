import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { ownRegion } from '#kernel/graph/access.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { IndicatorEntity } from '../../indicator/indicator.entity.js';
import { countProblems, indicatorProblems, toTerm } from '../../indicator/indicator.policy.js';
import { countOthers, formsOfMentoring, hasFormula } from '../../indicator/indicator.repository.js';
import { IndicatorDirection, IndicatorSource } from '../../indicator/indicator.type.js';
import { formProblems } from '../../indicator/kept.policy.js';
import type { DefineIndicatorInput, DefineIndicatorPayload } from '../indicator-mutations.type.js';
import { lockIndicators, restore, writeTerms } from '../indicator-write.repository.js';
import { previewOf } from '../preview.loader.js';

/** What an input defines, as it is kept. */
function definedBy(input: DefineIndicatorInput) {
  const { unit, countedIn, titleRu, titleEn, descriptionRu, descriptionEn } = input;
  return {
    formula: { numerator: input.numerator.map(toTerm), denominator: input.denominator.map(toTerm) },
    kind: { unit, countedIn, direction: input.direction ?? IndicatorDirection.AT_LEAST },
    texts: { titleRu, titleEn, descriptionRu, descriptionEn },
  };
}
type Defined = ReturnType<typeof definedBy>;

export async function defineIndicator(
  context: HubContext,
  input: DefineIndicatorInput,
): Promise<DefineIndicatorPayload> {
  const work = workOf(context);
  const { regionId, code } = input;
  ownRegion(context, regionId);
  const defined = definedBy(input);
  const broken = indicatorProblems({ ...input, ...defined.formula });
  const problems =
    broken.length > 0 ? broken : formProblems(defined.formula, await formsOfMentoring(work, input.regionId));
  if (problems.length > 0) return refused(context, problems);

  await lockIndicators(work, regionId);
  const tooMany = countProblems(await countOthers(work, regionId, code));
  if (tooMany.length > 0) return refused(context, tooMany);
  const current = await work.em.findOne(IndicatorEntity, { regionId, code }, { orderBy: { version: 'desc' } });
  const restored = await restore(work, regionId, code);
  const corrected = current && (await isSame(work, current, defined)) ? correct(work, current, defined) : null;
  const id = current && corrected !== null ? current.id : await addVersion(work, input, defined, current);
  if (restored) audit(work, 'indicator.restore', id);
  const changed = restored || corrected !== false;
  const outcome = current ? (changed ? RowOutcome.UPDATED : RowOutcome.UNCHANGED) : RowOutcome.CREATED;
  const told = { indicatorId: id, outcome, problems: [] };
  if (!input.dryRun) return { ...told, preview: null };
  await work.em.flush();
  const asked = { regionId, id, inForceId: current?.id ?? null, year: input.previewYear ?? null };
  const preview = await previewOf(context, work, asked);
  work.preview();
  return { ...told, preview };
}

const refused = ({ language }: HubContext, problems: readonly Problem[]): DefineIndicatorPayload => ({
  indicatorId: null,
  outcome: RowOutcome.REFUSED,
  problems: tellProblems(problems, language),
  preview: null,
});

/** Whether an indicator has that formula already, whatever it is called. */
async function isSame(work: UnitOfWork, current: IndicatorEntity, { formula, kind }: Defined): Promise<boolean> {
  const alike = (Object.keys(kind) as (keyof typeof kind)[]).every((field) => current[field] === String(kind[field]));
  return alike && hasFormula(work, current.id, formula);
}

/** Corrects the texts of a version; answers whether there was anything to correct. */
function correct(work: UnitOfWork, current: IndicatorEntity, { texts }: Defined): boolean {
  const fields = (Object.keys(texts) as (keyof typeof texts)[]).filter((field) => current[field] !== texts[field]);
  if (fields.length === 0) return false;
  Object.assign(current, texts);
  audit(work, 'indicator.rename', current.id, fields);
  return true;
}

async function addVersion(
  work: UnitOfWork,
  { regionId, code }: DefineIndicatorInput,
  { formula, kind, texts }: Defined,
  current: IndicatorEntity | null,
): Promise<string> {
  const [id, version] = [uuidv7(), (current?.version ?? 0) + 1];
  work.em.create(IndicatorEntity, { id, regionId, code, version, ...texts, ...kind, source: IndicatorSource.REGION });
  await work.em.flush();
  await writeTerms(work, id, formula);
  audit(work, 'indicator.define', id);
  return id;
}

function audit(work: UnitOfWork, action: string, entityId: string, fields?: string[]): void {
  work.audit.add({ action, entity: 'Indicator', entityId, collegeId: null, ...(fields ? { fields } : {}) });
}
