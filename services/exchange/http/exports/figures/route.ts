import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { badUserInput } from '#kernel/graph/errors.js';
import { isHeld } from '#kernel/graph/entity-tag.policy.js';
import { addressOf, clientGone } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import type { Language } from '#kernel/i18n/messages.js';
import { bearerToken } from '#kernel/session/tokens.js';
import type { FigureRow } from '../../../figures/figure-row.type.js';
import { outlineOf, type FiguresOutline } from '../../../figures/outline.js';
import { extentOf, figures } from '../../../figures/read-figures.js';
import { sizeRefusal } from '../../../figures/size.policy.js';
import { callerGraph } from '../../caller-graph.js';
import { assertMethod } from '../../method.js';
import { inWords, refuse } from '../../refusal.js';
import { slotsOf } from '../../slots.js';
import type { ExportRouteOptions } from '../route.js';
import { cacheControl, entityTag } from '../caching.policy.js';
import { figuresFileName, figuresParameters, type FiguresParameters } from './parameters.js';
import { WRITERS } from './write-figures.js';

/** Tables that are written at once in this process. */
const AT_ONCE = 4;
/** How long a reader may take nothing before their place is given to others, in milliseconds. */
const STALLED_MS = 60_000;

/**
 * Answers `GET /exports/kpi`: the table that `kpi` answers, of any size, as it is read by spreadsheets and by programs.
 * What is published needs no token and may be kept by caches; with a token it is what its holder may see.
 */
export function figuresRoute({ gateway, verifier, log }: ExportRouteOptions, atOnce = AT_ONCE) {
  const slots = slotsOf(atOnce, BUSY);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    let language = languageOf(req.headers['accept-language']);
    try {
      assertMethod(req, ['GET', 'HEAD'], READ);
      const parameters = figuresParameters(new URLSearchParams(addressOf(req).search));
      language = parameters.language ?? language;
      const token = bearerToken(req.headers.authorization) ?? undefined;
      await verifier.verify(token);
      using place = new DisposableStack();
      place.use(slots.take());
      const graph = callerGraph(gateway, { token, language, signal: clientGone(res) });
      const outline = await outlineOf(graph, parameters.request, token !== undefined);
      const refused = sizeRefusal(extentOf(outline), parameters.format);
      if (refused) throw badUserInput(refused, { status: 400 });

      const headers = headersOf(outline, parameters, language, token !== undefined);
      if (headers.etag !== undefined && isHeld(req.headers['if-none-match'], headers.etag)) {
        res.writeHead(304, headers).end();
        return;
      }
      // The first portion is read before anything is said: what the graph refuses is refused in words.
      const table = begun(figures(graph, outline));
      await table.first;
      res.writeHead(200, { ...headers, ...bodyHeaders(parameters) });
      if (req.method === 'HEAD') return void res.end();
      res.setTimeout(STALLED_MS, () => res.destroy());
      await pipeline(Readable.from(WRITERS[parameters.format].write(table.rows(), language)), res);
    } catch (error) {
      if (req.socket.destroyed) return;
      const said = inWords(error, language, log);
      // A file that ends early must not look whole.
      if (res.headersSent) res.destroy();
      else refuse(res, said);
    }
  };
}

function begun(portions: AsyncGenerator<FigureRow[]>) {
  const first = portions.next();
  return {
    first,
    async *rows(): AsyncGenerator<FigureRow[]> {
      const portion = await first;
      if (portion.done) return;
      yield portion.value;
      yield* portions;
    },
  };
}

function headersOf(
  outline: FiguresOutline,
  { request, format, language: named }: FiguresParameters,
  language: Language,
  signedIn: boolean,
): Record<string, string> & { readonly etag?: string } {
  const { source, behind, moments, indicators, colleges, forms } = outline;
  const tag = [request, format, language, behind, moments, indicators, colleges, forms];
  return {
    'cache-control': cacheControl({ source, signedIn, revisionNamed: request.revision !== null }),
    vary: named === null ? 'Accept-Language, Authorization, Hub-Account' : 'Authorization, Hub-Account',
    ...(source === 'LIVE' ? {} : { etag: entityTag(tag) }),
  };
}

const bodyHeaders = (parameters: FiguresParameters) => ({
  'content-type': WRITERS[parameters.format].type,
  'content-disposition': `attachment; filename="${figuresFileName(parameters)}"`,
  'x-content-type-options': 'nosniff',
});

const READ = { ru: 'Показатели выгружаются методом GET.', en: 'Figures are exported by GET.' };

const BUSY = {
  ru: 'Сейчас выгружается слишком много таблиц: повторите через четверть минуты.',
  en: 'Too many tables are being exported now: try again in a quarter of a minute.',
};
