import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { RegionCollegesDocument, RegionFiguresDocument, type RegionFiguresQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts, useLanguage } from '../i18n';
import * as texts from '../i18n/texts/region';
import { seesWholeRegion } from '../shell/landing.policy';
import { NotFound } from '../shell/message-page';
import { Page } from '../shell/page';
import { useHome } from '../shell/use-home';
import { useYear } from '../shell/use-year';
import { formatDay } from '../ui/format.policy';
import { YearSwitch } from '../shell/year-switch';
import { Ranking } from './ranking';
import { RegionFigures } from './region-figures';

addTexts('region', texts);

/** Where a region stands in a year, and which of its colleges bring it there. */
export default function RegionPage({ code }: { code: string }) {
  const { t } = useTranslation('region');
  const { t: ofShell } = useTranslation();
  const home = useHome();
  const region = home.data?.regions?.find((each) => each.code === code);
  const choice = useYear(region, home.loading);
  const year = choice.year ?? '';
  const known = { enabled: choice.year !== null };
  const figures = useGraph(RegionFiguresDocument, { code, year }, known);
  const colleges = useGraph(RegionCollegesDocument, { code, year }, known);

  const unknown = figures.problems.every((problem) => problem.code === 'BAD_USER_INPUT');
  if (figures.data?.region === null && unknown) return <NotFound />;
  const whole = home.data !== undefined && seesWholeRegion(home.data, code);
  const name = figures.data?.region?.name ?? region?.name;
  return (
    <Page
      kicker={t('kicker')}
      title={name ?? t('title')}
      lead={<Dated scorecard={figures.data?.region?.scorecard} year={year} />}
      controls={<YearSwitch choice={choice} />}
    >
      <RegionFigures answer={figures} whole={whole} />
      <Ranking answer={colleges} year={year} whole={whole} />
      <Anchor component={Link} href={`/regions/${code}/reports`}>
        {ofShell('reports')}
      </Anchor>
    </Page>
  );
}

type Scorecard = NonNullable<RegionFiguresQuery['region']>['scorecard'];

/** The day that the figures are told for; its line is kept while it is not known. */
function Dated({ scorecard, year }: { scorecard: Scorecard | undefined; year: string }) {
  const { t } = useTranslation('region');
  const language = useLanguage();
  if (!scorecard) return <>&nbsp;</>;
  if (scorecard.asOf === null) return <>{t('noFigures', { year })}</>;
  const period = t(scorecard.approved ? 'approved' : 'live');
  return (
    <>
      {t('asOf', { date: formatDay(scorecard.asOf, language) })}, {period}
    </>
  );
}
