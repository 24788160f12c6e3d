import { recountSql } from '#kernel/database/recounts.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { placeOf } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { ledgerInScope } from '#monitoring/ledger/measure.repository.js';
import { formulasOfRegions } from '#monitoring/scorecard/scorecard.repository.js';
import { collegesOfRegions } from '#participants/organisation/college/college.repository.js';
import { regionByCode } from '#participants/organisation/region/region.repository.js';
import { programsOfColleges } from '#programs/program/program.repository.js';
import { coursesOfColleges, courseTotals, trainedMentors } from '#school/college/college-courses.repository.js';
import { knownOfKeys } from '#participants/person/duplicate/moved-keys.repository.js';
import { toRecord } from '#participants/person/register/person-record.js';
import { upsertPeople } from '#participants/person/register/person-write.repository.js';
import { PersonCategory } from '#kernel/graph/person-category.type.js';
import { entriesPage, countEntries } from '#participants/base/list/base-filter.js';
import { MENTEE_ENTRIES, menteeParams } from '#participants/base/list/mentee-base.repository.js';
import { MENTOR_ENTRIES, mentorParams } from '#participants/base/list/mentor-base.repository.js';
import { moveReferences } from '#participants/person/duplicate/merge-write.repository.js';
import { peoplePage } from '#participants/person/search/people-page.repository.js';
import { KpiGroup } from '#monitoring/kpi/kpi.type.js';
import { loadTable } from '#monitoring/kpi/kpi.loader.js';
import { activitiesOfColleges } from '#programs/year/year-parts.repository.js';
import { openYear } from '#programs/year/college-year-write.repository.js';
import { SUBGRAPHS } from '../subgraphs.js';

/** What statements are asked about. */
export interface AskedAbout {
  readonly regionId: string;
  readonly regionCode: string;
  readonly year: number;
  /** By code; the staff who ask are of the first. */
  readonly collegeIds: readonly string[];
  /** Two students of the first college. */
  readonly personIds: readonly [string, string];
}

/** Work whose statements stand beside their repository, with what a reader of their plans should see in them. */
export interface PlannedStatement {
  readonly service: string;
  /** Where they stand, without the ending. */
  readonly file: string;
  readonly name: string;
  readonly review: string;
  readonly as: 'COORDINATOR' | 'CURATOR' | 'COLLEGE_SYSTEM';
  /** Whether what its functions run is told, and not the calls of them. */
  readonly inside?: boolean;
  readonly run: (context: HubContext, work: UnitOfWork, about: AskedAbout) => Promise<unknown>;
}

const SOMEBODY = { category: PersonCategory.STUDENT, familyName: 'Планов', givenName: 'Пётр', birthYear: 2005 };

const FIRST_PAGE = placeOf({});

const recounted =
  (owner: string, group: string) =>
  (_: HubContext, work: UnitOfWork, { collegeIds, year }: AskedAbout) =>
    work.rows(recountSql(owner, group), [collegeIds.slice(0, 1), [year]]);

/** Every group of measures, by whose owner it is. */
const GROUPS = SUBGRAPHS.flatMap(({ name, database }) =>
  (database.measures ?? []).map((group) => ({ owner: name, group: group.name })),
);

/**
 * The statements of RegionAtAGlance and of the lists whose rows it leaves out; the lists of people and of the bases; the
 * table of figures; a person's registration, a recount, a merge.
 */
export const STATEMENTS: readonly PlannedStatement[] = [
  {
    service: 'participants',
    file: 'services/participants/organisation/region/region',
    name: 'regionByCode',
    review: 'One region by its unique code.',
    as: 'COORDINATOR',
    run: (context, _, { regionCode }) => regionByCode(context, regionCode),
  },
  {
    service: 'participants',
    file: 'services/participants/organisation/college/college',
    name: 'collegesOfRegions',
    review: 'The total is counted once a region, not once a row; the page reads no more colleges than it shows.',
    as: 'COORDINATOR',
    run: (context, _, { regionId }) =>
      collegesOfRegions(context, [regionId], { place: FIRST_PAGE, words: [], municipalities: [] }),
  },
  {
    service: 'monitoring',
    file: 'services/monitoring/scorecard/scorecard',
    name: 'formulasOfRegions',
    review: 'Indicators, their terms and the targets of one region: small tables, read whole, once for each version.',
    as: 'COORDINATOR',
    run: (context, _, about) => formulasOfRegions(context, [about.regionId]),
  },
  {
    service: 'monitoring',
    file: 'services/monitoring/ledger/measure',
    name: 'ledgerInScope',
    review:
      'Each part of the measures is reached by its primary key, down to the form; no person is read. The session and ' +
      'its colleges are computed once a statement (InitPlan), not once a row.',
    as: 'COORDINATOR',
    run: (context, _, about) =>
      ledgerInScope(context, { regionIds: [about.regionId], collegeIds: about.collegeIds, years: [about.year] }),
  },
  {
    service: 'programs',
    file: 'services/programs/program/program',
    name: 'programsOfColleges',
    review:
      'The sheets of the year and the counts by form are read once for all colleges, and joined by hash: of either there ' +
      'is one row a college. No programme and no closed stage is read; the forms are, once.',
    as: 'COORDINATOR',
    run: (context, _, about) => programsOfColleges(context, about.collegeIds, about.year, FIRST_PAGE),
  },
  {
    service: 'school',
    file: 'services/school/college/college-courses',
    name: 'courseTotals',
    review: 'The contract answers pairs of college and course, of which there are a few a college.',
    as: 'COORDINATOR',
    run: (context, _, about) => courseTotals(context, about.collegeIds, null),
  },
  {
    service: 'school',
    file: 'services/school/college/college-courses',
    name: 'trainedMentors',
    review:
      'One row a college, of a table of its own. Counting enrolments instead took 60 ms for the same 50 colleges.',
    as: 'COORDINATOR',
    run: (context, _, about) => trainedMentors(context, about.collegeIds, null),
  },
  {
    service: 'school',
    file: 'services/school/college/college-courses',
    name: 'coursesOfColleges',
    review: 'The function is taken for a thousand rows, so joins to it are hash joins, and windows do the paging.',
    as: 'COORDINATOR',
    run: (context, _, about) => coursesOfColleges(context, about.collegeIds, null, FIRST_PAGE),
  },
  {
    service: 'participants',
    file: 'services/participants/person/duplicate/moved-keys',
    name: 'knownOfKeys',
    review: "The college's records that were merged or erased, by an index of nobody else.",
    as: 'COLLEGE_SYSTEM',
    run: (_, work, { collegeIds }) => knownOfKeys(work, collegeIds[0]!, 'plans', ['1']),
  },
  {
    service: 'participants',
    file: 'services/participants/person/register/person-write',
    name: 'upsertPeople',
    review:
      'One person, new to the college. Whom the session is shown beyond its college (session_shown) is never asked: ' +
      'the row is its own. Of the triggers, the feed takes as long as the row and its indexes.',
    as: 'COLLEGE_SYSTEM',
    run: (_, work, { collegeIds }) =>
      upsertPeople(work, collegeIds[0]!, 'plans', [toRecord({ externalId: '1', ...SOMEBODY }, 0, new Map())]),
  },
  {
    service: 'participants',
    file: 'services/participants/person/search/people-page',
    name: 'peoplePage',
    review: "A college's people by the index in the order of the list: the page reads its own rows and no others.",
    as: 'CURATOR',
    run: (context, _, { collegeIds }) => peoplePage(context, { collegeId: collegeIds[0]! }, FIRST_PAGE, true),
  },
  {
    service: 'participants',
    file: 'services/participants/base/list/base-filter',
    name: 'mentorBase',
    review: 'Stays of the college, each with its person by key; the load of mentors is asked for once.',
    as: 'CURATOR',
    run: async (context, _, { collegeIds }) => {
      const params = mentorParams({ collegeId: collegeIds[0]! });
      const list = { entries: MENTOR_ENTRIES, params, typed: null };
      await entriesPage(context, list, FIRST_PAGE);
      await countEntries(context, list);
    },
  },
  {
    service: 'participants',
    file: 'services/participants/base/list/base-filter',
    name: 'menteeBase',
    review: 'As the base of mentors; who has a mentor is asked for once.',
    as: 'CURATOR',
    run: (context, _, { collegeIds }) => {
      const params = menteeParams({ collegeId: collegeIds[0]! });
      return entriesPage(context, { entries: MENTEE_ENTRIES, params, typed: null }, FIRST_PAGE);
    },
  },
  {
    service: 'monitoring',
    file: 'services/monitoring/kpi/kpi',
    name: 'loadTable',
    review: 'All colleges of a region in two years: as the scorecard, by keys of the measures.',
    as: 'COORDINATOR',
    run: (context, _, { regionCode, year }) =>
      loadTable(context, {
        region: regionCode,
        years: [year - 1, year],
        groupBy: [KpiGroup.COLLEGE, KpiGroup.YEAR],
      }),
  },
  {
    service: 'programs',
    file: 'services/programs/year/year-parts',
    name: 'activitiesOfColleges',
    review: 'The roadmaps of a year, each by its key.',
    as: 'COORDINATOR',
    run: (context, _, { collegeIds, year }) => activitiesOfColleges(context, collegeIds, year),
  },
  {
    service: 'programs',
    file: 'services/programs/year/college-year-write',
    name: 'openYear',
    review: 'A year that is new to the college: its copy of the standard roadmap comes by the same statement.',
    as: 'CURATOR',
    run: (_, work, { collegeIds, year }) => openYear(silent(work), collegeIds[0]!, year + 1, ['student-student']),
  },
  ...GROUPS.map(({ owner, group }): PlannedStatement => ({
    service: owner,
    file: `services/${owner}/database/measures`,
    name: `recount_${owner}_${group}`,
    review: "What a change of a college's records costs in its transaction: reads that college, and no other.",
    as: 'CURATOR',
    inside: true,
    run: recounted(owner, group),
  })),
  {
    service: 'participants',
    file: 'services/participants/person/duplicate/merge-write',
    name: 'moveReferences',
    review: 'Two records become one: all that hangs on them is found by indexes on the person or the college.',
    as: 'CURATOR',
    inside: true,
    run: (_, work, { collegeIds, personIds }) => moveReferences(work, collegeIds[0]!, ...personIds),
  },
];

/** The unit for a repository that would count figures and tell the audit besides. */
const silent = (work: UnitOfWork): UnitOfWork =>
  ({
    ...work,
    audit: { add: () => undefined },
    recounts: { touch: () => undefined, moved: () => undefined },
  }) as unknown as UnitOfWork;
