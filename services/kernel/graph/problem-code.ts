import { GraphQLScalarType } from 'graphql';
import type { SHARED_PROBLEMS } from './problem-codes.data.js';

/** Codes of problems by who tells them; each subgraph adds its own, and what is not listed can't be told. */
export interface ProblemCodes {
  kernel: keyof typeof SHARED_PROBLEMS;
}

export type ProblemCode = ProblemCodes[keyof ProblemCodes];

/** Stands for the enum of codes while a schema is built: which there are, each subgraph says for itself. */
export const ProblemCodeScalar = new GraphQLScalarType({ name: 'ProblemCode' });
