import { DeskCollegesDocument, DeskFiguresDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import type { CollegeFacts } from './desk.type';

/** What is known of the colleges of a region in a year, by their ids: two questions, as one would be too large. */
export function useFacts(code: string, year: string): ReadonlyMap<string, CollegeFacts> {
  const colleges = useGraph(DeskCollegesDocument, { code, year });
  const figures = useGraph(DeskFiguresDocument, { code, year });
  const scorecards = new Map((figures.data?.region?.colleges?.nodes ?? []).map(({ id, scorecard }) => [id, scorecard]));
  return new Map(
    (colleges.data?.region?.colleges?.nodes ?? []).flatMap((college) => {
      const scorecard = scorecards.get(college.id);
      // Until both are there nothing is said: what is missing would seem to be reported.
      return scorecard === undefined ? [] : [[college.id, { ...college, scorecard }] as const];
    }),
  );
}
