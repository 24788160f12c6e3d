import { useCallback, useState } from 'react';
import { useSession } from '../session/session';

let keeper: string | null = null;
const kept = new Map<string, unknown>();

/** Another account's choices are forgotten, as there may be names in them. */
function keptFor(account: string | null): Map<string, unknown> {
  if (keeper !== account) kept.clear();
  keeper = account;
  return kept;
}

/**
 * A choice that is still there when the reader comes back from a card: what is searched for may be a name, which is
 * never part of the address.
 */
export function useKept<Choice>(key: string, initial: Choice): [Choice, (choice: Choice) => void] {
  const { account } = useSession();
  const [choice, set] = useState<Choice>(() => (keptFor(account).get(key) as Choice | undefined) ?? initial);
  const choose = useCallback(
    (next: Choice) => {
      keptFor(account).set(key, next);
      set(next);
    },
    [account, key],
  );
  return [choice, choose];
}

/** Makes a choice for a view that is gone to next. */
export function useChoiceAhead(): (key: string, choice: unknown) => void {
  const { account } = useSession();
  return useCallback((key, choice) => void keptFor(account).set(key, choice), [account]);
}
