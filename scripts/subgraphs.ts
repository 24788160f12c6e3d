import type { SubgraphDefinition } from '#kernel/graph/subgraph.js';

const load = async (name: string): Promise<SubgraphDefinition[]> => {
  try {
    const module = (await import(`../services/${name}/subgraph.js`)) as Record<string, SubgraphDefinition>;
    return [module[name]!];
  } catch {
    return [];
  }
};

/** All subgraphs of the hub, in the order of their migrations. */
export const SUBGRAPHS: readonly SubgraphDefinition[] = (
  await Promise.all(['participants', 'programs', 'school', 'monitoring'].map(load))
).flat();
