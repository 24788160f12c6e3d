import { CloseButton } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegionFiguresQuery } from '../graph/generated/graphql';
import { useAddress } from '../shell/use-address';
import { absenceOf, distanceOf } from '../ui/figure/figure.policy';
import { Sign } from '../ui/figure/sign';
import { TargetBar } from '../ui/figure/target-bar';
import { useFormat } from '../ui/use-format';
import classes from './presented.module.css';

type Score = NonNullable<NonNullable<RegionFiguresQuery['region']>['scorecard']>['indicators'][number];

interface PresentedProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly scores: readonly Score[];
}

/** The region's indicators for a room to look at: one screen, letters that are read from its far end, and no menus. */
export default function Presented({ title, lead, scores }: PresentedProps) {
  const { t } = useTranslation('region');
  const { go } = useAddress();
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') go({ present: null });
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [go]);
  return (
    <div className={classes.screen}>
      <div className={classes.head}>
        <h1 className={classes.title}>{title}</h1>
        <div className={classes.lead}>{lead}</div>
        <CloseButton
          size="lg"
          className={classes.end}
          aria-label={t('present.end')}
          onClick={() => go({ present: null })}
        />
      </div>
      {scores.length === 0 && <p className={classes.line}>{t('present.none')}</p>}
      <div className={classes.figures}>
        {scores.map((score) => (
          <Figure key={score.indicator.code} score={score} />
        ))}
      </div>
      <Notes scores={scores} />
    </div>
  );
}

/** Said once for all: the screen has no room to say it at each target. */
function Notes({ scores }: Pick<PresentedProps, 'scores'>) {
  const { t } = useTranslation(['region', 'figure']);
  const aimed = scores.filter(({ target }) => target !== null);
  const years = new Set(
    aimed.flatMap(({ targetCarriedForward, targetYear }) => (targetCarriedForward && targetYear) || []),
  );
  return (
    <div className={classes.notes}>
      {aimed.some(({ targetVerified }) => !targetVerified) && <p className={classes.line}>{t('legend.dashed')}</p>}
      {[...years].map((year) => (
        <p key={year} className={classes.line}>
          {t('present.carried', { year })}
        </p>
      ))}
    </div>
  );
}

function Figure({ score }: { score: Score }) {
  const { t } = useTranslation('figure');
  const format = useFormat();
  const { indicator, value, target, targetVerified, coverage } = score;
  const distance = distanceOf(score, indicator.direction);
  return (
    <article className={classes.figure}>
      <h2 className={classes.name}>{indicator.title}</h2>
      <div>
        <p className={value === null ? classes.absent : classes.value}>
          {value === null ? t(`absent.${absenceOf(score)}`) : format.percent(value)}
        </p>
        <TargetBar value={value} target={target} verified={targetVerified === true} distance={distance} />
        <p className={classes.line}>
          {target === null ? t('noTarget') : t(`target.${indicator.direction}`, { target: format.target(target) })}
        </p>
        {value !== null && distance !== 'untargeted' && (
          <p className={classes.line}>
            <Sign of={distance} size={28} />
            {distance === 'early' ? t('early', { count: coverage.expected, ...coverage }) : t(`standing.${distance}`)}
          </p>
        )}
        {value !== null && distance !== 'early' && (
          <p className={classes.line}>{t('colleges', { count: coverage.expected, ...coverage })}</p>
        )}
      </div>
    </article>
  );
}
