import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf, clientGone } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { Log } from '#kernel/log/log.js';
import type { PrintedCertificate } from '../../../certificate/printed-certificate.type.js';
import { ask } from '../../../graph/ask.js';
import { CertificateToPrintDocument, type CertificateToPrintQuery } from '../../../graph/generated/graphql.js';
import { callerGraph, type Graph } from '../../caller-graph.js';
import { assertMethod } from '../../method.js';
import { refusal } from '../../parameters.js';
import { inWords, refuse, tooOften } from '../../refusal.js';
import { slotsOf } from '../../slots.js';
import { codeInPath, languageParameter } from './parameters.js';
import { printed } from './printing.js';

export interface CertificateRouteOptions {
  readonly gateway: Graph;
  readonly log: Log;
  /** Where the hub's page belongs: the code on a certificate leads there. */
  readonly publicUrl: string;
  /** Where a request came from. */
  readonly clientAddress: (req: IncomingMessage) => string | null;
}

/** Certificates that are printed at once in this process. */
const AT_ONCE = 4;

/**
 * Answers `GET /exports/certificates/{code}.pdf` without a token: whoever has the code has the certificate. A code that
 * there is not, a number and what is neither are 404 alike.
 */
export function certificateRoute({ gateway, log, publicUrl, clientAddress }: CertificateRouteOptions) {
  const slots = slotsOf(AT_ONCE, BUSY);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    let language = languageOf(req.headers['accept-language']);
    try {
      assertMethod(req, ['GET', 'HEAD'], READ);
      const { path, search } = addressOf(req);
      language = languageParameter(new URLSearchParams(search)) ?? language;
      const code = codeInPath(path);
      if (code === null) throw refusal(NOT_FOUND, 404);
      const graph = callerGraph(gateway, {
        ...{ token: undefined, language, signal: clientGone(res), address: clientAddress(req) },
      });
      const { certificatePaper: paper } = await ask(graph, CertificateToPrintDocument, { code });
      if (!paper) throw refusal(NOT_FOUND, 404);
      using place = new DisposableStack();
      place.use(slots.take());
      const [bytes] = await printed([toPrint(paper, language, `${publicUrl}/certificates/${code}`)]);
      res.writeHead(200, {
        'content-type': 'application/pdf',
        'content-length': bytes!.length,
        'content-language': language,
        'content-disposition': `inline; filename="certificate-${paper.number}.pdf"`,
        'cache-control': 'private, no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex, nofollow',
      });
      res.end(req.method === 'HEAD' ? undefined : bytes);
    } catch (error) {
      if (!req.socket.destroyed) refuse(res, tooOften(error, inWords(error, language, log)));
    }
  };
}

function toPrint(
  { check, college, ...paper }: NonNullable<CertificateToPrintQuery['certificatePaper']>,
  language: Language,
  address: string,
): PrintedCertificate {
  return { ...paper, ...check, college: college.name, language, address };
}

const READ = { ru: 'Сертификат читается методом GET.', en: 'A certificate is read by GET.' };

const NOT_FOUND = {
  ru: 'Такого сертификата нет: проверьте, целиком ли набран адрес, который на нём напечатан.',
  en: 'There is no such certificate: check that the address printed on it was typed whole.',
};

const BUSY = {
  ru: 'Сейчас печатается слишком много сертификатов: повторите через четверть минуты.',
  en: 'Too many certificates are being printed now: try again in a quarter of a minute.',
};
