type Listener = (account: string) => void;

const listeners = new Set<Listener>();

/** An account is not signed in any more; whoever shows it should know, whichever request it was. */
export function tellRefusal(account: string): void {
  for (const listener of listeners) listener(account);
}

/** Returns how to stop listening. */
export function listenForRefusals(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
