import { ownRegion } from '#kernel/graph/access.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { isPeriodNumber } from '#kernel/time/period.js';
import type { OpenPeriodInput, OpenPeriodPayload } from '../period-mutations.type.js';
import { changePeriod, groundOfPeriod, writePeriod } from '../period-write.repository.js';
import { PeriodKind } from '../period.type.js';
import { touchReporting } from '../reporting.js';
import { openingProblems, usualSubmitBy } from '../period.policy.js';
import { periodProblem } from '../period.problems.js';

export async function openPeriod(context: HubContext, input: OpenPeriodInput): Promise<OpenPeriodPayload> {
  const work = workOf(context);
  const { regionId, kind, year } = input;
  ownRegion(work, regionId);
  const refused = (problems: readonly Problem[]) => ({
    periodId: null,
    outcome: RowOutcome.REFUSED,
    problems: tellProblems(problems, context.language),
  });
  const name = { kind, year, number: input.number ?? (kind === PeriodKind.YEAR ? 1 : 0) };
  if (!isPeriodNumber(kind, name.number)) return refused([periodProblem('PERIOD_NUMBER', ['number'])]);
  const ground = await groundOfPeriod(work, regionId, name);
  if (!ground) throw forbidden();

  const { known } = ground;
  const submitBy = input.submitBy ?? known?.submitBy ?? usualSubmitBy(name);
  const automatic = input.automatic ?? known?.automatic ?? false;
  const problems = openingProblems({ ...name, submitBy }, ground);
  if (problems.length > 0) return refused(problems);
  if (!known) {
    const id = await writePeriod(work, { ...name, regionId, submitBy, automatic });
    await touchReporting(work, regionId, [submitBy]);
    work.audit.add({ action: 'period.open', entity: 'Period', entityId: id, collegeId: null });
    return { periodId: id, outcome: RowOutcome.CREATED, problems: [] };
  }
  const changed = [
    ...(known.submitBy === submitBy ? [] : ['submitBy']),
    ...(known.automatic === automatic ? [] : ['automatic']),
  ];
  if (changed.length === 0) return { periodId: known.id, outcome: RowOutcome.UNCHANGED, problems: [] };
  if (known.revision > 0) return refused([periodProblem('PERIOD_PUBLISHED', ['submitBy'])]);
  await changePeriod(work, known.id, { submitBy, automatic });
  await touchReporting(work, regionId, [known.submitBy, submitBy]);
  work.audit.add({ action: 'period.change', entity: 'Period', entityId: known.id, collegeId: null, fields: changed });
  return { periodId: known.id, outcome: RowOutcome.UPDATED, problems: [] };
}
