import type { Statement } from './one-trip.js';
import { RowSet } from './row-set.js';

/** One line of the audit: names of what changed, never personal values. */
export interface AuditEntry {
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly collegeId: string | null;
  /** Names of changed fields. */
  readonly fields?: readonly string[];
}

const ROWS = new RowSet({ action: 'text', entity: 'text', entity_id: 'uuid', college_id: 'uuid', fields: 'text' });

/** Collects what a unit of work did, for one statement that writes it to the service's audit table. */
export class AuditTrail {
  readonly #entries: AuditEntry[] = [];

  constructor(private readonly schema: string) {}

  add(...entries: AuditEntry[]): void {
    this.#entries.push(...entries);
  }

  /** What writes it; nothing when there is nothing to write. */
  writing(actor: string | null): Statement[] {
    if (this.#entries.length === 0) return [];
    const rows = this.#entries.map((entry) => ({
      action: entry.action,
      entity: entry.entity,
      entity_id: entry.entityId,
      college_id: entry.collegeId,
      // Names of fields hold no sign that an array as PostgreSQL writes it would quote.
      fields: `{${(entry.fields ?? []).join(',')}}`,
    }));
    const text = `insert into ${this.schema}.audit (actor, action, entity, entity_id, college_id, fields)
       select $1, r.action, r.entity, r.entity_id, r.college_id, r.fields::text[] from ${ROWS.from('r', 2)}`;
    return [{ text, values: [actor ?? '', ...ROWS.values(rows)] }];
  }
}
