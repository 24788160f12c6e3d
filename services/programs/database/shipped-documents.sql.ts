import type { Shipped } from '#kernel/database/objects/shipped.js';
import { DOCUMENT_KINDS, type DocumentKindSeed } from '../document-kind/document-kinds.data.js';

const COLUMNS = ['position', 'stage', 'title_ru', 'title_en', 'source', 'required', 'lasting', 'numbered', 'names'];

const GIVEN = `jsonb_to_recordset($1) as s
    (code text, position smallint, stage smallint, title_ru text, title_en text, source text, required boolean,
     lasting boolean, numbered boolean, names text)`;

const of = (row: string) => COLUMNS.map((column) => `${row}.${column}`).join(', ');

/** Brings the kinds of documents that ship up to their definitions. One that is defined no more stays, as documents name it. */
export function shipDocumentKinds(kinds: readonly DocumentKindSeed[]): Shipped {
  return {
    rows: kinds.map(({ title, ...kind }, position) => ({
      ...kind,
      position,
      title_ru: title.ru,
      title_en: title.en,
    })),
    statements: [
      `insert into programs.document_kind as k (code, ${COLUMNS.join(', ')})
       select s.code, ${of('s')} from ${GIVEN}
       on conflict (code) do update set (${COLUMNS.join(', ')}) = (${of('excluded')})
         where (${of('k')}) is distinct from (${of('excluded')})`,
      // Whom documents of a kind name decides who sees where they are found, of those that are registered too.
      `update programs.document_detail e set names_minors = (k.names = 'MINORS')
         from programs.document d join programs.document_kind k on k.code = d.kind join ${GIVEN} using (code)
        where d.id = e.document_id and e.names_minors <> (k.names = 'MINORS')`,
    ],
  };
}

export const SHIPPED_DOCUMENTS = shipDocumentKinds(DOCUMENT_KINDS);
