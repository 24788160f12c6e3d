import type { Problem } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { CLIENT_PREFIX, DEMO_PREFIX, isAccount } from '#kernel/session/access.js';
import { ROLE_NAMES } from '#kernel/session/role-names.data.js';
import type { Role } from '#kernel/session/roles.js';
import { coordinatedRegions, holds, staffColleges, type Session } from '#kernel/session/session.js';

/** The one id that a role is held for. */
export type ScopeField = 'regionId' | 'collegeId' | 'personId';

export const SCOPE: Readonly<Record<Role, ScopeField | null>> = {
  OPERATOR: null,
  ANALYST: 'regionId',
  COORDINATOR: 'regionId',
  DIRECTOR: 'collegeId',
  CURATOR: 'collegeId',
  COLLEGE_SYSTEM: 'collegeId',
  MENTOR: 'personId',
  MENTEE: 'personId',
};

/** Who gives a role and takes it back. That of a college's system comes and goes with its client, and by nothing else. */
export const GRANTERS: Readonly<Record<Role, readonly Role[]>> = {
  OPERATOR: ['OPERATOR'],
  COORDINATOR: ['OPERATOR', 'COORDINATOR'],
  ANALYST: ['OPERATOR', 'COORDINATOR'],
  DIRECTOR: ['COORDINATOR', 'DIRECTOR'],
  CURATOR: ['DIRECTOR'],
  COLLEGE_SYSTEM: [],
  MENTOR: ['DIRECTOR', 'CURATOR'],
  MENTEE: ['DIRECTOR', 'CURATOR'],
};

/** A role with what it is held for, and where that lies. */
export interface Grant {
  readonly role: Role;
  readonly regionId: string | null;
  /** The college itself, or the custodian of the person. */
  readonly collegeId: string | null;
  /** The region of that college. */
  readonly collegeRegionId: string | null;
}

/** Where a session gives a role: anywhere, or in these regions with their colleges, and in these colleges with their people. */
export interface Reach {
  readonly anywhere: boolean;
  readonly regionIds: readonly string[];
  readonly collegeIds: readonly string[];
}

/** Where the session gives this role and takes it back; null where it gives it nowhere. */
export function reachOf(session: Session, role: Role): Reach | null {
  const granters = GRANTERS[role].filter((granter) => holds(session, granter));
  if (granters.length === 0) return null;
  const asStaff = granters.some((granter) => granter === 'DIRECTOR' || granter === 'CURATOR');
  return {
    anywhere: granters.includes('OPERATOR'),
    regionIds: granters.includes('COORDINATOR') ? session.regions : [],
    collegeIds: asStaff ? session.colleges : [],
  };
}

/** The roles that the session gives, the widest first, each with where. */
export function rolesToGive(session: Session): (Reach & { readonly role: Role })[] {
  return (Object.keys(GRANTERS) as Role[]).flatMap((role) => {
    const reach = reachOf(session, role);
    return reach ? [{ role, ...reach }] : [];
  });
}

/** The roles that the session is told of when others hold them, the widest first; the same as access.sql.ts lets it read. */
export function rolesToSee(session: Session): Role[] {
  if (rolesToGive(session).length === 0) return [];
  const inRegions = coordinatedRegions(session).length > 0;
  const inColleges = staffColleges(session).length > 0;
  return (Object.keys(GRANTERS) as Role[]).filter((role) => {
    if (holds(session, 'OPERATOR')) return true;
    if (SCOPE[role] === null) return false;
    return (
      (inRegions && (SCOPE[role] === 'regionId' || role === 'DIRECTOR')) || (inColleges && SCOPE[role] !== 'regionId')
    );
  });
}

/** Whether the session may give this role for exactly this scope. */
export function mayGrant(session: Session, { role, regionId, collegeId, collegeRegionId }: Grant): boolean {
  const reach = reachOf(session, role);
  if (reach === null) return false;
  const { anywhere, regionIds, collegeIds } = reach;
  return anywhere || regionIds.includes(regionId ?? collegeRegionId ?? '') || collegeIds.includes(collegeId ?? '');
}

/** Whether the session may take back a role that stands, as those may who give it. */
export function mayTakeBack(session: Session, binding: Grant & { readonly revokedAt: unknown }): boolean {
  return binding.revokedAt === null && mayGrant(session, binding);
}

interface GrantRow {
  readonly account: string;
  readonly role: Role;
  readonly regionId?: string | null;
  readonly collegeId?: string | null;
  readonly personId?: string | null;
}

const NAMES: Readonly<Record<ScopeField, Bilingual>> = {
  regionId: { ru: 'регион и ничего больше', en: 'a region and nothing else' },
  collegeId: { ru: 'колледж и ничего больше', en: 'a college and nothing else' },
  personId: { ru: 'человек и ничего больше', en: 'a person and nothing else' },
};

/** What is wrong with a row by itself; empty when it can be looked up. */
export function grantProblems(row: GrantRow, actor: string | null, path: readonly string[]): Problem[] {
  if (row.role === 'COLLEGE_SYSTEM') return [ofClient([...path, 'role'])];
  const account = [...path, 'account'];
  const problems: Problem[] = [];
  if (!isAccount(row.account)) problems.push({ code: 'ACCOUNT_MALFORMED', path: account, text: ACCOUNT_MALFORMED });
  else if (row.account.startsWith(CLIENT_PREFIX)) {
    problems.push({ code: 'ACCOUNT_OF_CLIENT', path: account, text: ACCOUNT_OF_CLIENT });
  } else if (row.account === actor) problems.push({ code: 'OWN_ACCOUNT', path: account, text: OWN_ACCOUNT });
  return [...problems, ...scopeProblems(row, path)];
}

function scopeProblems(row: GrantRow, path: readonly string[]): Problem[] {
  const needed = SCOPE[row.role];
  const given = (['regionId', 'collegeId', 'personId'] as const).filter((field) => row[field] != null);
  if (given.length === (needed ? 1 : 0) && given.every((field) => field === needed)) return [];
  const what = needed ? NAMES[needed] : NOTHING;
  const text = {
    ru: `Для роли «${ROLE_NAMES[row.role].ru}» указывается ${what.ru}.`,
    en: `The role “${ROLE_NAMES[row.role].en}” is held for ${what.en}.`,
  };
  return [{ code: 'ROLE_SCOPE', path: needed ? [...path, needed] : path, text }];
}

const NOTHING: Bilingual = {
  ru: 'только учётная запись, без региона, колледжа и человека',
  en: 'the whole hub: leave region, college and person out',
};

const ACCOUNT_MALFORMED: Bilingual = {
  ru: 'Учётная запись — от 1 до 255 видимых знаков без пробелов: идентификатор, под которым она входит.',
  en: 'An account is 1 to 255 visible characters without spaces: the identifier under which it signs in.',
};

const ACCOUNT_OF_CLIENT: Bilingual = {
  ru: `С ${CLIENT_PREFIX} начинаются имена информационных систем колледжей; укажите учётную запись человека.`,
  en: `Names that begin with ${CLIENT_PREFIX} are those of colleges' information systems; give a person's account.`,
};

const OWN_ACCOUNT: Bilingual = {
  ru: 'Себе роль не выдают: попросите того, кто вправе её выдать.',
  en: 'Nobody gives a role to themself: ask somebody else who may give it.',
};

/** Whether an account is one of demo sign-in, by its name. */
export function isOfDemo(account: string): boolean {
  return account.startsWith(DEMO_PREFIX);
}

/** Why an account of demo sign-in gets nothing any more. */
export function demoIsOver(path: readonly string[]): Problem {
  return {
    code: 'ACCOUNT_OF_DEMO',
    path: [...path, 'account'],
    text: {
      ru: `С ${DEMO_PREFIX} начинаются имена демонстрационных учётных записей, а в хабе уже не только учебные данные: роли у них не действуют. Укажите другую учётную запись.`,
      en: `Names that begin with ${DEMO_PREFIX} are those of demo accounts, and the hub holds more than the sample by now: roles count for nothing there. Give another account.`,
    },
  };
}

/** Why the role of a college's system is not given or taken back by hand. */
export function ofClient(path: readonly string[]): Problem {
  return {
    code: 'ROLE_OF_CLIENT',
    path,
    text: {
      ru: 'Роль информационной системы выдаётся и отзывается вместе с её ключом.',
      en: "A college's system gets its role and loses it with its key.",
    },
  };
}

/** Why nothing was found under the id that a role was to be held for. */
export function scopeNotFound(role: Role, path: readonly string[]): Problem {
  const field = SCOPE[role];
  return {
    code: 'SCOPE_NOT_FOUND',
    path: field ? [...path, field] : path,
    text: {
      ru: 'Под этим идентификатором вы ничего не найдёте: укажите свой регион, колледж или человека своего колледжа.',
      en: "There is nothing of yours under this id: give your region, your college, or one of your college's people.",
    },
  };
}

/** Why an account that holds another role of the same kind does not get this one. */
export function roleConflict(path: readonly string[]): Problem {
  return {
    code: 'ROLE_CONFLICT',
    path: [...path, 'role'],
    text: {
      ru: 'У учётной записи уже есть другая роль того же рода (в регионах или в колледжах), а вместе с этой её права сложились бы. Возьмите другую учётную запись или сначала отзовите прежнюю роль.',
      en: 'The account holds another role of the same kind (for regions, or for colleges) already, and with this one their rights would add up. Take another account, or have the other role revoked first.',
    },
  };
}
