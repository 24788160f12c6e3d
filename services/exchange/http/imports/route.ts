import type { IncomingMessage, ServerResponse } from 'node:http';
import { badUserInput } from '#kernel/graph/errors.js';
import { wordsOf } from '#kernel/graph/problem.js';
import { clientGone, readBytes } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import type { Log } from '#kernel/log/log.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { TokenVerifier } from '#kernel/session/tokens.js';
import { isLocalToken } from '#kernel/session/local-tokens.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import type { FoundCollege } from '../../graph/college.js';
import type { ImportLine } from '../../import-lines.type.js';
import type { Graph } from '../caller-graph.js';
import { inWords, refuse } from '../refusal.js';
import { importSlots } from '../slots.js';
import { admitStaff, type Staff } from '../staff.js';
import { assertFileRequest } from './file-request.js';
import { importParameters, type ImportParameters } from './parameters.js';
import type { ImportJobs, ImportLimits } from './import-jobs.js';

/** What one file may weigh; a base of ten thousand people weighs less than one. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

export const IMPORT_LIMITS: ImportLimits = { atOnce: 2, arriving: 8, heapMib: 512, silenceMs: 60_000 };

export interface ImportRouteOptions {
  readonly gateway: Graph;
  readonly verifier: TokenVerifier;
  readonly log: Log;
  readonly jobs: ImportJobs;
}

/**
 * Answers `POST /imports`: takes a college's spreadsheet as the body and answers lines of JSON (`ImportLine`) while it
 * is read, previewed or imported. Acts by the caller's token alone. An import goes on when its caller has gone; a preview
 * ends.
 */
export function importRoute({ gateway, verifier, log, jobs }: ImportRouteOptions) {
  const { slots } = jobs;
  const arrivals = importSlots(jobs.limits.arriving);

  /** Everything that can be said against a request before its body is read. */
  async function admit(req: IncomingMessage, language: Language, signal: AbortSignal): Promise<Admitted> {
    assertFileRequest(req);
    const { query, ...admitted } = await admitStaff(req, { gateway, verifier, language, signal, signIn: SIGN_IN });
    const parameters = importParameters(query);
    assertYear(parameters, admitted.college);
    return { ...admitted, parameters };
  }

  /** Nobody's import waits for a file that comes slowly: a place is taken when it is here. */
  async function arrived(req: IncomingMessage, college: FoundCollege): Promise<Buffer> {
    using arrival = new DisposableStack();
    arrival.use(arrivals.take(college.id));
    return await readBytes(req, MAX_FILE_BYTES);
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const language = languageOf(req.headers['accept-language']);
    const gone = clientGone(res);
    const emit = (line: string) => void (gone.aborted || res.write(`${line}\n`));
    const write = (line: ImportLine) => emit(JSON.stringify(line));
    try {
      const { graph, parameters, college, token, session } = await admit(req, language, gone);
      slots.assertFree(college.id);
      const file = await arrived(req, college);
      using place = new DisposableStack();
      place.use(slots.take(college.id));
      res.writeHead(200, STREAM);
      write({ progress: { phase: 'reading', done: 0, total: 0 } });
      const job = { file, parameters, college, language };
      const importer = { token, account: session.actor!, roles: isLocalToken(token) ? session.roles : null };
      if (parameters.dryRun) await jobs.preview(job, graph, emit, gone);
      else await jobs.run(job, importer, emit);
    } catch (error) {
      if (gone.aborted || req.socket.destroyed) return;
      const said = inWords(error, language, log);
      if (!res.headersSent) return refuse(res, said);
      write({ error: { code: said.code, message: said.message } });
    }
    res.end();
  };
}

interface Admitted extends Omit<Staff, 'query'> {
  readonly parameters: ImportParameters;
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
function assertYear({ year }: ImportParameters, college: FoundCollege): void {
  const [problem] = year === null ? [] : yearProblems(year, college, ['year']);
  if (problem) throw badUserInput(wordsOf(problem), { status: 400 });
}
