import type { Client, Data } from '../../../testing/hub.js';

export interface Asking {
  readonly client?: Client;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** The table of a region's figures, by the rest of its address. */
export function tableOf(
  url: string,
  region: string,
  more: string,
  { client, method = 'GET', headers = {} }: Asking = {},
): Promise<Response> {
  const authorization: Record<string, string> = client?.token ? { authorization: `Bearer ${client.token}` } : {};
  const address = `${url}/exports/kpi?region=${region}${more}`;
  return fetch(address, { method, headers: { 'accept-language': 'en', ...authorization, ...headers } });
}

/** The rows of a table that comes line by line. */
export async function linesOf(asked: Promise<Response>): Promise<Data[]> {
  const answer = await asked;
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(text);
  return text.trimEnd().split('\n').map((line) => JSON.parse(line)); // prettier-ignore
}
