import type { ServiceDatabase } from '#kernel/database/migrate.js';
import { Programs0001 } from './migrations/0001-programs.js';
import { Programs0002 } from './migrations/0002-merging-and-erasure.js';
import { Programs0003 } from './migrations/0003-mentoring-in-bases.js';
import { Programs0004 } from './migrations/0004-change-feed.js';
import { Programs0005 } from './migrations/0005-results-of-mentorships.js';
import { Programs0006 } from './migrations/0006-mentors-of-other-colleges.js';
import { Programs0007 } from './migrations/0007-categories-of-years.js';
import { Programs0008 } from './migrations/0008-published-forms.js';
import { ActivityEntity } from './roadmap/activity.entity.js';
import { StageClosureEntity } from './stage/stage-closure.entity.js';
import { CollegeYearEntity } from './year/college-year.entity.js';

export const programsDatabase: ServiceDatabase = {
  name: 'programs',
  entities: [CollegeYearEntity, StageClosureEntity, ActivityEntity],
  migrations: [
    { name: '0001-programs', class: Programs0001 },
    { name: '0002-merging-and-erasure', class: Programs0002 },
    { name: '0003-mentoring-in-bases', class: Programs0003 },
    { name: '0004-change-feed', class: Programs0004 },
    { name: '0005-results-of-mentorships', class: Programs0005 },
    { name: '0006-mentors-of-other-colleges', class: Programs0006 },
    { name: '0007-categories-of-years', class: Programs0007 },
    { name: '0008-published-forms', class: Programs0008 },
  ],
};
