/** Fields of the forms; who gets a role and what it is held for are one each, however they are named. */
export type Field = 'account' | 'role' | 'scope';

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

/** Where an invitation opens. */
export function invitationAddress(origin: string, code: string): string {
  return `${origin}/invitation/${code}`;
}

/** Accounts by what they are called where that is one account's name; those of one name are left out. */
export function accountsByName(
  bindings: readonly { readonly account: string; readonly name: string | null }[],
): Map<string, string> {
  const accounts = new Map<string, Set<string>>();
  for (const { account, name } of bindings) {
    if (name !== null) accounts.set(name, (accounts.get(name) ?? new Set()).add(account));
  }
  return new Map([...accounts].flatMap(([name, [one, ...more]]) => (one && more.length === 0 ? [[name, one]] : [])));
}
