import { useDebouncedValue } from '@mantine/hooks';
import { CollegePeopleDocument, type CollegePeopleQuery } from '../../graph/generated/graphql';
import { useGraph, type Answer } from '../../graph/use-graph';

const PAUSE_MS = 300;

/** As many letters as make a search worth asking. */
const ENOUGH = 2;

interface FoundPeople {
  readonly answer: Answer<CollegePeopleQuery>;
  /** Null while no name is looked for; of a common name the first thirty. */
  readonly ids: readonly string[] | null;
  /** How many of how many are looked at, where it is not all. */
  readonly left: { readonly shown: number; readonly all: number } | null;
}

/** People of the college by a name: pairs themselves know no names. */
export function useFoundPeople(collegeId: string, typed: string): FoundPeople {
  const [name] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const asking = name.length >= ENOUGH;
  const answer = useGraph(CollegePeopleDocument, { collegeId, search: name }, { enabled: asking });
  const found = answer.data?.people;
  if (!asking || !found) return { answer, ids: null, left: null };
  const { nodes, totalCount: all } = found;
  const shown = nodes.length;
  return { answer, ids: nodes.map(({ id }) => id), left: shown < all ? { shown, all } : null };
}
