import { DeskCollegesDocument, DeskFiguresDocument } from '../graph/generated/graphql';
import { useGraph, type Answer } from '../graph/use-graph';
import type { CollegeFacts } from './desk.type';

interface Facts {
  /** Of the one of the two that is awaited, or has failed. */
  readonly answer: Answer<unknown>;
  /** By the ids of the colleges, in the order of lists. */
  readonly facts: ReadonlyMap<string, CollegeFacts>;
}

/** What is known of the colleges of a region in a year: two questions, as one would be too large. */
export function useFacts(code: string, year: string): Facts {
  const colleges = useGraph(DeskCollegesDocument, { code, year });
  const figures = useGraph(DeskFiguresDocument, { code, year });
  const scorecards = new Map((figures.data?.region?.colleges?.nodes ?? []).map(({ id, scorecard }) => [id, scorecard]));
  const facts = (colleges.data?.region?.colleges?.nodes ?? []).flatMap((college) => {
    const scorecard = scorecards.get(college.id);
    // Until both are there nothing is said: what is missing would seem to be reported.
    return scorecard === undefined ? [] : [[college.id, { ...college, scorecard }] as const];
  });
  return { answer: colleges.data ? figures : colleges, facts: new Map(facts) };
}
