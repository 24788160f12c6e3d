import type { IncomingMessage } from 'node:http';
import { addressOf } from '#kernel/graph/http.js';
import type { Operations } from '../operations.js';
import { takesPlainBody } from '../written-answers.js';

/** A question in the form in which nearly all come: a text, or the id of one of the gateway's, and its variables. */
export interface AskedPlainly {
  readonly query: string;
  readonly variables: Record<string, unknown> | undefined;
  readonly operationName: string | undefined;
  /** The media types that it may be answered in, as the header has them. */
  readonly accept: string;
}

/** Larger bodies are mostly rows of a mutation; what they are read for twice costs more than the short way saves. */
const LONGEST = 32_768;

const JSON_TYPE = /^application\/json *(; *charset=utf-8 *)?$/i;

/** Reads a request if it is such a question; whatever is out of the ordinary is null, and for the runtime to judge. */
export function askedPlainly(
  req: IncomingMessage,
  body: string | undefined,
  operations: Operations,
): AskedPlainly | null {
  const { accept = '', 'content-type': type = '' } = req.headers;
  if (body === undefined || body.length > LONGEST || !JSON_TYPE.test(type) || !takesPlainBody(accept)) return null;
  if (addressOf(req).search !== '') return null;
  const { query, documentId, variables, operationName, ...others } = recordOf(body) ?? {};
  if (Object.keys(others).length > 0) return null;
  const text = documentId == null ? query : query == null ? operations.get(documentId as string) : null;
  if (typeof text !== 'string' || text === '') return null;
  if (variables != null && !isRecord(variables)) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  return { query: text, variables: variables ?? undefined, operationName: operationName ?? undefined, accept };
}

function recordOf(body: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(body);
    return isRecord(read) ? read : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
