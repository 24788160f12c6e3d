import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { ask } from '../../graph/ask.js';
import {
  DraftAgreementsDocument,
  DraftAgreementsDueDocument,
  DraftMentorDocument,
  DraftWorkerPairsDocument,
} from '../../graph/generated/graphql.js';
import { labourAgreement, type DraftedWorker } from './agreement.draft.js';
import type { Draft, DraftGround } from './draft.type.js';
import type { DraftAsked } from './gather.js';
import { PAGE, rowsOf } from './rows-of.js';

/** Papers of two or three pages that one file has room for. */
const MOST_PAPERS = 200;

interface Mentor {
  readonly id: string;
  readonly name: string;
  readonly isTeacher: boolean;
}

/**
 * Addenda with mentors: the one that has the number asked for; else a draft with the person asked for, or with each mentor
 * whose agreement is due; a form without a name where there is nobody.
 */
export async function agreementDrafts(
  graph: GraphClient,
  asked: DraftAsked,
  ground: DraftGround,
): Promise<readonly Draft[]> {
  if (asked.number !== null) return signedDrafts(graph, asked, ground);
  const mentors = asked.person === null ? await mentorsDue(graph, asked) : await mentorOf(graph, asked);
  const shown = mentors.slice(0, MOST_PAPERS);
  const mentees = shown.length > 0 ? await menteesByMentor(graph, asked) : new Map<string, DraftedWorker['mentees']>();
  const drafts = shown.map(({ id, ...mentor }) =>
    labourAgreement(ground, { ...mentor, mentees: mentees.get(id) ?? [] }, null),
  );
  if (drafts.length === 0) return [labourAgreement(ground, { name: null, isTeacher: true, mentees: [] }, null)];
  const left = mentors.length - shown.length;
  if (left === 0) return drafts;
  const last = drafts.at(-1)!;
  return [
    ...drafts.slice(0, -1),
    { ...last, missing: [...last.missing, `соглашения ещё с ${left}: файл их не вместил`] },
  ];
}

async function signedDrafts(graph: GraphClient, asked: DraftAsked, ground: DraftGround): Promise<readonly Draft[]> {
  const { collegeId, person: mentorId, number } = asked;
  const given = { collegeId, mentorId, first: PAGE };
  const rows = await rowsOf(
    async (after) => (await ask(graph, DraftAgreementsDocument, { ...given, after })).labourAgreements,
  );
  const signed = rows.find((row) => row.number === number);
  if (!signed) return [labourAgreement(ground, { name: null, isTeacher: true, mentees: [] }, null)];
  const { mentor } = signed;
  const mentees = mentor ? ((await menteesByMentor(graph, asked)).get(mentor.id) ?? []) : [];
  return [labourAgreement(ground, { name: mentor?.name ?? null, isTeacher: true, mentees }, signed)];
}

async function mentorsDue(graph: GraphClient, { collegeId, year }: DraftAsked): Promise<readonly Mentor[]> {
  const given = { collegeId, year: formatAcademicYear(year), first: PAGE };
  const rows = await rowsOf(
    async (after) => (await ask(graph, DraftAgreementsDueDocument, { ...given, after })).agreementsDue,
  );
  return rows.flatMap(({ mentor }) => (mentor ? [{ ...mentor, isTeacher: true }] : []));
}

async function mentorOf(graph: GraphClient, { person: id, collegeId }: DraftAsked): Promise<readonly Mentor[]> {
  const { person } = await ask(graph, DraftMentorDocument, { id: id! });
  if (person.college.id !== collegeId) return [];
  return [{ id: person.id, name: person.name, isTeacher: person.category === 'TEACHER' }];
}

/** Pairs of a teacher with a teacher in the year, proposed ones too: an addendum is signed before their order. */
async function menteesByMentor(
  graph: GraphClient,
  { collegeId, year }: DraftAsked,
): Promise<ReadonlyMap<string, DraftedWorker['mentees']>> {
  const given = { collegeId, years: [formatAcademicYear(year)], first: PAGE };
  const rows = await rowsOf(
    async (after) => (await ask(graph, DraftWorkerPairsDocument, { ...given, after })).mentorships,
  );
  const ofWorkers = rows.flatMap(({ mentor, mentee, form, startedOn: from, until }) => {
    const both = form.mentorCategory === 'TEACHER' && form.menteeCategory === 'TEACHER';
    return mentor && both ? [{ mentorId: mentor.id, name: mentee?.name ?? null, form: form.title, from, until }] : [];
  });
  return Map.groupBy(ofWorkers, ({ mentorId }) => mentorId);
}
