import { useState } from 'react';
import { AccessCollegesDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import type { Gift, Region } from './access.type';

/** One thing that a role can be held for. */
export interface Scope {
  readonly value: string;
  readonly label: string;
}

export interface Scopes {
  /** All there is to choose from; null where it is searched for, or not here yet. */
  readonly options: readonly Scope[] | null;
  /** Colleges of the region that the page did not get. */
  readonly left: number;
  readonly failure: string | null;
  /** For who coordinates several regions: whose colleges are shown. */
  readonly regions: readonly Region[];
  readonly region: string;
  readonly chooseRegion: (code: string) => void;
}

/** What the reader may give a role for, of all regions where it is anything. */
export function useScopes(gift: Gift | null, regions: readonly Region[]): Scopes {
  const [asked, setAsked] = useState<string | null>(null);
  const of = gift?.regions ?? [];
  const region = asked ?? of[0]?.code ?? '';
  const ofRegion = gift?.heldFor === 'COLLEGE' && of.length > 0;
  const found = useGraph(AccessCollegesDocument, { code: region }, { enabled: ofRegion && region !== '' });
  const base = { left: 0, failure: null, regions: [], region, chooseRegion: setAsked };
  if (gift?.heldFor === 'REGION') return { ...base, options: scopesOf(gift.anywhere ? regions : of) };
  if (gift?.heldFor !== 'COLLEGE') return { ...base, options: null };
  if (!ofRegion) return { ...base, options: scopesOf(gift.colleges) };
  const colleges = found.outdated ? undefined : found.data?.region?.colleges;
  const own = gift.colleges.filter(({ id }) => !colleges?.nodes.some((each) => each.id === id));
  return {
    ...base,
    options: colleges ? scopesOf([...own, ...colleges.nodes]) : null,
    left: colleges ? colleges.totalCount - colleges.nodes.length : 0,
    failure: (found.failure ?? (colleges ? undefined : found.problems[0]))?.message ?? null,
    regions: of.length > 1 ? of : [],
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly municipality?: string;
}

function scopesOf(places: readonly Named[]): readonly Scope[] {
  return places.map(({ id, name, municipality }) => ({
    value: id,
    label: municipality ? `${name}, ${municipality}` : name,
  }));
}
