import type { IncomingMessage, ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { isHeld } from '#kernel/graph/entity-tag.policy.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { addressOf, clientGone } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { Log } from '#kernel/log/log.js';
import {
  EntriesOfCalendarDocument,
  MeetingsOfCalendarDocument,
  SessionsOfCalendarDocument,
} from '../../graph/generated/graphql.js';
import { ask } from '../../graph/ask.js';
import { callerGraph, type Graph } from '../caller-graph.js';
import { assertMethod } from '../method.js';
import { only, refusal } from '../parameters.js';
import { inWords, refuse, tooOften } from '../refusal.js';
import { calendarText } from './calendar.policy.js';
import { schoolCalendarText } from './school-calendar.policy.js';

/** Below it stand the calendars, each under its secret code. */
export const CALENDAR_PATH = '/calendar/';

interface CalendarRouteOptions {
  readonly gateway: Graph;
  readonly log: Log;
  /** Where a request came from. */
  readonly clientAddress: (req: IncomingMessage) => string | null;
}

/**
 * Answers `GET /calendar/{code}.ics` without a token: meetings of one person as iCalendar, under `cohorts/` the
 * sessions of a cohort, and under `school/` what there is in the school for a person or the staff of a college. A code that there is not, is malformed or was revoked is 404 alike.
 */
export function calendarRoute({ gateway, log, clientAddress }: CalendarRouteOptions) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const { path, search } = addressOf(req);
    const query = new URLSearchParams(search);
    const named = query.has('lang') ? only(query, 'lang') : null;
    const language = named === 'en' || named === 'ru' ? named : languageOf(req.headers['accept-language']);
    try {
      assertMethod(req, ['GET', 'HEAD'], READ);
      const [, of = '', code] = /^\/calendar\/(cohorts\/|school\/)?([\w-]{1,100})\.ics$/.exec(path) ?? [];
      if (code === undefined) throw refusal(NOT_FOUND, 404);
      const graph = callerGraph(gateway, {
        ...{ token: undefined, language, signal: clientGone(res), address: clientAddress(req) },
      });
      const told = await TEXT_OF[of as keyof typeof TEXT_OF](graph, code, language);
      if (told === null) throw refusal(NOT_FOUND, 404);
      const text = Buffer.from(told);
      const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
      const headers = { 'cache-control': 'private, no-cache', 'vary': 'Accept-Language', etag }; // prettier-ignore
      if (isHeld(req.headers['if-none-match'], etag)) return void res.writeHead(304, headers).end();
      res.writeHead(200, {
        ...headers,
        'content-type': 'text/calendar; charset=utf-8',
        'content-length': text.length,
        'content-disposition': 'inline; filename="mentoring.ics"',
        'x-content-type-options': 'nosniff',
      });
      res.end(req.method === 'HEAD' ? undefined : text);
    } catch (error) {
      if (!req.socket.destroyed) refuse(res, tooOften(error, inWords(error, language, log)));
    }
  };
}

async function meetingsText(graph: GraphClient, code: string, language: Language): Promise<string | null> {
  const { calendar } = await ask(graph, MeetingsOfCalendarDocument, { code });
  return calendar && calendarText(calendar, language);
}

async function sessionsText(graph: GraphClient, code: string, language: Language): Promise<string | null> {
  const { cohortCalendar } = await ask(graph, SessionsOfCalendarDocument, { code });
  return cohortCalendar && schoolCalendarText(cohortCalendar, language);
}

async function entriesText(graph: GraphClient, code: string, language: Language): Promise<string | null> {
  const { schoolCalendar } = await ask(graph, EntriesOfCalendarDocument, { code });
  return schoolCalendar && schoolCalendarText(schoolCalendar, language);
}

/** What is answered, by the folder of the address. */
const TEXT_OF = { '': meetingsText, 'cohorts/': sessionsText, 'school/': entriesText };

const READ = { ru: 'Календарь читается методом GET.', en: 'A calendar is read by GET.' };

const NOT_FOUND = {
  ru: 'Такого календаря нет: создайте новую ссылку на странице своей пары или попросите её у того, кто ведёт группу.',
  en: 'There is no such calendar: make a new link on the page of your pair, or ask whoever runs the cohort for one.',
};
