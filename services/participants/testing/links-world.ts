import { accessDirectory } from '#kernel/database/account-access.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { createLog } from '#kernel/log/log.js';
import { clientSecretHash } from '#kernel/session/client-secret.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import type { Claims, Client, Data, TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';

export const ADULT = { birthDate: '2000-03-15', birthYear: 2000 };
export const MINOR = { birthDate: '2012-03-15', birthYear: 2012 };

const CREATE = `mutation ($input: CreatePersonalLinksInput!) {
  createPersonalLinks(input: $input) {
    created refused results { outcome code link { id holder stands lastDay } problems { code path } } } }`;

export const clientIdOf = (code: string) => `personal-link-${code.slice(0, 12)}`;

/** The links that a college makes, and what is signed in by them. */
export function linksOf(hub: TestHub, college: CollegeWorld) {
  const log = createLog({ level: 'silent', name: 'test' });
  const directory = accessDirectory(serviceUrl(hub.ownerUrl, 'participants'), log);
  const lastDay = () => daysAfter(hub.madeOn, 30);

  async function create(rows: readonly object[], more: object = {}): Promise<Data> {
    const given = rows.map((row) => ({ holder: 'SELF', lastDay: lastDay(), ...row }));
    return (await college.curator.ask(CREATE, { input: { rows: given, ...more } })).createPersonalLinks;
  }

  /** What is signed in by a code, as the provider and the subgraphs see it. */
  async function claimsOf(code: string): Promise<Claims | null> {
    const clientId = clientIdOf(code);
    const client = await directory.clientOf(clientId);
    if (!client?.secretHash.equals(clientSecretHash(code.slice(12)))) return null;
    const { refused, ...held } = await directory.accessOf(clientId, Math.floor(Date.now() / 1000) + 1);
    return refused ? null : { ...held, actor: clientId };
  }

  async function opened(code: string): Promise<Client> {
    const claims = await claimsOf(code);
    if (!claims) throw new Error('the link opens nothing');
    return hub.client(claims);
  }

  const made = async (personId: string, holder = 'SELF'): Promise<string> =>
    (await create([{ personId, holder }])).results[0].code;

  return { directory, lastDay, create, claimsOf, opened, made };
}

export type Links = ReturnType<typeof linksOf>;
