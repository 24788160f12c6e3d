/** State of an address that nobody chose: `/` led there. */
export const LANDED = { landed: true };

/** Where to go after signing in: back to where the reader was, or to where their own account begins. */
export function wayBack(address: string, state: unknown): string {
  return typeof state === 'object' && state !== null && 'landed' in state ? '/' : address;
}

const BECAME = /^#sign-in=(failed|denied)$/;

/** What became of a sign-in, as the hub says behind the address that it leads back to. */
export function becameOf(hash: string): 'failed' | 'denied' | null {
  return (BECAME.exec(hash)?.[1] as 'failed' | 'denied' | undefined) ?? null;
}
