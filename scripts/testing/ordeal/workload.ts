import { setTimeout as pause } from 'node:timers/promises';
import { attestingQuery, menteesSheet } from '#exchange/testing/bases.js';
import { xlsx } from '#exchange/testing/files.js';
import { ACADEMIC_YEAR, COLLEGE, type College } from './college.js';
import type { Ledger } from './ledger.js';
import { reportingOf } from './reporting.js';

/** Between what one client does, in milliseconds: clients don't hammer, and nobody reports all day. */
const BETWEEN_MS = 50;
const BETWEEN_REPORTS_MS = 500;
const ROWS_OF_IMPORT = 300;

const letters = (n: number) => [...String(n)].map((digit) => 'абвгдежзик'[Number(digit)]).join('');

export interface Workload {
  /** How often something was asked in vain. */
  readonly failures: () => number;
  /** Resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/**
 * Clients who go on writing whatever happens: register people, attest pairs, withdraw consents, merge records, import,
 * submit periods and publish them.
 * What the hub acknowledges goes into the ledger; what fails is sent again just as it was, as a careful client would.
 */
export function workload(hubUrl: string, college: College, ledger: Ledger): Workload {
  const { id: collegeId, curator, token } = college;
  let stopped = false;
  let failures = 0;
  let people = 0;

  async function again(work: () => Promise<void>): Promise<void> {
    while (!stopped) {
      try {
        return await work();
      } catch {
        failures += 1;
        await pause(BETWEEN_MS);
      }
    }
  }

  /** Does one thing after the other; each is done until the hub says that it is. */
  async function client(next: () => () => Promise<void>, betweenMs = BETWEEN_MS): Promise<void> {
    while (!stopped) {
      await again(next());
      await pause(betweenMs);
    }
  }

  async function register(rows: readonly object[]): Promise<string[]> {
    const { upsertPeople } = await curator.ask<{
      upsertPeople: { refused: number; results: { person: { id: string } }[] };
    }>('mutation ($input: UpsertPeopleInput!) { upsertPeople(input: $input) { refused results { person { id } } } }', {
      input: { collegeId, source: 'ordeal', rows, confirmNoEnterprise: true },
    });
    if (upsertPeople.refused > 0) throw new Error('refused');
    return upsertPeople.results.map(({ person }) => person.id);
  }

  const person = (category: 'STUDENT' | 'TEACHER', familyName?: string) => {
    const n = (people += 1);
    return {
      externalId: `n-${n}`,
      category,
      familyName: familyName ?? `Участник${letters(n)}`,
      givenName: 'Иван',
      birthYear: category === 'STUDENT' ? 2006 : 1980,
      consent: { givenOn: '2024-09-01', givenBy: 'COLLEGE' },
    };
  };

  function registering() {
    const rows = [person('STUDENT'), person('STUDENT')];
    return async () => void ledger.people.push(...(await register(rows)));
  }

  function pairing() {
    const rows = [person('STUDENT'), person('TEACHER')];
    return async () => {
      const [menteeId, mentorId] = (await register(rows)) as [string, string];
      const pair = { menteeId, mentorId, form: 'teacher-student', startedOn: '2024-10-01' };
      const { attestMentorships } = await curator.ask<{ attestMentorships: { refused: number } }>(
        'mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { refused } }',
        { input: { collegeId, year: ACADEMIC_YEAR, rows: [pair] } },
      );
      if (attestMentorships.refused > 0) throw new Error('refused');
      ledger.pairs.push({ menteeId, mentorId });
    };
  }

  function withdrawing() {
    const rows = [person('STUDENT')];
    return async () => {
      const [personId] = (await register(rows)) as [string];
      await curator.ask(
        'mutation ($input: WithdrawConsentsInput!) { withdrawConsents(input: $input) { problems { code } } }',
        {
          input: { personId, reason: 'По собственному желанию' },
        },
      );
      ledger.withdrawn.push(personId);
    };
  }

  function merging() {
    const one = person('STUDENT');
    const rows = [one, person('STUDENT', one.familyName)];
    return async () => {
      const [keepId, mergeId] = (await register(rows)) as [string, string];
      const { mergePeople } = await curator.ask<{ mergePeople: { problems: unknown[] } }>(
        'mutation ($input: MergePeopleInput!) { mergePeople(input: $input) { problems { code } } }',
        { input: { keepId, mergeId } },
      );
      if (mergePeople.problems.length > 0) throw new Error('refused');
      ledger.merged.push({ keepId, mergeId });
    };
  }

  let files = 0;
  function importing() {
    const file = (files += 1);
    const names = Array.from({ length: ROWS_OF_IMPORT }, (_, n) => `Список${letters(file)}ъ${letters(n)}`);
    const rows = names.map((name, n) => [
      ...[n, `${name} Пётр`, '', 2006, '', '01.10.2024', `Орлов${letters(n % 7)} Пётр Львович`, 'педагог – студент'],
    ]);
    const body = new Uint8Array(xlsx([menteesSheet(rows)]));
    return async () => {
      const query = { sheet: 'mentees', college: COLLEGE, year: ACADEMIC_YEAR, preview: 'false', ...attestingQuery() };
      const headers = { authorization: `Bearer ${await token()}`, 'content-type': 'application/octet-stream' };
      const address = `${hubUrl}/imports?${new URLSearchParams(query).toString()}`;
      const response = await fetch(address, { method: 'POST', headers, body });
      const last = (await response.text()).trim().split('\n').at(-1)!;
      const { report } = JSON.parse(last) as { report?: { summary: { refused: number } } };
      if (report?.summary.refused !== 0) throw new Error(last);
      ledger.imported.push(...names);
    };
  }

  const reporting = reportingOf(college, ledger);
  const clients = [registering, pairing, withdrawing, merging, importing].map((next) => client(next));
  clients.push(client(() => reporting, BETWEEN_REPORTS_MS));
  return {
    failures: () => failures,
    async stop() {
      stopped = true;
      await Promise.all(clients);
    },
  };
}
