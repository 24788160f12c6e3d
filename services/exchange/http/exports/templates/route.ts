import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf, clientGone } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { collegeOf } from '../../../graph/college.js';
import type { SheetForm } from '../../../people/forms.js';
import { templateFile, templateOf } from '../../../template/template.js';
import { callerGraph } from '../../caller-graph.js';
import { assertMethod } from '../../method.js';
import { refusal } from '../../parameters.js';
import { inWords, refuse } from '../../refusal.js';
import type { ExportRouteOptions } from '../route.js';
import { templateParameters } from './parameters.js';

/**
 * Answers `GET /exports/templates/<table>.<format>`: a base of mentees or mentors, or headcounts, to be filled by hand,
 * for everybody. With the code of a college one chooses from the forms of its region.
 */
export function templateRoute({ gateway, log }: Omit<ExportRouteOptions, 'verifier'>) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const language = languageOf(req.headers['accept-language']);
    try {
      assertMethod(req, ['GET'], TEXTS.method);
      const { path, search } = addressOf(req);
      const { kind, format, college } = templateParameters(path, new URLSearchParams(search));
      const graph = callerGraph(gateway, { token: undefined, language, signal: clientGone(res) });
      const forms = college === null ? [] : await formsOf(graph, college);
      const bytes = await templateFile(templateOf(kind, forms), format);
      res.writeHead(200, {
        'content-type': TYPES[format],
        'content-length': bytes.length,
        'content-disposition': `attachment; filename="template-${kind}.${format}"`,
        'cache-control': 'public, max-age=60, must-revalidate',
        'x-content-type-options': 'nosniff',
      });
      res.end(bytes);
    } catch (error) {
      if (!req.socket.destroyed) refuse(res, inWords(error, language, log));
    }
  };
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
  college: { ru: 'Колледжа с таким кодом в хабе нет.', en: 'The hub has no college with this code.' },
};
