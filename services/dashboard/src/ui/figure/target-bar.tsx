import { barOf } from './figure.policy';
import classes from './figure.module.css';

interface TargetBarProps {
  readonly value: number | null;
  readonly target: number | null;
  readonly verified: boolean;
}

/** How near a figure is to its target; the text beside it says the same. */
export function TargetBar({ value, target, verified }: TargetBarProps) {
  const bar = barOf(value, target);
  return (
    <div className={classes.track} aria-hidden>
      {value !== null && <div className={classes.bar} style={{ width: `${bar.value}%` }} />}
      {bar.target !== null && (
        <div className={classes.mark} data-unverified={!verified || undefined} style={{ left: `${bar.target}%` }} />
      )}
    </div>
  );
}
