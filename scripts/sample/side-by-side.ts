/**
 * Does the work for all items, for a few at a time: while the database works for one, the hub works for another. When
 * the work fails for one item no other is begun, and those under way are waited for.
 */
export async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>, atOnce = 4): Promise<void> {
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    try {
      while (waiting.length > 0) await work(waiting.shift()!);
    } finally {
      waiting.length = 0;
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: atOnce }, lane));
  const failed = lanes.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}
