import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { formatAcademicYear, parseAcademicYear } from '../time/academic-year.js';
import { badUserInput } from './errors.js';

function yearFrom(value: unknown): number {
  try {
    if (typeof value === 'string') return parseAcademicYear(value);
  } catch {
    // falls through to the one message below
  }
  throw badUserInput({
    ru: 'Учебный год записывается двумя годами подряд, например 2024/2025.',
    en: 'An academic year is written as two years in a row, for example 2024/2025.',
  });
}

/** `2024/2025` outside, the number of its first year (2024) inside. */
export const AcademicYear = new GraphQLScalarType<number, string>({
  name: 'AcademicYear',
  description: 'An academic year, 1 September to 31 August, written 2024/2025.',
  serialize: (value) => formatAcademicYear(value as number),
  parseValue: yearFrom,
  parseLiteral: (node: ValueNode) => yearFrom(node.kind === Kind.STRING ? node.value : undefined),
});

/** Days that every month has, which a thousand rows need no calendar for. */
const PLAIN_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

function calendarDate(value: unknown): string {
  if (typeof value === 'string' && PLAIN_DAY.test(value)) return value;
  const day = GraphQLDate.parseValue(value);
  return day.toISOString().slice(0, 10);
}

/** A calendar day as the text `YYYY-MM-DD` on both sides: no time zone can shift it. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, written 2024-09-01 (ISO 8601).',
  serialize: (value) => String(value),
  parseValue: calendarDate,
  parseLiteral: (node: ValueNode) => calendarDate(node.kind === Kind.STRING ? node.value : undefined),
});

export const DateTime = GraphQLDateTime;
