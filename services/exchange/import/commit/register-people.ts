import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { isMinor } from '#kernel/time/age.js';
import type { ImportField } from '../../bases/columns.js';
import { ask } from '../../graph/ask.js';
import { RegisterPeopleDocument, type RegisterPeopleMutation } from '../../graph/generated/graphql.js';
import type { Attests, Outcome, Tally } from '../../import-lines.type.js';
import type { Participant } from '../../people/participant.js';
import { IMPORT_PROBLEMS as PROBLEMS } from '../../people/problems.js';
import type { Refusals } from '../../workbook/refusals.js';
import { keyOf, type PlannedPerson } from '../plan/plan.js';
import type { RowNotes } from '../report/imported-rows.js';
import { tally } from '../report/tally.js';
import { inBatches } from './batches.js';
import { foreseePerson, type SaidProblem } from './foreseen.policy.js';
import type { ImportJob } from '../job/import-job.js';
import type { Progress } from './progress.js';
import { isSettled } from './settled.policy.js';

interface PersonVerdict {
  readonly outcome: Outcome | 'REFUSED';
  readonly problems: readonly SaidProblem[];
  readonly person?: { readonly id: string } | null;
}

type PersonResult = NonNullable<RegisterPeopleMutation['payload']>['results'][number];

interface PeopleStep {
  readonly graph: GraphClient;
  readonly job: ImportJob;
  readonly refusals: Refusals<ImportField>;
  readonly notes: RowNotes;
  readonly progress: Progress;
  /** Id of the import, which consents that the college attests name. */
  readonly importId: string;
}

/** What became of the people of a sheet. */
interface Registered {
  readonly ids: ReadonlyMap<string, string>;
  readonly tally: Tally;
  readonly attested: Pick<Attests, 'consents' | 'minors'>;
}

/**
 * Registers people and brings known ones up to date; a person whom the graph refuses takes their rows along. Answers
 * the ids by key; in a dry run those of people who are known alone.
 */
export async function registerPeople(
  people: readonly PlannedPerson[],
  { graph, job, refusals, notes, progress, importId }: PeopleStep,
): Promise<Registered> {
  progress.phase?.('registering', people.length);
  const {
    settled = [],
    foreseen = [],
    open = [],
  } = Object.groupBy(people, (planned) => {
    if (isSettled(planned)) return 'settled';
    return job.dryRun && planned.person.known === null ? 'foreseen' : 'open';
  });
  // One is asked about in any case: whether the caller may write here is the graph's to say.
  const asked = open.length > 0 ? open : people.slice(0, 1);
  const answering = answersOf(asked, { graph, job, progress, importId });
  const verdicts = new Map<PlannedPerson, PersonVerdict>(settled.map((planned) => [planned, UNCHANGED]));
  for (const planned of foreseen) verdicts.set(planned, foreseePerson(planned, job.college.today));
  progress.advance(people.length - asked.length);
  for (const { row, result } of await answering) verdicts.set(row, result);
  const ids = new Map<string, string>();
  for (const [{ person }, { outcome, problems, person: registered }] of verdicts) {
    if (outcome === 'REFUSED') {
      refusePerson(person, problems, refusals);
      continue;
    }
    for (const { row, own } of person.appearances) notes[own ? 'own' : 'other'](row, outcome);
    const id = registered?.id ?? person.known?.id;
    if (id !== undefined) ids.set(keyOf(person), id);
  }
  const standing = [...verdicts].flatMap(([planned, { outcome }]) => (outcome === 'REFUSED' ? [] : [planned]));
  return { ids, tally: tally([...verdicts.values()]), attested: attestedOf(standing, job.college.today) };
}

/** How many consents rest on the college's word, and how many of them are for minors. */
function attestedOf(people: readonly PlannedPerson[], today: string): Registered['attested'] {
  const consenting = people.filter(({ input }) => input.consent);
  const minors = consenting.filter(({ person: { known }, input }) => {
    const { birthDate = known?.birthDate, birthYear = known?.birthYear } = input;
    return isMinor({ birthDate, birthYear }, today);
  });
  return { consents: consenting.length, minors: minors.length };
}

const UNCHANGED: PersonVerdict = { outcome: 'UNCHANGED', problems: [] };

async function answersOf(
  people: readonly PlannedPerson[],
  { graph, job, progress, importId }: Pick<PeopleStep, 'graph' | 'job' | 'progress' | 'importId'>,
): Promise<{ row: PlannedPerson; result: PersonResult }[]> {
  const { college, dryRun } = job;
  const answers: { row: PlannedPerson; result: PersonResult }[] = [];
  for (const [source, ofSource] of Map.groupBy(people, (planned) => planned.source)) {
    const send = async (batch: readonly PlannedPerson[]) => {
      // What a sheet leaves out is listed for completion, and stands in nobody's way.
      const input = {
        collegeId: college.id,
        source,
        dryRun,
        confirmNoEnterprise: true,
        importId,
        rows: batch.map((planned) => planned.input),
      };
      return (await ask(graph, RegisterPeopleDocument, { input })).payload;
    };
    answers.push(...(await inBatches(ofSource, send, (count) => progress.advance(count))));
  }
  return answers;
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
  jobStartedOn: 'jobStartedOn',
  qualification: 'qualification',
  qualifiedOn: 'qualifiedOn',
  consent: 'enteredOn',
};

function refusePerson(person: Participant, problems: readonly SaidProblem[], refusals: Refusals<ImportField>): void {
  for (const { message, path } of problems) {
    const given = path[2] === 'externalId' && person.identity.externalId !== null;
    const field = given ? 'externalId' : (PERSON_FIELDS[path[2] ?? ''] ?? 'name');
    const text = typeof message === 'string' ? { ru: message, en: message } : message;
    for (const { row, own, identity } of person.appearances) {
      if (own) refusals.refuse(row, field, text);
      else refusals.refuse(row, 'others', PROBLEMS.notRegistered(identity.name, text));
    }
  }
}
