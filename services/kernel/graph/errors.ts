import { randomUUID } from 'node:crypto';
import { GraphQLError, isValueNode, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, HubError, type ErrorCode, type HubErrorOptions } from '../errors/hub-error.js';
import { fill, say, type Bilingual, type Language } from '../i18n/messages.js';
import type { Log } from '../log/log.js';

/** The caller is known, and may not do this. */
export function forbidden(
  text: Bilingual = { ru: 'У вас нет права на это действие.', en: 'You are not allowed to do this.' },
): HubError {
  return new HubError('FORBIDDEN', text);
}

/** An argument that the schema let through and that can't be used. */
export function badUserInput(text: Bilingual, options?: HubErrorOptions): HubError {
  return new HubError('BAD_USER_INPUT', text, options);
}

/** The document is larger than the hub answers. Answers 400, before anything is executed. */
export function limitExceeded(text: Bilingual): HubError {
  return new HubError('LIMIT_EXCEEDED', text, { status: 400 });
}

/** What was asked for is more than is sent. By then a mutation has been made, which the text says. */
export function answerTooLarge(mebibytes: number): HubError {
  const text = {
    ru: 'Ответ больше {mebibytes} МиБ: просите меньше строк за раз или меньше полей. Если запрос что-то менял, изменение сделано.',
    en: 'The answer is larger than {mebibytes} MiB: ask for fewer rows at a time, or for fewer fields. If the request changed something, that is done.',
  };
  return new HubError('LIMIT_EXCEEDED', fill(text, { mebibytes }));
}

/** How soon to come back to what had no room, in seconds. */
const RETRY_AFTER_SECONDS = 1;

const NO_ROOM: Readonly<Record<'CALLER' | 'ALL', Bilingual>> = {
  CALLER: {
    ru: 'От вас сейчас слишком много запросов сразу: дождитесь ответов и повторите.',
    en: 'You have too many requests under way at once: wait for their answers, then try again.',
  },
  ALL: {
    ru: 'Хаб сейчас перегружен: повторите через секунду.',
    en: 'The hub is overloaded now: try again in a second.',
  },
};

/** The hub has too much to do, or the caller too much under way. Nothing was done; answers 503. */
export function overloaded(whose: 'CALLER' | 'ALL'): HubError {
  const headers = { 'retry-after': String(RETRY_AFTER_SECONDS) };
  return new HubError('OVERLOADED', NO_ROOM[whose], { status: 503, headers });
}

/** A text in which there is nothing to run. Answers 400. */
export function noOperation(): HubError {
  const text = {
    ru: 'В запросе нет операции: пришлите текст с query или mutation.',
    en: 'There is no operation in the request: send a text with a query or a mutation.',
  };
  return new HubError('GRAPHQL_PARSE_FAILED', text, { status: 400 });
}

/**
 * The name that was sent is that of no operation of the document, or of several; or none was sent, and there are
 * several. The request could be read, so its status is that of any error before execution (GraphQL over HTTP).
 */
export function unknownOperation(name: string | null | undefined): HubError {
  const text =
    name != null
      ? {
          ru: 'operationName не называет ровно одну операцию запроса: проверьте имя.',
          en: 'operationName does not name exactly one operation of the request: check the name.',
        }
      : {
          ru: 'В запросе несколько операций: назовите нужную в operationName.',
          en: 'There are several operations in the request: name the one to run in operationName.',
        };
  return badUserInput(text, { status: 400, spec: true });
}

/** The graph tells nothing by itself; changes are read as a list. */
export function noSubscriptions(): HubError {
  const text = {
    ru: 'Подписок у графа нет: изменения колледжа читаются запросом changes.',
    en: 'The graph has no subscriptions: what changes in a college is read by the query changes.',
  };
  return new HubError('GRAPHQL_VALIDATION_FAILED', text, { status: 400 });
}

/** The hub keeps no operation of the id that was sent. Answers 400, as any request that can't be read. */
export function persistedOperationNotFound(): HubError {
  const text = {
    ru: 'Операции с таким documentId хаб не знает: обновите страницу или пришлите текст запроса.',
    en: 'The hub knows no operation of this documentId: reload the page, or send the text of the query.',
  };
  return new HubError('PERSISTED_OPERATION_NOT_FOUND', text, { status: 400 });
}

/** A subgraph gave no answer. A mutation may have happened all the same, and the caller is told so. */
export function subgraphUnavailable(subgraph: string, mutation = false): HubError {
  const text = {
    ru: `Часть хаба «${subgraph}» не отвечает: её данных в ответе нет.`,
    en: `The part "${subgraph}" of the hub is not answering: its data is missing from this answer.`,
  };
  const uncertain = {
    ru: `Часть хаба «${subgraph}» не ответила вовремя. Изменение могло выполниться: проверьте, прежде чем повторять.`,
    en: `The part "${subgraph}" of the hub did not answer in time. The change may have been made: check before repeating.`,
  };
  return new HubError('SUBGRAPH_UNAVAILABLE', mutation ? uncertain : text, { extensions: { subgraph } });
}

/** The database of a subgraph is away; the hub finds it again by itself. A mutation may have happened, if it was begun. */
export function databaseAway(subgraph: string, mutation = false): HubError {
  const text = {
    ru: `База данных сейчас недоступна: данных части «${subgraph}» в ответе нет. Хаб подключится к ней сам, повторите чуть позже.`,
    en: `The database is away: data of the part "${subgraph}" is missing from this answer. The hub will find it again by itself; try again soon.`,
  };
  const uncertain = {
    ru: `База данных стала недоступна. Изменение в части «${subgraph}» могло выполниться: проверьте, прежде чем повторять.`,
    en: `The database went away. The change in the part "${subgraph}" may have been made: check before repeating.`,
  };
  return new HubError('SUBGRAPH_UNAVAILABLE', mutation ? uncertain : text, {
    extensions: { subgraph, reason: 'DATABASE_AWAY' },
  });
}

/** The disk of the database is full: what there is can be read, and nothing was changed. */
export function noRoomLeft(subgraph: string): HubError {
  const text = {
    ru: 'На диске базы данных нет места: изменение не записано. Сообщите тому, кто держит хаб, и повторите, когда место освободится.',
    en: 'The disk of the database is full: the change was not made. Tell whoever runs the hub, and repeat once there is room.',
  };
  return new HubError('SUBGRAPH_UNAVAILABLE', text, { extensions: { subgraph, reason: 'DISK_FULL' } });
}

/** No subgraph gave a value where the schema promises one, and none said why. */
export function incompleteAnswer(coordinate: string): HubError {
  return new HubError('INCOMPLETE_ANSWER', {
    ru: `У поля ${coordinate} должно быть значение, но ни одна часть хаба его не дала: часть ответа пуста.`,
    en: `The field ${coordinate} must have a value, and no part of the hub gave one: a part of the answer is empty.`,
  });
}

interface Presentation {
  readonly language: Language;
  readonly log: Log;
  /** The subgraph that the errors come from. Positions in its document mean nothing to the client and are dropped. */
  readonly subgraph?: string;
}

/**
 * Errors as they leave the hub: a HubError in the caller's language, those of the GraphQL engine with a code of the
 * closed list, and anything unexpected replaced by an id under which it stands in the log. Presenting twice is
 * harmless, so every edge does.
 */
export function presentErrors(errors: readonly unknown[], to: Presentation): GraphQLError[] {
  return errors.map((error) => presentError(error, to));
}

function presentError(error: unknown, to: Presentation): GraphQLError {
  const given = error instanceof GraphQLError ? error : null;
  const cause = rootCause(error);
  if (cause instanceof HubError) return copy(given ?? cause, say(cause.text, to.language), cause.code, to);
  const code = given && knownCode(given, cause);
  return given && code ? copy(given, given.message, code, to) : masked(cause, given?.path, to);
}

/** The code under which the client may read the error as it is, or null when it is to be hidden. */
function knownCode(error: GraphQLError, cause: unknown): ErrorCode | null {
  const code = ERROR_CODES.find((known) => known === error.extensions?.code);
  // With an id it has been hidden by an edge of the hub before; without one nobody has looked at it yet.
  if (code === 'INTERNAL_SERVER_ERROR') return typeof error.extensions.id === 'string' ? code : null;
  return code ?? (isRequestError(error, cause) || isAboutValue(cause) ? 'BAD_USER_INPUT' : null);
}

/** What Apollo Server says of a body that it can't read, under a code of the closed list. */
export function withKnownCode(error: GraphQLFormattedError): GraphQLFormattedError {
  const { extensions } = error;
  if (ERROR_CODES.some((code) => code === extensions?.code)) return error;
  return { ...error, extensions: { ...extensions, code: 'BAD_USER_INPUT' satisfies ErrorCode } };
}

/** Raised by the engine about the request as a whole (a malformed variable or body), so its message is the caller's. */
function isRequestError(error: GraphQLError, cause: unknown): boolean {
  return error.path === undefined && (cause instanceof GraphQLError || error.locations !== undefined);
}

/** Raised by the engine about a value of the document, such as a variable that is null where an argument may not be. */
function isAboutValue(cause: unknown): boolean {
  return cause instanceof GraphQLError && cause.nodes !== undefined && cause.nodes.every(isValueNode);
}

function copy(error: GraphQLError, message: string, code: ErrorCode, to: Presentation): GraphQLError {
  const { nodes, source, positions, path, extensions } = error;
  const { http, ...rest } = { ...extensions, code };
  // The HTTP status of one subgraph's answer must not become that of the whole, nor its positions the client's.
  if (to.subgraph) return new GraphQLError(message, { path, extensions: { ...rest, subgraph: to.subgraph } });
  return new GraphQLError(message, { nodes, source, positions, path, extensions: http ? { ...rest, http } : rest });
}

function masked(cause: unknown, path: GraphQLError['path'], { language, log, subgraph }: Presentation): GraphQLError {
  const id = randomUUID();
  log.error({ err: cause, id, path, subgraph }, 'unexpected error');
  const text: Bilingual = { ru: `Внутренняя ошибка, её номер ${id}.`, en: `Internal error, its id is ${id}.` };
  const whole = path === undefined && subgraph === undefined;
  const where = { ...(subgraph ? { subgraph } : {}), ...(whole ? { http: { status: 500 } } : {}) };
  return new GraphQLError(say(text, language), { path, extensions: { code: 'INTERNAL_SERVER_ERROR', id, ...where } });
}

function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
