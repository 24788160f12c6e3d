/** Who gives a role and takes it back, as the graph decides it; that of a college's system comes and goes with its client. */
const GIVERS = {
  OPERATOR: ['OPERATOR'],
  COORDINATOR: ['OPERATOR', 'COORDINATOR'],
  ANALYST: ['OPERATOR', 'COORDINATOR'],
  DIRECTOR: ['COORDINATOR', 'DIRECTOR'],
  CURATOR: ['DIRECTOR'],
  MENTOR: ['DIRECTOR', 'CURATOR'],
  MENTEE: ['DIRECTOR', 'CURATOR'],
} as const;

export type GivenRole = keyof typeof GIVERS;

/** What a role is held for; null is the whole hub. */
export const HELD_FOR: Readonly<Record<GivenRole, 'region' | 'college' | 'person' | null>> = {
  OPERATOR: null,
  COORDINATOR: 'region',
  ANALYST: 'region',
  DIRECTOR: 'college',
  CURATOR: 'college',
  MENTOR: 'person',
  MENTEE: 'person',
};

/** The roles that the holder of some roles may give, the widest first. */
export function rolesToGive(roles: readonly string[]): readonly GivenRole[] {
  const all = Object.keys(GIVERS) as GivenRole[];
  return all.filter((role) => GIVERS[role].some((giver) => roles.includes(giver)));
}

const SEEN = {
  OPERATOR: ['OPERATOR', 'COORDINATOR', 'ANALYST', 'DIRECTOR', 'CURATOR', 'COLLEGE_SYSTEM', 'MENTOR', 'MENTEE'],
  COORDINATOR: ['COORDINATOR', 'ANALYST', 'DIRECTOR'],
  DIRECTOR: ['DIRECTOR', 'CURATOR', 'COLLEGE_SYSTEM', 'MENTOR', 'MENTEE'],
  CURATOR: ['DIRECTOR', 'CURATOR', 'COLLEGE_SYSTEM', 'MENTOR', 'MENTEE'],
} as const;

type SeenRole = (typeof SEEN)['OPERATOR'][number];

/** The roles of others that the holder of some roles sees, the widest first. */
export function rolesToSee(roles: readonly string[]): readonly SeenRole[] {
  const seen = Object.entries(SEEN).flatMap(([by, those]) => (roles.includes(by) ? those : []));
  return SEEN.OPERATOR.filter((role) => seen.includes(role));
}

interface Place {
  readonly id: string;
}

interface Reader {
  readonly roles: readonly string[];
  readonly regions: readonly Place[];
  readonly colleges: readonly Place[];
}

interface Held {
  readonly role: string;
  readonly revokedAt: string | null;
  readonly region: Place | null;
  readonly college: (Place & { readonly region: Place }) | null;
}

/** Whether the reader gets to take a role back, so that nobody is offered what the graph would refuse. */
export function mayTakeBack(reader: Reader, { role, revokedAt, region, college }: Held): boolean {
  if (revokedAt !== null || !isGiven(role)) return false;
  const among = (places: readonly Place[], id: string | undefined) => places.some((place) => place.id === id);
  return GIVERS[role].some((giver) => {
    if (!reader.roles.includes(giver)) return false;
    if (giver === 'OPERATOR') return true;
    if (giver === 'COORDINATOR') return among(reader.regions, region?.id ?? college?.region.id);
    return among(reader.colleges, college?.id);
  });
}

function isGiven(role: string): role is GivenRole {
  return Object.hasOwn(GIVERS, role);
}

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
