import { uuidv7 } from 'uuidv7';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { coordinatedRegions } from '#kernel/session/session.js';
import type { DefineIndicatorInput, DefineIndicatorPayload } from '../indicator-mutations.type.js';
import { lockIndicators, writeTerms } from '../indicator-write.repository.js';
import { IndicatorEntity } from '../../indicator/indicator.entity.js';
import { countProblems, indicatorProblems, toTerm } from '../../indicator/indicator.policy.js';
import { countIndicators, formsOfMentoring, hasFormula } from '../../indicator/indicator.repository.js';
import { IndicatorDirection, IndicatorSource } from '../../indicator/indicator.type.js';
import { formProblems } from '../../indicator/kept.policy.js';

const refused = ({ language }: HubContext, problems: readonly Problem[]): DefineIndicatorPayload => ({
  indicatorId: null,
  outcome: RowOutcome.REFUSED,
  problems: tellProblems(problems, language),
});

export async function defineIndicator(
  context: HubContext,
  input: DefineIndicatorInput,
): Promise<DefineIndicatorPayload> {
  const work = workOf(context);
  const { regionId, code, unit, countedIn, titleRu, titleEn, descriptionRu, descriptionEn } = input;
  if (!coordinatedRegions(context.session).includes(regionId)) throw forbidden();
  const direction = input.direction ?? IndicatorDirection.AT_LEAST;
  const formula = { numerator: input.numerator.map(toTerm), denominator: input.denominator.map(toTerm) };
  const broken = indicatorProblems({ ...input, ...formula });
  const problems = broken.length > 0 ? broken : formProblems(formula, await formsOfMentoring(work));
  if (problems.length > 0) return refused(context, problems);

  await lockIndicators(work, regionId);
  const texts = { titleRu, titleEn, descriptionRu, descriptionEn };
  const current = await work.em.findOne(IndicatorEntity, { regionId, code }, { orderBy: { version: 'desc' } });
  const same =
    current?.unit === String(unit) &&
    current.direction === String(direction) &&
    current.countedIn === String(countedIn) &&
    (await hasFormula(work, current.id, formula));
  if (current && same) {
    const fields = (Object.keys(texts) as (keyof typeof texts)[]).filter((field) => current[field] !== texts[field]);
    if (fields.length > 0) {
      Object.assign(current, texts);
      work.audit.add({
        action: 'indicator.rename',
        entity: 'Indicator',
        entityId: current.id,
        collegeId: null,
        fields,
      });
    }
    const outcome = fields.length > 0 ? RowOutcome.UPDATED : RowOutcome.UNCHANGED;
    return { indicatorId: current.id, outcome, problems: [] };
  }

  const tooMany = current ? [] : countProblems(await countIndicators(work, regionId));
  if (tooMany.length > 0) return refused(context, tooMany);
  const id = uuidv7();
  const version = (current?.version ?? 0) + 1;
  const rest = { unit, countedIn, direction, source: IndicatorSource.REGION };
  work.em.create(IndicatorEntity, { id, regionId, code, version, ...texts, ...rest });
  await work.em.flush();
  await writeTerms(work, id, formula);
  work.audit.add({ action: 'indicator.define', entity: 'Indicator', entityId: id, collegeId: null });
  return { indicatorId: id, outcome: current ? RowOutcome.UPDATED : RowOutcome.CREATED, problems: [] };
}
