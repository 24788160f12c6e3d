import { serviceRole } from '#kernel/database/roles.js';
import type { ServiceDatabase } from '#kernel/database/service-database.js';
import { auditRights, schemaRights } from '#kernel/database/table-security.js';
import { BI_VIEWS } from '../bi/bi.sql.js';
import { IndicatorEntity } from '../indicator/indicator.entity.js';
import { Monitoring0001 } from './0001-baseline.js';
import { Monitoring0002 } from './0002-periods.js';
import { Monitoring0003 } from './0003-surveys.js';
import { Monitoring0004 } from './0004-indicators-and-targets.js';
import { Monitoring0005 } from './0005-reports.js';
import { Monitoring0006 } from './0006-optional-indicators.js';
import { Monitoring0007 } from './0007-published-targets.js';
import { Monitoring0008 } from './0008-states-of-pairs.js';
import { Monitoring0009 } from './0009-publications-of-one-day.js';
import { Monitoring0011 } from './0011-day-of-invitation.js';
import { Monitoring0012 } from './0012-definition-version.js';
import { Monitoring0013 } from './0013-measures-by-bytes.js';
import { Monitoring0014 } from './0014-measure-sheets.js';
import { AUTOMATIC_PERIODS } from './automatic.sql.js';
import { DEFINITION_VERSIONS } from './definition-version.sql.js';
import { EVIDENCE } from './evidence.sql.js';
import { INDICATORS_AND_TARGETS } from './indicator.sql.js';
import { MEASURE_GROUPS, MEASURES } from './measures.sql.js';
import { PERIODS } from './period.sql.js';
import { REPORTS } from './report.sql.js';
import { SHIPPED_INDICATORS } from './shipped-indicators.sql.js';
import { SHIPPED_TEMPLATES } from './shipped-surveys.sql.js';
import { SURVEYED_PEOPLE } from './survey-people.sql.js';
import { SURVEY_RESULTS } from './survey-results.sql.js';
import { SURVEYS } from './survey.sql.js';
import { WAITING } from './waiting.sql.js';

export const monitoringDatabase: ServiceDatabase = {
  name: 'monitoring',
  entities: [IndicatorEntity],
  migrations: [
    { name: '0001-baseline', class: Monitoring0001 },
    { name: '0002-periods', class: Monitoring0002 },
    { name: '0003-surveys', class: Monitoring0003 },
    { name: '0004-indicators-and-targets', class: Monitoring0004 },
    { name: '0005-reports', class: Monitoring0005 },
    { name: '0006-optional-indicators', class: Monitoring0006 },
    { name: '0007-published-targets', class: Monitoring0007 },
    { name: '0008-states-of-pairs', class: Monitoring0008 },
    { name: '0009-publications-of-one-day', class: Monitoring0009 },
    { name: '0011-day-of-invitation', class: Monitoring0011 },
    { name: '0012-definition-version', class: Monitoring0012 },
    { name: '0013-measures-by-bytes', class: Monitoring0013 },
    { name: '0014-measure-sheets', class: Monitoring0014 },
  ],
  objects: [
    ...schemaRights('monitoring'),
    ...auditRights('monitoring'),
    ...INDICATORS_AND_TARGETS,
    ...DEFINITION_VERSIONS,
    ...PERIODS,
    ...AUTOMATIC_PERIODS,
    ...REPORTS,
    ...SURVEYS,
    ...SURVEY_RESULTS,
    ...SURVEYED_PEOPLE,
    ...EVIDENCE,
    ...WAITING,
    ...MEASURES,
    ...BI_VIEWS,
    // What monitoring reads of the others. No other service's role may read the measures.
    ...[
      'measures',
      'measure_sheets',
      'measure_history',
      'partner_enterprises',
      'enterprises_with_mentors',
      'enterprise_history',
    ].map((name) => `grant select on contracts.${name} to ${serviceRole('monitoring')}`),
  ],
  shipped: [SHIPPED_INDICATORS, SHIPPED_TEMPLATES],
  publishes: ['measures', 'measure_sheets', 'measure_history'],
  facts: ['checkpoints', 'surveys'],
  measures: MEASURE_GROUPS,
  countsForDays: true,
  answers: ['merge_person', 'erase_person', 'after_midnight', 'evidence', 'waiting'],
};
