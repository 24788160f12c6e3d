import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf, clientGone } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import type { Log } from '#kernel/log/log.js';
import type { TokenVerifier } from '#kernel/session/tokens.js';
import { recordsOf } from '../../bases/records.js';
import type { Graph } from '../caller-graph.js';
import { assertMethod } from '../method.js';
import { inWords, refuse } from '../refusal.js';
import { importSlots, type SlotTexts } from '../slots.js';
import { admitStaff } from '../staff.js';
import { exportParameters, fileName } from './parameters.js';
import { TABLE_TYPES } from './table-types.data.js';
import { writeBase } from './write-base.js';

export interface ExportRouteOptions {
  readonly gateway: Graph;
  readonly verifier: TokenVerifier;
  readonly log: Log;
}

/** Exports that run at once in this process. */
const AT_ONCE = 2;

/**
 * Answers `GET /exports/mentees` and `GET /exports/mentors`: a college's base of an academic year, by the caller's own
 * token, written while they wait and kept nowhere.
 */
export function exportRoute({ gateway, verifier, log }: ExportRouteOptions) {
  const slots = importSlots(AT_ONCE, TEXTS);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const language = languageOf(req.headers['accept-language']);
    try {
      assertMethod(req, ['GET'], READ);
      const door = { gateway, verifier, language, signIn: SIGN_IN, signal: clientGone(res) };
      const { graph, college, query } = await admitStaff(req, door);
      const parameters = exportParameters(addressOf(req).path, query, college.today);
      using place = new DisposableStack();
      place.use(slots.take(college.id));
      const records = await recordsOf(graph, college.id, parameters.year);
      const bytes = await writeBase(records, {
        ...parameters,
        today: college.today,
        ...(college.forms ? { forms: college.forms } : {}),
      });
      const name = fileName(parameters, college.code);
      res.writeHead(200, {
        'content-type': TABLE_TYPES[parameters.format],
        'content-length': bytes.length,
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      res.end(bytes);
    } catch (error) {
      if (!req.socket.destroyed) refuse(res, inWords(error, language, log));
    }
  };
}

const SIGN_IN = {
  ru: 'Войдите, чтобы выгрузить базу: её выгружают сотрудники колледжа.',
  en: 'Sign in to export a base: that is for the staff of the college.',
};

const TEXTS: SlotTexts = {
  409: {
    ru: 'База этого колледжа уже выгружается: дождитесь конца и повторите.',
    en: 'A base of this college is being exported already: wait for it to end, then try again.',
  },
  429: {
    ru: 'Сейчас выгружается слишком много баз: повторите через четверть минуты.',
    en: 'Too many bases are being exported now: try again in a quarter of a minute.',
  },
};

const READ = { ru: 'База выгружается методом GET.', en: 'A base is exported by GET.' };
