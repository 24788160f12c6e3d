import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { PairSide } from '../../mentorship/pair-side.type.js';
import { reportVerdict, wordsOf } from '../pair-report.policy.js';
import { insertReport, ownReportGround } from '../pair-report.repository.js';
import type { GivePairReportInput, PairReportPayload } from '../pair-report.type.js';

export async function givePairReport(context: HubContext, input: GivePairReportInput): Promise<PairReportPayload> {
  const work = workOf(context);
  const { mentorshipId } = input;
  const refused = (problems: readonly Problem[]): PairReportPayload => ({
    outcome: RowOutcome.REFUSED,
    report: null,
    problems: tellProblems(problems, context.language),
  });
  const words = wordsOf(input);
  if (Array.isArray(words)) return refused(words);
  const ground = await ownReportGround(work, mentorshipId);
  const verdict = reportVerdict(ground, words);
  if (Array.isArray(verdict) || !ground) return refused(Array.isArray(verdict) ? verdict : []);

  const { side, collegeId, year, today, givenOn } = ground;
  const report = { side, givenOn: givenOn ?? today, ...words };
  if (verdict === 'NOTHING') return { outcome: RowOutcome.UNCHANGED, report, problems: [] };
  // Another one of the same side came in between: this one is judged beside it.
  if (!(await insertReport(work, mentorshipId, ground, words))) return givePairReport(context, input);
  const fields = [side === PairSide.MENTOR ? 'mentorReport' : 'menteeReport'];
  work.audit.add({ action: 'pairReport.give', entity: 'Mentorship', entityId: mentorshipId, collegeId, fields });
  work.recounts.moved('closing', collegeId, year);
  return { outcome: RowOutcome.CREATED, report, problems: [] };
}
