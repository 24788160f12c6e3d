import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { DOCUMENT_KINDS, isOrderKind, type DocumentKindSeed } from '#programs/document-kind/document-kinds.data.js';
import { STAGE_CLOSES } from './calendar.data.js';
import type { SampleCollege } from './college.type.js';
import { mutateRows } from './graph.js';
import { lastStage } from './load-year.js';
import type { SampleCalendar, SampleYear } from './years.js';

/** Of so many documents of closed stages one is missing: colleges are to have something to look for. */
const ONE_MISSING_OF = 7;

/** Made up, as everybody in the sample. */
const DIRECTOR = 'А. В. Соколова';

/** Orders that stand in the register by what they do: pairs are approved by them. */
const BY_ITSELF = 'ORDER_PAIRS';

/** Adopted once, in the first of the years that are loaded whole. */
const heldSince = (kind: DocumentKindSeed): SampleYear | null => (kind.lasting ? 'WHOLE' : null);

/** Registers what a college holds of the last whole year and of the running one, as far as its stages have come. */
export async function registerDocuments(
  client: GraphClient,
  collegeId: string,
  college: SampleCollege,
  calendar: SampleCalendar,
): Promise<void> {
  for (const year of ['WHOLE', 'RUNNING'] as const) {
    const of = { collegeId, year: calendar.written(year) };
    const there = await registeredKinds(client, of);
    const documents = documentsOf(college, year, calendar).filter(({ kind }) => !there.has(kind));
    await mutateRows(client, 'registerDocuments', of, 'rows', documents, 'index');
  }
}

function documentsOf(college: SampleCollege, year: SampleYear, calendar: SampleCalendar) {
  const last = lastStage(college, year);
  const offset = Number(college.code.slice(-2));
  return DOCUMENT_KINDS.filter((kind, n) => {
    const since = heldSince(kind);
    const due = kind.required && kind.code !== BY_ITSELF && kind.stage <= last;
    return due && (since === null || since === year) && (n + offset) % ONE_MISSING_OF !== 0;
  })
    .map((kind, n) => ({
      kind: kind.code,
      date: calendar.on(year, STAGE_CLOSES[kind.stage - 1]!),
      ...(kind.numbered ? { number: isOrderKind(kind.code) ? `${40 + n}-од` : String(n + 1), signer: DIRECTOR } : {}),
    }))
    .filter(({ date }) => calendar.reached(date));
}

/** An interrupted load is gone through again. */
async function registeredKinds(
  client: GraphClient,
  of: { readonly collegeId: string; readonly year: string },
): Promise<Set<string>> {
  type Answer = { documents: { nodes: { kind: { code: string } }[] } };
  const { documents } = await client.ask<Answer>(
    `query ($collegeId: ID!, $year: AcademicYear!) {
      documents(collegeId: $collegeId, years: [$year], first: 100) { nodes { kind { code } } } }`,
    of,
  );
  return new Set(documents.nodes.map(({ kind }) => kind.code));
}
