const GIB = 1024 ** 3;

/** Less than this is told, and less than this part of a disk that is not much larger itself. */
const LEAST_BYTES = GIB;
const LEAST_PART = 0.1;

/** Whether a disk of so many bytes has so little room that somebody should look, while there is time for it. */
export function isLow({ free, size }: { readonly free: number; readonly size: number }): boolean {
  return free < Math.min(LEAST_BYTES, size * LEAST_PART);
}
