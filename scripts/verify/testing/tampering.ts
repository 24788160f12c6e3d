import { expect } from '@jest/globals';
import type { TestHub } from '#scripts/testing/hub.js';
import type { Report } from '../report.type.js';
import { verifyHub } from './verify-hub.js';

type Found = Pick<Report, 'differences' | 'broken'>;

export const NOTHING: Found = { differences: [], broken: [] };

export interface Tampering {
  readonly found: () => Promise<Found>;
  /** Runs SQL as the owner, past every rule and key, then verifies, then undoes it. */
  readonly tampered: (sql: string, undo: string) => Promise<Found>;
}

export function tampering(hub: TestHub): Tampering {
  const found = async () => {
    const { differences, broken } = await verifyHub(hub);
    return { differences, broken };
  };
  const past = (sql: string) =>
    hub.owner(`set session_replication_role = replica; ${sql}; set session_replication_role = origin`);
  return {
    found,
    async tampered(sql, undo) {
      await past(sql);
      try {
        return await found();
      } finally {
        await past(undo);
        expect(await found()).toEqual(NOTHING);
      }
    },
  };
}
