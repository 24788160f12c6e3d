import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { today } from '#kernel/time/today.js';
import { ask } from './ask.js';
import { CollegesAlikeDocument } from './generated/graphql.js';
import { allPages } from './pages.js';

export interface FoundCollege {
  readonly id: string;
  /** The day it is in its region. */
  readonly today: string;
}

/** Rows of one page of colleges. */
const PAGE = 200;

/** The college of a code, which anybody may look up; null when the hub has none. A search finds none without an error. */
export async function collegeOf(graph: GraphClient, code: string): Promise<FoundCollege | null> {
  const alike = await allPages(
    async (after) => (await ask(graph, CollegesAlikeDocument, { code, first: PAGE, after })).colleges,
  );
  const found = alike.find((college) => college.code === code);
  return found ? { id: found.id, today: today(found.region.timeZone) } : null;
}
