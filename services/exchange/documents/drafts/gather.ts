import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { ask } from '../../graph/ask.js';
import { DraftGroundDocument } from '../../graph/generated/graphql.js';
import type { DraftGround } from './draft.type.js';
import { DRAFTS, type DraftName } from './drafts.data.js';

export interface DraftAsked {
  readonly name: DraftName;
  readonly collegeId: string;
  readonly year: number;
  readonly today: string;
  readonly person: string | null;
  readonly form: string | null;
  /** Of an order on pairs that is yet to be made: which of the proposed pairs it gathers. */
  readonly pairs: 'ACCEPTED' | 'ALL';
  /** Of an order that the college has: its number. */
  readonly number: string | null;
}

/** What every draft has. Of kinds of which a year has several, the one is meant whose number is asked for. */
export async function groundOf(graph: GraphClient, asked: DraftAsked): Promise<DraftGround> {
  const { name, collegeId, year, today } = asked;
  const { kind } = DRAFTS[name];
  const given = { collegeId, year: formatAcademicYear(year), kinds: kind === null ? [] : [kind] };
  const { college, documents } = await ask(graph, DraftGroundDocument, { ...given, registered: kind !== null });
  const registered = documents?.nodes.find((one) => one.number !== null && one.date !== null && isMeant(one, asked));
  return {
    college: college.name,
    region: college.region.name,
    municipality: college.municipality,
    year: formatAcademicYear(year),
    registered: registered ? { number: registered.number!, date: registered.date!, signer: registered.signer } : null,
    programmes: (college.mentoringPrograms?.nodes ?? []).map(({ form, lead }) => ({ form: form.title, lead })),
    curator: college.collegeYear?.curator ?? null,
    workingGroup: college.collegeYear?.workingGroup ?? [],
    today,
  };
}

/** A package of pairs, or of enrolments, that has no number yet is another one than those that have. */
function isMeant({ number }: { readonly number: string | null }, asked: DraftAsked): boolean {
  if (asked.number !== null) return number === asked.number;
  return asked.name !== 'ORDER_PAIRS' && asked.name !== 'ORDER_ENROLMENT' && asked.person === null;
}
