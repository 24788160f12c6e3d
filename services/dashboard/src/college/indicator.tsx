import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureButton } from '../ui/figure/figure-button';
import { ForecastLine } from '../ui/figure/forecast-line';
import { absenceOf, type Presence } from '../ui/figure/figure.policy';
import { TrendLine } from '../ui/figure/trend-line';
import type { Point } from '../ui/figure/trend.policy';
import { useFormat } from '../ui/use-format';
import { IndicatorLine } from './indicator-line';
import classes from './scorecard.module.css';
import { lineOf, reachOf } from './standing.policy';
import type { CollegeFigures } from './use-college-figures';

type College = NonNullable<CollegeFigures['college']>;
type Score = NonNullable<College['scorecard']>['indicators'][number];
type Median = NonNullable<College['region']['medians']>[number];

interface IndicatorProps {
  readonly score: Score;
  readonly median: Median | undefined;
  /** Left out where nobody has a figure for one reason, which is said above. */
  readonly withOwn: boolean;
  readonly withMedian: boolean;
  /** Why there is no figure, unless that is said once for all. */
  readonly note: string | null;
  /** How it came to be what it is; undefined while that is not known. */
  readonly trend: readonly Point[] | undefined;
  /** Who could close its gap, where that can be asked. */
  readonly closers: ReactNode;
  readonly explain: () => void;
  /** What the median is the middle of. */
  readonly explainRegion: () => void;
}

/** One indicator: its title, its line, and the figures of the line in words. */
export function Indicator(props: IndicatorProps) {
  const { score, median, withOwn, withMedian, note, trend, closers, explain, explainRegion } = props;
  const { t } = useTranslation('college');
  const reach = reachOf(score);
  return (
    <li className={classes.row} data-status={score.status}>
      <div className={classes.name}>
        <h3 className={classes.indicator} title={score.indicator.description}>
          {score.indicator.title}
        </h3>
        {note && <p className={classes.why}>{note}</p>}
        {score.aboveHundred && <p className={classes.doubt}>{t('scorecard.aboveHundred')}</p>}
        {score.forecast && <ForecastLine forecast={score.forecast} indicator={score.indicator} />}
      </div>
      <div className={classes.picture}>
        <IndicatorLine line={lineOf(score, median)} reach={reach} />
        {trend && <TrendLine points={trend} />}
      </div>
      <dl className={classes.figures}>
        {withOwn && (
          <div className={classes.own}>
            <dt>{t('scorecard.value')}</dt>
            <Own score={score} explain={explain} />
          </div>
        )}
        {withMedian && (
          <div className={classes.usual}>
            <dt>{t('scorecard.median')}</dt>
            <Usual median={median} title={score.indicator.title} explain={explainRegion} />
          </div>
        )}
        <div className={classes.goal}>
          <dt>{t('scorecard.target')}</dt>
          <Goal score={score} reached={reach === 'reached'} />
        </div>
      </dl>
      {closers && <div className={classes.closers}>{closers}</div>}
    </li>
  );
}

function Own({ score, explain }: Pick<IndicatorProps, 'score' | 'explain'>) {
  const { t } = useTranslation('college');
  const format = useFormat();
  if (score.status !== 'OK' || score.value === null)
    return (
      <dd>
        <FigureButton title={score.indicator.title} explain={explain}>
          <Absent figure={score} />
        </FigureButton>
      </dd>
    );
  return (
    <dd>
      <strong className={classes.value}>
        <FigureButton title={score.indicator.title} explain={explain}>
          {format.percent(score.value)}
        </FigureButton>
      </strong>
      {score.numerator !== null && score.denominator !== null && (
        <span className={classes.small}>
          {t('scorecard.parts', {
            numerator: format.count(score.numerator),
            denominator: format.count(score.denominator),
          })}
        </span>
      )}
    </dd>
  );
}

interface UsualProps {
  readonly median: Median | undefined;
  readonly title: string;
  readonly explain: () => void;
}

function Usual({ median, title: indicator, explain }: UsualProps) {
  const { t } = useTranslation('college');
  const format = useFormat();
  const title = `${indicator}, ${t('scorecard.median')}`;
  if (median?.status !== 'OK' || median.value === null)
    return (
      <dd>
        <FigureButton title={title} explain={explain}>
          <Absent figure={median} />
        </FigureButton>
      </dd>
    );
  return (
    <dd>
      <span className={classes.number}>
        <FigureButton title={title} explain={explain}>
          {format.percent(median.value)}
        </FigureButton>
      </span>
      <span className={classes.small}>{t('scorecard.colleges', { count: median.colleges })}</span>
    </dd>
  );
}

function Goal({ score, reached }: { score: Score; reached: boolean }) {
  const { t } = useTranslation(['college', 'figure']);
  const format = useFormat();
  const { target, targetVerified, gap, indicator } = score;
  if (target === null) return <dd className={classes.absent}>{t('scorecard.noTarget')}</dd>;
  const most = indicator.direction === 'AT_MOST';
  const left = { ns: 'figure', count: gap ?? 0, number: format.count(gap ?? 0) } as const;
  return (
    <dd>
      <span className={classes.number}>
        {t(`aim.${indicator.direction}`, { ns: 'figure', target: format.target(target) })}
        {targetVerified === false && '*'}
      </span>
      {reached && <span className={classes.done}>{t('scorecard.targetReached')}</span>}
      {!reached && gap !== null && (
        <span className={classes.missing}>{t(`${most ? 'excess' : 'gap'}.${indicator.unit}`, left)}</span>
      )}
    </dd>
  );
}

/** A figure that is not there: said in words, since a dash or a zero would be read as one. */
function Absent({ figure }: { figure: Presence | undefined }) {
  const { t } = useTranslation('college');
  return <span className={classes.absent}>{t(`scorecard.status.${absenceOf(figure)}`)}</span>;
}
