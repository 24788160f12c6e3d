import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import { say } from '#kernel/i18n/messages.js';
import type { DocumentKind } from './document-kind.type.js';

/** All kinds, in the order of the year. There are few, so every question about a kind is answered from the whole list. */
export function allKinds({ read, language }: HubContext): Promise<DocumentKind[]> {
  return read.rows<DocumentKind>(
    `select code, ${say({ ru: 'title_ru', en: 'title_en' }, language)} as title, stage::int, required, lasting,
            numbered, names, nullif(source, '') as source
       from programs.document_kind order by position, code`,
  );
}

/** A kind as a mutation sees it. */
export interface KindFacts {
  readonly code: string;
  readonly stage: number;
  readonly lasting: boolean;
  readonly namesMinors: boolean;
}

/** Those of the kinds that there are, by their codes. */
export async function kindsOf(work: UnitOfWork, codes: readonly string[]): Promise<Map<string, KindFacts>> {
  const kinds = await work.rows<KindFacts>(
    `select code, stage::int, lasting, names = 'MINORS' as "namesMinors" from programs.document_kind
      where code = any ($1::text[])`,
    [codes],
  );
  return new Map(kinds.map((kind) => [kind.code, kind]));
}
