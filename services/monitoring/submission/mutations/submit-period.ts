import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { ownCollege } from '#kernel/graph/access.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { academicYearOf } from '#kernel/time/academic-year.js';
import { say } from '#kernel/i18n/messages.js';
import { periodToDecide } from '../../period/period.repository.js';
import { formulasInForce } from '../../scorecard/scorecard.repository.js';
import { findingsOf } from '../checks.policy.js';
import type { SubmissionPayload, SubmitPeriodInput } from '../submission-mutations.type.js';
import { writeAnswers, writeSubmission } from '../submission-write.repository.js';
import { figuresOfCounts } from '../submission-figures.js';
import { answerProblems, submittingProblems } from '../submission.policy.js';
import { countsForDay, formerCounts, headcountCorrectedAfter, latestAttempt } from '../submission.repository.js';

export async function submitPeriod(context: HubContext, input: SubmitPeriodInput): Promise<SubmissionPayload> {
  const work = workOf(context);
  const { periodId, dryRun } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const period = await periodToDecide(work, periodId);
  if (!period || !(await isOfRegion(work, collegeId, period.regionId))) throw forbidden();

  const { year, kind, speaksFor } = period;
  const standing = await latestAttempt(work, periodId, collegeId);
  const told = (
    problems: readonly Problem[],
    { findings, figures }: Pick<SubmissionPayload, 'findings' | 'figures'> = { findings: [], figures: [] },
  ) => ({
    periodId,
    collegeId,
    findings,
    figures,
    problems: tellProblems(problems, context.language),
  });
  const early = submittingProblems(period, standing?.state ?? null);
  if (early.length > 0) return told(early);

  const counts = await countsForDay(work, { collegeId, year, day: speaksFor });
  const former = await formerCounts(work, { collegeId, kind, before: speaksFor });
  const formulas = await formulasInForce(work, context.language, period.regionId, year);
  const corrected = await headcountCorrectedAfter(work, { collegeId, year, day: speaksFor });
  const findings = findingsOf({ counts, former, formulas, corrected });
  const answers = input.answers ?? [];
  const tellable = {
    findings: findings.map(({ code, text }) => ({ check: code, message: say(text, context.language) })),
    figures: figuresOfCounts({ collegeId, regionId: period.regionId, year, counts }, formulas, context.language),
  };
  const unanswered = answerProblems(findings, answers);
  if (unanswered.length > 0 && !dryRun) return told(unanswered, tellable);

  const id = await writeSubmission(work, { period, collegeId, counts });
  await writeAnswers(
    work,
    id,
    collegeId,
    findings.flatMap(({ code, text }) => {
      const given = answers.find(({ check }) => check === code);
      return given ? [{ check: code, ...text, answer: given.answer.trim() }] : [];
    }),
  );
  work.recounts.touch('monitoring', collegeId, academicYearOf(period.submitBy), 'reporting');
  work.audit.add({ action: 'period.submit', entity: 'Submission', entityId: id, collegeId });
  if (dryRun) work.preview();
  return told(unanswered, tellable);
}

async function isOfRegion(work: ReturnType<typeof workOf>, collegeId: string, regionId: string): Promise<boolean> {
  const rows = await work.rows('select from contracts.colleges where (id, region_id) = ($1, $2)', [
    collegeId,
    regionId,
  ]);
  return rows.length > 0;
}
