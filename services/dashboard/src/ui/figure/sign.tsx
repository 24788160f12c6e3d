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

/** The same in a chart, which draws letters alone. */
export const LETTERS: Readonly<Record<Distance, string>> = {
  reached: '✓',
  near: '◐',
  far: '○',
  early: '',
  untargeted: '',
};

export function Sign({ of, size = 16 }: { of: Exclude<Distance, 'untargeted'>; size?: number }) {
  const Drawn = SIGNS[of];
  return <Drawn size={size} stroke={2.5} className={classes.sign} data-distance={of} aria-hidden />;
}
