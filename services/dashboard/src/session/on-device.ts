import { readOnDevice, type OnDevice } from './on-device.policy';

const PLACE = 'hub.last-told';

/** Keeps what an account was told on the device, in place of what was kept before. */
export function keepOnDevice(account: string, told: object): void {
  const kept: OnDevice<object> = { account, at: new Date().toISOString(), told };
  try {
    localStorage.setItem(PLACE, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing, or has no room, shows nothing without a network.
  }
}

/** What was told last; nothing of another account's where one is signed in. */
export function onDevice<Told>(account: string | null): OnDevice<Told> | null {
  const kept = readOnDevice<Told>(localStorage.getItem(PLACE), new Date());
  return account === null || kept?.account === account ? kept : null;
}

/** Signed out nothing of it is left, nor where somebody else signs in. */
export function forgetOnDevice(butOf: string | null = null): void {
  if (butOf === null || onDevice(null)?.account !== butOf) localStorage.removeItem(PLACE);
}
