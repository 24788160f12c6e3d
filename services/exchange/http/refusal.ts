import type { ServerResponse } from 'node:http';
import { presentErrors } from '#kernel/graph/errors.js';
import { send } from '#kernel/graph/http.js';
import { say, type Language } from '#kernel/i18n/messages.js';
import type { Log } from '#kernel/log/log.js';
import { ExchangeError } from '../exchange-error.js';
import type { ImportError } from '../import-lines.type.js';
import { SheetError } from '../workbook/sheet-error.js';
import { GraphRefusal } from './caller-graph.js';

/** What is said of a request that failed, and how. */
export interface Said extends ImportError {
  readonly status: number;
  readonly headers?: Record<string, string>;
}

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  SUBGRAPH_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** The words for an error, in the caller's language; of an unforeseen one nothing but that it happened. */
export function inWords(error: unknown, language: Language, log: Log): Said {
  if (error instanceof SheetError) return { code: error.code, message: say(error.text, language), status: 400 };
  if (error instanceof GraphRefusal) {
    return { code: error.code, message: error.message, status: STATUS[error.code] ?? 400 };
  }
  if (error instanceof ExchangeError)
    return { code: 'BAD_USER_INPUT', message: say(error.text, language), status: 400 };
  const [shown] = presentErrors([error], { language, log });
  const { code, http } = shown!.extensions as {
    code: string;
    http?: { status: number; headers?: Record<string, string> };
  };
  return { code, message: shown!.message, ...http, status: http?.status ?? STATUS[code] ?? 400 };
}

/** The same of a code that was guessed at too often, with when to come back. */
export function tooOften(error: unknown, said: Said): Said {
  const guessed = error instanceof GraphRefusal && error.code === 'LIMIT_EXCEEDED';
  return guessed ? { ...said, status: 429, headers: { 'retry-after': '60' } } : said;
}

/** Answers a request that got no further than its parameters. */
export function refuse(res: ServerResponse, { status, headers, code, message }: Said): void {
  send(res, status, { error: { code, message } satisfies ImportError }, headers);
}
