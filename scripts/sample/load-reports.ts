import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import type { PeriodName } from '#kernel/time/period.js';
import { mutate, mutateEach } from './graph.js';
import { dateReport, type SamplePlace } from './past.js';
import { SAMPLE_REGION } from './region.data.js';
import { CHECK_ANSWERS, RETURN_COMMENT } from './reports.data.js';
import type { PlannedReport } from './reports.js';
import { sideBySide } from './side-by-side.js';

/** Who tells and who decides. */
interface Reporting {
  readonly place: SamplePlace;
  readonly coordinator: GraphClient;
  readonly directorOf: (collegeId: string) => Promise<GraphClient>;
  readonly collegeId: (code: string) => string;
}

interface ReportingPeriod {
  readonly id: string;
  readonly publication: { readonly revision: number } | null;
  readonly submissions: readonly {
    readonly id: string | null;
    readonly state: 'OPEN' | 'SUBMITTED' | 'ACCEPTED' | 'RETURNED';
    readonly college: { readonly id: string };
  }[];
}

const ANSWERS = Object.entries(CHECK_ANSWERS).map(([check, answer]) => ({ check, answer }));

/** Has a period told, decided about and published, as far as it is not yet. */
export async function loadReport(reporting: Reporting, report: PlannedReport): Promise<void> {
  const { coordinator, directorOf, collegeId, place } = reporting;
  const { period, submitBy, told } = report;
  const { id: periodId } = await openPeriod(coordinator, { regionId: place.regionId, submitBy, ...asAsked(period) });
  const before = await standing(coordinator, periodId);
  const open = told.map(({ college }) => collegeId(college)).filter((id) => before.of(id).state === 'OPEN');
  await sideBySide(open, async (id) => {
    await mutate(await directorOf(id), 'submitPeriod', { periodId, collegeId: id, answers: ANSWERS }, '');
  });

  const { of, published } = await standing(coordinator, periodId);
  const decide = async (mutation: string, returned: boolean, more: object = {}) => {
    const ids = told.filter((each) => each.returned === returned).map(({ college }) => of(collegeId(college)));
    const waiting = ids.filter(({ state }) => state === 'SUBMITTED');
    await mutateEach(coordinator, mutation, waiting.map(({ id }) => ({ submissionId: id, ...more }))); // prettier-ignore
  };
  // Nothing has moved since, so that nothing is counted once more for it.
  await decide('acceptSubmission', false, { asSubmitted: true });
  await decide('returnSubmission', true, { comment: RETURN_COMMENT });
  if (!published) await mutate(coordinator, 'publishPeriod', { periodId }, '');
  const colleges = told.map(({ college, ...days }) => ({ collegeId: collegeId(college), ...days }));
  await dateReport(place, { periodId, ...report, colleges });
}

const asAsked = ({ kind, number, year }: PeriodName) => ({
  ...{ kind, year: formatAcademicYear(year) },
  ...(kind === 'YEAR' ? {} : { number }),
});

async function openPeriod(coordinator: GraphClient, input: object): Promise<{ id: string }> {
  return (await mutate<{ period: { id: string } }>(coordinator, 'openPeriod', input, 'period { id }')).period;
}

/** How far each college is with a period, and whether it is published. */
async function standing(coordinator: GraphClient, periodId: string) {
  const { periods } = await coordinator.ask<{ periods: readonly ReportingPeriod[] }>(
    `query ($region: String!) {
      periods(region: $region) { id publication { revision } submissions { id state college { id } } }
    }`,
    { region: SAMPLE_REGION.code },
  );
  const { submissions, publication } = periods.find(({ id }) => id === periodId)!;
  const byCollege = new Map(submissions.map((each) => [each.college.id, each]));
  return { of: (collegeId: string) => byCollege.get(collegeId)!, published: publication !== null };
}
