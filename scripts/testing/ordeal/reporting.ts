import { CHECK_ANSWERS } from '../../sample/reports.data.js';
import { ACADEMIC_YEAR, REGION, type College } from './college.js';
import type { Ledger } from './ledger.js';

const QUARTERS = [1, 2, 3, 4];
const ANSWERS = Object.entries(CHECK_ANSWERS).map(([check, answer]) => ({ check, answer }));

interface StandingPeriod {
  readonly id: string;
  readonly number: number;
  readonly publication: { readonly revision: number } | null;
  readonly submissions: readonly {
    readonly id: string | null;
    readonly state: 'OPEN' | 'SUBMITTED' | 'ACCEPTED' | 'RETURNED';
  }[];
}

interface Told {
  readonly problems: readonly { readonly code: string }[];
}

/**
 * A college that submits its quarters and a region that sends each back once, accepts and publishes it, and then has it
 * corrected: one step a call, which is the next by what there is, since nobody knows of a step whose answer was lost.
 */
export function reportingOf({ id: collegeId, regionId, coordinator, director }: College, ledger: Ledger) {
  let turn = 0;
  const corrected = new Set<string>();

  async function standing(number: number): Promise<StandingPeriod> {
    const { periods } = await coordinator.ask<{ periods: readonly StandingPeriod[] }>(
      `query ($region: String!, $year: AcademicYear!) {
        periods(region: $region, year: $year) { id number publication { revision } submissions { id state } }
      }`,
      { region: REGION, year: ACADEMIC_YEAR },
    );
    const found = periods.find((each) => each.number === number);
    if (found) return found;
    await step(coordinator, 'openPeriod', { regionId, kind: 'QUARTER', number, year: ACADEMIC_YEAR });
    return standing(number);
  }

  return async function next(): Promise<void> {
    const { id: periodId, publication, submissions } = await standing(QUARTERS[turn % QUARTERS.length]!);
    const { id: submissionId, state } = submissions[0]!;
    if (submissionId === null || state === 'OPEN' || state === 'RETURNED') {
      await step(director, 'submitPeriod', { periodId, collegeId, answers: ANSWERS });
    } else if (state === 'SUBMITTED' && !corrected.has(periodId)) {
      await step(coordinator, 'returnSubmission', { submissionId, comment: 'Проверьте ещё раз' });
      ledger.returned.push(submissionId);
      corrected.add(periodId);
    } else if (state === 'SUBMITTED') {
      await step(coordinator, 'acceptSubmission', { submissionId, asSubmitted: true });
    } else {
      const reason = 'Колледж исправил цифры';
      const codes = await problemsOf(coordinator, 'publishPeriod', { periodId, reason });
      if (codes.length === 0) ledger.published.push({ periodId, revision: (publication?.revision ?? 0) + 1 });
      else if (codes[0] !== 'NOTHING_CHANGED') throw new Error(codes.join());
      corrected.delete(periodId);
      await step(coordinator, 'returnSubmission', { submissionId, comment: 'Есть новые данные' });
      ledger.returned.push(submissionId);
      turn += 1;
    }
  };
}

async function step(asking: College['director'], field: string, input: object): Promise<void> {
  const codes = await problemsOf(asking, field, input);
  if (codes.length > 0) throw new Error(`${field}: ${codes.join()}`);
}

async function problemsOf(asking: College['director'], field: string, input: object): Promise<string[]> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { problems { code } } }`;
  const answer = await asking.ask<Readonly<Record<string, Told>>>(query, { input });
  return answer[field]!.problems.map(({ code }) => code);
}
