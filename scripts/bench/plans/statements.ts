import type { HubContext } from '#kernel/graph/context.js';
import { formulasInScope, ledgerInScope, distinctEnterprises } from '#monitoring/scorecard/scorecard.repository.js';
import { collegesOfRegions } from '#participants/college/college.repository.js';
import { regionByCode } from '#participants/region/region.repository.js';
import { programsOfColleges } from '#programs/program/program.repository.js';
import { coursesOfColleges, courseTotals, trainedEver } from '#school/college/college-courses.repository.js';
import type { Subject } from '../database/subject.js';

/** A statement whose plan stands beside its repository, with what a reader of the plan should see in it. */
export interface PlannedStatement {
  readonly service: string;
  /** The repository, without `.repository.ts`. */
  readonly repository: string;
  readonly name: string;
  readonly review: string;
  readonly run: (context: HubContext, subject: Subject) => Promise<unknown>;
}

const idsOf = ({ colleges }: Subject) => colleges.map(({ id }) => id);

/** The statements of RegionAtAGlance, and of the lists whose rows it leaves out. */
export const STATEMENTS: readonly PlannedStatement[] = [
  {
    service: 'participants',
    repository: 'services/participants/region/region',
    name: 'regionByCode',
    review: 'One region by its unique code.',
    run: (context, { regionCode }) => regionByCode(context, regionCode),
  },
  {
    service: 'participants',
    repository: 'services/participants/college/college',
    name: 'collegesOfRegions',
    review: 'The total is counted once a region, not once a row; the page reads no more colleges than it shows.',
    run: (context, { regionId }) => collegesOfRegions(context, [regionId], { size: 50, after: null, words: [] }),
  },
  {
    service: 'monitoring',
    repository: 'services/monitoring/scorecard/scorecard',
    name: 'formulasInScope',
    review: 'Seven indicators, fourteen terms and the targets of one region: small tables, read whole.',
    run: (context, subject) =>
      formulasInScope(context, {
        regionIds: [subject.regionId],
        collegeIds: idsOf(subject),
        years: [subject.year],
      }),
  },
  {
    service: 'monitoring',
    repository: 'services/monitoring/scorecard/scorecard',
    name: 'ledgerInScope',
    review:
      'Each part of the measures is reached by its primary key, down to the form; no person is read. The session and ' +
      'its colleges are computed once a statement (InitPlan), not once a row.',
    run: (context, subject) =>
      ledgerInScope(context, { regionIds: [subject.regionId], collegeIds: idsOf(subject), years: [subject.year] }),
  },
  {
    service: 'monitoring',
    repository: 'services/monitoring/scorecard/scorecard',
    name: 'distinctEnterprises',
    review: 'Partners of the colleges asked for, by college; grows with the partners of a region and nothing else.',
    run: (context, subject) =>
      distinctEnterprises(
        context,
        idsOf(subject).map((collegeId) => ({
          set: 0,
          collegeId,
          year: subject.year,
          asOf: `${subject.year + 1}-08-31`,
        })),
      ),
  },
  {
    service: 'programs',
    repository: 'services/programs/program/program',
    name: 'programsOfColleges',
    review:
      'Every part is read once for all colleges and joined by college. Estimates are too low (each condition on the ' +
      'college counts twice), so what is joined by college alone is 50 rows on each side, whatever the join.',
    run: (context, subject) => programsOfColleges(context, idsOf(subject), subject.year, 50, null),
  },
  {
    service: 'school',
    repository: 'services/school/college/college-courses',
    name: 'courseTotals',
    review: 'The contract answers pairs of college and course, of which there are a few a college.',
    run: (context, subject) => courseTotals(context, idsOf(subject), null),
  },
  {
    service: 'school',
    repository: 'services/school/college/college-courses',
    name: 'trainedEver',
    review: 'One measure a college, by primary key. Counting enrolments instead took 60 ms for the same 50 colleges.',
    run: (context, subject) => trainedEver(context, idsOf(subject)),
  },
  {
    service: 'school',
    repository: 'services/school/college/college-courses',
    name: 'coursesOfColleges',
    review: 'The function is taken for a thousand rows, so joins to it are hash joins, and windows do the paging.',
    run: (context, subject) => coursesOfColleges(context, idsOf(subject), null, 50, null),
  },
];
