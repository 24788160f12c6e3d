import type { ServiceDatabase } from '#kernel/database/migrate.js';
import { CollegeEntity } from './organisation/college/college.entity.js';
import { ConsentEntity } from './person/consent/consent.entity.js';
import { HeadcountEntity } from './headcount/headcount.entity.js';
import { Participants0001 } from './migrations/0001-participants.js';
import { Participants0002 } from './migrations/0002-access.js';
import { Participants0003 } from './migrations/0003-faster-rules.js';
import { Participants0004 } from './migrations/0004-reach-by-plan.js';
import { Participants0005 } from './migrations/0005-categories-and-organisations.js';
import { Participants0006 } from './migrations/0006-consents-and-identity.js';
import { Participants0007 } from './migrations/0007-bases.js';
import { Participants0008 } from './migrations/0008-bases-in-merges.js';
import { Participants0009 } from './migrations/0009-change-feed.js';
import { Participants0010 } from './migrations/0010-headcount-history.js';
import { Participants0011 } from './migrations/0011-import-runs.js';
import { Participants0012 } from './migrations/0012-shown-by-statement.js';
import { Participants0013 } from './migrations/0013-categories-of-years.js';
import { Participants0014 } from './migrations/0014-demo-accounts.js';
import { Participants0015 } from './migrations/0015-what-a-token-keeps.js';
import { RegionEntity } from './organisation/region/region.entity.js';

export const participantsDatabase: ServiceDatabase = {
  name: 'participants',
  entities: [RegionEntity, CollegeEntity, ConsentEntity, HeadcountEntity],
  migrations: [
    { name: '0001-participants', class: Participants0001 },
    { name: '0002-access', class: Participants0002 },
    { name: '0003-faster-rules', class: Participants0003 },
    { name: '0004-reach-by-plan', class: Participants0004 },
    { name: '0005-categories-and-organisations', class: Participants0005 },
    { name: '0006-consents-and-identity', class: Participants0006 },
    { name: '0007-bases', class: Participants0007 },
    { name: '0008-bases-in-merges', class: Participants0008 },
    { name: '0009-change-feed', class: Participants0009 },
    { name: '0010-headcount-history', class: Participants0010 },
    { name: '0011-import-runs', class: Participants0011 },
    { name: '0012-shown-by-statement', class: Participants0012 },
    { name: '0013-categories-of-years', class: Participants0013 },
    { name: '0014-demo-accounts', class: Participants0014 },
    { name: '0015-what-a-token-keeps', class: Participants0015 },
  ],
};
