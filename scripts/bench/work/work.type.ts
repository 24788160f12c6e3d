import type { Role } from '#kernel/session/roles.js';

/** How a side is asked: the hub's own graph, PostGraphile's of the same database, or the floor's paths. */
export type Dialect = 'hub' | 'postgraphile' | 'floor';

/** A request as it is sent. `@N@` in the body stands for a number that no other request of the run has. */
export interface Call {
  readonly path: string;
  readonly body: string;
}

/** What the sides are asked to do. */
export interface Work {
  readonly name: string;
  /** Requests go round over them, each with its caller: for a query one, for a mutation one for each college. */
  readonly callers: readonly Caller[];
  /** How each dialect is asked; a dialect that is missing can't do it. */
  readonly calls: Partial<Record<Dialect, (caller: Caller) => Call>>;
  /** Brings a side's answer into the shape in which the sides' answers must be equal. */
  readonly comparable: Record<Dialect, (data: Json) => unknown>;
  /** Puts back what the requests changed. */
  readonly restore?: readonly string[];
}

export interface Caller {
  readonly role: Role;
  readonly regions: readonly string[];
  readonly colleges: readonly string[];
}

// Answers are compared, and otherwise of no interest here.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

/** GraphQL over HTTP. */
export const graphql = (body: { query?: string; documentId?: string; variables: object }): Call => ({
  path: '/graphql',
  body: JSON.stringify(body),
});
