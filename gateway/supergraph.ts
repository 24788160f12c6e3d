import { composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { parse, print, type DocumentNode } from 'graphql';
import { unsupported } from './unsupported.js';

/** A subgraph as composition sees it. */
export interface SubgraphDefinition {
  readonly name: string;
  readonly sdl: string;
  /** Written into the supergraph for readers; the gateway's transports don't go by it. */
  readonly url?: string | undefined;
}

/** What was composed last: hubs of one process have the same subgraphs, and composing them takes a quarter of a second. */
let last = { of: '', supergraph: '' };

/**
 * Composes the subgraphs, in the order of their names so that the text depends on their contents alone.
 * @throws Error that lists every reason why they don't fit together.
 */
export function composeSupergraph(subgraphs: readonly SubgraphDefinition[]): string {
  const parts = [...subgraphs]
    .map(({ name, sdl, url }) => ({ name, sdl, url }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const of = JSON.stringify(parts);
  if (of !== last.of) last = { of, supergraph: compose(parts) };
  return last.supergraph;
}

function compose(subgraphs: readonly SubgraphDefinition[]): string {
  const services = subgraphs.map(({ name, sdl, url }) => ({ name, url, typeDefs: parsed(name, sdl) }));
  const { supergraphSdl, errors = [] } = composeServices(services);
  const reasons = [...errors.map(({ message }) => message), ...unsupported(services)];
  if (supergraphSdl !== undefined && reasons.length === 0) return supergraphSdl;
  throw new Error(['The subgraphs do not compose:', ...reasons.map((reason) => `- ${reason}`)].join('\n'));
}

/** The graph as clients see it, without the machinery of federation. */
export function publicSchema(supergraph: string): string {
  return print(transformSupergraphToPublicSchema(parse(supergraph)));
}

function parsed(name: string, sdl: string): DocumentNode {
  try {
    return parse(sdl);
  } catch (cause) {
    throw new Error(`The SDL of subgraph ${name} can't be read: ${(cause as Error).message}`, { cause });
  }
}
