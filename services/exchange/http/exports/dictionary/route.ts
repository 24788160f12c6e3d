import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf, clientGone } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import { DICTIONARY_WRITERS } from '../../../figures/dictionary.js';
import { ask } from '../../../graph/ask.js';
import { IndicatorsDefinedDocument } from '../../../graph/generated/graphql.js';
import { callerGraph } from '../../caller-graph.js';
import { assertMethod } from '../../method.js';
import { only, refusal } from '../../parameters.js';
import { inWords, refuse } from '../../refusal.js';
import { EXPORTS_PATH } from '../parameters.js';
import type { ExportRouteOptions } from '../route.js';

/** Where it is said what the table of figures has. */
export const DICTIONARY_PATH = `${EXPORTS_PATH}dictionary`;

/**
 * Answers `GET /exports/dictionary`: what each column, status, indicator and measure of the table of figures means, of
 * a region, for everybody.
 */
export function dictionaryRoute({ gateway, log }: Omit<ExportRouteOptions, 'verifier'>) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const query = new URLSearchParams(addressOf(req).search);
    const named = query.has('lang') ? only(query, 'lang') : null;
    const language = named === 'ru' || named === 'en' ? named : languageOf(req.headers['accept-language']);
    try {
      assertMethod(req, ['GET'], TEXTS.method);
      const region = only(query, 'region');
      const format = query.has('format') ? only(query, 'format') : 'csv';
      if (!region) throw refusal(TEXTS.region);
      if (format !== 'csv' && format !== 'xlsx' && format !== 'md') throw refusal(TEXTS.format);
      const graph = callerGraph(gateway, { token: undefined, language, signal: clientGone(res) });
      const { indicators } = await ask(graph, IndicatorsDefinedDocument, { region });
      const { type, write } = DICTIONARY_WRITERS[format];
      const bytes = write(indicators, language);
      res.writeHead(200, {
        'content-type': type,
        'content-length': bytes.length,
        'content-disposition': `attachment; filename="dictionary.${format}"`,
        'cache-control': 'public, max-age=60, must-revalidate',
        vary: 'Accept-Language',
        'x-content-type-options': 'nosniff',
      });
      res.end(bytes);
    } catch (error) {
      if (!req.socket.destroyed) refuse(res, inWords(error, language, log));
    }
  };
}

const TEXTS = {
  method: { ru: 'Словарь выгружается методом GET.', en: 'The dictionary is exported by GET.' },
  region: { ru: 'Назовите регион: region=26.', en: 'Name the region: region=26.' },
  format: {
    ru: 'Назовите вид файла: format=csv, xlsx или md.',
    en: 'Name the kind of file: format=csv, xlsx or md.',
  },
};
