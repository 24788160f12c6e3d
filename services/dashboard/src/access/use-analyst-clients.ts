import { useState } from 'react';
import { IssueAnalystClientDocument, RevokeAnalystClientDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';

/** Makes, renews and takes away clients of a region's analysts; one thing at a time. */
export function useAnalystClients(region: string) {
  const issuing = useGraphMutation(IssueAnalystClientDocument);
  const revoking = useGraphMutation(RevokeAnalystClientDocument);
  const [revoked, setRevoked] = useState<string | null>(null);
  const answer = issuing.data?.data.issueAnalystClient;
  const { secret, client } = answer ?? {};
  const problems = [...(answer?.problems ?? []), ...(revoking.data?.data.revokeAnalystClient.problems ?? [])];
  return {
    issue: (name: string, renew: boolean, settled?: () => void): void => {
      setRevoked(null);
      revoking.reset();
      issuing.mutate({ region, name, renew }, { onSettled: () => settled?.() });
    },
    revoke: (name: string, settled?: () => void): void => {
      issuing.reset();
      revoking.mutate(
        { region, name },
        {
          onSuccess: ({ data }) => setRevoked(data.revokeAnalystClient.problems.length === 0 ? name : null),
          onSettled: () => settled?.(),
        },
      );
    },
    issued: secret && client ? { clientId: client.clientId, secret } : null,
    failure: (issuing.error ?? revoking.error ?? problems[0])?.message ?? null,
    busy: issuing.isPending || revoking.isPending,
    /** Name of the client that has just been taken away. */
    revoked,
    forget: issuing.reset,
  };
}
