import { barOf, type Distance } from './figure.policy';
import classes from './figure.module.css';

interface TargetBarProps {
  readonly value: number | null;
  readonly target: number | null;
  readonly verified: boolean;
  readonly distance: Distance;
}

/** How near a figure is to its target; the text beside it says the same. */
export function TargetBar({ value, target, verified, distance }: TargetBarProps) {
  const bar = barOf(value, target);
  return (
    <div className={classes.track} aria-hidden>
      {value !== null && <div className={classes.bar} data-distance={distance} style={{ width: `${bar.value}%` }} />}
      {bar.target !== null && (
        <div className={classes.mark} data-unverified={!verified || undefined} style={{ left: `${bar.target}%` }} />
      )}
    </div>
  );
}
