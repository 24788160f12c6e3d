import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf, clientGone } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { bearerToken } from '#kernel/session/tokens.js';
import { inThread } from '#kernel/thread/in-thread.js';
import { DRAFTS } from '../../../documents/drafts/drafts.data.js';
import { groundOf } from '../../../documents/drafts/gather.js';
import { makeDrafts } from '../../../documents/drafts/make-draft.js';
import { MEDIA_TYPES } from '../../../documents/media-types.data.js';
import { attachment } from '../../attachment.js';
import { callerGraph } from '../../caller-graph.js';
import { assertMethod } from '../../method.js';
import { inWords, refuse } from '../../refusal.js';
import { slotsOf } from '../../slots.js';
import { admitStaff } from '../../staff.js';
import type { ExportRouteOptions } from '../route.js';
import { draftParameters } from './parameters.js';

/** Drafts that are made at once in this process, and the longest that one may take. */
const AT_ONCE = 2;
const MOST_MS = 60_000;

/**
 * Answers `GET /exports/documents/<kind>.docx`: a draft of a college's document from its data, in Russian, to be signed
 * on paper. Made anew each time by the caller's own token, and kept nowhere.
 */
export function draftRoute({ gateway, verifier, log }: ExportRouteOptions) {
  const slots = slotsOf(AT_ONCE, BUSY);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const language = languageOf(req.headers['accept-language']);
    try {
      assertMethod(req, ['GET'], READ);
      // The paper is in Russian, whatever its reader's language is; what is said against the request is in theirs.
      const door = { gateway, verifier, language, signIn: SIGN_IN, signal: clientGone(res) };
      const { college, query } = await admitStaff(req, door);
      const parameters = draftParameters(addressOf(req).path, query);
      const token = bearerToken(req.headers.authorization) ?? undefined;
      const graph = callerGraph(gateway, { token, language: 'ru', signal: door.signal });
      const asked = { ...parameters, collegeId: college.id, today: college.today };
      using place = new DisposableStack();
      place.use(slots.take());
      const ground = await groundOf(graph, asked);
      const drafts = await makeDrafts(graph, asked, ground);
      const worker = new URL('./draft.worker.js', import.meta.url);
      const { bytes } = await inThread<{ readonly bytes: Uint8Array }>(worker, { drafts, ground }, MOST_MS);
      const name = `${DRAFTS[parameters.name].file} ${formatAcademicYear(parameters.year)} ${college.code}`;
      res.writeHead(200, {
        'content-type': MEDIA_TYPES.docx,
        'content-length': bytes.length,
        'content-language': 'ru',
        'content-disposition': attachment(name, 'docx'),
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      });
      res.end(bytes);
    } catch (error) {
      if (!req.socket.destroyed) refuse(res, inWords(error, language, log));
    }
  };
}

const READ = { ru: 'Проект документа выдаётся методом GET.', en: 'A draft of a document is fetched by GET.' };

const SIGN_IN = {
  ru: 'Войдите: проекты документов — для сотрудников колледжа.',
  en: 'Sign in: drafts of documents are for the staff of the college.',
};

const BUSY = {
  ru: 'Сейчас готовится слишком много документов: повторите через четверть минуты.',
  en: 'Too many documents are being made now: try again in a quarter of a minute.',
};
