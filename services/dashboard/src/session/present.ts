import type { Who } from './who';

const PLACE = 'hub.signed-in';

/** Who was signed in last, which proves nothing: for other tabs to hear of it, and for when there is no network. */
export function present(): Who | null {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Who | null;
  } catch {
    return null;
  }
}

/** Other tabs hear of it where it is somebody else than before. */
export function tellPresent(who: Who | null): void {
  try {
    if (who === null) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, JSON.stringify({ account: who.account, name: who.name }));
  } catch {
    // A browser that keeps nothing tells its other tabs nothing.
  }
}

/** Calls back when another tab signs in or out. Returns how to stop listening. */
export function listenForPresent(listener: () => void): () => void {
  const heard = ({ key }: StorageEvent) => key === PLACE && listener();
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
