import classes from './indicator-line.module.css';
import type { Line, Mark, Reach } from './standing.policy';

/** The median points at the line from below, so that it is seen beside a dot at the same place. */
const HEIGHT = 34;
const MIDDLE = 14;

/** A picture beside the figures that it shows, so nothing for those who hear them. Its width is that of its room. */
export function IndicatorLine({ line, reach }: { line: Line; reach: Reach }) {
  const { value, median, target } = line;
  return (
    <svg className={classes.line} height={HEIGHT} aria-hidden data-reach={reach}>
      <rect className={classes.track} x="0" y={MIDDLE - 4} width="100%" height={8} rx={4} />
      {value && <rect className={classes.fill} x="0" y={MIDDLE - 4} width={percent(value)} height={8} rx={4} />}
      {value && target && reach === 'short' && (
        <line className={classes.gap} x1={percent(value)} x2={percent(target)} y1={MIDDLE} y2={MIDDLE} />
      )}
      {target && <line className={classes.target} x1={percent(target)} x2={percent(target)} y1={1} y2={27} />}
      {median && <Pointer at={median} />}
      {value && <Dot at={value} />}
    </svg>
  );
}

/** One mark as the legend shows it. */
export function MarkSample({ of }: { of: 'college' | 'median' | 'target' | 'gap' }) {
  return (
    <svg className={classes.sample} width={20} height={18} viewBox={`-10 ${MIDDLE - 9} 20 18`}>
      {of === 'college' && <circle className={classes.dot} cx={0} cy={MIDDLE} r={6} />}
      {of === 'median' && <path className={classes.median} d={POINTER} transform="translate(0 -12)" />}
      {of === 'target' && <line className={classes.target} x1={0} x2={0} y1={MIDDLE - 8} y2={MIDDLE + 8} />}
      {of === 'gap' && <line className={classes.gap} x1={-9} x2={9} y1={MIDDLE} y2={MIDDLE} />}
    </svg>
  );
}

const POINTER = `M0 ${MIDDLE + 8} l6 10 h-12 Z`;

/** Percent lengths move an SVG inside, where a path has none of its own. */
function Pointer({ at }: { at: Mark }) {
  return (
    <svg x={percent(at)} overflow="visible">
      <path className={classes.median} d={POINTER} />
    </svg>
  );
}

function Dot({ at }: { at: Mark }) {
  return (
    <svg x={percent(at)} overflow="visible">
      <circle className={classes.dot} cx={0} cy={MIDDLE} r={7} />
      {at.beyond && <path className={classes.beyond} d={`M-2 ${MIDDLE - 3} l3 3 l-3 3`} />}
    </svg>
  );
}

function percent({ at }: Mark): string {
  return `${at.toFixed(2)}%`;
}
