import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Gateway } from '#gateway/gateway.js';
import { badUserInput, forbidden, presentErrors, unauthenticated } from '#kernel/graph/errors.js';
import { addressOf, readBytes, send } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import { say } from '#kernel/i18n/messages.js';
import type { Log } from '#kernel/log/log.js';
import { staffColleges, type Language } from '#kernel/session/session.js';
import { bearerToken, type TokenVerifier } from '#kernel/session/tokens.js';
import { yearBreaches } from '#programs/year/year.policy.js';
import type { GraphClient } from '../../client/graph-client.js';
import { collegeOf, type FoundCollege } from '../college.js';
import { SheetError } from '../sheets/sheet-error.js';
import { callerGraph, GraphRefusal } from './caller-graph.js';
import { assertFileRequest } from './file-request.js';
import type { ImportError, ImportLine } from './lines.type.js';
import { collegeParameter, importParameters, type ImportParameters } from './parameters.js';
import { runImport, type WorkerLimits } from './run-import.js';
import { importSlots } from './slots.js';

/** What one file may weigh; a base of ten thousand people weighs less than one. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

export const IMPORT_LIMITS: ImportLimits = { atOnce: 2, heapMib: 512, silenceMs: 60_000 };

export interface ImportLimits extends WorkerLimits {
  /** Imports that run at once in this process. */
  readonly atOnce: number;
}

export interface ImportRouteOptions {
  readonly gateway: Gateway;
  readonly verifier: TokenVerifier;
  readonly log: Log;
  readonly limits?: ImportLimits;
}

/**
 * Answers `POST /imports`: takes a college's spreadsheet as the body and answers lines of JSON (`ImportLine`) while it
 * is read, previewed or imported. Acts by the caller's token alone.
 */
export function importRoute({ gateway, verifier, log, limits = IMPORT_LIMITS }: ImportRouteOptions) {
  const slots = importSlots(limits.atOnce);

  /** Everything that can be said against a request before its body is read. */
  async function admit(req: IncomingMessage, language: Language): Promise<Admitted> {
    assertFileRequest(req);
    const token = bearerToken(req.headers.authorization);
    const session = await verifier.verify(token);
    if (token === null) throw unauthenticated(SIGN_IN);
    if (staffColleges(session).length === 0) throw forbidden();
    const query = new URLSearchParams(addressOf(req).search);
    const graph = callerGraph(gateway, { token, language });
    const code = collegeParameter(query);
    const college = await collegeOf(graph, code);
    if (college === null || !staffColleges(session).includes(college.id)) throw forbidden();
    const parameters = importParameters(query);
    assertYear(parameters, college);
    return { graph, parameters, college: { ...college, code } };
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const language = languageOf(req.headers['accept-language']);
    const gone = new AbortController();
    res.once('close', () => gone.abort());
    const emit = (line: string) => void (gone.signal.aborted || res.write(`${line}\n`));
    const write = (line: ImportLine) => emit(JSON.stringify(line));
    try {
      const { graph, parameters, college } = await admit(req, language);
      using place = new DisposableStack();
      place.use(slots.take(college.id));
      const file = await readBytes(req, MAX_FILE_BYTES);
      res.writeHead(200, STREAM);
      write({ progress: { phase: 'reading', done: 0, total: 0 } });
      await runImport({ file, parameters, college, language }, { graph, emit, signal: gone.signal, limits });
    } catch (error) {
      if (gone.signal.aborted || req.socket.destroyed) return;
      const said = inWords(error, language, log);
      if (!res.headersSent) return refuse(res, said);
      write({ error: { code: said.code, message: said.message } });
    }
    res.end();
  };
}

interface Admitted {
  readonly graph: GraphClient;
  readonly parameters: ImportParameters;
  readonly college: FoundCollege & { readonly code: string };
}

/** Lines are to arrive as they are written, through proxies too. */
const STREAM = {
  'content-type': 'application/x-ndjson; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-accel-buffering': 'no',
};

const SIGN_IN = {
  ru: 'Войдите, чтобы загрузить таблицу: её загружают сотрудники колледжа.',
  en: 'Sign in to import a sheet: that is for the staff of the college.',
};

/** The graph refuses such a year as a whole, but only once people have been registered. */
function assertYear({ year }: ImportParameters, { today }: FoundCollege): void {
  const [breach] = year === null ? [] : yearBreaches(year, today);
  if (breach) throw badUserInput(breach.text, { status: 400 });
}

interface Said extends ImportError {
  readonly status: number;
  readonly headers?: Record<string, string>;
}

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  SUBGRAPH_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

function inWords(error: unknown, language: Language, log: Log): Said {
  if (error instanceof SheetError) return { code: error.code, message: say(error.reason, language), status: 400 };
  if (error instanceof GraphRefusal) {
    return { code: error.code, message: error.message, status: STATUS[error.code] ?? 400 };
  }
  const [shown] = presentErrors([error], { language, log });
  const { code, http } = shown!.extensions as {
    code: string;
    http?: { status: number; headers?: Record<string, string> };
  };
  return { code, message: shown!.message, ...http, status: http?.status ?? STATUS[code] ?? 400 };
}

function refuse(res: ServerResponse, { status, headers, code, message }: Said): void {
  send(res, status, { error: { code, message } satisfies ImportError }, headers);
}
