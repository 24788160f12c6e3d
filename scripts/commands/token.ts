import type { Config } from '#kernel/config/config.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { ROLES, type Role } from '#kernel/session/roles.js';
import { httpClient, HubUnreachable } from '../client/http-client.js';
import { localToken } from '../client/local-token.js';
import { CommandError } from '../command-error.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface TokenOptions extends GivenSettings {
  readonly role: string[];
  readonly region?: string[];
  readonly college?: string[];
  readonly person?: string[];
}

/** `hub token`: prints a token of 15 minutes for trying the graph out. Codes are looked up at the running hub, which must take it. */
export async function token(options: TokenOptions): Promise<void> {
  // What the command prints is a token of its own, whatever it was given for others.
  const config = { ...settingsOf(options), token: undefined };
  const graph = httpClient(config);
  const roles = options.role.map(roleOf);
  const persons = (options.person ?? []).map(personOf);
  const regions = await idsOf(graph, 'region', options.region ?? []);
  const colleges = await idsOf(graph, 'college', options.college ?? []);
  const signed = await localToken(config, { roles, regions, colleges, persons });
  await assertTaken(config, signed);
  console.log(signed);
}

/** A hub that answers must take the token; one that does not run yet is no reason to keep it back. */
async function assertTaken(config: Config, signed: string): Promise<void> {
  try {
    await httpClient(config, signed).ask('{ __typename }');
  } catch (error) {
    if (!(error instanceof HubUnreachable)) throw error;
  }
}

function roleOf(name: string): Role {
  const role = ROLES.find((each) => each === name.toUpperCase());
  if (role) return role;
  throw new CommandError({
    ru: `Роли ${name} нет; есть ${ROLES.join(', ')}.`,
    en: `There is no role ${name}; there are ${ROLES.join(', ')}.`,
  });
}

function personOf(id: string): string {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return id;
  throw new CommandError({
    ru: `«${id}» не id участника: возьмите id из графа (people, me).`,
    en: `"${id}" is no id of a person: take one from the graph (people, me).`,
  });
}

async function idsOf(graph: GraphClient, field: 'region' | 'college', codes: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const code of codes) {
    const query = `query ($code: String!) { found: ${field}(code: $code) { id } }`;
    const { found } = await graph.ask<{ found: { id: string } | null }>(query, { code });
    if (!found) {
      const what = { region: { ru: 'Региона', en: 'region' }, college: { ru: 'Колледжа', en: 'college' } }[field];
      throw new CommandError({
        ru: `${what.ru} с кодом ${code} в хабе нет.`,
        en: `The hub has no ${what.en} with the code ${code}.`,
      });
    }
    ids.push(found.id);
  }
  return ids;
}
