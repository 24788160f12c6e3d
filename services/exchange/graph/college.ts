import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { parseAcademicYear } from '#kernel/time/academic-year.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { ask } from './ask.js';
import { CollegesAlikeDocument } from './generated/graphql.js';
import { allPages } from './pages.js';

/** A college, with the day it is in its region and the years that facts may be of. */
export interface FoundCollege extends FactYears {
  readonly id: string;
}

/** Rows of one page of colleges. */
const PAGE = 200;

/** The college of a code, which anybody may look up; null when the hub has none. A search finds none without an error. */
export async function collegeOf(graph: GraphClient, code: string): Promise<FoundCollege | null> {
  const alike = await allPages(
    async (after) => (await ask(graph, CollegesAlikeDocument, { code, first: PAGE, after })).colleges,
  );
  const found = alike.find((college) => college.code === code);
  if (!found) return null;
  const { timeZone, firstYear } = found.region;
  return { id: found.id, today: today(timeZone), firstYear: parseAcademicYear(firstYear) };
}
