import type { ServiceDatabase } from '#kernel/database/migrate.js';
import { CohortEntity } from './cohort/cohort.entity.js';
import { CourseEntity } from './course/course.entity.js';
import { School0001 } from './migrations/0001-school.js';

export const schoolDatabase: ServiceDatabase = {
  name: 'school',
  entities: [CourseEntity, CohortEntity],
  migrations: [{ name: '0001-school', class: School0001 }],
};
