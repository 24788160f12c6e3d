import { Anchor } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { canBeClosed } from '../closing/closers.policy';
import { useExplain } from '../explain/use-explain';
import { Explain } from '../explain/explain';
import { RegionTrendsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/region';
import { FiguresLead } from '../shell/figures-lead';
import { seesLiveFigures, seesWholeRegion } from '../shell/landing.policy';
import { NotFound } from '../shell/message-page';
import { Page } from '../shell/page';
import { PeriodSwitch } from '../shell/period-switch';
import { PrintFoot } from '../shell/print-foot';
import { asksForPublished } from '../shell/source.policy';
import { SourceSwitch } from '../shell/source-switch';
import { useAddress } from '../shell/use-address';
import { useHome } from '../shell/use-home';
import { useYear } from '../shell/use-year';
import { todayIn } from '../shell/today.policy';
import { academicYearOf } from '../shell/year.policy';
import { ViewActions } from '../shell/view-actions';
import { YearSwitch } from '../shell/year-switch';
import { Ranking } from './ranking';
import { RegionFigures } from './region-figures';
import classes from './region.module.css';
import { useRegionFigures } from './use-region-figures';

addTexts('region', texts);

const RegionClosers = lazy(() => import('../closing/region-closers'));
const Presented = lazy(() => import('./presented'));

/** Where a region stands in a year, and which of its colleges bring it there. */
export default function RegionPage({ code }: { code: string }) {
  const { t } = useTranslation('region');
  const { t: ofShell } = useTranslation();
  const { params } = useAddress();
  const home = useHome();
  const region = home.data?.regions?.find((each) => each.code === code);
  const choice = useYear(region, home.loading);
  const year = choice.year ?? '';
  const { figures, colleges, at } = useRegionFigures(code, choice.year);
  const whole = home.data !== undefined && seesWholeRegion(home.data, code);
  const live = whole && !asksForPublished(params);
  const card = figures.data?.region?.scorecard;
  const trends = useGraph(
    RegionTrendsDocument,
    { code, year, by: live ? 'WEEK' : 'PERIOD' },
    { enabled: choice.year !== null && card?.source === (live ? 'LIVE' : 'PUBLISHED') },
  );
  const { explain } = useExplain();
  const ranked =
    card?.indicators.find(({ indicator }) => indicator.code === params.get('indicator')) ?? card?.indicators[0];
  const closable = live && ranked && canBeClosed(ranked, year, academicYearOf(todayIn(region?.timeZone)));

  const unknown = figures.problems.every((problem) => problem.code === 'BAD_USER_INPUT');
  if (figures.data?.region === null && unknown) return <NotFound />;
  const collecting = choice.years.find((one) => one.year === year)?.collecting ?? null;
  const name = figures.data?.region?.name ?? region?.name ?? t('title');
  const lead = <FiguresLead figures={card} year={year} collecting={collecting} />;
  if (params.has('present')) return <Presented title={name} lead={lead} scores={card?.indicators ?? []} />;
  return (
    <Page
      wide
      kicker={t('kicker')}
      title={name}
      lead={lead}
      controls={
        <div className={classes.controls} data-unprinted>
          {whole && <SourceSwitch source={live ? 'LIVE' : 'PUBLISHED'} />}
          <YearSwitch choice={choice} live={home.data !== undefined && seesLiveFigures(home.data)} />
          {!live && <PeriodSwitch region={code} year={year} shown={card?.period ?? params.get('period')} />}
          <ViewActions present={t('present.start')} />
        </div>
      }
    >
      <RegionFigures
        answer={figures}
        at={at.figures}
        whole={live}
        collecting={collecting !== null}
        trends={trends.data?.region?.trends ?? []}
        explain={explain}
      />
      <Ranking answer={colleges} at={at.colleges} year={year} whole={live} explain={explain} told={card} />
      {closable && (
        <Suspense fallback={null}>
          <RegionClosers code={code} year={year} indicator={ranked.indicator} />
        </Suspense>
      )}
      <div className={classes.links} data-unprinted>
        <Anchor component={Link} href={`/regions/${code}/reports`}>
          {ofShell('reports')}
        </Anchor>
        {home.data && seesLiveFigures(home.data) && (
          <Anchor component={Link} href={`/regions/${code}/practices`}>
            {ofShell('practices')}
          </Anchor>
        )}
        {home.data && seesLiveFigures(home.data) && (
          <Anchor component={Link} href={`/regions/${code}/school`}>
            {ofShell('school')}
          </Anchor>
        )}
        {home.data && seesWholeRegion(home.data, code) && (
          <Anchor component={Link} href={`/regions/${code}/training`}>
            {ofShell('training')}
          </Anchor>
        )}
      </div>
      <PrintFoot />
      <Explain region={code} year={year} source={card?.source} period={params.get('period')} />
    </Page>
  );
}
