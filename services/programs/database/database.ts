import type { ServiceDatabase } from '#kernel/database/service-database.js';
import { auditRights, schemaRights } from '#kernel/database/table-security.js';
import { Programs0001 } from './0001-baseline.js';
import { Programs0002 } from './0002-standard-roadmap.js';
import { Programs0003 } from './0003-measure-groups.js';
import { Programs0004 } from './0004-measure-history.js';
import { Programs0005 } from './0005-mentorship-life.js';
import { Programs0006 } from './0006-college-year.js';
import { Programs0007 } from './0007-documents.js';
import { Programs0008 } from './0008-meetings.js';
import { Programs0009 } from './0009-matching.js';
import { Programs0010 } from './0010-plans.js';
import { Programs0011 } from './0011-closing.js';
import { Programs0012 } from './0012-law.js';
import { Programs0014 } from './0014-follows-and-kept-files.js';
import { Programs0015 } from './0015-mentors-with-category.js';
import { Programs0016 } from './0016-rematches.js';
import { Programs0017 } from './0017-training.js';
import { Programs0018 } from './0018-orders-of-imports.js';
import { Programs0019 } from './0019-required-competence.js';
import { Programs0021 } from './0021-measures-by-bytes.js';
import { Programs0022 } from './0022-measure-sheets.js';
import { Programs0023 } from './0023-year-sheets.js';
import { BASES } from './bases.sql.js';
import { CADENCE } from './cadence.sql.js';
import { CALENDARS } from './calendar.sql.js';
import { CLOSING } from './closing.sql.js';
import { COUNTED_PARTICIPANTS } from './counted-participants.sql.js';
import { DOCUMENTS } from './documents.sql.js';
import { ERASURE } from './erasure.sql.js';
import { EVIDENCE } from './evidence.sql.js';
import { FEED } from './feed.sql.js';
import { LAW } from './law.sql.js';
import { MATCHING } from './matching.sql.js';
import { MEASURE_GROUPS, MEASURES } from './measures.sql.js';
import { MEETINGS_AND_FEEDBACK } from './meeting.sql.js';
import { MEETING_GROUND } from './meeting-ground.sql.js';
import { MENTORSHIPS } from './mentorship.sql.js';
import { MENTORSHIP_LIFE } from './mentorship-life.sql.js';
import { MERGING } from './merging.sql.js';
import { PLANS } from './plan.sql.js';
import { PEOPLE_IN_PAIRS } from './people-in-pairs.sql.js';
import { PLAN_GROUND } from './plan-ground.sql.js';
import { OUTCOMES } from './outcome.sql.js';
import { PAIR_REPORTS } from './pair-report.sql.js';
import { PRACTICES } from './practice.sql.js';
import { PUBLISHED_FORMS } from './published-forms.sql.js';
import { REWARDS } from './reward.sql.js';
import { SHIPPED_DOCUMENTS } from './shipped-documents.sql.js';
import { SHIPPED_FORMS } from './shipped-forms.sql.js';
import { SHIPPED_ROADMAP } from './shipped-roadmap.sql.js';
import { SURVEYED } from './surveyed.sql.js';
import { TOTALS } from './totals.sql.js';
import { TRAINING } from './training.sql.js';
import { WAITING } from './waiting.sql.js';
import { YEARS } from './year.sql.js';
import { YEAR_SHEETS } from './year-sheet.sql.js';

export const programsDatabase: ServiceDatabase = {
  name: 'programs',
  entities: [],
  migrations: [
    { name: '0001-baseline', class: Programs0001 },
    { name: '0002-standard-roadmap', class: Programs0002 },
    { name: '0003-measure-groups', class: Programs0003 },
    { name: '0004-measure-history', class: Programs0004 },
    { name: '0005-mentorship-life', class: Programs0005 },
    { name: '0006-college-year', class: Programs0006 },
    { name: '0007-documents', class: Programs0007 },
    { name: '0008-meetings', class: Programs0008 },
    { name: '0009-matching', class: Programs0009 },
    { name: '0010-plans', class: Programs0010 },
    { name: '0011-closing', class: Programs0011 },
    { name: '0012-law', class: Programs0012 },
    { name: '0014-follows-and-kept-files', class: Programs0014 },
    { name: '0015-mentors-with-category', class: Programs0015 },
    { name: '0016-rematches', class: Programs0016 },
    { name: '0017-training', class: Programs0017 },
    { name: '0018-orders-of-imports', class: Programs0018 },
    { name: '0019-required-competence', class: Programs0019 },
    { name: '0021-measures-by-bytes', class: Programs0021 },
    { name: '0022-measure-sheets', class: Programs0022 },
    { name: '0023-year-sheets', class: Programs0023 },
  ],
  objects: [
    ...schemaRights('programs'),
    ...auditRights('programs'),
    ...YEARS,
    ...YEAR_SHEETS,
    ...DOCUMENTS,
    ...MENTORSHIPS,
    ...MENTORSHIP_LIFE,
    ...MEETINGS_AND_FEEDBACK,
    ...MEETING_GROUND,
    ...PLANS,
    ...PLAN_GROUND,
    ...CADENCE,
    ...CALENDARS,
    ...MATCHING,
    ...TRAINING,
    ...PAIR_REPORTS,
    ...PRACTICES,
    ...REWARDS,
    ...PUBLISHED_FORMS,
    ...OUTCOMES,
    ...TOTALS,
    ...LAW,
    ...MEASURES,
    ...MERGING,
    ...ERASURE,
    ...BASES,
    ...PEOPLE_IN_PAIRS,
    ...CLOSING,
    ...SURVEYED,
    ...COUNTED_PARTICIPANTS,
    ...EVIDENCE,
    ...WAITING,
    ...FEED,
  ],
  shipped: [SHIPPED_FORMS, SHIPPED_ROADMAP, SHIPPED_DOCUMENTS],
  publishes: ['measures', 'measure_sheets', 'measure_history', 'visibility'],
  facts: [
    ...['college_years', 'mentorships', 'documents', 'meetings', 'free_days', 'closing', 'outcomes'],
    ...['law', 'agreements', 'forms'],
  ],
  measures: MEASURE_GROUPS,
  answers: ['merge_conflicts', 'merge_person', 'erase_person', 'withdraw_person', 'evidence', 'waiting'],
};
