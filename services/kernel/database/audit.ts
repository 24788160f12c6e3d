interface Transaction {
  readonly session: { readonly actor: string | null };
  rows(sql: string, params?: readonly unknown[]): Promise<object[]>;
}

/** One line of the audit: names of what changed, never personal values. */
export interface AuditEntry {
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly collegeId: string | null;
  /** Names of changed fields. */
  readonly fields?: readonly string[];
}

/** Collects what a unit of work did and writes it to the service's audit table in one statement. */
export class AuditTrail {
  readonly #entries: AuditEntry[] = [];

  constructor(private readonly schema: string) {}

  add(...entries: AuditEntry[]): void {
    this.#entries.push(...entries);
  }

  async write(transaction: Transaction): Promise<void> {
    if (this.#entries.length === 0) return;
    const rows = this.#entries.map((entry) => ({
      action: entry.action,
      entity: entry.entity,
      entity_id: entry.entityId,
      college_id: entry.collegeId,
      fields: entry.fields ?? [],
    }));
    await transaction.rows(
      `insert into ${this.schema}.audit (actor, action, entity, entity_id, college_id, fields)
       select $1, r.action, r.entity, r.entity_id, r.college_id, r.fields
         from jsonb_to_recordset($2::jsonb)
           as r (action text, entity text, entity_id uuid, college_id uuid, fields text[])`,
      [transaction.session.actor ?? '', JSON.stringify(rows)],
    );
  }
}
