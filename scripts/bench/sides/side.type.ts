import type { BenchDatabase } from '../database/open.js';
import type { Dialect } from '../work/work.type.js';

/** One of those that are measured against each other. */
export interface Side {
  /** As the tables name it. */
  readonly key: string;
  readonly title: string;
  readonly dialect: Dialect;
  /** Endings of the names of work that it can't do. */
  readonly lacks?: readonly string[];
  start(setting: Setting): Promise<RunningSide>;
}

export interface RunningSide {
  readonly port: number;
  /** The processes whose CPU and memory are the side's. */
  readonly pids: readonly number[];
}

export interface Setting {
  readonly database: BenchDatabase;
  /** Where servers run; the load and PostgreSQL have the other one. */
  readonly serverCore: number;
  readonly loadCore: number;
}

/** Connections in each pool, on every side. */
export const POOL_SIZE = 10;
