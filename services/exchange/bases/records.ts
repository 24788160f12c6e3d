import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { endOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { ask } from '../graph/ask.js';
import { PairsOfYearsDocument, RegisteredPeopleDocument } from '../graph/generated/graphql.js';
import { allPages } from '../graph/pages.js';
import type { KnownPair } from '../people/known-pairs.js';
import type { KnownPerson } from '../people/participant.js';
import type { ImportKind } from './columns.js';
import type { KnownStays } from './known-stay.type.js';

/** Rows of one page of the lists that a college's system reads whole. */
const PAGE = 1000;

/** Everybody whom the college has registered, as what they were in a year, with their stays in these bases. */
async function peopleOf(
  graph: GraphClient,
  collegeId: string,
  year: number,
  kinds: readonly ImportKind[],
): Promise<{ people: KnownPerson[]; stays: KnownStays }> {
  const asked = { mentees: kinds.includes('mentees'), mentors: kinds.includes('mentors') };
  const nodes = await allPages(async (after) => {
    const given = { collegeId, first: PAGE, after, ...asked };
    return (await ask(graph, RegisteredPeopleDocument, given)).people;
  });
  const of = <Stay>(personId: string, stays: readonly Stay[] = []) => stays.map((stay) => ({ ...stay, personId }));
  const stays = {
    mentees: nodes.flatMap(({ id, menteeProfiles }) => of(id, menteeProfiles)),
    mentors: nodes.flatMap(({ id, mentorProfiles }) => of(id, mentorProfiles)),
  };
  const people = nodes.map(({ menteeProfiles: _, mentorProfiles: __, categories, ...person }) => {
    // The oldest first, each to its last day; the last one holds.
    const then = categories?.find(({ until }) => until === null || until >= endOf(year));
    return { ...person, category: then?.category ?? person.category, categoryNow: person.category };
  });
  return { people, stays };
}

/** The pairs of the college in some academic years, save those taken back. */
async function pairsOf(graph: GraphClient, collegeId: string, years: readonly number[]): Promise<KnownPair[]> {
  const nodes = await allPages(async (after) => {
    const given = { collegeId, years: years.map(formatAcademicYear), first: PAGE, after };
    return (await ask(graph, PairsOfYearsDocument, given)).mentorships;
  });
  return nodes.flatMap(({ status, form, mentor, mentee, importRun, ...pair }) =>
    mentor && mentee && status !== 'VOIDED'
      ? [
          {
            menteeId: mentee.id,
            mentorId: mentor.id,
            form: form.code,
            ...pair,
            inEffect: status !== 'PROPOSED' && status !== 'ACCEPTED',
            importId: importRun?.id ?? null,
          },
        ]
      : [],
  );
}

/** What a college has in the graph already. */
export interface CollegeRecords {
  readonly people: readonly KnownPerson[];
  /** Of the academic year. */
  readonly pairs: readonly KnownPair[];
  /** Of the years beside it, whose pairs may last into it. */
  readonly pairsBeside: readonly KnownPair[];
  readonly stays: KnownStays;
}

/** What the college has, with people's stays in the bases that are asked for. */
export async function recordsOf(
  graph: GraphClient,
  collegeId: string,
  year: number,
  kinds: readonly ImportKind[] = ['mentees', 'mentors'],
): Promise<CollegeRecords> {
  const [registered, pairs] = await Promise.all([
    peopleOf(graph, collegeId, year, kinds),
    pairsOf(graph, collegeId, [year - 1, year, year + 1]),
  ]);
  const ofYear = (pair: KnownPair) => pair.year === formatAcademicYear(year);
  return { ...registered, pairs: pairs.filter(ofYear), pairsBeside: pairs.filter((pair) => !ofYear(pair)) };
}
