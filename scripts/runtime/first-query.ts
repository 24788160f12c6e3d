import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { SAMPLE_REGION } from '../sample/region.data.js';

/** The query that GraphiQL opens with: it asks about the last academic year that is over, which has most to tell. */
export function firstQueryNow(now = new Date()): string {
  return firstQuery(formatAcademicYear(academicYearOf(today(SAMPLE_REGION.timeZone, now)) - 1));
}

/** How a region takes part in mentoring in a year, in one request; README shows it, too. */
export const firstQuery = (year: string): string => `query RegionAtAGlance($year: AcademicYear! = "${year}") {
  region(code: "26") {
    name
    scorecard(year: $year) {
      asOf
      indicators { indicator { code title } status value numerator denominator target gap coverage { reported expected } }
    }
    colleges(first: 50) {
      totalCount
      nodes {
        code name
        scorecard(year: $year) { indicators { indicator { code } status value numerator denominator } }
        mentoringPrograms(year: $year) { totalCount nodes { form { code title } stage { number title } mentorshipCount } }
        courses { totalCount trainedMentors }
      }
    }
  }
}
`;
