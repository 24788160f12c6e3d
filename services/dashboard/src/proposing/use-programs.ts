import { PairProgramsDocument, type PairProgramsQuery } from '../graph/generated/graphql';
import { useGraph, type Answer } from '../graph/use-graph';

export type Program = NonNullable<NonNullable<PairProgramsQuery['college']>['mentoringPrograms']>['nodes'][number];

/** The programmes of a college year, by form: a pair belongs to one of them. */
export function usePrograms(
  collegeId: string,
  year: string,
): { readonly programs: readonly Program[]; readonly answer: Answer<PairProgramsQuery> } {
  const answer = useGraph(PairProgramsDocument, { collegeId, year });
  return { programs: answer.data?.college?.mentoringPrograms?.nodes ?? [], answer };
}
