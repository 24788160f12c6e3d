import type { Data } from '../hub.js';
import type { ServedHub } from '../served-hub.js';

/** A period of the sample region that its colleges submit, but for some, and that is accepted and published. */
interface ToPublish {
  readonly kind: 'YEAR' | 'QUARTER';
  readonly year: string;
  readonly number?: number;
  /** Codes of colleges that tell nothing. */
  readonly without?: readonly string[];
}

const CHECKS = [
  'NO_HEADCOUNT',
  'NO_YEAR',
  'FEWER_MENTEES',
  'FEWER_MENTORS',
  'OVER_HEADCOUNT',
  'ABOVE_HUNDRED',
  'PAIRS_PAST_TERM',
  'CONSENTS_MISSING',
  'ROADMAP_UNTOUCHED',
];

/** Publishes a period of the sample region by its people: each director, and the coordinator. */
export async function publishSample(hub: ServedHub, { without = [], ...period }: ToPublish): Promise<void> {
  const reader = await hub.client({ roles: ['OPERATOR'] });
  const { region } = await reader.ask<Data>(`{ region(code: "26") { id colleges(first: 50) { nodes { id code } } } }`);
  const coordinator = await hub.client({ roles: ['COORDINATOR'], regions: [region.id] });
  const { openPeriod } = await coordinator.ask<Data>(
    `mutation ($input: OpenPeriodInput!) { openPeriod(input: $input) { period { id } problems { message } } }`,
    { input: { regionId: region.id, ...period } },
  );
  const periodId = done(openPeriod).period.id;
  const answers = CHECKS.map((check) => ({ check, answer: 'Так и есть' }));
  for (const { id, code } of region.colleges.nodes) {
    if (without.includes(code)) continue;
    const director = await hub.client({ roles: ['DIRECTOR'], colleges: [id] });
    const { submitPeriod } = await director.ask<Data>(
      `mutation ($input: SubmitPeriodInput!) { submitPeriod(input: $input) { submission { id } problems { message } } }`,
      { input: { periodId, collegeId: id, answers } },
    );
    const { acceptSubmission } = await coordinator.ask<Data>(
      `mutation ($input: AcceptSubmissionInput!) { acceptSubmission(input: $input) { problems { message } } }`,
      { input: { submissionId: done(submitPeriod).submission.id } },
    );
    done(acceptSubmission);
  }
  const { publishPeriod } = await coordinator.ask<Data>(
    `mutation ($input: PublishPeriodInput!) { publishPeriod(input: $input) { problems { message } } }`,
    { input: { periodId } },
  );
  done(publishPeriod);
}

/** @throws Error where the hub refused */
function done(payload: Data): Data {
  if (payload.problems.length > 0) throw new Error(`refused: ${JSON.stringify(payload.problems)}`);
  return payload;
}
