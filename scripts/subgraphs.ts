import type { SubgraphDefinition } from '#kernel/graph/subgraph.js';
import { monitoring } from '#monitoring/subgraph.js';
import { participants } from '#participants/subgraph.js';
import { programs } from '#programs/subgraph.js';
import { school } from '#school/subgraph.js';
import { CommandError } from './command-error.js';

/** All subgraphs of the hub, in the order of their migrations: each stands on the contracts of those before it. */
export const SUBGRAPHS: readonly SubgraphDefinition[] = [participants, programs, school, monitoring];

/** @throws CommandError for a name that no subgraph has */
export function definitionOf(name: string): SubgraphDefinition {
  const definition = SUBGRAPHS.find((subgraph) => subgraph.name === name);
  if (definition) return definition;
  const names = SUBGRAPHS.map((subgraph) => subgraph.name).join(', ');
  throw new CommandError({
    ru: `Подграфа «${name}» нет; есть ${names}.`,
    en: `There is no subgraph "${name}"; there are ${names}.`,
  });
}
