import { formatAcademicYear } from '#kernel/time/academic-year.js';
import type { GraphClient } from '../client/graph-client.js';
import { inBatches, type BatchPayload, type Problem, type RowResult } from './batches.js';
import { pairsOf, peopleOf, type FoundCollege } from './college.js';
import { columnNames, type ImportField, type ImportKind } from './columns.js';
import type { Participant } from './people/participant.js';
import { keyOf, type Plan, type PlannedPair, type PlannedPerson } from './plan.js';
import { planMentees } from './plan-mentees.js';
import { planMentors } from './plan-mentors.js';
import type { Progress } from './progress.js';
import { IMPORT_REASONS as REASONS } from './reasons.js';
import { Refusals } from './refusals.js';
import { reportOf, tally, type ImportReport, type Tally } from './report.js';
import { readMentees } from './sheets/mentees.js';
import { readMentors } from './sheets/mentors.js';
import { readWorkbook } from './sheets/workbook.js';

export interface ImportJob {
  readonly kind: ImportKind;
  readonly file: string;
  readonly college: FoundCollege;
  /** First calendar year of the academic year. */
  readonly year: number;
  /** Have the graph do everything, report it, and undo it. */
  readonly dryRun: boolean;
}

/**
 * Imports a base of mentees or of mentors: reads it, plans whom to register and which pairs to attest, and has the
 * graph do so. Done again it changes nothing.
 *
 * @throws SheetError when nothing of the file can be used, CommandError when the graph refuses as a whole
 */
export async function importSheet(graph: GraphClient, job: ImportJob, progress: Progress): Promise<ImportReport> {
  const { kind, file, college, year } = job;
  const grid = await readWorkbook(file, kind);
  const refusals = new Refusals<ImportField>(columnNames(grid, kind));
  const options = { year, today: college.today };
  const [people, pairs] = await Promise.all([peopleOf(graph, college.id), pairsOf(graph, college.id, year)]);
  const context = { ...options, pairs };
  const read = (): { rows: number; refused: ImportReport['refused']; plan: Plan } => {
    if (kind === 'mentees') {
      const reading = readMentees(grid, options);
      return { ...reading, plan: planMentees(reading.accepted, people, context, refusals) };
    }
    const reading = readMentors(grid, options);
    return { ...reading, plan: planMentors(reading.accepted, people, context, refusals) };
  };
  const { rows, refused, plan } = read();
  progress.start(plan.people.length + plan.pairs.length);
  try {
    const registered = await registerPeople(graph, job, plan.people, refusals, progress);
    const attested = await attestPairs(graph, job, plan.pairs, registered.ids, refusals, progress);
    const tallies = { people: registered.tally, pairs: attested };
    return reportOf({ rows, refused: [...refused, ...refusals.cells], dryRun: job.dryRun, ...tallies });
  } finally {
    progress.stop();
  }
}

const UPSERT = `mutation ($input: UpsertPeopleInput!) {
  upsertPeople(input: $input) {
    results { index outcome person { id } problems { code message path } }
    problems { code message path }
  }
}`;

type PersonResult = RowResult & { readonly person: { readonly id: string } | null };

/** Registers people and brings known ones up to date; a person whom the graph refuses takes their rows along. */
async function registerPeople(
  graph: GraphClient,
  { college, dryRun }: ImportJob,
  people: readonly PlannedPerson[],
  refusals: Refusals<ImportField>,
  progress: Progress,
): Promise<{ ids: Map<string, string>; tally: Tally }> {
  const ids = new Map<string, string>();
  const outcomes: PersonResult[] = [];
  for (const [source, ofSource] of Map.groupBy(people, (planned) => planned.source)) {
    const send = async (batch: readonly PlannedPerson[]): Promise<BatchPayload<PersonResult>> => {
      const input = { collegeId: college.id, source, dryRun, rows: batch.map((planned) => planned.input) };
      const answer = await graph.ask<{ upsertPeople: BatchPayload<PersonResult> }>(UPSERT, { input });
      return answer.upsertPeople;
    };
    const answers = await inBatches(ofSource, send, (count) => progress.advance(count));
    for (const { row, result } of answers) {
      outcomes.push(result);
      if (result.outcome === 'REFUSED') refusePerson(row.person, result.problems, refusals);
      else if (result.person) ids.set(keyOf(row.person), result.person.id);
    }
  }
  return { ids, tally: tally(outcomes) };
}

const PERSON_FIELDS: Readonly<Record<string, ImportField>> = {
  category: 'form',
  birthDate: 'birth',
  birthYear: 'birth',
  email: 'contacts',
  phone: 'contacts',
  contactNote: 'contacts',
  workplace: 'workplace',
  studyGroup: 'group',
  careerStartedOn: 'careerStartedOn',
  consent: 'enteredOn',
};

function refusePerson(person: Participant, problems: readonly Problem[], refusals: Refusals<ImportField>): void {
  for (const { message, path } of problems) {
    const given = path[2] === 'externalId' && person.identity.externalId !== null;
    const field = given ? 'externalId' : (PERSON_FIELDS[path[2] ?? ''] ?? 'name');
    for (const { row, own, identity } of person.appearances) {
      if (own) refusals.refuse(row, field, { ru: message, en: message });
      else refusals.refuse(row, 'others', REASONS.notRegistered(identity.name, message));
    }
  }
}

const ATTEST = `mutation ($input: AttestMentorshipsInput!) {
  attestMentorships(input: $input) {
    results { index outcome problems { code message path } }
    problems { code message path }
  }
}`;

/** Attests the pairs whose rows still stand. A dry run can't ask about people who are yet to be registered. */
async function attestPairs(
  graph: GraphClient,
  { kind, college, year, dryRun }: ImportJob,
  pairs: readonly PlannedPair[],
  ids: ReadonlyMap<string, string>,
  refusals: Refusals<ImportField>,
  progress: Progress,
): Promise<Tally> {
  const standing = pairs.filter(({ rows }) => !rows.every(({ row }) => refusals.has(row)));
  const idOf = (person: Participant) => person.known?.id ?? ids.get(keyOf(person));
  const ready = standing.flatMap((pair) => {
    const [menteeId, mentorId] = [idOf(pair.mentee), idOf(pair.mentor)];
    const { form, startedOn, endedOn, endReason } = pair;
    return menteeId && mentorId ? [{ pair, input: { menteeId, mentorId, form, startedOn, endedOn, endReason } }] : [];
  });
  const send = async (batch: typeof ready): Promise<BatchPayload<RowResult>> => {
    const rows = batch.map(({ input }) => input);
    const input = { collegeId: college.id, year: formatAcademicYear(year), dryRun, rows };
    const answer = await graph.ask<{ attestMentorships: BatchPayload<RowResult> }>(ATTEST, { input });
    return answer.attestMentorships;
  };
  const answers = await inBatches(
    ready,
    (batch) => send([...batch]),
    (count) => progress.advance(count),
  );
  for (const { row, result } of answers) {
    if (result.outcome === 'REFUSED') refusePair(row.pair, result.problems, kind, refusals);
  }
  const counted = tally(answers.map(({ result }) => result));
  return { ...counted, created: counted.created + standing.length - ready.length };
}

const PAIR_FIELDS: Readonly<Record<string, ImportField>> = {
  form: 'form',
  startedOn: 'enteredOn',
  endedOn: 'finishedOn',
  endReason: 'finishedOn',
};

function refusePair(
  pair: PlannedPair,
  problems: readonly Problem[],
  kind: ImportKind,
  refusals: Refusals<ImportField>,
) {
  const own = kind === 'mentees' ? 'menteeId' : 'mentorId';
  for (const { code, message, path } of problems) {
    // A mentee who has a mentor is right where they stand; it is the other one of the row who is too many.
    const ownName = path[2] === own && code !== 'MENTEE_HAS_MENTOR';
    const field = ownName ? 'name' : (PAIR_FIELDS[path[2] ?? ''] ?? 'others');
    for (const { row, named } of pair.rows) {
      const reason = field === 'others' ? REASONS.notRegistered(named, message) : { ru: message, en: message };
      refusals.refuse(row, field, reason);
    }
  }
}
