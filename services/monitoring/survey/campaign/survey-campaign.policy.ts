import type { Problem } from '#kernel/graph/problem.js';
import { academicYearOf, endOf, formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import { dayBefore } from '#kernel/time/iso-date.js';
import { campaignProblem } from './survey-campaign.problems.js';

/** The checkpoints of monitoring at which somebody is asked (S001). */
export const CHECKPOINTS = ['1.5', '2.4', '3.5', '4.4', '6.5', '7.2'] as const;

const PHASES = ['ENTRY', 'INTERIM', 'FINAL'];

const AUGUST = '08';

/** Years that a survey may be of: the running one, and in August the one that is being prepared. */
export function isSurveyYear(year: number, today: string): boolean {
  const running = academicYearOf(today);
  return year === running || (today.slice(5, 7) === AUGUST && year === running + 1);
}

/** The last day on which a year's answers are taken: its figures are told for the day after, and by then all are in. */
export const lastDay = (year: number): string => dayBefore(endOf(year));

export interface CampaignFacts {
  readonly year: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly checkpoint: string | null;
}

/** What is wrong with the days, the year or the checkpoint of a campaign. */
export function campaignProblems({ year, opensOn, closesOn, checkpoint }: CampaignFacts, today: string): Problem[] {
  const problems: Problem[] = [];
  if (!isSurveyYear(year, today)) problems.push(campaignProblem('SURVEY_YEAR', ['year']));
  if (opensOn < startOf(year) || opensOn > closesOn)
    problems.push(campaignProblem('SURVEY_OPENS', ['opensOn'], { year: formatAcademicYear(year) }));
  if (closesOn < today || closesOn > lastDay(year))
    problems.push(campaignProblem('SURVEY_CLOSES', ['closesOn'], { last: lastDay(year) }));
  if (checkpoint !== null && !CHECKPOINTS.some((each) => each === checkpoint))
    problems.push(campaignProblem('CHECKPOINT_UNKNOWN', ['checkpoint'], { known: CHECKPOINTS.join(', ') }));
  return problems;
}

/** Campaigns that are answered by the same links. */
export interface SeriesFacts {
  readonly regionId: string;
  readonly collegeId: string | null;
  readonly audience: string;
  readonly year: number;
  readonly form: string;
  readonly phases: readonly string[];
  /** The last day of the latest of them. */
  readonly closesOn: string;
}

/** What is wrong with a campaign that goes on with a series: it asks the same people, later on, and begins afterwards. */
export function seriesProblems(
  series: SeriesFacts | null,
  campaign: Omit<SeriesFacts, 'phases' | 'closesOn'> & { readonly phase: string | null; readonly opensOn: string },
): Problem[] {
  const same = (['regionId', 'collegeId', 'audience', 'year', 'form'] as const).every(
    (fact) => series?.[fact] === campaign[fact],
  );
  if (!series || !same) return [campaignProblem('SERIES_UNFIT', ['continues'])];
  const place = (phase: string | null) => PHASES.indexOf(phase ?? '');
  if (series.phases.some((phase) => place(phase) >= place(campaign.phase)))
    return [campaignProblem('SERIES_PHASE', ['template'])];
  return campaign.opensOn > series.closesOn
    ? []
    : [campaignProblem('SERIES_OVERLAPS', ['opensOn'], { closesOn: series.closesOn })];
}
