/** Where it is kept for whom a mentor of a college is being chosen. */
export const keyOfChoice = (code: string): string => `choosing ${code}`;
