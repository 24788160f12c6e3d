import type { ServiceDatabase } from '#kernel/database/service-database.js';
import { auditRights, schemaRights } from '#kernel/database/table-security.js';
import { StageClosureEntity } from '../stage/stage-closure.entity.js';
import { Programs0001 } from './0001-baseline.js';
import { Programs0002 } from './0002-standard-roadmap.js';
import { Programs0003 } from './0003-measure-groups.js';
import { Programs0004 } from './0004-measure-history.js';
import { Programs0005 } from './0005-mentorship-life.js';
import { Programs0009 } from './0009-matching.js';
import { BASES } from './bases.sql.js';
import { CLOSING } from './closing.sql.js';
import { COUNTED_PARTICIPANTS } from './counted-participants.sql.js';
import { ERASURE } from './erasure.sql.js';
import { FEED } from './feed.sql.js';
import { MATCHING } from './matching.sql.js';
import { MEASURE_GROUPS, MEASURES } from './measures.sql.js';
import { MENTORSHIPS } from './mentorship.sql.js';
import { MENTORSHIP_LIFE } from './mentorship-life.sql.js';
import { MERGING } from './merging.sql.js';
import { SHIPPED_FORMS } from './shipped-forms.sql.js';
import { SHIPPED_ROADMAP } from './shipped-roadmap.sql.js';
import { SURVEYED } from './surveyed.sql.js';
import { YEARS } from './year.sql.js';

export const programsDatabase: ServiceDatabase = {
  name: 'programs',
  entities: [StageClosureEntity],
  migrations: [
    { name: '0001-baseline', class: Programs0001 },
    { name: '0002-standard-roadmap', class: Programs0002 },
    { name: '0003-measure-groups', class: Programs0003 },
    { name: '0004-measure-history', class: Programs0004 },
    { name: '0005-mentorship-life', class: Programs0005 },
    { name: '0009-matching', class: Programs0009 },
  ],
  objects: [
    ...schemaRights('programs'),
    ...auditRights('programs'),
    ...YEARS,
    ...MENTORSHIPS,
    ...MENTORSHIP_LIFE,
    ...MATCHING,
    ...MEASURES,
    ...MERGING,
    ...ERASURE,
    ...BASES,
    ...CLOSING,
    ...SURVEYED,
    ...COUNTED_PARTICIPANTS,
    ...FEED,
  ],
  shipped: [SHIPPED_FORMS, SHIPPED_ROADMAP],
  publishes: ['measures', 'measure_history', 'visibility'],
  facts: ['college_years', 'mentorships'],
  measures: MEASURE_GROUPS,
  answers: ['merge_conflicts', 'merge_person', 'erase_person'],
};
