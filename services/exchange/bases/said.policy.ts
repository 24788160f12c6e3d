import { wordKey, wordKeys } from '#kernel/text/words.js';
import type { MenteeProfileRowInput, MentorProfileRowInput } from '../graph/generated/graphql.js';
import { tidy } from '../workbook/grid.js';
import type { KnownMenteeStay, KnownMentorStay } from './known-stay.type.js';
import { OLDEST, parsePreferredAge, YOUNGEST } from './preferred-age.js';
import { competencesCell, preferredAgeCell } from './profile-cells.js';
import { caseText, parseCase, parseTags, parseUntagged } from './values.js';

/** What rows of a sheet say of a mentee's stay in the base; null and empty where they are silent. */
export interface SaidOfMentee {
  readonly request: string | null;
  readonly results: string | null;
  readonly caseLink: string | null;
  readonly completed: boolean | null;
}

/** The same of a mentor's. */
export interface SaidOfMentor {
  readonly competences: readonly string[];
  readonly tags: readonly string[];
  readonly achievements: string | null;
  readonly interests: string | null;
  readonly preferredAge: string | null;
  readonly availability: string | null;
  readonly results: string | null;
  readonly caseLink: string | null;
}

type ProfileRow = MenteeProfileRowInput & MentorProfileRowInput;

/** Fields of a profile of either base in the words of the graph. */
export type Fields = Partial<Omit<ProfileRow, 'personId' | 'enteredOn'>>;

/** Texts of several rows as one: each line once, in the order of the rows. */
export function joinTexts(texts: readonly (string | null)[], separator = '\n'): string | null {
  const said = [...new Set(texts.filter((text) => text !== null))];
  if (said.length < 2) return said[0] ?? null;
  return [...new Set(said.flatMap((text) => text.split('\n')))].join(separator);
}

/** What several rows say together. */
export function joinMentee(said: readonly SaidOfMentee[]): SaidOfMentee {
  const marks = said.flatMap(({ completed }) => completed ?? []);
  return {
    request: joinTexts(said.map(({ request }) => request)),
    results: joinTexts(said.map(({ results }) => results)),
    caseLink: joinTexts(
      said.map(({ caseLink }) => caseLink),
      ' ',
    ),
    completed: marks.length > 0 ? marks.includes(true) : null,
  };
}

export function joinMentor(said: readonly SaidOfMentor[]): SaidOfMentor {
  const text = (field: 'achievements' | 'interests' | 'preferredAge' | 'availability' | 'results') =>
    joinTexts(said.map((each) => each[field]));
  return {
    competences: said.flatMap(({ competences }) => competences),
    tags: said.flatMap(({ tags }) => tags),
    achievements: text('achievements'),
    interests: text('interests'),
    preferredAge: text('preferredAge'),
    availability: text('availability'),
    results: text('results'),
    caseLink: joinTexts(
      said.map(({ caseLink }) => caseLink),
      ' ',
    ),
  };
}

/**
 * What a cell says that is new: nothing where it is empty, nor where the base would fill it just so, however that is
 * spelled there.
 */
export function newText(said: string | null, known: string | null | undefined): string | undefined {
  return said === null || (known != null && tidy(known) === said) ? undefined : said;
}

/** The same of a link. */
export function newLink(said: string | null, known: string | null | undefined): string | undefined {
  const read = known == null ? null : caseText(parseCase({ value: known, isDate: false }));
  return said === null || said === read ? undefined : said;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return wordKeys(a).sort().join('\n') === wordKeys(b).sort().join('\n');
}

/** Words that are added to those known; none are taken away, since no cell is for them alone. */
function withWords(said: readonly string[], known: readonly string[]): readonly string[] | undefined {
  if (said.length === 0) return undefined;
  const keys = new Set(wordKeys(known));
  const fresh = said.filter((word) => !keys.has(wordKey(word)));
  return fresh.length > 0 ? [...known, ...fresh] : undefined;
}

function defined(fields: Fields): Fields {
  const kept: Record<string, unknown> = {};
  for (const field of Object.keys(fields) as (keyof Fields)[]) {
    if (fields[field] !== undefined) kept[field] = fields[field];
  }
  return kept;
}

/** Fields of a mentee's profile that change by what is said. #tags in the request are what the mentee needs. */
export function menteeFields(said: SaidOfMentee, known: KnownMenteeStay | undefined): Fields {
  const { completed, request } = said;
  return defined({
    request: newText(request, known?.request),
    needs: withWords(parseTags(request ?? ''), known?.needs ?? []),
    results: newText(said.results, known?.results),
    caseLink: newLink(said.caseLink, known?.caseLink),
    completed: completed === null || completed === (known?.completed ?? null) ? undefined : completed,
  });
}

/** Fields of a mentor's profile that change by what is said. */
export function mentorFields(said: SaidOfMentor, known: KnownMentorStay | undefined): Fields {
  const { competences } = said;
  const shown = known && competencesCell(known);
  const same = competences.length === 0 || (shown !== undefined && sameWords(parseUntagged(tidy(shown)), competences));
  const knownTags = known ? [...known.tags, ...parseTags(tidy(shown ?? ''))] : [];
  return defined({
    competences: same ? undefined : competences,
    tags: withWords(said.tags, knownTags) && withWords(said.tags, known?.tags ?? []),
    achievements: newText(said.achievements, known?.achievements),
    interests: newText(said.interests, known?.interests),
    ...ageFields(said.preferredAge, known),
    timeResource: newText(said.availability, known?.timeResource),
    results: newText(said.results, known?.results),
    caseLink: newLink(said.caseLink, known?.caseLink),
  });
}

/** The words, and the bounds that are read from them. A bound that is no more gives way to that of all ages. */
function ageFields(said: string | null, known: KnownMentorStay | undefined): Fields {
  const preferredAgeText = newText(said, known && preferredAgeCell(known));
  if (preferredAgeText === undefined) return {};
  const age = parsePreferredAge(preferredAgeText);
  return {
    preferredAgeText,
    preferredAgeFrom: age?.from ?? (known?.preferredAgeFrom == null ? undefined : YOUNGEST),
    preferredAgeTo: age?.to ?? (known?.preferredAgeTo == null ? undefined : OLDEST),
  };
}
