import { useTranslation } from 'react-i18next';
import { DeskPlaceDocument } from '../graph/generated/graphql';
import { Explain } from '../explain/explain';
import { useGraph, type Answer } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as ofDesk from '../i18n/texts/desk';
import * as ofPairs from '../i18n/texts/pairs';
import * as ofIndicators from '../i18n/texts/indicators';
import * as ofSurveys from '../i18n/texts/surveys';
import * as ofTargets from '../i18n/texts/targets';
import { IndicatorsView } from '../indicators/indicators-view';
import { NormsView } from '../law/norms-view';
import { seesWholeRegion } from '../shell/landing.policy';
import { NotFound } from '../shell/message-page';
import { NotForYou } from '../shell/not-for-you';
import { Page } from '../shell/page';
import { WaitingPage } from '../shell/waiting-page';
import { useHome } from '../shell/use-home';
import { RegionSurveys } from '../surveys/region-surveys';
import { TargetsView } from '../targets/targets-view';
import { Tabs } from '../ui/tabs';
import { CollectionView } from './collection-view';
import type { Region } from './desk.type';
import { PlanView } from './plan-view';
import { RoadmapsView } from './roadmaps-view';

addTexts('desk', ofDesk);
addTexts('indicators', ofIndicators);
addTexts('pairs', ofPairs);
addTexts('surveys', ofSurveys);
addTexts('targets', ofTargets);

const VIEWS = ['collection', 'roadmaps', 'plan', 'targets', 'indicators', 'surveys', 'norms'] as const;

const SHOWN = {
  collection: CollectionView,
  roadmaps: RoadmapsView,
  plan: PlanView,
  targets: TargetsView,
  indicators: IndicatorsView,
  surveys: RegionSurveys,
  norms: NormsView,
} as const;

interface DeskPageProps {
  readonly code: string;
  readonly view?: string;
}

/** `/regions/:code/desk/:view`: where a coordinator collects, decides and publishes. */
export default function DeskPage({ code, view = 'collection' }: DeskPageProps) {
  const { t } = useTranslation('desk');
  const home = useHome();
  const own = home.data !== undefined && seesWholeRegion(home.data, code);
  const place = useGraph(DeskPlaceDocument, { code }, { enabled: own });
  const waiting: Answer<unknown> = home.data ? place : home;
  const known = VIEWS.find((each) => each === view);
  const region = place.data?.region ?? null;

  if (!known) return <NotFound />;
  if (home.data && !own) {
    return (
      <Page title={t('title')}>
        <NotForYou stranger={t('denied.stranger')} others={t('denied.others')} />
      </Page>
    );
  }
  if (!region) return <WaitingPage title={t('title')} answer={waiting} at="region" />;
  return <Desk region={region} view={known} />;
}

function Desk({ region, view }: { region: Region; view: (typeof VIEWS)[number] }) {
  const { t } = useTranslation('desk');
  const Shown = SHOWN[view];
  const tabs = VIEWS.map((each) => ({
    href: each === 'collection' ? `/regions/${region.code}/desk` : `/regions/${region.code}/desk/${each}`,
    title: t(`tabs.${each}`),
    current: each === view,
  }));
  return (
    <Page wide title={t(`tabs.${view}`)} kicker={region.name} lead={t(`leads.${view}`)}>
      <Tabs label={t('title')} tabs={tabs} />
      <Shown region={region} />
      <Explain region={region.code} year="" period={null} source="LIVE" />
    </Page>
  );
}
