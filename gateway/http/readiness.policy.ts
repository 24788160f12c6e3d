/** What `/ready` says, and by which status a balancer goes. */
export interface ReadyAnswer {
  readonly status: 200 | 503;
  readonly body: {
    readonly status: 'ready' | 'degraded' | 'not ready';
    /** Parts that can't answer. */
    readonly subgraphs?: readonly string[];
    /** Folders whose disk has little room left. */
    readonly disk?: readonly string[];
    /** What is still being loaded by whoever started the hub. */
    readonly loading?: readonly string[];
  };
}

/**
 * A gateway that answers without some of its subgraphs is degraded and stays where it is: all gateways miss the same
 * ones, and a balancer that takes all of them away makes a part's fault that of the whole. So is one that is being filled.
 * One that can't answer itself, or has nobody left to ask, is not ready.
 */
export function readyAnswer(
  {
    gateway,
    away,
    subgraphs,
  }: { readonly gateway: boolean; readonly away: readonly string[]; readonly subgraphs: number },
  { disk = [], loading = [] }: { readonly disk?: readonly string[]; readonly loading?: readonly string[] } = {},
): ReadyAnswer {
  const missing = [...away, ...(gateway ? [] : ['gateway'])];
  const told = {
    ...(missing.length > 0 && { subgraphs: missing }),
    ...(disk.length > 0 && { disk }),
    ...(loading.length > 0 && { loading }),
  };
  if (!gateway || (subgraphs > 0 && away.length === subgraphs)) {
    return { status: 503, body: { status: 'not ready', ...told } };
  }
  return { status: 200, body: { status: Object.keys(told).length > 0 ? 'degraded' : 'ready', ...told } };
}
