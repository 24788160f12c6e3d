interface Place {
  readonly code: string;
}

interface Reader {
  readonly me: {
    readonly roles: readonly string[];
    readonly regions: readonly Place[];
    readonly colleges: readonly Place[];
  } | null;
  readonly regions: readonly Place[] | null;
}

export type Landing =
  | { readonly page: 'region' | 'college'; readonly code: string }
  | { readonly page: 'regions' | 'colleges' | 'participant' | 'access' };

const COLLEGE_STAFF = ['DIRECTOR', 'CURATOR', 'COLLEGE_SYSTEM'];
const WITHOUT_FIGURES = ['MENTOR', 'MENTEE'];

/** Where an account begins: at what it answers for, or else at the region's published figures. */
export function landingOf({ me, regions }: Reader): Landing {
  const roles = me?.roles ?? [];
  const ofRegion = roles.some((role) => role === 'COORDINATOR' || role === 'ANALYST');
  if (!ofRegion && roles.some((role) => COLLEGE_STAFF.includes(role))) return oneOf('college', me?.colleges ?? []);
  if (!ofRegion && roles.includes('OPERATOR')) return { page: 'access' };
  if (!ofRegion && roles.some((role) => WITHOUT_FIGURES.includes(role))) return { page: 'participant' };
  const own = me?.regions ?? [];
  return oneOf('region', own.length > 0 ? own : (regions ?? []));
}

function oneOf(page: 'region' | 'college', places: readonly Place[]): Landing {
  const [first, second] = places;
  return first && !second ? { page, code: first.code } : { page: `${page}s` };
}

/** The region that figures are shown of when the address names none: the account's own, or the only one there is. */
export function regionOf({ me, regions }: Reader): string | null {
  const own = me?.regions ?? [];
  const among = own.length > 0 ? own : (regions ?? []);
  return among.length === 1 ? (among[0]?.code ?? null) : null;
}

/** Whether the account takes part itself: it has a pair, and a page of it. */
export function isParticipant({ me }: Pick<Reader, 'me'>): boolean {
  return me !== null && me.roles.some((role) => WITHOUT_FIGURES.includes(role));
}

export function mayImport(roles: readonly string[]): boolean {
  return roles.includes('DIRECTOR') || roles.includes('CURATOR');
}

export function mayGiveRoles(me: { readonly rolesToGive: readonly unknown[] } | null): boolean {
  return me !== null && me.rolesToGive.length > 0;
}

/** Whether the account sees the live figures of all colleges of a region, so that what is missing was not reported. */
export function seesWholeRegion({ me }: Reader, code: string): boolean {
  return me !== null && me.roles.includes('COORDINATOR') && me.regions.some((region) => region.code === code);
}

/** Whether the account sees live figures of anybody, so that to it a year without figures is one without data. */
export function seesLiveFigures({ me }: Reader): boolean {
  return me !== null && me.roles.some((role) => role === 'COORDINATOR' || COLLEGE_STAFF.includes(role));
}

/** Whether the account works for a college, and so sees its people. */
export function isStaffOf({ me }: Pick<Reader, 'me'>, code: string): boolean {
  return (
    me !== null && me.roles.some((role) => COLLEGE_STAFF.includes(role)) && me.colleges.some((own) => own.code === code)
  );
}

/** Whether the account may choose between the live and the published figures of a college. */
export function seesWholeCollege({ me }: Reader, { code, region }: Place & { readonly region: Place }): boolean {
  return isStaffOf({ me }, code) || seesWholeRegion({ me, regions: null }, region.code);
}
