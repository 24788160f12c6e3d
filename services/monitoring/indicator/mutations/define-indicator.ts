import { uuidv7 } from 'uuidv7';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { toProblem, type Breach } from '#kernel/graph/problem.type.js';
import { coordinatedRegions } from '#kernel/session/session.js';
import { IndicatorEntity } from '../indicator.entity.js';
import { countBreaches, formBreaches, indicatorBreaches, toTerm } from '../indicator.policy.js';
import { countIndicators, formCodes, hasFormula, lockIndicators, writeTerms } from '../indicator.repository.js';
import {
  IndicatorDirection,
  IndicatorSource,
  type DefineIndicatorInput,
  type DefineIndicatorPayload,
} from '../indicator.type.js';

const refused = ({ language }: HubContext, breaches: readonly Breach[]): DefineIndicatorPayload => ({
  indicatorId: null,
  outcome: RowOutcome.REFUSED,
  problems: breaches.map((breach) => toProblem(breach, language)),
});

export async function defineIndicator(
  context: HubContext,
  input: DefineIndicatorInput,
): Promise<DefineIndicatorPayload> {
  const work = workOf(context);
  const { regionId, code, unit, countedIn, titleRu, titleEn, descriptionRu, descriptionEn } = input;
  if (!coordinatedRegions(context.session).includes(regionId)) throw forbidden();
  const formula = { numerator: input.numerator.map(toTerm), denominator: input.denominator.map(toTerm) };
  const broken = indicatorBreaches({ ...input, ...formula });
  const breaches = broken.length > 0 ? broken : formBreaches(formula, await formCodes(work));
  if (breaches.length > 0) return refused(context, breaches);

  await lockIndicators(work, regionId);
  const texts = { titleRu, titleEn, descriptionRu, descriptionEn };
  const current = await work.em.findOne(IndicatorEntity, { regionId, code }, { orderBy: { version: 'desc' } });
  const same =
    current?.unit === String(unit) &&
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

  const tooMany = current ? [] : countBreaches(await countIndicators(work, regionId));
  if (tooMany.length > 0) return refused(context, tooMany);
  const id = uuidv7();
  const version = (current?.version ?? 0) + 1;
  const rest = { unit, countedIn, direction: IndicatorDirection.AT_LEAST, source: IndicatorSource.REGION };
  work.em.create(IndicatorEntity, { id, regionId, code, version, ...texts, ...rest });
  await work.em.flush();
  await writeTerms(work, id, formula);
  work.audit.add({ action: 'indicator.define', entity: 'Indicator', entityId: id, collegeId: null });
  return { indicatorId: id, outcome: current ? RowOutcome.UPDATED : RowOutcome.CREATED, problems: [] };
}
