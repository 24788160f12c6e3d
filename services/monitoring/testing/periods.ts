import type { Client, Data, TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld, World } from '#scripts/testing/world.js';

/** Whoever asks the graph. */
type Asking = Pick<Client, 'ask'>;

/** A region with whoever coordinates it. */
interface Coordinated {
  readonly region: Pick<World['region'], 'id'>;
  readonly coordinator: Asking;
}

/** Opens a period of the region; that of the year 2024/2025 unless said otherwise. Answers it. */
export async function openPeriod({ region, coordinator }: Coordinated, input: object = {}): Promise<Data> {
  const { openPeriod: opened } = await coordinator.ask(
    `mutation ($input: OpenPeriodInput!) {
      openPeriod(input: $input) { outcome period { id code speaksFor submitBy } problems { code message path } }
    }`,
    { input: { regionId: region.id, kind: 'YEAR', year: '2024/2025', ...input } },
  );
  return opened;
}

/** The director of a college. */
export const directorOf = (hub: TestHub, { id }: CollegeWorld): Promise<Client> =>
  hub.client({ roles: ['DIRECTOR'], colleges: [id] });

const CHECKS = [
  'NO_HEADCOUNT',
  'HEADCOUNT_CORRECTED',
  'NO_YEAR',
  'FEWER_MENTEES',
  'FEWER_MENTORS',
  'OVER_HEADCOUNT',
  'ABOVE_HUNDRED',
  'PAIRS_PAST_TERM',
  'CONSENTS_MISSING',
  'ROADMAP_UNTOUCHED',
];

/** Submits a period, with a word on whatever the checks may find unless said otherwise. */
export async function submitPeriod(
  director: Asking,
  collegeId: string,
  periodId: string,
  more: object = {},
): Promise<Data> {
  const answers = CHECKS.map((check) => ({ check, answer: 'Так и есть' }));
  const { submitPeriod: submitted } = await director.ask(
    `mutation ($input: SubmitPeriodInput!) {
      submitPeriod(input: $input) {
        submission { id state number answers { check finding answer } }
        findings { check message } figures { indicator { code } status numerator denominator value }
        problems { code message path }
      }
    }`,
    { input: { periodId, collegeId, answers, ...more } },
  );
  return submitted;
}

export async function acceptSubmission(coordinator: Asking, submissionId: string, more: object = {}): Promise<Data> {
  const { acceptSubmission: accepted } = await coordinator.ask(
    `mutation ($input: AcceptSubmissionInput!) {
      acceptSubmission(input: $input) { submission { state comment } problems { code message } }
    }`,
    { input: { submissionId, ...more } },
  );
  return accepted;
}

export async function returnSubmission(coordinator: Client, submissionId: string, comment: string): Promise<Data> {
  const { returnSubmission: returned } = await coordinator.ask(
    `mutation ($input: ReturnSubmissionInput!) {
      returnSubmission(input: $input) { submission { state comment } problems { code message } }
    }`,
    { input: { submissionId, comment } },
  );
  return returned;
}

export async function publishPeriod(coordinator: Asking, periodId: string, more: object = {}): Promise<Data> {
  const { publishPeriod: published } = await coordinator.ask(
    `mutation ($input: PublishPeriodInput!) {
      publishPeriod(input: $input) {
        period { code publication { revision } } publication { revision colleges told hidden threshold snapshot reason }
        problems { code message }
      }
    }`,
    { input: { periodId, ...more } },
  );
  return published;
}

/** Has colleges submit a period, accepts that and publishes it. Answers the publication. */
export async function publish(
  hub: TestHub,
  there: World,
  colleges: readonly CollegeWorld[],
  input: object = {},
): Promise<Data> {
  const { period } = await openPeriod(there, input);
  for (const college of colleges) {
    const { submission } = await submitPeriod(await directorOf(hub, college), college.id, period.id);
    await acceptSubmission(there.coordinator, submission.id);
  }
  return { period, ...(await publishPeriod(there.coordinator, period.id)) };
}
