import { useTranslation } from 'react-i18next';
import { Explain } from '../explain/explain';
import { ExploreChoicesDocument, ExploreFiguresDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/explore';
import { seesWholeRegion } from '../shell/landing.policy';
import { NotFound } from '../shell/message-page';
import { Page } from '../shell/page';
import { PrintFoot } from '../shell/print-foot';
import { SourceSwitch } from '../shell/source-switch';
import { useAddress } from '../shell/use-address';
import { useHome } from '../shell/use-home';
import { useYear } from '../shell/use-year';
import { ViewActions } from '../shell/view-actions';
import { ExploreControls } from './explore-controls';
import { ExploreResult } from './explore-result';
import classes from './explore.module.css';
import { TakeAway } from './take-away';
import { variablesOf, viewOf } from './view.policy';

addTexts('explore', texts);

/** `/regions/:code/explore`: figures beside one another, as the address asks for them. */
export default function ExplorePage({ code }: { code: string }) {
  const { t } = useTranslation('explore');
  const { params } = useAddress();
  const home = useHome();
  const region = home.data?.regions?.find((each) => each.code === code);
  const choice = useYear(region, home.loading);
  const choices = useGraph(ExploreChoicesDocument, { code });
  const whole = home.data !== undefined && seesWholeRegion(home.data, code);
  const indicators = choices.data?.indicators ?? [];
  const view = viewOf(params, { indicator: indicators[0]?.code ?? null, year: choice.year });
  const known = view.indicators.length > 0 && view.years.length + view.periods.length > 0;
  const variables = variablesOf(view, code);
  const answer = useGraph(ExploreFiguresDocument, variables, { enabled: known });

  const unknown = choices.problems.every((problem) => problem.code === 'BAD_USER_INPUT');
  if (choices.data?.region === null && unknown) return <NotFound />;
  return (
    <Page
      wide
      kicker={choices.data?.region?.name ?? region?.name}
      title={t('title')}
      lead={t('lead')}
      controls={
        <div className={classes.page} data-unprinted>
          {whole && <SourceSwitch source={view.published ? 'PUBLISHED' : 'LIVE'} />}
          <ViewActions />
        </div>
      }
    >
      <ExploreControls
        view={view}
        indicators={indicators}
        years={choice.years.map(({ year }) => year)}
        periods={(choices.data?.periods ?? []).filter(({ publication }) => publication !== null)}
      />
      <ExploreResult answer={answer} view={view} forms={choices.data?.forms ?? []} />
      {known && <TakeAway view={view} region={code} variables={variables} />}
      <PrintFoot />
      <Explain
        region={code}
        year={view.years[0] ?? choice.year ?? ''}
        period={view.periods[0] ?? null}
        source={answer.data?.kpi?.[0]?.source}
      />
    </Page>
  );
}
