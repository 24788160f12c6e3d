import type { ServiceDatabase } from '#kernel/database/service-database.js';
import { auditRights, schemaRights } from '#kernel/database/table-security.js';
import { CourseEntity } from '../course/course.entity.js';
import { School0001 } from './0001-baseline.js';
import { School0002 } from './0002-measure-groups.js';
import { School0003 } from './0003-measure-history.js';
import { School0004 } from './0004-school-whole.js';
import { School0005 } from './0005-certificates.js';
import { School0006 } from './0006-learning.js';
import { School0008 } from './0008-desk-of-the-school.js';
import { School0013 } from './0013-learning-wishes.js';
import { School0014 } from './0014-measures-by-bytes.js';
import { School0015 } from './0015-measure-sheets.js';
import { School0016 } from './0016-attended-courses.js';
import { APPLICATIONS, FORMER_ORDERS } from './application.sql.js';
import { ATTENDED_COURSES } from './attended-course.sql.js';
import { CERTIFICATES } from './certificate.sql.js';
import { COHORTS } from './cohort.sql.js';
import { COURSES } from './course.sql.js';
import { ENROLMENTS } from './enrolment.sql.js';
import { EVENTS } from './event.sql.js';
import { EVIDENCE } from './evidence.sql.js';
import { FEED } from './feed.sql.js';
import { LEARNING } from './learning.sql.js';
import { MEASURE_GROUPS, MEASURES } from './measures.sql.js';
import { MERGING } from './merging.sql.js';
import { TEACHERS } from './teacher.sql.js';
import { TRAINED } from './trained.sql.js';
import { TRAINING_NEEDS } from './training-needs.sql.js';
import { WAITING } from './waiting.sql.js';
import { WISHES } from './wish.sql.js';

export const schoolDatabase: ServiceDatabase = {
  name: 'school',
  entities: [CourseEntity],
  migrations: [
    { name: '0001-baseline', class: School0001 },
    { name: '0002-measure-groups', class: School0002 },
    { name: '0003-measure-history', class: School0003 },
    { name: '0004-school-whole', class: School0004 },
    { name: '0005-certificates', class: School0005 },
    { name: '0006-learning', class: School0006 },
    { name: '0008-desk-of-the-school', class: School0008 },
    { name: '0013-learning-wishes', class: School0013 },
    { name: '0014-measures-by-bytes', class: School0014 },
    { name: '0015-measure-sheets', class: School0015 },
    { name: '0016-attended-courses', class: School0016 },
  ],
  objects: [
    ...schemaRights('school'),
    ...auditRights('school'),
    ...COURSES,
    ...ATTENDED_COURSES,
    ...APPLICATIONS,
    ...ENROLMENTS,
    ...FORMER_ORDERS,
    ...COHORTS,
    ...TEACHERS,
    ...LEARNING,
    ...CERTIFICATES,
    ...EVENTS,
    ...MEASURES,
    ...TRAINED,
    ...WISHES,
    ...TRAINING_NEEDS,
    ...MERGING,
    ...EVIDENCE,
    ...WAITING,
    ...FEED,
  ],
  publishes: ['measures', 'measure_sheets', 'measure_history', 'visibility'],
  facts: ['enrolments', 'trainings', 'events'],
  measures: MEASURE_GROUPS,
  answers: ['merge_person', 'erase_person', 'evidence', 'waiting'],
};
