import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { GraphQLEnumType, printType, type GraphQLSchema } from 'graphql';
import type { Bilingual } from '../i18n/messages.js';
import { ERRORS } from '../errors/error-codes.data.js';
import { SHARED_PROBLEMS } from './problem-codes.data.js';
import { ProblemCodeScalar } from './problem-code.js';

/** Codes with what each means. */
export type Codes = Readonly<Record<string, Bilingual>>;

function enumOf(name: string, description: string, codes: Codes): GraphQLEnumType {
  const sorted = Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1));
  const values = Object.fromEntries(sorted.map(([code, { en }]) => [code, { value: code, description: en }]));
  return new GraphQLEnumType({ name, description, values });
}

/**
 * The schema with the codes of problems as an enum: those that every subgraph may tell, and the subgraph's own. In the
 * graph the enum has the codes of all subgraphs.
 */
export function withProblemCodes(schema: GraphQLSchema, own: Codes): GraphQLSchema {
  const { name } = ProblemCodeScalar;
  const codes = enumOf(name, 'Which rule is broken, for programs.', { ...SHARED_PROBLEMS, ...own });
  return mapSchema(schema, { [MapperKind.TYPE]: (type) => (type.name === name ? codes : type) });
}

/** The codes of errors as SDL: no field is of this type, since errors stand beside the answer, in `extensions.code`. */
export const ERROR_CODE_SDL = printType(enumOf('ErrorCode', 'What `extensions.code` of an error can be.', ERRORS));
