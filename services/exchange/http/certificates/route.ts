import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf, clientGone } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import type { Language } from '#kernel/i18n/messages.js';
import { ask } from '../../graph/ask.js';
import { CertificateToCheckDocument } from '../../graph/generated/graphql.js';
import { callerGraph, GraphRefusal } from '../caller-graph.js';
import type { CertificateRouteOptions } from '../exports/certificates/certificate-route.js';
import { assertMethod } from '../method.js';
import { only } from '../parameters.js';
import { inWords, refuse } from '../refusal.js';
import { checkPage, type Shown } from './check-page.js';

/** Below it stands, under the code of each certificate, the page that says whether it holds. */
export const CERTIFICATES_PATH = '/certificates/';

/** A malformed code is asked about like any other, so that it is counted and answered alike. */
const LONGEST_CODE = 200;

/**
 * Answers `GET /certificates/{code}` without a token, as an employer opens it on a telephone: it works without a script.
 * A code that there is not, a number and what is neither look alike.
 */
export function checkRoute({ gateway, log, clientAddress }: Omit<CertificateRouteOptions, 'publicUrl'>) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const { path, search } = addressOf(req);
    const query = new URLSearchParams(search);
    const named = query.has('lang') ? only(query, 'lang') : null;
    const language = named === 'en' || named === 'ru' ? named : languageOf(req.headers['accept-language']);
    try {
      assertMethod(req, ['GET', 'HEAD'], READ);
      const code = path.slice(CERTIFICATES_PATH.length).slice(0, LONGEST_CODE);
      const graph = callerGraph(gateway, {
        ...{ token: undefined, language, signal: clientGone(res), address: clientAddress(req) },
      });
      const { certificateCheck: check } = await ask(graph, CertificateToCheckDocument, { code });
      if (check) answer(req, res, 200, language, { ...check, code });
      else answer(req, res, 404, language, 'UNKNOWN');
    } catch (error) {
      if (req.socket.destroyed) return;
      if (error instanceof GraphRefusal && error.code === 'LIMIT_EXCEEDED') answer(req, res, 429, language, 'LATER');
      else refuse(res, inWords(error, language, log));
    }
  };
}

function answer(req: IncomingMessage, res: ServerResponse, status: number, language: Language, shown: Shown): void {
  const body = Buffer.from(checkPage(language, shown));
  res.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'content-language': language,
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'",
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'vary': 'Accept-Language', // prettier-ignore
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow',
    ...(status === 429 ? { 'retry-after': '60' } : {}),
  });
  res.end(req.method === 'HEAD' ? undefined : body);
}

const READ = { ru: 'Сертификат проверяется методом GET.', en: 'A certificate is checked by GET.' };
