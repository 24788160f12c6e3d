/** An import whose program has not been heard of for so long is at work no more: it was killed, or can't reach the hub. */
export const SILENCE = "interval '20 seconds'";
