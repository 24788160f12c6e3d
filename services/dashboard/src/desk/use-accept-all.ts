import { useState } from 'react';
import { AcceptSubmissionDocument } from '../graph/generated/graphql';
import { useAskAgain, useGraphMutation } from '../graph/use-graph';
import type { Submission } from './desk.type';

/** Accepts attempts one after another: what one of them is refused for does not keep the others. */
export function useAcceptAll() {
  const accepting = useGraphMutation(AcceptSubmissionDocument, { changes: false });
  const askAgain = useAskAgain();
  const [pending, setPending] = useState(false);
  const [failures, setFailures] = useState<readonly string[]>([]);

  /** Answers how many were accepted. */
  async function accept(submissions: readonly Submission[]): Promise<number> {
    setPending(true);
    setFailures([]);
    let accepted = 0;
    const failed: string[] = [];
    for (const { id, college } of submissions) {
      if (id === null) continue;
      try {
        const { data } = await accepting.mutateAsync({ input: { submissionId: id } });
        const { problems } = data.acceptSubmission;
        if (problems.length === 0) accepted += 1;
        else failed.push(`${college.name}: ${problems.map(({ message }) => message).join(' ')}`);
      } catch (error) {
        failed.push(`${college.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    await askAgain();
    setPending(false);
    setFailures(failed);
    return accepted;
  }

  return { accept, pending, failures };
}
