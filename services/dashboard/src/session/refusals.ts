type Listener = (token: string) => void;

const listeners = new Set<Listener>();

/** The hub no longer takes a token; whoever keeps it should know, whichever request it was. */
export function tellRefusal(token: string): void {
  for (const listener of listeners) listener(token);
}

/** Returns how to stop listening. */
export function listenForRefusals(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
