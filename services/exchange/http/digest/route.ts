import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf, clientGone } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import type { Log } from '#kernel/log/log.js';
import { ConfirmDigestAddressDocument, StopDigestsDocument } from '../../graph/generated/graphql.js';
import { ask } from '../../graph/ask.js';
import { callerGraph, type Graph } from '../caller-graph.js';
import { assertMethod } from '../method.js';
import { refusal } from '../parameters.js';
import { inWords, refuse, tooOften } from '../refusal.js';
import { mailPage, type Act } from './mail-page.js';

/** Below it stand, under the codes of mails, the pages where their readers stop digests, and confirm an address. */
export const DIGEST_PATH = '/digest/';

interface DigestRouteOptions {
  readonly gateway: Graph;
  readonly log: Log;
  /** Where a request came from. */
  readonly clientAddress: (req: IncomingMessage) => string | null;
}

/**
 * `GET /digest/{code}` asks whether to stop, and `GET /digest/confirm/{code}` whether the address is the reader's, since
 * programs that look at mail open its links; `POST`, from that page or from a mail program's own button (RFC 8058), does.
 * Nobody signs in: whoever has the mail has the code.
 */
export function digestRoute({ gateway, log, clientAddress }: DigestRouteOptions) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const language = languageOf(req.headers['accept-language']);
    try {
      assertMethod(req, ['GET', 'HEAD', 'POST'], METHODS);
      const [, confirm, code] = /^\/digest\/(confirm\/)?([\w-]{22})$/.exec(addressOf(req).path) ?? [];
      if (code === undefined) throw refusal(NOT_FOUND, 404);
      const act: Act = confirm ? 'CONFIRM' : 'STOP';
      if (req.method !== 'POST') return answer(req, res, 200, mailPage(language, act, 'ASK'));
      req.resume();
      const graph = callerGraph(gateway, {
        ...{ token: undefined, language, signal: clientGone(res), address: clientAddress(req) },
      });
      const done = confirm
        ? (await ask(graph, ConfirmDigestAddressDocument, { code })).confirmDigestAddress.confirmed
        : (await ask(graph, StopDigestsDocument, { code })).stopDigests.stopped;
      if (done) return answer(req, res, 200, mailPage(language, act, 'DONE'));
      answer(req, res, 404, mailPage(language, act, 'UNKNOWN'));
    } catch (error) {
      if (!req.socket.destroyed) refuse(res, tooOften(error, inWords(error, language, log)));
    }
  };
}

function answer(req: IncomingMessage, res: ServerResponse, status: number, html: string): void {
  const body = Buffer.from(html);
  res.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'vary': 'Accept-Language', // prettier-ignore
    'x-content-type-options': 'nosniff',
  });
  res.end(req.method === 'HEAD' ? undefined : body);
}

const METHODS = {
  ru: 'Эта страница открывается методом GET, а действует POST.',
  en: 'This page is read by GET; POST acts.',
};

const NOT_FOUND = {
  ru: 'Такой ссылки нет: откройте её из письма целиком.',
  en: 'There is no such link: open the whole of it from the mail.',
};
