import { createHash } from 'node:crypto';
import { backupRights } from './backup.sql.js';
import { BI } from './bi/bi-database.js';
import { CONTRACTS } from './contracts/contracts-database.js';
import { measureGroups } from './contracts/measure-groups.sql.js';
import { sharedCalls } from './contracts/shared-calls.sql.js';
import { published } from './contracts/shared.sql.js';
import { serviceRole } from './roles.js';
import type { DatabasePart, ServiceDatabase } from './service-database.js';

/** The seam and the place of views first, then the services in the order given: each stands on what those before it publish. */
export const partsOf = (services: readonly ServiceDatabase[]): DatabasePart[] => [CONTRACTS, BI, ...services];

/** Statements that make all that the database has besides its tables and rows, in the order in which they run. */
export function currentObjects(services: readonly ServiceDatabase[]): string[] {
  return [...partsOf(services).flatMap(({ objects }) => objects), ...together(services)];
}

/** What is made of all services, when each has made its own; counts of figures may call what is shared. */
export function together(services: readonly ServiceDatabase[]): string[] {
  const roles = services.map(({ name }) => serviceRole(name)).join(', ');
  return [
    ...published(services),
    ...sharedCalls(services),
    ...measureGroups(services, roles),
    ...backupRights(partsOf(services).map(({ name }) => name)),
  ];
}

/** Tells one state of the hub's objects and shipped rows from every other. */
export function hashOf(services: readonly ServiceDatabase[], named = (sql: string): string => sql): string {
  const shipped = services.flatMap((service) => service.shipped ?? []);
  return createHash('sha256')
    .update(JSON.stringify([currentObjects(services).map(named), shipped]))
    .digest('hex');
}
