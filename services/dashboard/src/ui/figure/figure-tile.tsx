import { ActionIcon, Popover, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FigurePartsFragment, IndicatorUnit } from '../../graph/generated/graphql';
import { addTexts, useLanguage } from '../../i18n';
import * as texts from '../../i18n/texts/figure';
import { formatCount, formatShare, formatTarget } from '../format.policy';
import { absenceOf } from './figure.policy';
import { TargetBar } from './target-bar';
import classes from './figure.module.css';

addTexts('figure', texts);

interface FigureTileProps {
  readonly indicator: { readonly title: string; readonly description: string; readonly unit: IndicatorUnit };
  readonly figure: FigurePartsFragment;
  /** One note above says for all tiles why there is no figure: each is left with its target. */
  readonly targetAlone?: boolean;
  /** Left out for one college, whose figures rest on itself. */
  readonly withCoverage?: boolean;
}

/** One indicator: the value first, then what it is made of, how far it is from the target, and what it rests on. */
export function FigureTile({ indicator, figure, targetAlone = false, withCoverage = true }: FigureTileProps) {
  return (
    <article className={classes.tile}>
      <div className={classes.tileHead}>
        <Title order={3} className={classes.tileTitle}>
          {indicator.title}
        </Title>
        <About indicator={indicator} figure={figure} />
      </div>
      {targetAlone ? (
        <TargetAlone figure={figure} />
      ) : (
        <div>
          <Value figure={figure} />
          <TargetBar value={figure.value} target={figure.target} verified={figure.targetVerified === true} />
          <TargetLine figure={figure} />
          {figure.status === 'OK' ? (
            <Standing unit={indicator.unit} figure={figure} withCoverage={withCoverage} />
          ) : (
            figure.note && <p className={classes.line}>{figure.note}</p>
          )}
        </div>
      )}
    </article>
  );
}

function Value({ figure }: { figure: FigurePartsFragment }) {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  if (figure.status !== 'OK' || figure.value === null) {
    return <p className={classes.absent}>{t(`absent.${absenceOf(figure.status)}`)}</p>;
  }
  const { numerator, denominator } = figure;
  return (
    <p className={classes.value}>
      <span className={classes.number}>
        {formatShare(figure.value, language)}
        <span className={classes.sign}>{language === 'ru' ? '\u00a0%' : '%'}</span>
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

function TargetLine({ figure: { target, targetVerified } }: { figure: FigurePartsFragment }) {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  if (target === null) return <p className={classes.line}>{t('noTarget')}</p>;
  return (
    <p className={classes.line}>
      {t(targetVerified ? 'target' : 'targetUnverified', { target: formatTarget(target, language) })}
    </p>
  );
}

/** The target where a figure would stand. */
function TargetAlone({ figure: { target, targetVerified } }: { figure: FigurePartsFragment }) {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  return (
    <div>
      <p className={classes.absent}>
        {target === null ? t('noTarget') : t('target', { target: formatTarget(target, language) })}
      </p>
      {target !== null && !targetVerified && <p className={classes.line}>{t('unverified')}</p>}
    </div>
  );
}

interface StandingProps {
  readonly unit: IndicatorUnit;
  readonly figure: FigurePartsFragment;
  readonly withCoverage: boolean;
}

function Standing({ unit, figure, withCoverage }: StandingProps) {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  const { gap, aboveHundred, coverage } = figure;
  const partial = coverage.reported < coverage.expected;
  return (
    <>
      {gap === 0 && (
        <p className={classes.reached}>
          <IconCheck size={16} stroke={2.5} aria-hidden />
          {t('standing.reached')}
        </p>
      )}
      {gap !== null && gap > 0 && (
        <p className={classes.gap}>{t(`gap.${unit}`, { count: gap, number: formatCount(gap, language) })}</p>
      )}
      {aboveHundred && <p className={classes.warn}>{t('doubtful')}</p>}
      {withCoverage && (
        <p className={partial ? classes.warn : classes.line}>
          {partial && <IconAlertTriangle size={15} aria-hidden />}
          {t('coverage', { count: coverage.expected, ...coverage })}
        </p>
      )}
    </>
  );
}

/** What is counted, by which formula, and where the target is from: a click away, for those who ask. */
function About({ indicator, figure }: Pick<FigureTileProps, 'indicator' | 'figure'>) {
  const { t } = useTranslation('figure');
  return (
    <Popover width={300} position="bottom-end" shadow="md" withinPortal={false}>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('about', { title: indicator.title })}>
          <IconInfoCircle size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('about', { title: indicator.title })}>
        <Text size="sm">{indicator.description}</Text>
        <Text size="sm" c="var(--hub-muted)" mt="xs">
          {t('formula', { version: figure.formulaVersion })}
        </Text>
        {figure.targetSource && (
          <Text size="sm" c="var(--hub-muted)" mt="xs">
            {t('source', { source: figure.targetSource })}
          </Text>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
