import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { forbidden } from '#kernel/graph/errors.js';
import { addressOf, bodyOf, clientGone, send } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import { tooLarge, type FileStore } from '../../documents/file-store.js';
import type { FileType } from '../../documents/file-type.policy.js';
import { MEDIA_TYPES } from '../../documents/media-types.data.js';
import { DocumentToFetchDocument } from '../../graph/generated/graphql.js';
import type { ExportRouteOptions } from '../exports/route.js';
import { assertFileRequest } from '../imports/file-request.js';
import { assertMethod } from '../method.js';
import { refusal } from '../parameters.js';
import { inWords, refuse } from '../refusal.js';
import { importSlots, type SlotTexts } from '../slots.js';
import { admitStaff, type Staff } from '../staff.js';
import { attachment } from '../attachment.js';
import { documentId, DOCUMENTS_PATH, fileNameParameter } from './parameters.js';

interface DocumentRouteOptions extends ExportRouteOptions {
  readonly files: FileStore;
}

/** Files that are taken at once in this process. */
const AT_ONCE = 4;

/**
 * Answers `POST /documents`: keeps a file of a college and says by what it is known, for registerDocument; and
 * `GET /documents/<id>`: gives the file of a registered document to the staff of its college, never to be shown in place.
 */
export function documentRoute({ gateway, verifier, log, files }: DocumentRouteOptions) {
  const slots = importSlots(AT_ONCE, BUSY);

  async function take(req: IncomingMessage, res: ServerResponse, { college, query }: Staff): Promise<void> {
    const name = fileNameParameter(query);
    using place = new DisposableStack();
    place.use(slots.take(college.id));
    try {
      if (Number(req.headers['content-length'] ?? 0) > files.limit) throw tooLarge(files.limit);
      const file = await files.keep(college.id, bodyOf(req));
      send(res, 201, { file: { ...file, name } });
    } catch (error) {
      // The rest is read and dropped: a client that is still sending would otherwise see a reset, not the answer.
      req.resume();
      throw error;
    }
  }

  async function give(req: IncomingMessage, res: ServerResponse, { graph, college }: Staff): Promise<void> {
    const id = documentId(addressOf(req).path);
    const { document } = await graph.ask<{ document: Fetched }>(DocumentToFetchDocument.toString(), { id });
    // A region's coordinator who is also of a college's staff sees entries of others: files are for their own staff.
    if (document !== null && document.college?.id !== college.id) throw forbidden();
    const file = document?.file ?? null;
    const kept = file && (await files.read(college.id, file));
    if (!file || !kept) throw refusal(NO_FILE, 404);
    res.writeHead(200, {
      'content-type': MEDIA_TYPES[file.type],
      'content-length': kept.bytes,
      'content-disposition': attachment(file.name, file.type),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    await pipeline(kept.content, res);
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const language = languageOf(req.headers['accept-language']);
    try {
      const sends = addressOf(req).path === DOCUMENTS_PATH;
      if (sends) assertFileRequest(req);
      else assertMethod(req, ['GET'], FETCH);
      const door = { gateway, verifier, language, signIn: SIGN_IN, signal: clientGone(res) };
      await (sends ? take : give)(req, res, await admitStaff(req, door));
    } catch (error) {
      if (req.socket.destroyed) return;
      if (res.headersSent) res.destroy();
      else refuse(res, inWords(error, language, log));
    }
  };
}

interface Fetched {
  readonly college: { readonly id: string } | null;
  readonly file: { readonly sha256: string; readonly name: string; readonly type: FileType } | null;
}

const FETCH = { ru: 'Файл документа выдаётся методом GET.', en: 'The file of a document is fetched by GET.' };

const SIGN_IN = {
  ru: 'Войдите: файлы документов — для сотрудников колледжа.',
  en: 'Sign in: the files of documents are for the staff of the college.',
};

const NO_FILE = {
  ru: 'У этого документа нет файла, или такого документа нет.',
  en: 'This document has no file, or there is no such document.',
};

const BUSY: SlotTexts = {
  409: {
    ru: 'Файл этого колледжа уже передаётся: дождитесь конца и повторите.',
    en: 'A file of this college is being sent already: wait for it to end, then try again.',
  },
  429: {
    ru: 'Сейчас передаётся слишком много файлов: повторите через четверть минуты.',
    en: 'Too many files are being sent now: try again in a quarter of a minute.',
  },
};
