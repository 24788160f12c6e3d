import { ActionIcon, Title } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  FigurePartsFragment,
  ForecastPartsFragment,
  IndicatorDirection,
  IndicatorUnit,
} from '../../graph/generated/graphql';
import { addTexts, useLanguage } from '../../i18n';
import * as texts from '../../i18n/texts/figure';
import { formatCount, formatShare } from '../format.policy';
import { useFormat } from '../use-format';
import { absenceOf, distanceOf } from './figure.policy';
import { ForecastLine } from './forecast-line';
import { Sign } from './sign';
import { TargetBar } from './target-bar';
import { TrendLine } from './trend-line';
import type { Point } from './trend.policy';
import { useTargetWords, type Aim } from './use-target-words';
import classes from './figure.module.css';

addTexts('figure', texts);

export interface TileIndicator {
  readonly code: string;
  readonly title: string;
  readonly unit: IndicatorUnit;
  readonly direction: IndicatorDirection;
}

interface FigureTileProps {
  readonly indicator: TileIndicator;
  /** Draws the title as a link to what the figure is of. */
  readonly link: (title: string) => ReactNode;
  readonly explain: () => void;
  readonly figure: FigurePartsFragment;
  readonly trend?: readonly Point[] | undefined;
  readonly forecast: ForecastPartsFragment | null;
  /** One note above says for all tiles why there is no figure: each is left with its target. */
  readonly targetAlone?: boolean;
  /** The year is under way, so that colleges are still expected to report. */
  readonly collecting?: boolean;
}

/** One indicator: the value first, then what it is made of, how far it is from the target, and what it rests on. */
export function FigureTile(props: FigureTileProps) {
  const { indicator, figure, link, explain, trend, forecast, targetAlone = false, collecting = false } = props;
  const { t } = useTranslation('figure');
  const distance = distanceOf(figure, indicator.direction);
  return (
    <article className={classes.tile}>
      <div className={classes.tileHead}>
        <Title order={3} className={classes.tileTitle}>
          {link(indicator.title)}
        </Title>
        <ActionIcon
          variant="subtle"
          color="gray"
          data-unprinted
          aria-label={t('explain', { title: indicator.title })}
          onClick={explain}
        >
          <IconInfoCircle size={18} aria-hidden />
        </ActionIcon>
      </div>
      {targetAlone ? (
        <TargetAlone aim={figure} direction={indicator.direction} />
      ) : (
        <div>
          <Value figure={figure} />
          <TargetBar
            value={figure.value}
            target={figure.target}
            verified={figure.targetVerified === true}
            distance={distance}
          />
          <TargetLine aim={figure} direction={indicator.direction} />
          {figure.status === 'OK' ? (
            <Standing indicator={indicator} figure={figure} collecting={collecting} />
          ) : (
            figure.note && <p className={classes.line}>{figure.note}</p>
          )}
          {trend && <TrendLine points={trend} />}
          {forecast && <ForecastLine forecast={forecast} indicator={indicator} early={distance === 'early'} />}
        </div>
      )}
    </article>
  );
}

function Value({ figure }: { figure: FigurePartsFragment }) {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  if (figure.status !== 'OK' || figure.value === null) {
    return <p className={classes.absent}>{t(`absent.${absenceOf(figure)}`)}</p>;
  }
  const { numerator, denominator } = figure;
  return (
    <p className={classes.value}>
      <span className={classes.number}>
        {formatShare(figure.value, language)}
        <span className={classes.percent}>{language === 'ru' ? '\u00a0%' : '%'}</span>
      </span>
      {numerator !== null && denominator !== null && (
        <span className={classes.parts}>
          {t('parts', {
            numerator: formatCount(numerator, language),
            denominator: formatCount(denominator, language),
          })}
        </span>
      )}
    </p>
  );
}

interface TargetProps {
  readonly aim: Aim;
  readonly direction: IndicatorDirection;
}

function TargetLine({ aim, direction }: TargetProps) {
  const words = useTargetWords();
  return <p className={classes.line}>{words(aim, direction)}</p>;
}

/** The target where a figure would stand. */
function TargetAlone({ aim, direction }: TargetProps) {
  const { t } = useTranslation('figure');
  const format = useFormat();
  const { target, targetVerified, targetYear, targetCarriedForward } = aim;
  if (target === null) return <p className={classes.absent}>{t('noTarget')}</p>;
  return (
    <div>
      <p className={classes.absent}>{t(`target.${direction}`, { target: format.target(target) })}</p>
      {!targetVerified && <p className={classes.line}>{t('unverified')}</p>}
      {targetCarriedForward && targetYear !== null && (
        <p className={classes.line}>{t('carried', { year: targetYear })}</p>
      )}
    </div>
  );
}

interface StandingProps {
  readonly indicator: TileIndicator;
  readonly figure: FigurePartsFragment;
  readonly collecting: boolean;
}

function Standing({ indicator: { unit, direction }, figure, collecting }: StandingProps) {
  const { t } = useTranslation('figure');
  const format = useFormat();
  const { gap, aboveHundred, coverage } = figure;
  const distance = distanceOf(figure, direction);
  const partial = coverage.reported < coverage.expected;
  if (distance === 'early') {
    return (
      <p className={classes.warn}>
        <Sign of="early" />
        {t(collecting ? 'earlyCollecting' : 'early', { count: coverage.expected, ...coverage })}
      </p>
    );
  }
  return (
    <>
      {distance !== 'untargeted' && (
        <p className={classes.standing} data-distance={distance}>
          <Sign of={distance} />
          {t(`standing.${distance}`)}
        </p>
      )}
      {gap !== null && gap > 0 && (
        <p className={classes.gap}>
          {t(`${direction === 'AT_MOST' ? 'excess' : 'gap'}.${unit}`, { count: gap, number: format.count(gap) })}
        </p>
      )}
      {aboveHundred && <p className={classes.warn}>{t('doubtful')}</p>}
      <p className={partial ? classes.warn : classes.line}>
        {partial && <IconAlertTriangle size={15} aria-hidden />}
        {t('coverage', { count: coverage.expected, ...coverage })}
      </p>
    </>
  );
}
