import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { KindFacts } from '../../document-kind/document-kind.repository.js';

interface Changed {
  readonly id: string;
  readonly collegeId: string;
  readonly year: number;
  readonly kind: Pick<KindFacts, 'lasting'>;
}

/** Tells audit and figures of a change; a document of a lasting kind is held in later years, too. */
export function recordDocument(
  work: UnitOfWork,
  action: string,
  { id: entityId, collegeId, year, kind }: Changed,
  fields: readonly string[],
): void {
  work.audit.add({ action, entity: 'Document', entityId, collegeId, fields });
  work.recounts.moved('documents', collegeId, kind.lasting ? null : year);
}
