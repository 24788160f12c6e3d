import type { ServiceDatabase } from '#kernel/database/migrate.js';
import { IndicatorEntity } from './indicator/indicator.entity.js';
import { Monitoring0001 } from './migrations/0001-monitoring.js';

export const monitoringDatabase: ServiceDatabase = {
  name: 'monitoring',
  entities: [IndicatorEntity],
  migrations: [{ name: '0001-monitoring', class: Monitoring0001 }],
};
