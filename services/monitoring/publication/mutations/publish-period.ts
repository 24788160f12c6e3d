import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { coordinatedRegions } from '#kernel/session/session.js';
import { periodToDecide } from '../../period/period.repository.js';
import { protectPeriod } from '../protect-period.js';
import type { PublishPeriodInput, PublishPeriodPayload } from '../publication-mutations.type.js';
import { writePublication } from '../publication-write.repository.js';
import { auditProblems, publishingProblems } from '../publication.policy.js';
import { acceptedOfPeriod, formerPublication, snapshotHash } from '../publication.repository.js';
import { asColumns } from '../published.shape.js';

/** @param protect what decides what may be told, and whether an audit holds */
export async function publishPeriod(
  context: HubContext,
  input: PublishPeriodInput,
  protect = protectPeriod,
): Promise<PublishPeriodPayload> {
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

  const { decided, violations, ...beside } = await protect(context, work, period, colleges, former);
  const unsafe = auditProblems({ violations });
  if (unsafe.length > 0) return refused(unsafe);
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
