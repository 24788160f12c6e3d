import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { unauthenticated } from '#kernel/errors/hub-error.js';
import { addressOf, clientGone } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import { bearerToken } from '#kernel/session/tokens.js';
import { certificateFiles, cohortToPrint } from '../../../certificate/certificates-of-cohort.js';
import { zipOf } from '../../../zip.js';
import { callerGraph } from '../../caller-graph.js';
import { assertMethod } from '../../method.js';
import { refusal } from '../../parameters.js';
import { inWords, refuse } from '../../refusal.js';
import { slotsOf } from '../../slots.js';
import type { ExportRouteOptions } from '../route.js';
import { cohortParameter, languageParameter } from './parameters.js';
import { printed } from './printing.js';

/** Cohorts that are printed at once in this process, and how many certificates one archive takes. */
const AT_ONCE = 2;
const MOST = 10_000;
/** How long a reader may take nothing before their place is given to others, in milliseconds. */
const STALLED_MS = 60_000;

/**
 * Answers `GET /exports/certificates?cohort=<id>`: the certificates of a cohort that the caller may see, each as PDF, in
 * one archive that is written as it is read. How many there are is told before the first of them (`x-certificates`).
 */
export function certificatesOfCohortRoute({
  gateway,
  verifier,
  log,
  publicUrl,
}: ExportRouteOptions & { readonly publicUrl: string }) {
  const slots = slotsOf(AT_ONCE, BUSY);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    let language = languageOf(req.headers['accept-language']);
    try {
      assertMethod(req, ['GET'], READ);
      const query = new URLSearchParams(addressOf(req).search);
      language = languageParameter(query) ?? language;
      const token = bearerToken(req.headers.authorization);
      await verifier.verify(token);
      if (token === null) throw unauthenticated(SIGN_IN);
      const cohortId = cohortParameter(query);
      using place = new DisposableStack();
      place.use(slots.take());
      const graph = callerGraph(gateway, { token, language, signal: clientGone(res) });
      // Read before anything is said: what the graph refuses is refused in words.
      const cohort = await cohortToPrint(graph, cohortId);
      if (cohort.total === 0) throw refusal(NONE, 404);
      if (cohort.total > MOST) throw refusal(TOO_MANY, 413);
      res.writeHead(200, {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="certificates.zip"`,
        'cache-control': 'private, no-store',
        'x-certificates': cohort.total,
        'x-content-type-options': 'nosniff',
      });
      res.setTimeout(STALLED_MS, () => res.destroy());
      await pipeline(Readable.from(zipOf(certificateFiles(cohort, { language, publicUrl, print: printed }))), res);
    } catch (error) {
      if (req.socket.destroyed) return;
      const said = inWords(error, language, log);
      // A file that ends early must not look whole.
      if (res.headersSent) res.destroy();
      else refuse(res, said);
    }
  };
}

const READ = { ru: 'Сертификаты выгружаются методом GET.', en: 'Certificates are exported by GET.' };

const SIGN_IN = {
  ru: 'Войдите: сертификаты группы выгружают сотрудники колледжей.',
  en: 'Sign in: the certificates of a cohort are for the staff of colleges.',
};

const NONE = {
  ru: 'Сертификатов этой группы, которые вам видны, нет.',
  en: 'The cohort has no certificates that you may see.',
};

const TOO_MANY = {
  ru: 'В одном архиве до 10 000 сертификатов: выгрузите их по одному.',
  en: 'An archive takes up to 10,000 certificates: export them one by one.',
};

const BUSY = {
  ru: 'Сейчас выгружается слишком много групп: повторите через четверть минуты.',
  en: 'Too many cohorts are being exported now: try again in a quarter of a minute.',
};
