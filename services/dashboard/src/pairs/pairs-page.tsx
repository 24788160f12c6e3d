import { useTranslation } from 'react-i18next';
import { CollegePlaceDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as ofLinks from '../i18n/texts/links';
import * as texts from '../i18n/texts/pairs';
import * as ofPeople from '../i18n/texts/people';
import * as ofPerson from '../i18n/texts/person';
import { NotFound } from '../shell/message-page';
import { CollegeKicker, OwnCollege } from '../shell/own-college';
import { Page } from '../shell/page';
import { useYear } from '../shell/use-year';
import { WaitingPage } from '../shell/waiting-page';
import { YearSwitch } from '../shell/year-switch';
import { AgreementsView } from './agreements/agreements-view';
import { PairPage } from './card/pair-page';
import { PairsView } from './list/pairs-view';
import { BoardView } from './matching/board-view';
import type { College } from './pairs.type';
import { PlansView } from './plans/plans-view';
import { SupportView } from './support/support-view';
import { PairTabs, VIEWS, type View } from './tabs';

addTexts('pairs', texts);
addTexts('links', ofLinks);
addTexts('people', ofPeople);
addTexts('person', ofPerson);

const SHOWN = {
  ...{ list: PairsView, matching: BoardView, plans: PlansView },
  ...{ support: SupportView, agreements: AgreementsView },
} as const;

interface PairsPageProps {
  readonly code?: string;
  readonly view?: string;
  /** Of the pair whose card it is. */
  readonly id?: string;
}

/** `/pairs/:code/:view` and `/pairs/:code/pair/:id`: a college's pairs, for its director and curator. */
export default function PairsPage({ code, view = 'list', id }: PairsPageProps) {
  const { t } = useTranslation('pairs');
  const denied = { stranger: t('denied.stranger'), others: t('denied.others'), foreign: t('denied.foreign') };
  return (
    <OwnCollege title={t('title')} under="/pairs" code={code} denied={denied} which={t('whichCollege')}>
      {(college, several) => {
        if (view === 'pair' && id !== undefined) return <PairPage key={id} college={college} id={id} />;
        const known = VIEWS.find((each) => each === view);
        if (!known || id !== undefined) return <NotFound />;
        return <CollegePairs key={college.code} college={college} view={known} several={several} />;
      }}
    </OwnCollege>
  );
}

function CollegePairs({ college, view, several }: { college: College; view: View; several: boolean }) {
  const { t } = useTranslation('pairs');
  const place = useGraph(CollegePlaceDocument, { code: college.code });
  const region = place.data?.college?.region;
  const choice = useYear(region, !region);
  const { year } = choice;
  const Shown = SHOWN[view];
  if (year === null) return <WaitingPage title={t(`views.${view}`)} answer={place} at="college" />;
  return (
    <Page
      title={t(`views.${view}`)}
      kicker={<CollegeKicker college={college} several={several} under="/pairs" />}
      lead={t(`leads.${view}`)}
      controls={<YearSwitch choice={choice} live />}
    >
      <PairTabs college={college} view={view} />
      <Shown key={year} college={college} year={year} />
    </Page>
  );
}
