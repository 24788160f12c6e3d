import type { IncomingMessage, ServerResponse } from 'node:http';
import { unauthenticated } from '#kernel/errors/hub-error.js';
import { forbidden } from '#kernel/graph/errors.js';
import { addressOf, clientGone } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import { staffColleges } from '#kernel/session/session.js';
import { bearerToken } from '#kernel/session/tokens.js';
import { cohortToExchange } from '../../../cohort/cohort-to-exchange.js';
import { cohortTable } from '../../../export/cohort-table.js';
import { callerGraph } from '../../caller-graph.js';
import { assertMethod } from '../../method.js';
import { refusal } from '../../parameters.js';
import { inWords, refuse } from '../../refusal.js';
import { slotsOf } from '../../slots.js';
import type { ExportRouteOptions } from '../route.js';
import { TABLE_TYPES } from '../table-types.data.js';
import { cohortParameters } from './parameters.js';
import { writeTable } from './write-table.js';

/** Cohorts that are exported at once in this process. */
const AT_ONCE = 2;
/** What one table takes; a course of ten thousand is none that sits in a room. */
const MOST_LISTENERS = 10_000;

/**
 * Answers `GET /exports/cohorts/{id}.xlsx` and `.csv`: the listeners of a cohort whom the caller sees, with attendance and
 * results. The host's staff sees all of them, another college's its own.
 */
export function cohortTableRoute({ gateway, verifier, log }: ExportRouteOptions) {
  const slots = slotsOf(AT_ONCE, BUSY);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const language = languageOf(req.headers['accept-language']);
    try {
      assertMethod(req, ['GET'], READ);
      const { path, search } = addressOf(req);
      const token = bearerToken(req.headers.authorization);
      const session = await verifier.verify(token);
      if (token === null) throw unauthenticated(SIGN_IN);
      if (staffColleges(session).length === 0) throw forbidden();
      const { cohortId, ...file } = cohortParameters(path, new URLSearchParams(search));
      using place = new DisposableStack();
      place.use(slots.take());
      const graph = callerGraph(gateway, { token, language, signal: clientGone(res) });
      const cohort = await cohortToExchange(graph, cohortId, MOST_LISTENERS);
      if (!cohort) throw refusal(NONE, 404);
      if (cohort.listeners.length === 0) throw refusal(NOBODY, 404);
      if (cohort.listeners.length > MOST_LISTENERS) throw refusal(TOO_MANY, 413);
      const bytes = await writeTable({ table: cohortTable(cohort), ...file });
      res.writeHead(200, {
        'content-type': TABLE_TYPES[file.format],
        'content-length': bytes.length,
        'content-disposition': `attachment; filename="cohort-${cohort.year.replace('/', '-')}.${file.format}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      });
      res.end(bytes);
    } catch (error) {
      if (!req.socket.destroyed) refuse(res, inWords(error, language, log));
    }
  };
}

const READ = { ru: 'Список группы выгружается методом GET.', en: 'The list of a cohort is exported by GET.' };

const SIGN_IN = {
  ru: 'Войдите: список группы выгружают сотрудники колледжей.',
  en: 'Sign in: the list of a cohort is for the staff of colleges.',
};

const NONE = { ru: 'Такой группы нет.', en: 'There is no such cohort.' };

const NOBODY = {
  ru: 'В группе нет слушателей, которые вам видны.',
  en: 'The cohort has no listeners whom you may see.',
};

const TOO_MANY = {
  ru: 'В одном файле до 10 000 слушателей.',
  en: 'A file takes up to 10,000 listeners.',
};

const BUSY = {
  ru: 'Сейчас выгружается слишком много групп: повторите через четверть минуты.',
  en: 'Too many cohorts are being exported now: try again in a quarter of a minute.',
};
