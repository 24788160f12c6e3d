/** Fields of the form; what a role is held for is one of them, whichever id it becomes. */
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
