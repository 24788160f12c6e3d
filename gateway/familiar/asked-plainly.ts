import type { IncomingMessage } from 'node:http';
import type { Question } from '../exact-answers/exact-answers.js';
import type { Operations } from '../operations.js';
import { isData, type Data } from '../executor/merge.js';
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
  { headers }: Pick<IncomingMessage, 'headers'>,
  { accept, search, body }: Question,
  operations: Operations,
): AskedPlainly | null {
  const { 'content-type': type = '' } = headers;
  if (search !== '' || body.length > LONGEST || !JSON_TYPE.test(type) || !takesPlainBody(accept)) return null;
  const { query, documentId, variables, operationName, ...others } = recordOf(body) ?? {};
  if (Object.keys(others).length > 0) return null;
  const text = documentId == null ? query : query == null ? operations.get(documentId as string) : null;
  if (typeof text !== 'string' || text === '') return null;
  if (variables != null && !isData(variables)) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  return { query: text, variables: variables ?? undefined, operationName: operationName ?? undefined, accept };
}

function recordOf(body: string): Data | null {
  try {
    const read: unknown = JSON.parse(body);
    return isData(read) ? read : null;
  } catch {
    return null;
  }
}
