import type { SettledCollege } from './settled-college.js';

/** What a stranger sends to a root field, aiming at the settled college. */
export type Attempt = (target: SettledCollege) => {
  readonly query: string;
  readonly variables: Record<string, unknown>;
};

/** A query, and what it is given. */
export const asking =
  (query: string, variables: (target: SettledCollege) => Record<string, unknown> = () => ({})): Attempt =>
  (target) => ({ query, variables: variables(target) });

/** Input of a mutation, aimed at it. */
export const mutating = (field: string, type: string, input: (target: SettledCollege) => object): Attempt =>
  asking(`mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`, (target) => ({
    input: input(target),
  }));
