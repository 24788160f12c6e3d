import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Explain } from '../explain/explain';
import { CollegePlaceDocument } from '../graph/generated/graphql';
import { useGraph, type Answer } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as ofSubmission from '../i18n/texts/submission';
import * as ofSurveys from '../i18n/texts/surveys';
import { mayImport } from '../shell/landing.policy';
import { NotFound } from '../shell/message-page';
import { NotForYou } from '../shell/not-for-you';
import { Page } from '../shell/page';
import { WaitingPage } from '../shell/waiting-page';
import { rolesOf, useHome } from '../shell/use-home';
import { CollegeSurveys } from '../surveys/college-surveys';
import { Tabs } from '../ui/tabs';
import { PeriodsBlock } from './periods-block';
import type { College } from './submission.type';

addTexts('submission', ofSubmission);
addTexts('surveys', ofSurveys);

const VIEWS = ['periods', 'surveys'] as const;

interface ReportPageProps {
  readonly code: string;
  readonly view?: string;
}

/** `/colleges/:code/report/:view`: what a college tells its region, and asks its people. */
export default function ReportPage({ code, view = 'periods' }: ReportPageProps) {
  const { t } = useTranslation('submission');
  const home = useHome();
  const own = home.data?.me?.colleges.some((college) => college.code === code) && mayImport(rolesOf(home.data));
  const place = useGraph(CollegePlaceDocument, { code }, { enabled: own === true });
  const college = place.data?.college ?? null;
  const waiting: Answer<unknown> = home.data ? place : home;
  const known = VIEWS.find((each) => each === view);

  if (!known) return <NotFound />;
  if (home.data && !own) {
    return (
      <Page title={t('title')}>
        <NotForYou stranger={t('denied.stranger')} others={t('denied.others')} />
      </Page>
    );
  }
  if (!college) return <WaitingPage title={t('title')} answer={waiting} at="college" />;
  return <Report college={college} view={known} director={rolesOf(home.data).includes('DIRECTOR')} />;
}

interface ReportProps {
  readonly college: College;
  readonly view: (typeof VIEWS)[number];
  /** A curator sees what is told; the director tells it. */
  readonly director: boolean;
}

function Report({ college, view, director }: ReportProps) {
  const { t } = useTranslation('submission');
  const tabs = VIEWS.map((each) => ({
    href: each === 'periods' ? `/colleges/${college.code}/report` : `/colleges/${college.code}/report/${each}`,
    title: t(`tabs.${each}`),
    current: each === view,
  }));
  return (
    <Page
      title={t(`views.${view}`)}
      kicker={
        <Anchor component={Link} href={`/colleges/${college.code}`} inherit>
          {college.name}
        </Anchor>
      }
      lead={t(`leads.${view}`)}
    >
      <Tabs label={t('title')} tabs={tabs} />
      {view === 'periods' ? (
        <PeriodsBlock college={college} director={director} />
      ) : (
        <CollegeSurveys college={college} />
      )}
      <Explain region={college.region.code} year="" period={null} source="LIVE" />
    </Page>
  );
}
