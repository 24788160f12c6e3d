import { loadConfig, withEnvFile } from '#kernel/config/config.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { ROLES, type Role } from '#kernel/session/roles.js';
import { httpClient } from '../client/http-client.js';
import { localToken } from '../client/local-token.js';
import { CommandError } from '../command-error.js';

interface TokenOptions {
  readonly role: string[];
  readonly region?: string[];
  readonly college?: string[];
  readonly person?: string[];
}

/** `hub token`: prints a token of 15 minutes for trying the graph out. Codes are looked up at the running hub. */
export async function token(options: TokenOptions): Promise<void> {
  const config = loadConfig(withEnvFile());
  const graph = httpClient(config);
  const roles = options.role.map(roleOf);
  const regions = await idsOf(graph, 'region', options.region ?? []);
  const colleges = await idsOf(graph, 'college', options.college ?? []);
  console.log(await localToken(config, { roles, regions, colleges, persons: options.person ?? [] }));
}

function roleOf(name: string): Role {
  const role = ROLES.find((each) => each === name.toUpperCase());
  if (role) return role;
  throw new CommandError({
    ru: `Роли ${name} нет; есть ${ROLES.join(', ')}.`,
    en: `There is no role ${name}; there are ${ROLES.join(', ')}.`,
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
