import type { GraphClient } from '../client/graph-client.js';
import { inBatches, type BatchPayload, type Problem, type RowResult } from './batches.js';
import type { ImportField } from './columns.js';
import type { ImportJob } from './import-job.js';
import type { RowNotes } from './imported-rows.js';
import type { Participant } from './people/participant.js';
import { keyOf, type PlannedPerson } from './plan.js';
import type { Progress } from './progress.js';
import { IMPORT_REASONS as REASONS } from './reasons.js';
import type { Refusals } from './refusals.js';
import { tally, type Tally } from './tally.js';

const UPSERT = `mutation ($input: UpsertPeopleInput!) {
  upsertPeople(input: $input) {
    results { index outcome person { id } problems { code message path } }
    problems { code message path }
  }
}`;

type PersonResult = RowResult & { readonly person: { readonly id: string } | null };

interface PeopleStep {
  readonly graph: GraphClient;
  readonly job: ImportJob;
  readonly refusals: Refusals<ImportField>;
  readonly notes: RowNotes;
  readonly progress: Progress;
}

/**
 * Registers people and brings known ones up to date; a person whom the graph refuses takes their rows along. Answers
 * the ids by key; in a dry run those of people who are known alone.
 */
export async function registerPeople(
  people: readonly PlannedPerson[],
  { graph, job, refusals, notes, progress }: PeopleStep,
): Promise<{ ids: Map<string, string>; tally: Tally }> {
  progress.phase?.('registering', people.length);
  const ids = new Map<string, string>();
  const outcomes: PersonResult[] = [];
  for (const [source, ofSource] of Map.groupBy(people, (planned) => planned.source)) {
    const send = async (batch: readonly PlannedPerson[]): Promise<BatchPayload<PersonResult>> => {
      const { college, dryRun } = job;
      const input = { collegeId: college.id, source, dryRun, rows: batch.map((planned) => planned.input) };
      const answer = await graph.ask<{ upsertPeople: BatchPayload<PersonResult> }>(UPSERT, { input });
      return answer.upsertPeople;
    };
    const answers = await inBatches(ofSource, send, (count) => progress.advance(count));
    for (const { row, result } of answers) {
      outcomes.push(result);
      if (result.outcome === 'REFUSED') {
        refusePerson(row.person, result.problems, refusals);
        continue;
      }
      for (const { row: line, own } of row.person.appearances) notes[own ? 'own' : 'other'](line, result.outcome);
      if (result.person) ids.set(keyOf(row.person), result.person.id);
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
