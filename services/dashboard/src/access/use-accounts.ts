import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { AccountsNamedDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { accountsByName, isEnoughOfName } from './access.policy';

const PAUSE_MS = 250;

/** The account that somebody is to name: by its identifier, or by the name of whoever has signed in. */
export function useAccounts() {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ readonly label: string; readonly account: string } | null>(null);
  const [name] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const enabled = isEnoughOfName(name) && typed !== chosen?.label;
  const found = useGraph(AccountsNamedDocument, { search: name }, { enabled });
  const names = accountsByName((enabled && found.data?.signedInAccounts?.accounts) || []);

  function type(text: string): void {
    const account = names.get(text);
    setChosen(account === undefined ? null : { label: text, account });
    setTyped(text);
  }

  return {
    typed,
    type,
    /** What the typed text names; the text itself where it is nobody's name. */
    account: chosen?.account ?? names.get(typed.trim()) ?? typed.trim(),
    names: [...names.keys()],
    /** Whether there are more of that name than are told. */
    more: enabled && found.data?.signedInAccounts?.more === true,
    failure: enabled ? (found.failure ?? found.problems[0] ?? null) : null,
  };
}

export type Accounts = ReturnType<typeof useAccounts>;
