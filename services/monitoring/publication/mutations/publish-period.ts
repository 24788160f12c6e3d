import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { coordinatedRegions } from '#kernel/session/session.js';
import { periodToDecide } from '../../period/period.repository.js';
import { protectPeriod } from '../protect-period.js';
import type { PublishPeriodInput, PublishPeriodPayload } from '../publication-mutations.type.js';
import { writePublication } from '../publication-write.repository.js';
import { publishingProblems } from '../publication.policy.js';
import { publicationProblem } from '../publication.problems.js';
import { acceptedOfPeriod, formerPublication, snapshotHash } from '../publication.repository.js';
import { asColumns } from '../published.shape.js';

export async function publishPeriod(context: HubContext, input: PublishPeriodInput): Promise<PublishPeriodPayload> {
  const work = workOf(context);
  const { periodId } = input;
  const period = await periodToDecide(work, periodId);
  if (!period || !coordinatedRegions(work.session).includes(period.regionId)) throw forbidden();
  const refused = (problems: readonly Problem[]) => ({
    periodId,
    publication: null,
    problems: tellProblems(problems, context.language),
  });

  const { regionId, year, revision } = period;
  const colleges = await acceptedOfPeriod(work, period);
  const submissions = colleges.flatMap(({ collegeId, submissionId }) =>
    submissionId === null ? [] : [{ collegeId, submissionId }],
  );
  const snapshot = await snapshotHash(
    work,
    submissions.map(({ submissionId }) => submissionId),
  );
  const former = await formerPublication(work, periodId);
  const reason = revision === 0 ? '' : (input.reason?.trim() ?? '');
  const ground = { ...period, accepted: submissions.length, unchanged: former?.snapshot === snapshot, reason };
  const problems = publishingProblems(ground);
  if (problems.length > 0) return refused(problems);

  const { decided, violations, ...beside } = await protectPeriod(context, work, period, colleges, former);
  if (violations > 0) return refused([publicationProblem('NOT_PROTECTED', ['periodId'], { count: violations })]);
  const figures = decided.map(asColumns);
  const written = {
    regionId,
    periodId,
    year,
    revision: revision + 1,
    snapshot,
    reason,
    submissions,
    figures,
    ...beside,
  };
  const publication = await writePublication(work, written);
  work.audit.add({ action: 'period.publish', entity: 'Publication', entityId: publication.id, collegeId: null });
  if (input.dryRun) work.preview();
  return { periodId, publication: publication.shown, problems: [] };
}
