import { CommandError } from '../command-error.js';

interface GraphAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphProblem[] | undefined;
}

export interface GraphProblem {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** The data of an answer. Throws a CommandError with the graph's own words when it refused. */
export function dataOf<Data>({ data, errors }: GraphAnswer): Data {
  if (errors?.length) {
    const words = [...new Set(errors.map((error) => error.message))].join('\n');
    throw new CommandError({ ru: words, en: words });
  }
  return data as Data;
}
