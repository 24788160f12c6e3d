import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { placeOf } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { formulasInScope, ledgerInScope, distinctEnterprises } from '#monitoring/scorecard/scorecard.repository.js';
import { collegesOfRegions } from '#participants/college/college.repository.js';
import { regionByCode } from '#participants/region/region.repository.js';
import { programsOfColleges } from '#programs/program/program.repository.js';
import { coursesOfColleges, courseTotals, trainedEver } from '#school/college/college-courses.repository.js';
import { knownOfKeys } from '#participants/duplicate/moved-keys.repository.js';
import { toRecord } from '#participants/person/person-record.js';
import { upsertPeople } from '#participants/person/upsert-people.repository.js';
import { PersonCategory } from '#kernel/graph/person-category.type.js';
import type { Subject } from '../database/subject.js';

/** A statement whose plan stands beside its repository, with what a reader of the plan should see in it. */
export interface PlannedStatement {
  readonly service: string;
  /** The repository, without `.repository.ts`. */
  readonly repository: string;
  readonly name: string;
  readonly review: string;
  /** Either a read of somebody who sees the region, */
  readonly run?: (context: HubContext, subject: Subject) => Promise<unknown>;
  /** or a write by the system of its first college, which is undone. */
  readonly write?: (work: UnitOfWork, collegeId: string) => Promise<unknown>;
}

const SOMEBODY = { category: PersonCategory.STUDENT, familyName: 'Планов', givenName: 'Пётр', birthYear: 2005 };

const FIRST_PAGE = placeOf({});

const idsOf = ({ colleges }: Subject) => colleges.map(({ id }) => id);

/** The statements of RegionAtAGlance, of the lists whose rows it leaves out, and of a person's registration. */
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
    run: (context, { regionId }) =>
      collegesOfRegions(context, [regionId], { place: FIRST_PAGE, words: [], municipalities: [] }),
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
    run: (context, subject) => programsOfColleges(context, idsOf(subject), subject.year, FIRST_PAGE),
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
    review:
      'One row a college, of a table of its own. Counting enrolments instead took 60 ms for the same 50 colleges.',
    run: (context, subject) => trainedEver(context, idsOf(subject)),
  },
  {
    service: 'school',
    repository: 'services/school/college/college-courses',
    name: 'coursesOfColleges',
    review: 'The function is taken for a thousand rows, so joins to it are hash joins, and windows do the paging.',
    run: (context, subject) => coursesOfColleges(context, idsOf(subject), null, FIRST_PAGE),
  },
  {
    service: 'participants',
    repository: 'services/participants/duplicate/moved-keys',
    name: 'knownOfKeys',
    review: "The college's records that were merged or erased, by an index of nobody else.",
    write: (work, collegeId) => knownOfKeys(work, collegeId, 'plans', ['1']),
  },
  {
    service: 'participants',
    repository: 'services/participants/person/upsert-people',
    name: 'upsertPeople',
    review:
      'One person, new to the college. Whom the session is shown beyond its college (session_shown) is never asked: ' +
      'the row is its own. Of the triggers, the feed takes as long as the row and its indexes.',
    write: (work, collegeId) =>
      upsertPeople(work, collegeId, 'plans', [toRecord({ externalId: '1', ...SOMEBODY }, 0, new Map())]),
  },
];
