import { useState } from 'react';
import type { Gift, Region } from './access.type';
import { useScopes, type Scope } from './use-scopes';

const KIND_OF = { REGION: 'region', COLLEGE: 'college', PERSON: 'person' } as const;
const ID_OF = { region: 'regionId', college: 'collegeId', person: 'personId' } as const;
const kindOf = (gift: Gift | null) => (gift?.heldFor ? KIND_OF[gift.heldFor] : null);

/** What somebody is to get: a role that the reader gives, and what it is held for. */
export function useGift(gifts: readonly Gift[], regions: readonly Region[]) {
  const [asked, setAsked] = useState<Gift['role'] | null>(null);
  const [chosen, setChosen] = useState<Scope | null>(null);
  const gift = (gifts.length === 1 ? gifts[0] : gifts.find((each) => each.role === asked)) ?? null;
  const scopes = useScopes(gift, regions);
  const scope = chosen ?? (scopes.options?.length === 1 ? (scopes.options[0] ?? null) : null);
  const kind = kindOf(gift);

  /** A mentor may be a mentee too: the person stays. Of colleges, others can be given another role for. */
  function chooseRole(next: Gift | null): void {
    setAsked(next?.role ?? null);
    if (kindOf(next) !== kind || kind === 'college') setChosen(null);
  }

  return {
    gifts,
    role: gift?.role ?? null,
    kind,
    scope,
    scopes,
    /** Whether all is chosen that there is to choose. */
    complete: gift !== null && (kind === null || scope !== null),
    heldFor: kind && scope ? { [ID_OF[kind]]: scope.value } : {},
    chooseRole,
    chooseScope: setChosen,
  };
}

export type ChosenGift = ReturnType<typeof useGift>;
