import { useState } from 'react';
import { IssueClientDocument, RevokeClientDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';

/** A client with its secret, which the page holds until it has been put where it belongs. */
export interface Issued {
  readonly clientId: string;
  readonly secret: string;
}

/** Makes, renews and takes away the client of a college's system. */
export function useClientChange(college: string) {
  const issuing = useGraphMutation(IssueClientDocument);
  const revoking = useGraphMutation(RevokeClientDocument);
  const [revoked, setRevoked] = useState(false);
  const answer = issuing.data?.data.issueCollegeClient;
  const { secret, client } = answer ?? {};
  const problems = [...(answer?.problems ?? []), ...(revoking.data?.data.revokeCollegeClient.problems ?? [])];
  return {
    issue: (settled?: () => void): void => {
      setRevoked(false);
      revoking.reset();
      issuing.mutate({ college }, { onSettled: () => settled?.() });
    },
    revoke: (settled?: () => void): void => {
      issuing.reset();
      revoking.mutate(
        { college },
        {
          onSuccess: ({ data }) => setRevoked(data.revokeCollegeClient.problems.length === 0),
          onSettled: () => settled?.(),
        },
      );
    },
    issued: secret && client ? { clientId: client.clientId, secret } : null,
    failure: (issuing.error ?? revoking.error ?? problems[0])?.message ?? null,
    busy: issuing.isPending || revoking.isPending,
    revoked,
    forget: issuing.reset,
  };
}
