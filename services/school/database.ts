import type { ServiceDatabase } from '#kernel/database/migrate.js';
import { CohortEntity } from './cohort/cohort.entity.js';
import { CourseEntity } from './course/course.entity.js';
import { School0001 } from './migrations/0001-school.js';
import { School0002 } from './migrations/0002-trained-mentors.js';
import { School0003 } from './migrations/0003-merging-and-erasure.js';
import { School0004 } from './migrations/0004-change-feed.js';
import { School0005 } from './migrations/0005-certificates-of-ones-own.js';

export const schoolDatabase: ServiceDatabase = {
  name: 'school',
  entities: [CourseEntity, CohortEntity],
  migrations: [
    { name: '0001-school', class: School0001 },
    { name: '0002-trained-mentors', class: School0002 },
    { name: '0003-merging-and-erasure', class: School0003 },
    { name: '0004-change-feed', class: School0004 },
    { name: '0005-certificates-of-ones-own', class: School0005 },
  ],
};
