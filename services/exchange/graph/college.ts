import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { parseAcademicYear } from '#kernel/time/academic-year.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { ask } from './ask.js';
import type { SheetForm } from '../people/forms.js';
import { CollegesAlikeDocument, FormsOfRegionDocument, type FormsOfRegionQuery } from './generated/graphql.js';
import { allPages } from './pages.js';

/** A college, with the day it is in its region and the years that facts may be of. */
export interface FoundCollege extends FactYears {
  readonly id: string;
  /** Forms that its region added, and its names of those that ship. */
  readonly forms?: readonly SheetForm[];
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
  const { regionForms } = await ask(graph, FormsOfRegionDocument, { region: found.region.code });
  return {
    id: found.id,
    today: today(timeZone),
    firstYear: parseAcademicYear(firstYear),
    forms: sheetForms(regionForms),
  };
}

function sheetForms(forms: FormsOfRegionQuery['regionForms']): SheetForm[] {
  return (forms ?? []).flatMap(({ form, own, ownAliases: names }) => {
    const { code, mentorCategory: mentor, menteeCategory: mentee } = form;
    return own || names.length > 0 ? [{ code, mentor, mentee, names }] : [];
  });
}
