import { TELL_PUBLIC_CHANGES } from '../public-changes.js';
import { CONTRACTS_ROLE } from '../roles.js';
import type { DatabasePart } from '../service-database.js';
import { Contracts0001 } from './0001-baseline.js';
import { CHANGE_FEED } from './change-feed.sql.js';
import { SESSION } from './session.sql.js';
import { UNPUBLISHED } from './shared.sql.js';

/** The schema that subgraphs meet in, which belongs to none of them: it comes before the first of them. */
export const CONTRACTS: DatabasePart = {
  name: 'contracts',
  migrations: [{ name: '0001-baseline', class: Contracts0001 }],
  objects: [
    // The role that owns contract objects must be able to make them.
    `grant usage, create on schema contracts to ${CONTRACTS_ROLE}`,
    ...SESSION,
    ...UNPUBLISHED,
    ...CHANGE_FEED,
    ...TELL_PUBLIC_CHANGES,
  ],
};
