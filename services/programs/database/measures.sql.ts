import type { MeasureGroup } from '#kernel/database/measure-group.type.js';
import { publishMeasures } from '#kernel/database/measures.js';
import { serviceRole } from '#kernel/database/roles.js';
import { ACTIVITIES } from './measures/activities.sql.js';
import { AGREEMENTS } from './measures/agreements.sql.js';
import { DOCUMENTS_COUNTED } from './measures/documents.sql.js';
import { ENTERPRISES } from './measures/enterprises.sql.js';
import { MEETINGS } from './measures/meetings.sql.js';
import { MENTORSHIPS, MENTORSHIPS_COUNTED } from './measures/mentorships.sql.js';
import { PEOPLE, TAKING_PART } from './measures/people.sql.js';
import { PLANS_COUNTED } from './measures/plans.sql.js';
import { OUTCOMES_COUNTED } from './measures/outcomes.sql.js';
import { TRAINED_AT_WORK } from './measures/trained.sql.js';
import { HAS_YEAR } from './measures/present.sql.js';

export const MEASURE_GROUPS: readonly MeasureGroup[] = [
  PEOPLE,
  ENTERPRISES,
  MENTORSHIPS,
  MENTORSHIPS_COUNTED,
  ACTIVITIES,
  DOCUMENTS_COUNTED,
  MEETINGS,
  PLANS_COUNTED,
  OUTCOMES_COUNTED,
  AGREEMENTS,
  TRAINED_AT_WORK,
];

/** What the groups stand on, and the subgraph's part of `contracts.measures`. */
export const MEASURES: readonly string[] = [
  ...publishMeasures('programs'),
  `grant select on contracts.measures_of_programs, contracts.measure_sheets_of_programs to ${serviceRole('programs')}`,
  HAS_YEAR,
  TAKING_PART,
];
