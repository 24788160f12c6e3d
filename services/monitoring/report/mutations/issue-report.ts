import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { coordinatedRegions, staffColleges } from '#kernel/session/session.js';
import { periodFacts, type PeriodFacts } from '../../period/period.repository.js';
import { snapshotHash } from '../../publication/publication.repository.js';
import {
  formulasOfPublication,
  namesOf,
  publicationsUpTo,
  publishedWhole,
  swotOf,
  toldByCollege,
} from '../report-ground.repository.js';
import type { IssueReportInput, IssueReportPayload } from '../report-mutations.type.js';
import { closingOfYear } from '../report-closing.repository.js';
import { writeReport } from '../report-write.repository.js';
import {
  collegesOfRegion,
  figuresOfCollege,
  figuresOfRegion,
  textProblems,
  tidyText,
  type ReportContent,
  type ReportTexts,
} from '../report.policy.js';
import { reportProblem } from '../report.problems.js';
import { toContent } from '../report.shape.js';

export async function issueReport(context: HubContext, input: IssueReportInput): Promise<IssueReportPayload> {
  const work = workOf(context);
  const { periodId, collegeId = null } = input;
  const period = await periodFacts(work, periodId);
  if (!period || !(await mayIssue(work, period, collegeId))) throw forbidden();
  const refused = (problems: readonly Problem[]) => ({
    ...{ report: null, content: null, outcome: RowOutcome.REFUSED },
    problems: tellProblems(problems, context.language),
  });

  const texts = await textsOf(work, period, input);
  const problems = textProblems(texts);
  if (problems.length > 0) return refused(problems);
  const [now, before = null] = await publicationsUpTo(work, period);
  if (now?.speaksFor !== period.speaksFor) return refused([reportProblem('REPORT_UNPUBLISHED', ['periodId'])]);
  const formulas = await formulasOfPublication(work, now.id, collegeId);
  const names = await namesOf(work, period.regionId);
  const moments = { year: period.year, formulas };
  const frame = {
    region: names.region,
    college: names.colleges.find(({ id }) => id === collegeId)?.name ?? null,
    ...{ period: now.period, speaksFor: now.speaksFor, revision: now.revision },
    ...{ before: before?.period ?? null, ...texts },
  };

  let content: ReportContent;
  let { snapshot } = now;
  if (collegeId === null) {
    const published = await publishedWhole(work, now.id, ['REGION', 'COLLEGE']);
    const figures = figuresOfRegion(
      moments,
      published,
      before ? await publishedWhole(work, before.id, ['REGION']) : [],
    );
    content = { ...frame, figures, colleges: collegesOfRegion(moments, names.colleges, published) };
  } else {
    const told = await toldByCollege(work, now, collegeId);
    if (!told) return refused([reportProblem('REPORT_NOT_TOLD', ['collegeId'])]);
    const toldBefore = before && (await toldByCollege(work, before, collegeId));
    const ofRegion = await publishedWhole(work, now.id, ['REGION']);
    const figures = figuresOfCollege(moments, collegeId, told, toldBefore?.counts ?? null, ofRegion);
    // A month or a quarter closes nothing.
    const closing = period.kind === 'YEAR' ? await closingOfYear(work, collegeId, period.year, told.counts) : null;
    const compared = toldBefore ? frame.before : null;
    content = { ...frame, before: compared, figures, colleges: [], ...(closing && { closing }) };
    snapshot = await snapshotHash(work, [told.submissionId]);
  }
  const shown = toContent(content, context.language);
  if (input.dryRun) return { report: null, content: shown, outcome: RowOutcome.CREATED, problems: [] };

  const { regionId } = period;
  const written = { regionId, collegeId, periodId, publicationId: now.id, snapshot, content, today: period.today };
  const { report, created } = await writeReport(work, written);
  if (created) work.audit.add({ action: 'report.issue', entity: 'Report', entityId: report.id, collegeId });
  return { report, content: shown, outcome: created ? RowOutcome.CREATED : RowOutcome.UNCHANGED, problems: [] };
}

/** Whether the caller speaks for the college, or for the region where none is named. */
async function mayIssue(work: UnitOfWork, { regionId }: PeriodFacts, collegeId: string | null): Promise<boolean> {
  if (collegeId === null) return coordinatedRegions(work.session).includes(regionId);
  if (!staffColleges(work.session).includes(collegeId)) return false;
  const sql = 'select from contracts.colleges where (id, region_id) = ($1, $2)';
  return (await work.rows(sql, [collegeId, regionId])).length > 0;
}

/** What is written in the report, and where nothing is said of a side, what the college answered at the last checkpoint. */
async function textsOf(work: UnitOfWork, { year }: PeriodFacts, input: IssueReportInput): Promise<ReportTexts> {
  const { collegeId, strengths, weaknesses, practices } = input;
  const asked = collegeId != null && (strengths == null || weaknesses == null);
  const swot = asked ? await swotOf(work, collegeId, year) : new Map<string, string>();
  return {
    strengths: tidyText(strengths ?? swot.get('strengths') ?? ''),
    weaknesses: tidyText(weaknesses ?? swot.get('weaknesses') ?? ''),
    practices: tidyText(practices ?? ''),
  };
}
