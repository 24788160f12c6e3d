import type { Bilingual } from '../i18n/messages.js';

/**
 * Every `extensions.code` that a client can meet, and what it means. The two `GRAPHQL_…` codes are those of every GraphQL
 * server. There is no NOT_FOUND of data: what is not there or may not be seen is null, so that an answer never tells one
 * from the other.
 */
export const ERRORS = {
  UNAUTHENTICATED: {
    ru: 'Токена нет, он не принят или его срок истёк: войдите заново.',
    en: 'There is no token, it is not accepted, or it has expired: sign in again.',
  },
  SIGN_IN_UNAVAILABLE: {
    ru: 'Служба входа не отвечает, и токен не проверить: повторите позже.',
    en: 'The sign-in service is not answering, so the token could not be checked: try again later.',
  },
  FORBIDDEN: { ru: 'Вызывающему этого нельзя.', en: 'The caller may not do or see this.' },
  BAD_USER_INPUT: {
    ru: 'Значение нельзя использовать: неизвестный код, неверная запись, выход за границы.',
    en: 'A value can’t be used: a code of nothing, written otherwise than its field expects, out of bounds.',
  },
  GRAPHQL_PARSE_FAILED: { ru: 'Документ — не GraphQL.', en: 'The document is no GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { ru: 'Документ не подходит к схеме.', en: 'The document does not fit the schema.' },
  PERSISTED_OPERATION_NOT_FOUND: {
    ru: 'Операции с таким documentId хаб не знает.',
    en: 'The hub knows no operation of this documentId.',
  },
  LIMIT_EXCEEDED: {
    ru: 'Запрос больше, чем хаб отвечает, или их слишком много сразу.',
    en: 'The request is larger than the hub answers, or there are too many at once.',
  },
  OVERLOADED: {
    ru: 'Хаб перегружен, или от вызывающего слишком много запросов сразу; ничего не сделано, повторите чуть позже.',
    en: 'The hub is overloaded, or the caller has too much under way at once; nothing was done, try again soon.',
  },
  SUBGRAPH_UNAVAILABLE: {
    ru: 'Часть хаба не отвечает; остальной ответ верен. Какая — в extensions.subgraph.',
    en: 'A part of the hub is not answering; the rest of the answer stands. extensions.subgraph names it.',
  },
  INCOMPLETE_ANSWER: {
    ru: 'У поля должно быть значение, но ни одна часть хаба его не дала; часть ответа пуста, остальной ответ верен.',
    en: 'A field must have a value and no part of the hub gave one; a part of the answer is empty, the rest stands.',
  },
  INTERNAL_SERVER_ERROR: {
    ru: 'Ошибка хаба; по номеру в extensions.id её найдут в журнале.',
    en: 'A fault of the hub; by the id in extensions.id it is found in the log.',
  },
} as const satisfies Record<string, Bilingual>;
