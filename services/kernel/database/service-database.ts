import type { Migration } from '@mikro-orm/migrations';
import type { SharedCall } from './contracts/shared-calls.sql.js';
import type { Shared } from './contracts/shared.sql.js';
import type { MeasureGroup } from './measure-group.type.js';
import type { Shipped } from './objects/shipped.js';
import type { Entities } from './unit-of-work.js';

/** A schema of the database and what stands in it. */
export interface DatabasePart {
  readonly name: string;
  /**
   * What makes its tables and changes them and their rows, in this order; each runs once in a database's life. None in a
   * schema without tables.
   */
  readonly migrations: readonly { readonly name: string; readonly class: new (...args: never[]) => Migration }[];
  /**
   * Statements that make everything else, as it is now: functions, views, policies, triggers and rights. Edited where
   * they stand; all of them run on an emptied place whenever any of them differs.
   */
  readonly objects: readonly string[];
  /** Rows that come with the hub. */
  readonly shipped?: readonly Shipped[];
}

/** What the database of one subgraph is made of. */
export interface ServiceDatabase extends DatabasePart {
  /** Name of the service, of its schema and, with the prefix `hub_`, of its role. */
  readonly name: string;
  readonly entities: Entities;
  /** Relations of `contracts` that it publishes a part of. */
  readonly publishes?: readonly Shared[];
  /** Facts of colleges whose changes it tells of (`Recounts.moved`), for whatever figures rest on them. */
  readonly facts?: readonly string[];
  /** Groups of measures that it keeps. */
  readonly measures?: readonly MeasureGroup[];
  /** Whether it has the measures of all owners counted for days that it names (`contracts.count_measures`). */
  readonly countsForDays?: boolean;
  /** Functions of `contracts` that it answers a part of, and those that it calls. */
  readonly answers?: readonly SharedCall[];
  readonly calls?: readonly SharedCall[];
}
