import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { DocumentNode, Source } from 'graphql';
import { badUserInput, persistedOperationNotFound } from '#kernel/graph/errors.js';
import { operationId, type Operations } from './operations.js';

interface Params {
  readonly query?: string | undefined;
  readonly documentId?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Lets a request name an operation by its id instead of sending its text: by `documentId` (GraphQL over HTTP, appendix
 * on persisted documents) or the way Apollo's clients do. Requests with a text of their own go on as they came; nothing
 * that a client sends is ever kept as an operation.
 *
 * Each document is read once and kept, where the runtime would forget one among many others. Validation and plan hang
 * on the document object, so they are kept with it.
 *
 * Ours rather than the runtime's own plugin, which lets a text pass along with any id and can't answer in the caller's
 * language.
 */
export function persistedOperations(operations: Operations): GatewayPlugin {
  const texts = new Set(operations.values());
  const documents = new Map<string, DocumentNode>();
  return {
    onParams({ request, params, setParams }) {
      const ids = idsOf(params, request);
      if (ids.length === 0) return;
      const { documentId: _, ...rest } = params as typeof params & Params;
      setParams({ ...rest, query: textOf(ids, params.query, operations) });
    },
    onParse({ params: { source, options }, parseFn, setParsedDocument }) {
      const text = typeof source === 'string' ? source : (source as Source).body;
      if (!texts.has(text)) return;
      const document =
        documents.get(text) ?? (parseFn as (source: unknown, options: unknown) => DocumentNode)(source, options);
      documents.set(text, document);
      setParsedDocument(document);
    },
  };
}

/** Every id that a request gives; the runtime's reader of addresses leaves out what it doesn't know. */
function idsOf(params: Params, { method, url }: { readonly method: string; readonly url: string }): unknown[] {
  const inAddress = method === 'GET' ? new URL(url).searchParams.get('documentId') : null;
  const { sha256Hash } = (params.extensions?.['persistedQuery'] ?? {}) as { sha256Hash?: unknown };
  const apollos = typeof sha256Hash === 'string' ? `sha256:${sha256Hash}` : sha256Hash;
  return [params.documentId, inAddress, apollos].filter((id) => id != null);
}

/**
 * The text that a request asks to run.
 * @throws HubError when there is none of this id, or what the request says doesn't agree
 */
function textOf(ids: readonly unknown[], sent: string | undefined, operations: Operations): string {
  const [id] = ids;
  if (ids.some((other) => other !== id) || (sent != null && operationId(String(sent)) !== id)) {
    throw badUserInput(
      {
        ru: 'Текст запроса и его documentId не сходятся: пришлите что-то одно.',
        en: 'The text of the query and its documentId do not agree: send one of them.',
      },
      { status: 400 },
    );
  }
  const text = sent ?? operations.get(id as string);
  if (text === undefined) throw persistedOperationNotFound();
  return text;
}
