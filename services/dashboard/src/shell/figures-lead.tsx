import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n';
import { formatDay } from '../ui/format.policy';
import classes from './figures-lead.module.css';
import type { Source } from './source.policy';
import { usePeriodName } from '../ui/use-period-name';
import type { Collecting } from './year.policy';

interface FiguresOf {
  readonly source: Source;
  readonly asOf: string | null;
  readonly period: string | null;
  readonly revision: number | null;
  readonly indicators: readonly { readonly approval: 'ACCEPTED' | 'AUTOMATIC' | null }[];
}

interface FiguresLeadProps {
  /** Null while the figures are not known: the line is kept. */
  readonly figures: FiguresOf | null | undefined;
  readonly year: string;
  readonly collecting: Collecting | null;
}

/** What the figures below are: of which day, live or of which publication, by whose word, and whether of enough colleges. */
export function FiguresLead({ figures, year, collecting }: FiguresLeadProps) {
  const { t } = useTranslation();
  if (!figures) return <>&nbsp;</>;
  return (
    <>
      <Told figures={figures} year={year} />
      {collecting && <span className={classes.collecting}>{t('figures.collecting', { ...collecting })}</span>}
    </>
  );
}

function Told({ figures, year }: { figures: FiguresOf; year: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = usePeriodName();
  const { source, asOf, period, revision, indicators } = figures;
  if (source === 'PUBLISHED' && period !== null && revision !== null) {
    const automatic = indicators.some(({ approval }) => approval === 'AUTOMATIC');
    const said = [
      t('figures.published', { period: nameOf(period), revision }),
      asOf !== null && t('figures.on', { date: formatDay(asOf, language) }),
      t(automatic ? 'figures.automatic' : 'figures.accepted'),
    ];
    return <>{said.filter(Boolean).join(', ')}</>;
  }
  if (source === 'PUBLISHED') return <>{t('figures.unpublished', { year })}</>;
  if (asOf === null) return <>{t('figures.none', { year })}</>;
  return <>{t('figures.live', { date: formatDay(asOf, language) })}</>;
}
