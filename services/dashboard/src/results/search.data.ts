/** How long nothing is typed before people are looked for. */
export const PAUSE_MS = 300;

/** As many letters as make a search worth asking. */
export const ENOUGH = 2;
