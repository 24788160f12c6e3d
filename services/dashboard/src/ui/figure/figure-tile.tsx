import { ActionIcon, Title } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigurePartsFragment, IndicatorDirection, IndicatorUnit } from '../../graph/generated/graphql';
import { addTexts, useLanguage } from '../../i18n';
import * as texts from '../../i18n/texts/figure';
import { formatCount, formatShare } from '../format.policy';
import { useFormat } from '../use-format';
import { absenceOf, distanceOf } from './figure.policy';
import { Sign } from './sign';
import { TargetBar } from './target-bar';
import { TrendLine } from './trend-line';
import type { Point } from './trend.policy';
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
  /** One note above says for all tiles why there is no figure: each is left with its target. */
  readonly targetAlone?: boolean;
  /** The year is under way, so that colleges are still expected to report. */
  readonly collecting?: boolean;
}

/** One indicator: the value first, then what it is made of, how far it is from the target, and what it rests on. */
export function FigureTile(props: FigureTileProps) {
  const { indicator, figure, link, explain, trend, targetAlone = false, collecting = false } = props;
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
        <TargetAlone figure={figure} direction={indicator.direction} />
      ) : (
        <div>
          <Value figure={figure} />
          <TargetBar
            value={figure.value}
            target={figure.target}
            verified={figure.targetVerified === true}
            distance={distance}
          />
          <TargetLine figure={figure} direction={indicator.direction} />
          {figure.status === 'OK' ? (
            <Standing indicator={indicator} figure={figure} collecting={collecting} />
          ) : (
            figure.note && <p className={classes.line}>{figure.note}</p>
          )}
          {trend && <TrendLine points={trend} />}
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

interface Aim {
  readonly figure: Pick<FigurePartsFragment, 'target' | 'targetVerified'>;
  readonly direction: IndicatorDirection;
}

function TargetLine({ figure: { target, targetVerified }, direction }: Aim) {
  const { t } = useTranslation('figure');
  const format = useFormat();
  if (target === null) return <p className={classes.line}>{t('noTarget')}</p>;
  const words = t(`target.${direction}`, { target: format.target(target) });
  return <p className={classes.line}>{targetVerified ? words : t('targetUnverified', { target: words })}</p>;
}

/** The target where a figure would stand. */
function TargetAlone({ figure: { target, targetVerified }, direction }: Aim) {
  const { t } = useTranslation('figure');
  const format = useFormat();
  return (
    <div>
      <p className={classes.absent}>
        {target === null ? t('noTarget') : t(`target.${direction}`, { target: format.target(target) })}
      </p>
      {target !== null && !targetVerified && <p className={classes.line}>{t('unverified')}</p>}
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
