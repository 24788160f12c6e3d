import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '#kernel/config/config.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { Language } from '#kernel/i18n/messages.js';
import { CommandError } from '../command-error.js';
import { dataOf, type GraphProblem } from './answer.js';

/** Where a hub answers, with whose key tokens for it are signed here, and in what language it should answer. */
export interface HubAddress extends Pick<Config, 'hubUrl'>, Partial<Pick<Config, 'token' | 'dataFolder'>> {
  readonly language?: Language;
}

/** Nobody answers where the hub should be. */
export class HubUnreachable extends CommandError {
  override readonly name = 'HubUnreachable';
}

/** A client of the hub at `HUB_URL`, with the given token or without one. */
export function httpClient(address: HubAddress, token?: string): GraphClient {
  const { hubUrl, language } = address;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(language ? { 'accept-language': language } : {}),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  return {
    async ask(query, variables) {
      const response = await post(`${hubUrl}/graphql`, headers, JSON.stringify({ query, variables }));
      const answer = await answerOf(response, hubUrl);
      if (token !== undefined && isRefused(answer)) throw tokenRefused(address);
      return dataOf(answer);
    },
  };
}

/** How often a hub is asked again that has too much to do and says when to come back. */
const TRIES = 5;

/** Asks until there is room: what is refused for want of it was not done, so that a change may be sent again, too. */
async function post(url: string, headers: Record<string, string>, body: string): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const response = await postOnce(url, headers, body);
    const seconds = Number(response.headers.get('retry-after'));
    if (response.status !== 503 || !(seconds > 0) || tries === TRIES) return response;
    await response.body?.cancel();
    await pause(tries * seconds * 1000);
  }
}

async function postOnce(url: string, headers: Record<string, string>, body: string): Promise<Response> {
  try {
    return await fetch(url, { method: 'POST', headers, body });
  } catch {
    throw new HubUnreachable({
      ru: `Хаб по адресу ${url} не отвечает. Запустите его (npm start) или укажите HUB_URL.`,
      en: `No hub answers at ${url}. Start it (npm start), or set HUB_URL.`,
    });
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphProblem[];
}

const isRefused = ({ errors = [] }: Answer) => errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');

/** The token was given, or it was signed here: with the key of another data folder than the hub's, or for another audience. */
function tokenRefused({ hubUrl, token, dataFolder }: HubAddress): CommandError {
  if (token !== undefined) {
    return new CommandError({
      ru: `Хаб ${hubUrl} не принял токен из HUB_TOKEN: возможно, его срок истёк. Получите новый.`,
      en: `The hub ${hubUrl} refused the token of HUB_TOKEN, which may have expired. Get a new one.`,
    });
  }
  return new CommandError({
    ru: `Хаб ${hubUrl} не принял токен, подписанный ключом папки ${dataFolder}. Укажите папку, с которой он запущен (--data), и его OIDC_AUDIENCE, если она задана.`,
    en: `The hub ${hubUrl} refused a token signed with the key of ${dataFolder}. Name the folder that it was started with (--data), and its OIDC_AUDIENCE if that is set.`,
  });
}

async function answerOf(response: Response, hubUrl: string): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new CommandError({
      ru: `По адресу ${hubUrl} отвечает не хаб (HTTP ${response.status}). Проверьте HUB_URL.`,
      en: `What answers at ${hubUrl} is not a hub (HTTP ${response.status}). Check HUB_URL.`,
    });
  }
}
