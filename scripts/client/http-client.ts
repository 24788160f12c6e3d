import type { Config } from '#kernel/config/config.js';
import { CommandError } from '../command-error.js';
import { dataOf, type GraphClient } from './graph-client.js';

/** A client of the hub at `HUB_URL`, with the given token or without one. */
export function httpClient({ hubUrl }: Pick<Config, 'hubUrl'>, token?: string): GraphClient {
  return {
    async ask(query, variables) {
      const response = await post(`${hubUrl}/graphql`, token, JSON.stringify({ query, variables }));
      return dataOf(await answerOf(response, hubUrl));
    },
  };
}

async function post(url: string, token: string | undefined, body: string): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
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
