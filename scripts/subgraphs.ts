import type { SubgraphDefinition } from '#kernel/graph/subgraph.js';
import { monitoring } from '#monitoring/subgraph.js';
import { participants } from '#participants/subgraph.js';
import { programs } from '#programs/subgraph.js';
import { school } from '#school/subgraph.js';

/** All subgraphs of the hub, in the order of their migrations: each stands on the contracts of those before it. */
export const SUBGRAPHS: readonly SubgraphDefinition[] = [participants, programs, school, monitoring];
