import { NO_STAYS, type KnownStays } from '../bases/known-stay.type.js';
import { readMentees } from '../bases/mentees.js';
import { readMentors } from '../bases/mentors.js';
import { planMentees } from '../import/plan/mentees.js';
import { planMentors } from '../import/plan/mentors.js';
import type { Plan, PlannedPair, PlannedPerson } from '../import/plan/plan.js';
import type { KnownPair } from '../people/known-pairs.js';
import type { PlanField } from '../people/own-row.type.js';
import type { KnownPerson } from '../people/participant.js';
import { MENTEE_SHEET, MENTOR_SHEET } from '../workbook/columns.js';
import { Refusals } from '../workbook/refusals.js';
import { gridOf } from './files.js';

export type Line = Readonly<Record<string, string | number>>;

/** What a college knows, carried from one import to the next as the graph would. */
export interface College {
  people: readonly KnownPerson[];
  pairs: readonly KnownPair[];
  stays?: KnownStays;
}

export const nobody: College = { people: [], pairs: [] };

export interface Planned extends Plan {
  /** Row and field of each refused cell. */
  readonly refused: readonly (readonly [number, string])[];
  readonly problems: readonly string[];
}

const TITLES = {
  mentees: Object.values(MENTEE_SHEET.columns).map(({ title }) => title),
  mentors: Object.values(MENTOR_SHEET.columns).map(({ title }) => title),
};

/** Plans the import of these lines, the first of which is row 2. Lines that the readers refuse are a test's mistake. */
export function plan(
  kind: 'mentees' | 'mentors',
  lines: readonly Line[],
  college: College = nobody,
  day = '2025-03-01',
): Planned {
  const titles = TITLES[kind];
  const grid = gridOf([titles, ...lines.map((line) => titles.map((title) => line[title] ?? ''))]);
  const refusals = new Refusals<PlanField>((field) => field);
  const options = { year: 2024, today: day };
  const context = { ...options, pairs: college.pairs, stays: college.stays ?? NO_STAYS };
  const reading = kind === 'mentees' ? readMentees(grid, options) : readMentors(grid, options);
  if (reading.refused.length > 0) throw new Error(`unreadable: ${JSON.stringify(reading.refused)}`);
  const { people } = college;
  const made =
    kind === 'mentees'
      ? planMentees(readMentees(grid, options).accepted, people, context, refusals)
      : planMentors(readMentors(grid, options).accepted, people, context, refusals);
  const cells = [...refusals.cells].sort((a, b) => a.row - b.row);
  return {
    ...made,
    refused: cells.map(({ row, column }) => [row, column] as const),
    problems: cells.map(({ problem }) => problem.en),
  };
}

/** What the college knows after a plan was carried out, with the very rules by which the graph upserts. */
export function after({ people, pairs }: Plan, college: College = nobody): College {
  const known = new Map(college.people.map((person) => [`${person.source} ${person.externalId}`, person]));
  for (const { source, input } of people) {
    const key = `${source} ${input.externalId}`;
    known.set(key, upserted(known.get(key), source, input));
  }
  const idOf = ({ key }: PlannedPair['mentee']) => known.get(`${key.source} ${key.externalId}`)!.id;
  const made = pairs.map(({ mentee, mentor, form, startedOn, endedOn }) => ({
    menteeId: idOf(mentee),
    mentorId: idOf(mentor),
    form,
    startedOn,
    year: '2024/2025',
    until: endedOn ?? '2025-08-31',
    inEffect: true,
    endedOn,
    endReason: null,
    results: null,
    caseLink: null,
  }));
  const fresh = made.filter((pair) => !college.pairs.some((old) => samePair(old, pair)));
  return { people: [...known.values()], pairs: [...college.pairs, ...fresh] };
}

function samePair(a: KnownPair, b: KnownPair): boolean {
  return a.menteeId === b.menteeId && a.mentorId === b.mentorId && a.form === b.form;
}

function upserted(before: KnownPerson | undefined, source: string, input: PlannedPerson['input']): KnownPerson {
  const given = input as Partial<KnownPerson> & { consent?: { givenOn: string } };
  const birthDate = given.birthDate ?? before?.birthDate ?? null;
  const consents = before?.consents ?? [];
  return {
    id: before?.id ?? `id of ${source} ${input.externalId}`,
    source,
    externalId: input.externalId,
    category: before?.category ?? given.category!,
    categoryNow: given.category!,
    familyName: input.familyName,
    givenName: input.givenName,
    patronymic: given.patronymic ?? before?.patronymic ?? '',
    birthDate,
    birthYear: birthDate ? Number(birthDate.slice(0, 4)) : (given.birthYear ?? before?.birthYear ?? null),
    email: given.email ?? before?.email ?? null,
    phone: given.phone ?? before?.phone ?? null,
    contactNote: given.contactNote ?? before?.contactNote ?? null,
    workplace: given.workplace ?? before?.workplace ?? null,
    studyGroup: given.studyGroup ?? before?.studyGroup ?? null,
    careerStartedOn: given.careerStartedOn ?? before?.careerStartedOn ?? null,
    jobStartedOn: given.jobStartedOn ?? before?.jobStartedOn ?? null,
    qualification: given.qualification ?? before?.qualification ?? null,
    qualifiedOn: given.qualifiedOn ?? before?.qualifiedOn ?? null,
    consentInForce: true,
    consents: given.consent ? [...consents, { givenOn: given.consent.givenOn, withdrawnOn: null }] : consents,
  };
}

let made = 0;

/** Somebody whom the college knows from its own system; a student born in 2006 with a consent unless said otherwise. */
export function known(name: string, more: Partial<KnownPerson> = {}): KnownPerson {
  const [familyName = '', givenName = '', patronymic = ''] = name.split(' ');
  made += 1;
  return {
    id: `known ${made}`,
    source: '1c',
    externalId: `k-${made}`,
    category: 'STUDENT',
    categoryNow: more.category ?? 'STUDENT',
    familyName,
    givenName,
    patronymic,
    birthDate: null,
    birthYear: 2006,
    email: null,
    phone: null,
    contactNote: null,
    workplace: null,
    studyGroup: null,
    careerStartedOn: null,
    jobStartedOn: null,
    qualification: null,
    qualifiedOn: null,
    consentInForce: true,
    consents: [{ givenOn: '2024-09-01', withdrawnOn: null }],
    ...more,
  };
}

/** Names of the people that a plan registers or brings up to date. */
export function names({ people }: Plan): string[] {
  return people
    .map(({ input }) => [input.familyName, input.givenName, input['patronymic']].filter(Boolean).join(' '))
    .sort();
}

/** Pairs of a plan as «mentor – mentee». */
export function pairNames({ pairs }: Plan): string[] {
  const family = ({ identity }: PlannedPair['mentor']) => `${identity.name.family} ${identity.name.given}`;
  return pairs.map(({ mentor, mentee }) => `${family(mentor)} – ${family(mentee)}`).sort();
}
