import type { GraphDocument } from '../graph/client';
import { useGraphMutation } from '../graph/use-graph';

/** A client with its secret, which the page holds until it has been put where it belongs. */
export interface Issued {
  readonly clientId: string;
  readonly secret: string;
}

interface Payload {
  readonly problems: readonly { readonly message: string }[];
}

interface IssuedAnswer {
  readonly issued:
    (Payload & { readonly secret: string | null; readonly client: Pick<Issued, 'clientId'> | null }) | null;
}

interface RevokedAnswer {
  readonly revoked: Payload | null;
}

/** Makes, renews and takes away the client of a college's system, or clients of a region's analysts; one thing at a time. */
export function useClientChange<Issue, Revoke>(
  issueDocument: GraphDocument<IssuedAnswer, Issue>,
  revokeDocument: GraphDocument<RevokedAnswer, Revoke>,
) {
  const issuing = useGraphMutation(issueDocument);
  const revoking = useGraphMutation(revokeDocument);
  const issued = issuing.data?.data.issued;
  const revoked = revoking.data?.data.revoked;
  const problems = [...(issued?.problems ?? []), ...(revoked?.problems ?? [])];
  return {
    issue: (which: Issue, settled?: () => void): void => {
      revoking.reset();
      issuing.mutate(which, { onSettled: () => settled?.() });
    },
    revoke: (which: Revoke, settled?: () => void): void => {
      issuing.reset();
      revoking.mutate(which, { onSettled: () => settled?.() });
    },
    issued: issued?.secret && issued.client ? { clientId: issued.client.clientId, secret: issued.secret } : null,
    failure: (issuing.error ?? revoking.error ?? problems[0])?.message ?? null,
    busy: issuing.isPending || revoking.isPending,
    /** Which client has just been taken away. */
    revoked: (revoked?.problems.length === 0 && revoking.variables) || null,
    forget: issuing.reset,
  };
}
