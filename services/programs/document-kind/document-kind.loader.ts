import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { allKinds } from './document-kind.repository.js';
import type { DocumentKind } from './document-kind.type.js';

/** A kind by its code, together with the others that the request asks for. */
export function loadKind(context: HubContext, code: string): Promise<DocumentKind | null> {
  return context.loaders
    .get<string, DocumentKind | null>('DocumentKind', async (codes) =>
      inOrder(codes, await allKinds(context), (kind) => kind.code),
    )
    .load(code);
}
