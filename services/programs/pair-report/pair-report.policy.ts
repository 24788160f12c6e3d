import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { endOf } from '#kernel/time/academic-year.js';
import { daysAfter, type IsoDate } from '#kernel/time/iso-date.js';
import { reportProblem } from './pair-report.problems.js';

const LONGEST = 2000;

/** Days after the end of a pair for which its two still see each other, if the academic year is over sooner. */
const SEEN_AFTER_DAYS = 60;

/** The last day on which the sides of a pair report, and see each other: contracts.visibility has the same rule. */
export function reportedUntil(year: number, lastDay: IsoDate): IsoDate {
  const after = daysAfter(lastDay, SEEN_AFTER_DAYS);
  return after > endOf(year) ? after : endOf(year);
}

/** The words of a report as they are kept. */
export interface ReportWords {
  readonly worked: string;
  readonly didNotWork: string | null;
  readonly wouldGoOn: boolean;
}

/** A pair of the caller's that was approved, with what they have said of it. */
export interface ReportGround {
  readonly lastDay: IsoDate;
  /** Last day on which the two see each other, and report. */
  readonly until: IsoDate;
  readonly today: IsoDate;
  readonly givenOn: IsoDate | null;
  readonly given: ReportWords | null;
}

interface GivenWords {
  readonly worked: string;
  readonly didNotWork?: string | null;
  readonly wouldGoOn: boolean;
}

/** The words of a report, or what is wrong with them. */
export function wordsOf({ worked, didNotWork, wouldGoOn }: GivenWords): ReportWords | Problem[] {
  const words = { worked: toText(worked), didNotWork: toText(didNotWork ?? '') };
  const wrong = (['worked', 'didNotWork'] as const).filter((field) => (words[field]?.length ?? 0) > LONGEST);
  if (words.worked === null) wrong.unshift('worked');
  if (wrong.length > 0) return wrong.map((field) => reportProblem('PAIR_REPORT_TEXT', [field], { longest: LONGEST }));
  return { worked: words.worked!, didNotWork: words.didNotWork, wouldGoOn };
}

/**
 * Whether a report is taken: each side gives one when the pair is over, from its last day on and for as long as they see
 * each other. The same sent again says nothing new.
 */
export function reportVerdict(ground: ReportGround | undefined, words: ReportWords): 'GIVE' | 'NOTHING' | Problem[] {
  if (!ground) return [reportProblem('PAIR_REPORT_NOT_OWN', ['mentorshipId'])];
  const { lastDay, until, today, givenOn, given } = ground;
  if (givenOn !== null) {
    const same = given !== null && (['worked', 'didNotWork', 'wouldGoOn'] as const).every((field) => given[field] === words[field]); // prettier-ignore
    return same ? 'NOTHING' : [reportProblem('PAIR_REPORT_GIVEN', ['mentorshipId'], { givenOn })];
  }
  if (today < lastDay) return [reportProblem('PAIR_REPORT_TOO_EARLY', ['mentorshipId'], { lastDay })];
  if (today > until) return [reportProblem('PAIR_REPORT_CLOSED', ['mentorshipId'], { until })];
  return 'GIVE';
}
