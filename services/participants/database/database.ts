import type { ServiceDatabase } from '#kernel/database/service-database.js';
import { auditRights, schemaRights } from '#kernel/database/table-security.js';
import { CollegeEntity } from '../organisation/college/college.entity.js';
import { ConsentEntity } from '../person/consent/consent.entity.js';
import { RegionEntity } from '../organisation/region/region.entity.js';
import { Participants0001 } from './0001-baseline.js';
import { Participants0002 } from './0002-measure-groups.js';
import { Participants0003 } from './0003-kind-of-sheet.js';
import { Participants0004 } from './0004-measure-history.js';
import { Participants0005 } from './0005-years-and-withdrawals.js';
import { Participants0006 } from './0006-clients.js';
import { Participants0007 } from './0007-ways-of-imports.js';
import { Participants0008 } from './0008-joining.js';
import { Participants0009 } from './0009-preferences.js';
import { Participants0010 } from './0010-personal-links.js';
import { Participants0012 } from './0012-qualification.js';
import { Participants0013 } from './0013-digests.js';
import { Participants0014 } from './0014-enterprise-unknown.js';
import { Participants0017 } from './0017-consents-and-addresses.js';
import { Participants0019 } from './0019-consents-of-imports.js';
import { Participants0020 } from './0020-warnings-of-imports.js';
import { Participants0021 } from './0021-learning-wishes.js';
import { Participants0023 } from './0023-role-invitations.js';
import { Participants0024 } from './0024-imports-of-cohorts.js';
import { Participants0025 } from './0025-sign-ins.js';
import { Participants0027 } from './0027-imports-as-jobs.js';
import { Participants0028 } from './0028-invitation-mails.js';
import { Participants0029 } from './0029-measures-by-bytes.js';
import { Participants0030 } from './0030-measure-sheets.js';
import { Participants0031 } from './0031-region-reach.js';
import { ACCESS_OF_ACCOUNTS } from './access.sql.js';
import { ACCOUNT_NAMES } from './account-name.sql.js';
import { BASES_OF_PEOPLE } from './bases.sql.js';
import { CLOSING } from './closing.sql.js';
import { COLLEGE } from './college.sql.js';
import { CONSENT } from './consent.sql.js';
import { DEMO } from './demo.sql.js';
import { DIGESTS } from './digest.sql.js';
import { ERASURE } from './erasure.sql.js';
import { EVIDENCE } from './evidence.sql.js';
import { FEED } from './feed.sql.js';
import { HEADCOUNTS } from './headcount.sql.js';
import { IMPORT_RUNS } from './import-run.sql.js';
import { INVITATION_MAILS } from './invitation-mail.sql.js';
import { MEASURE_GROUPS, MEASURES } from './measures.sql.js';
import { MERGING } from './merging.sql.js';
import { PARTNERS } from './partner.sql.js';
import { PERSON } from './person.sql.js';
import { PERSONAL_LINKS } from './personal-link.sql.js';
import { PRINTED_NAMES } from './printed-name.sql.js';
import { OWN_PROVIDER } from './provider.sql.js';
import { REACHED } from './reach.sql.js';
import { ROLE_INVITATIONS } from './role-invitation.sql.js';
import { SIGNED_IN } from './sign-in.sql.js';
import { WAITING } from './waiting.sql.js';
import { WORDS_OF_BASES } from './words.sql.js';

export const participantsDatabase: ServiceDatabase = {
  name: 'participants',
  entities: [RegionEntity, CollegeEntity, ConsentEntity],
  migrations: [
    { name: '0001-baseline', class: Participants0001 },
    { name: '0002-measure-groups', class: Participants0002 },
    { name: '0003-kind-of-sheet', class: Participants0003 },
    { name: '0004-measure-history', class: Participants0004 },
    { name: '0005-years-and-withdrawals', class: Participants0005 },
    { name: '0006-clients', class: Participants0006 },
    { name: '0007-ways-of-imports', class: Participants0007 },
    { name: '0008-joining', class: Participants0008 },
    { name: '0009-preferences', class: Participants0009 },
    { name: '0010-personal-links', class: Participants0010 },
    { name: '0012-qualification', class: Participants0012 },
    { name: '0013-digests', class: Participants0013 },
    { name: '0014-enterprise-unknown', class: Participants0014 },
    { name: '0017-consents-and-addresses', class: Participants0017 },
    { name: '0019-consents-of-imports', class: Participants0019 },
    { name: '0020-warnings-of-imports', class: Participants0020 },
    { name: '0021-learning-wishes', class: Participants0021 },
    { name: '0023-role-invitations', class: Participants0023 },
    { name: '0024-imports-of-cohorts', class: Participants0024 },
    { name: '0025-sign-ins', class: Participants0025 },
    { name: '0027-imports-as-jobs', class: Participants0027 },
    { name: '0028-invitation-mails', class: Participants0028 },
    { name: '0029-measures-by-bytes', class: Participants0029 },
    { name: '0030-measure-sheets', class: Participants0030 },
    { name: '0031-region-reach', class: Participants0031 },
  ],
  objects: [
    ...schemaRights('participants'),
    ...auditRights('participants'),
    ...REACHED,
    ...COLLEGE,
    ...PARTNERS,
    ...CONSENT,
    ...PERSON,
    ...PRINTED_NAMES,
    ...HEADCOUNTS,
    ...MEASURES,
    ...MERGING,
    ...ERASURE,
    ...BASES_OF_PEOPLE,
    ...WORDS_OF_BASES,
    ...CLOSING,
    ...EVIDENCE,
    ...WAITING,
    ...DEMO,
    ...ACCESS_OF_ACCOUNTS,
    ...ACCOUNT_NAMES,
    ...SIGNED_IN,
    ...OWN_PROVIDER,
    ...ROLE_INVITATIONS,
    ...INVITATION_MAILS,
    ...PERSONAL_LINKS,
    ...DIGESTS,
    ...IMPORT_RUNS,
    ...FEED,
  ],
  publishes: ['measures', 'measure_sheets', 'measure_history'],
  facts: ['people', 'consents', 'partners', 'bases', 'newcomers'],
  measures: MEASURE_GROUPS,
  answers: ['after_midnight', 'evidence', 'waiting'],
  calls: ['merge_conflicts', 'merge_person', 'erase_person', 'withdraw_person'],
};
