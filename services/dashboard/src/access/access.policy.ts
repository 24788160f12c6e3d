/** Fields of the forms; who gets a role and what it is held for are one each, however they are named. */
export type Field = 'account' | 'role' | 'scope' | 'email';

interface Problem {
  readonly message: string;
  readonly path: readonly string[];
}

export interface FormProblems extends Readonly<Partial<Record<Field, string>>> {
  /** What belongs to no field. */
  readonly whole?: string;
}

const FIELDS: Readonly<Record<string, Field>> = {
  account: 'account',
  invitee: 'account',
  email: 'email',
  role: 'role',
  regionId: 'scope',
  collegeId: 'scope',
  personId: 'scope',
};

/** Problems of the one row of the form, each at its field. */
export function atFields(problems: readonly Problem[]): FormProblems {
  const messages = new Map<string, string[]>();
  for (const { message, path } of problems) {
    const [, , field = ''] = path;
    const place = FIELDS[field] ?? 'whole';
    messages.set(place, [...(messages.get(place) ?? []), message]);
  }
  return Object.fromEntries([...messages].map(([place, said]) => [place, said.join(' ')]));
}

const OF_CLIENTS = ['college-', 'analyst-client-', 'personal-link-'];

/** Whether an account is a client or a personal link, by its name; its roles go with its key. */
export function isClient(account: string): boolean {
  return OF_CLIENTS.some((prefix) => account.startsWith(prefix));
}

/** Whether an account is one of demo sign-in: who it is says more of it than its identifier. */
export function isOfDemo(account: string): boolean {
  return account.startsWith('demo-');
}

/** How an account is spoken of. */
export function calledOr({ account, name }: { readonly account: string; readonly name: string | null }): string {
  return name ?? account;
}

/** Where an invitation opens. */
export function invitationAddress(origin: string, code: string): string {
  return `${origin}/invitation/${code}`;
}

/** Letters of a word by which accounts are looked for by name; fewer find nobody. */
const ENOUGH = 3;

/** Whether a text is enough of a name to look for. */
export function isEnoughOfName(typed: string): boolean {
  return typed.split(/[^\p{L}\p{M}\p{N}]+/u).some((word) => [...word].length >= ENOUGH);
}

/** Accounts by what they are called; those of one name have their identifiers behind it. */
export function accountsByName(
  found: readonly { readonly account: string; readonly name: string }[],
): Map<string, string> {
  const times = Map.groupBy(found, ({ name }) => name);
  return new Map(
    found.map(({ account, name }) => [times.get(name)?.length === 1 ? name : `${name} (${account})`, account]),
  );
}
