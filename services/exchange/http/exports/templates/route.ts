import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf, clientGone } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { collegeOf } from '../../../graph/college.js';
import type { SheetForm } from '../../../people/forms.js';
import { bearerToken } from '#kernel/session/tokens.js';
import { templateFile, templateOf, type TemplateFormat } from '../../../template/template.js';
import { callerGraph } from '../../caller-graph.js';
import { assertMethod } from '../../method.js';
import { refusal } from '../../parameters.js';
import { inWords, refuse } from '../../refusal.js';
import type { ExportRouteOptions } from '../route.js';
import { slotsOf } from '../../slots.js';
import { cohortTemplate } from './of-cohort.js';
import { cohortTemplateParameters, RESULTS, templateParameters } from './parameters.js';

/** Templates of cohorts that are made at once in this process: each reads a cohort. */
const AT_ONCE = 2;

/**
 * Answers `GET /exports/templates/<table>.<format>`: a base of mentees or mentors, or headcounts, to be filled by hand,
 * for everybody. With the code of a college one chooses from the forms of its region. And the results of a cohort
 * (`results.xlsx?cohort=…`) with its listeners, for the staff of its host.
 */
export function templateRoute({ gateway, verifier, log }: ExportRouteOptions) {
  const slots = slotsOf(AT_ONCE, TEXTS.busy);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const language = languageOf(req.headers['accept-language']);
    try {
      assertMethod(req, ['GET'], TEXTS.method);
      const { path, search } = addressOf(req);
      const query = new URLSearchParams(search);
      const ofCohort = cohortTemplateParameters(path, query);
      if (ofCohort) {
        using place = new DisposableStack();
        place.use(slots.take());
        const token = bearerToken(req.headers.authorization);
        const graph = callerGraph(gateway, { token: token ?? undefined, language, signal: clientGone(res) });
        const bytes = await cohortTemplate({ graph, verifier, token }, ofCohort);
        send(res, bytes, { name: RESULTS, format: ofCohort.format, cache: 'private, no-store' });
        return;
      }
      const { kind, format, college } = templateParameters(path, query);
      const graph = callerGraph(gateway, { token: undefined, language, signal: clientGone(res) });
      const forms = college === null ? [] : await formsOf(graph, college);
      const bytes = await templateFile(templateOf(kind, forms), format);
      send(res, bytes, { name: kind, format, cache: 'public, max-age=60, must-revalidate' });
    } catch (error) {
      if (!req.socket.destroyed) refuse(res, inWords(error, language, log));
    }
  };
}

interface Sent {
  readonly name: string;
  readonly format: TemplateFormat;
  readonly cache: string;
}

function send(res: ServerResponse, bytes: Buffer, { name, format, cache }: Sent): void {
  res.writeHead(200, {
    'content-type': TYPES[format],
    'content-length': bytes.length,
    'content-disposition': `attachment; filename="template-${name}.${format}"`,
    'cache-control': cache,
    'x-content-type-options': 'nosniff',
  });
  res.end(bytes);
}

/** @throws HubError BAD_USER_INPUT when there is no such college */
async function formsOf(graph: GraphClient, code: string): Promise<readonly SheetForm[]> {
  const college = await collegeOf(graph, code);
  if (!college) throw refusal(TEXTS.college, 404);
  return college.forms ?? [];
}

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;

const TEXTS = {
  method: { ru: 'Шаблон выгружается методом GET.', en: 'A template is fetched by GET.' },
  busy: {
    ru: 'Сейчас делается слишком много шаблонов: повторите через четверть минуты.',
    en: 'Too many templates are being made now: try again in a quarter of a minute.',
  },
  college: { ru: 'Колледжа с таким кодом в хабе нет.', en: 'The hub has no college with this code.' },
};
