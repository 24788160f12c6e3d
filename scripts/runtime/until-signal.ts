/**
 * Runs until SIGINT or SIGTERM, then closes. A second signal while closing ends the process at once: whoever is in a
 * hurry may be, since everything committed is on disk.
 */
export async function untilSignal(close: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  await close();
}
