import type { IncomingMessage, ServerResponse } from 'node:http';
import { isHeld } from '#kernel/graph/entity-tag.policy.js';
import { addressOf, clientGone } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import type { Language } from '#kernel/i18n/messages.js';
import { bearerToken } from '#kernel/session/tokens.js';
import { inThread } from '#kernel/thread/in-thread.js';
import { ask } from '../../../graph/ask.js';
import { ReportToPrintDocument } from '../../../graph/generated/graphql.js';
import { documentOf } from '../../../report/document.policy.js';
import type { PrintedReport } from '../../../report/printed-report.type.js';
import { callerGraph } from '../../caller-graph.js';
import { assertMethod } from '../../method.js';
import { refusal } from '../../parameters.js';
import { inWords, refuse } from '../../refusal.js';
import { slotsOf } from '../../slots.js';
import { cacheControl, entityTag } from '../caching.policy.js';
import type { ExportRouteOptions } from '../route.js';
import { disposition, REPORTS_PATH, reportParameters, type ReportFormat } from './parameters.js';

export { REPORTS_PATH };

/** Files that are made at once in this process, and the longest that one may take. */
const AT_ONCE = 2;
const MOST_MS = 60_000;

/**
 * Answers `GET /exports/reports/<id>.docx` and `.pdf`: a report on paper, the same to the byte whenever it is asked for.
 * A region's needs no token; of a college's others learn not even that there is one.
 */
export function reportRoute({ gateway, verifier, log }: ExportRouteOptions) {
  const slots = slotsOf(AT_ONCE, BUSY);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    let language = languageOf(req.headers['accept-language']);
    try {
      assertMethod(req, ['GET', 'HEAD'], READ);
      const { path, search } = addressOf(req);
      const parameters = reportParameters(path, new URLSearchParams(search));
      language = parameters.language ?? language;
      const token = bearerToken(req.headers.authorization) ?? undefined;
      await verifier.verify(token);
      const graph = callerGraph(gateway, { token, language, signal: clientGone(res) });
      const { report } = await ask(graph, ReportToPrintDocument, { id: parameters.id });
      if (!report?.content) throw refusal(NOT_FOUND, 404);
      const printed = { ...report, content: report.content };

      const headers = headersOf(printed, parameters.format, language, {
        named: parameters.language !== null,
        signedIn: token !== undefined,
      });
      if (isHeld(req.headers['if-none-match'], headers.etag)) return void res.writeHead(304, headers).end();
      using place = new DisposableStack();
      place.use(slots.take());
      const bytes = await bytesOf(printed, parameters.format, language);
      res.writeHead(200, { ...headers, ...bodyHeaders(printed, parameters.format, language), 'content-length': bytes.length }); // prettier-ignore
      res.end(req.method === 'HEAD' ? undefined : bytes);
    } catch (error) {
      if (!req.socket.destroyed) refuse(res, inWords(error, language, log));
    }
  };
}

async function bytesOf(report: PrintedReport, format: ReportFormat, language: Language): Promise<Uint8Array> {
  const worker = new URL('./report.worker.js', import.meta.url);
  const job = { document: documentOf(report, language), format };
  return (await inThread<{ readonly bytes: Uint8Array }>(worker, job, MOST_MS)).bytes;
}

function headersOf(
  { id, hash, college }: PrintedReport,
  format: ReportFormat,
  language: Language,
  { named, signedIn }: { readonly named: boolean; readonly signedIn: boolean },
): Record<string, string> & { readonly etag: string } {
  const kept = { source: 'PUBLISHED', signedIn: signedIn || college !== null, revisionNamed: named } as const;
  return {
    'cache-control': cacheControl(kept),
    'vary': named ? 'Authorization, Hub-Account' : 'Accept-Language, Authorization, Hub-Account',
    'etag': entityTag([id, hash, format, language]),
  }; // prettier-ignore
}

const bodyHeaders = ({ number, period, content }: PrintedReport, format: ReportFormat, language: Language) => ({
  'content-type': TYPES[format],
  'content-language': language,
  'content-disposition': disposition({ language, number, period, owner: content.college ?? content.region }, format),
  'x-content-type-options': 'nosniff',
});

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

const READ = { ru: 'Отчёт выгружается методом GET.', en: 'A report is exported by GET.' };

const NOT_FOUND = {
  ru: 'Такого отчёта нет, или он не для вас: отчёты колледжа видят он сам и координаторы региона.',
  en: 'There is no such report, or it is not for you: those of a college are for itself and the coordinators of its region.',
};

const BUSY = {
  ru: 'Сейчас готовится слишком много отчётов: повторите через четверть минуты.',
  en: 'Too many reports are being made now: try again in a quarter of a minute.',
};
