import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CollegePlaceDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/results';
import { isStaffOf } from '../shell/landing.policy';
import { NotFound } from '../shell/message-page';
import { Page } from '../shell/page';
import { useHome } from '../shell/use-home';
import { useYear } from '../shell/use-year';
import { YearSwitch } from '../shell/year-switch';
import { CardBlock } from '../ui/card-block';
import { Done } from '../ui/notes';
import { Tabs } from '../ui/tabs';
import { OutcomesView } from './outcomes-view';
import { PracticesView } from './practices-view';
import { RewardsView } from './rewards-view';

addTexts('results', texts);

const SHOWN = { practices: PracticesView, rewards: RewardsView, outcomes: OutcomesView } as const;
const VIEWS = Object.keys(SHOWN) as (keyof typeof SHOWN)[];

/** `/colleges/:code/results/:view?year=2024/2025`: what is left of a year, for the staff of the college. */
export default function ResultsPage({ code, view = 'practices' }: { readonly code: string; readonly view?: string }) {
  const { t } = useTranslation('results');
  const home = useHome();
  const place = useGraph(CollegePlaceDocument, { code });
  const college = place.data?.college ?? null;
  const choice = useYear(college?.region, college === null);
  const [done, setDone] = useState<string | null>(null);
  const known = VIEWS.find((each) => each === view);
  if (!known || (place.data !== undefined && college === null)) return <NotFound />;
  const { year } = choice;
  const staff = home.data !== undefined && isStaffOf(home.data, code);
  const Shown = SHOWN[known];
  const search = year === null ? '' : `?year=${year}`;
  return (
    <Page
      title={t(`views.${known}`)}
      kicker={
        <Anchor component={Link} href={`/colleges/${code}${search}`} inherit>
          {college?.name ?? code}
        </Anchor>
      }
      lead={t(`leads.${known}`)}
      controls={<YearSwitch choice={choice} live />}
    >
      <Tabs
        label={t('title')}
        tabs={VIEWS.map((each) => ({
          href: `/colleges/${code}/results/${each}${search}`,
          title: t(`tabs.${each}`),
          current: each === known,
        }))}
      />
      <Done focus>{done}</Done>
      {home.data && !staff && <CardBlock title={t(`views.${known}`)}>{t('denied')}</CardBlock>}
      {staff && college && year !== null && (
        <Shown key={year} at={{ id: college.id, code, year, mayWrite: staff }} tell={setDone} />
      )}
    </Page>
  );
}
