import type { ServiceDatabase } from '#kernel/database/service-database.js';
import { auditRights, schemaRights } from '#kernel/database/table-security.js';
import { ActivityEntity } from '../roadmap/activity.entity.js';
import { StageClosureEntity } from '../stage/stage-closure.entity.js';
import { CollegeYearEntity } from '../year/college-year.entity.js';
import { Programs0001 } from './0001-baseline.js';
import { Programs0002 } from './0002-standard-roadmap.js';
import { BASES } from './bases.sql.js';
import { ERASURE } from './erasure.sql.js';
import { FEED } from './feed.sql.js';
import { MEASURES } from './measures.sql.js';
import { MENTORSHIPS } from './mentorship.sql.js';
import { MERGING } from './merging.sql.js';
import { SHIPPED_FORMS } from './shipped-forms.sql.js';
import { SHIPPED_ROADMAP } from './shipped-roadmap.sql.js';
import { YEARS } from './year.sql.js';

export const programsDatabase: ServiceDatabase = {
  name: 'programs',
  entities: [CollegeYearEntity, StageClosureEntity, ActivityEntity],
  migrations: [
    { name: '0001-baseline', class: Programs0001 },
    { name: '0002-standard-roadmap', class: Programs0002 },
  ],
  objects: [
    ...schemaRights('programs'),
    ...auditRights('programs'),
    ...YEARS,
    ...MENTORSHIPS,
    ...MEASURES,
    ...MERGING,
    ...ERASURE,
    ...BASES,
    ...FEED,
  ],
  shipped: [SHIPPED_FORMS, SHIPPED_ROADMAP],
  publishes: ['measures', 'visibility'],
};
