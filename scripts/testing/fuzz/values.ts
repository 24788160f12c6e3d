import { getNamedType, isEnumType, type GraphQLArgument } from 'graphql';
import type { ValuesOf } from '#gateway/executor/testing/operations.js';
import type { Facts } from './facts.js';
import { mutationInputs } from './mutation-inputs.js';

/** Variables that values may name: with and without defaults, some under names that every object has, one always null. */
export const VARIABLES = [
  '$few: Int! = 2',
  '$constructor: Int = 1',
  '$none: Int',
  '$college: ID!',
  '$valueOf: ID',
  '$year: AcademicYear!',
  '$years: [AcademicYear!]!',
  '$search: String = null',
  '$flag: Boolean',
].join(', ');

const UNKNOWN_ID = '0197a000-0000-7000-8000-000000000000';

const quoted = (values: readonly string[]): string[] => values.map((value) => JSON.stringify(value));

/** Values for the variables of an operation; what is left out has a default or may be missing. */
export function variableValues({ colleges, years }: Facts, draw: () => number): Record<string, unknown> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(draw() * from.length)]!;
  const some = (...from: readonly object[]): object => pick([{}, ...from]);
  const ids = [...colleges.map(({ id }) => id), UNKNOWN_ID];
  return {
    college: pick(ids),
    year: pick(years),
    years: pick([[pick(years)], years, []]),
    none: null,
    ...some({ few: 3 }),
    ...some({ constructor: null }, { constructor: 3 }),
    ...some({ valueOf: null }, { valueOf: pick(ids) }),
    ...some({ search: null }, { search: 'а' }),
    ...some({ flag: null }, { flag: true }, { flag: false }),
  };
}

/** What each argument of the hub's graph may be given: mostly what there is, and some that isn't there. */
export function valuesFrom(facts: Facts): ValuesOf {
  const byCoordinate = coordinates(facts);
  const byName = names(facts);
  const inputs = new Map(Object.entries(mutationInputs(facts)));
  return (coordinate, argument) => {
    const known = byCoordinate[coordinate] ?? inputs.get(/^Mutation\.(\w+)/.exec(coordinate)?.[1] ?? '');
    return known ?? byName[argument.name] ?? byType(argument);
  };
}

function coordinates(facts: Facts): Readonly<Record<string, readonly string[]>> {
  const colleges = facts.colleges.map(({ id }) => id);
  return {
    'Query.person(id:)': [...quoted([...facts.people, UNKNOWN_ID]), '$college'],
    'Query.college(id:)': ['$college', '$valueOf', ...quoted(colleges)],
    'Query.college(code:)': quoted([...facts.colleges.map(({ code }) => code), 'unknown']),
    'Query.college(by:)': [
      '{ id: $college }',
      ...colleges.map((id) => `{ id: ${JSON.stringify(id)} }`),
      ...facts.colleges.map(({ code }) => `{ code: ${JSON.stringify(code)} }`),
    ],
    'Query.region(code:)': quoted([facts.regionCode, facts.regionCode, '00']),
    'Query.mentoringProgram(id:)': quoted([...facts.programs, UNKNOWN_ID]),
    'Query.people(after:)': [JSON.stringify(facts.cursors.people), 'null'],
    'Query.colleges(after:)': [JSON.stringify(facts.cursors.colleges), '"nonsense"', 'null'],
    'Region.colleges(after:)': [JSON.stringify(facts.cursors.colleges), '$search'],
    'Query.changes(since:)': [JSON.stringify(facts.cursors.changes), 'null'],
    'Person.consents(on:)': ['"2025-03-01"', 'null'],
    'Query.baseVocabulary(text:)': ['"п"', '$search'],
  };
}

function names(facts: Facts): Readonly<Record<string, readonly string[]>> {
  const own = JSON.stringify(facts.colleges[0]!.id);
  return {
    first: ['1', '2', '3', '$few', '$constructor'],
    after: ['null'],
    year: ['$year', '$year', ...quoted(facts.years)],
    years: ['$years', JSON.stringify(facts.years[0]), '[$year]', JSON.stringify(facts.years)],
    collegeId: [own, own, own, '$college', ...quoted(facts.colleges.map(({ id }) => id))],
    regionId: [JSON.stringify(facts.regionId), '$valueOf'],
    region: quoted([facts.regionCode, facts.regionCode, '00']),
    regionCode: [...quoted([facts.regionCode, '00']), 'null'],
    personId: quoted(facts.people),
    courseId: quoted(facts.courses),
    form: [...quoted(facts.forms), 'null'],
    forms: [JSON.stringify(facts.forms), JSON.stringify(facts.forms[0])],
    categories: ['["STUDENT"]', '"TEACHER"', 'null'],
    indicators: [JSON.stringify(facts.indicators.slice(0, 2)), JSON.stringify(facts.indicators[2])],
    number: quoted([...facts.certificates, 'unknown']),
    account: quoted([facts.account, 'unknown']),
    name: [...quoted([facts.familyName, facts.familyName.slice(0, 2), 'ничей']), '$search'],
    search: [...quoted([facts.familyName.slice(0, 3), 'колледж']), '$search'],
    group: [JSON.stringify(facts.group), 'null'],
    tags: [JSON.stringify(facts.tags), JSON.stringify(facts.tags[0]), '[]'],
    competences: [JSON.stringify(facts.competences.slice(0, 1)), '["ничего такого"]'],
    needs: [JSON.stringify(facts.needs.slice(0, 1)), 'null'],
    age: ['15', '$none'],
    within: ['60', '400'],
    lapsed: ['30', '365'],
  };
}

function byType({ type }: GraphQLArgument): readonly string[] {
  const named = getNamedType(type);
  if (named.name === 'Boolean') return ['true', 'false', '$flag'];
  if (!isEnumType(named)) return [];
  const values = named.getValues().map(({ name }) => name);
  return String(type).startsWith('[') ? [...values, `[${values.join(', ')}]`, '[]'] : values;
}
