/** What a benchmark has opened and made, to be closed and taken away in the opposite order. */
export const closers: (() => Promise<void> | void)[] = [];

/** Closes what is open by now. */
export async function finish(): Promise<void> {
  for (const closer of closers.splice(0).reverse()) await closer();
}

/** Runs a benchmark and leaves nothing behind, however it ends. */
export async function toTheEnd(run: () => Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void finish().finally(() => process.exit(130)));
  }
  try {
    await run();
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    await finish();
  }
}
