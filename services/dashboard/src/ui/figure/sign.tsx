import { IconCheck, IconCircle, IconCircleHalf2, IconHourglass, type Icon } from '@tabler/icons-react';
import type { Distance } from './figure.policy';
import classes from './figure.module.css';

/** Signs of distances, beside their colours and words: whoever sees no colours tells them by the shape. */
const SIGNS: Readonly<Record<Exclude<Distance, 'untargeted'>, Icon>> = {
  reached: IconCheck,
  near: IconCircleHalf2,
  far: IconCircle,
  early: IconHourglass,
};

/** The same in a chart, which has no elements of the page: lines of a picture of 24 by 24. */
const LINES: Partial<Record<Distance, string>> = {
  reached: '<path d="M5 12l5 5L20 7"/>',
  near: '<circle cx="12" cy="12" r="9"/><path d="M12 3a9 9 0 0 1 0 18z" fill="COLOUR"/>',
  far: '<circle cx="12" cy="12" r="9"/>',
};

/** A sign as the address of a picture, in a colour as CSS has it; null where there is none. */
export function signPicture(distance: Distance, colour: string): string | null {
  const lines = LINES[distance];
  if (lines === undefined) return null;
  const attributes = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-width="3"';
  const svg = `<svg ${attributes} stroke="${colour}">${lines.replace('COLOUR', colour)}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function Sign({ of, size = 16 }: { of: Exclude<Distance, 'untargeted'>; size?: number }) {
  const Drawn = SIGNS[of];
  return <Drawn size={size} stroke={2.5} className={classes.sign} data-distance={of} aria-hidden />;
}
