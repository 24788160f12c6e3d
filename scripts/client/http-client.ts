import type { Config } from '#kernel/config/config.js';
import type { Language } from '#kernel/i18n/messages.js';
import { CommandError } from '../command-error.js';
import { dataOf, type GraphClient } from './graph-client.js';

/** Where a hub answers, and in what language it should. */
export interface HubAddress extends Pick<Config, 'hubUrl'> {
  readonly language?: Language;
}

/** A client of the hub at `HUB_URL`, with the given token or without one. */
export function httpClient({ hubUrl, language }: HubAddress, token?: string): GraphClient {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(language ? { 'accept-language': language } : {}),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  return {
    async ask(query, variables) {
      const response = await post(`${hubUrl}/graphql`, headers, JSON.stringify({ query, variables }));
      return dataOf(await answerOf(response, hubUrl));
    },
  };
}

async function post(url: string, headers: Record<string, string>, body: string): Promise<Response> {
  try {
    return await fetch(url, { method: 'POST', headers, body });
  } catch {
    throw new CommandError({
      ru: `Хаб по адресу ${url} не отвечает. Запустите его (npm start) или укажите HUB_URL.`,
      en: `No hub answers at ${url}. Start it (npm start), or set HUB_URL.`,
    });
  }
}

async function answerOf(response: Response, hubUrl: string): Promise<{ data?: unknown }> {
  try {
    return (await response.json()) as { data?: unknown };
  } catch {
    throw new CommandError({
      ru: `По адресу ${hubUrl} отвечает не хаб (HTTP ${response.status}). Проверьте HUB_URL.`,
      en: `What answers at ${hubUrl} is not a hub (HTTP ${response.status}). Check HUB_URL.`,
    });
  }
}
