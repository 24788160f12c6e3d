import { useTranslation } from 'react-i18next';
import { addTexts } from '../i18n';
import * as ofPairs from '../i18n/texts/pairs';
import * as texts from '../i18n/texts/people';
import * as ofPerson from '../i18n/texts/person';
import { NotFound } from '../shell/message-page';
import { CollegeKicker, OwnCollege } from '../shell/own-college';
import { Page } from '../shell/page';
import { MenteesView } from './bases/mentees-view';
import { MentorsView } from './bases/mentors-view';
import { PersonPage } from './card/person-page';
import { CertificatesView } from './certificates/certificates-view';
import { ConsentsView } from './consents/consents-view';
import { DuplicatesView } from './duplicates/duplicates-view';
import { EveryoneView } from './everyone-view';
import { ImportsView } from './imports/imports-view';
import type { College } from './people.type';
import { PartnersView } from './partners-view';
import { PeopleTabs, VIEWS, type View } from './tabs';

addTexts('people', texts);
addTexts('pairs', ofPairs);
addTexts('person', ofPerson);

const SHOWN = {
  everyone: EveryoneView,
  mentors: MentorsView,
  mentees: MenteesView,
  consents: ConsentsView,
  certificates: CertificatesView,
  partners: PartnersView,
  duplicates: DuplicatesView,
  imports: ImportsView,
} as const;

interface PeoplePageProps {
  readonly code?: string;
  readonly view?: string;
  /** Of the person whose card it is. */
  readonly id?: string;
}

/** `/people/:code/:view` and `/people/:code/person/:id`: a college's own people, for its director and curator. */
export default function PeoplePage({ code, view = 'everyone', id }: PeoplePageProps) {
  const { t } = useTranslation('people');
  const denied = { stranger: t('denied.stranger'), others: t('denied.others'), foreign: t('denied.foreign') };
  return (
    <OwnCollege title={t('title')} under="/people" code={code} denied={denied} which={t('whichCollege')}>
      {(college, several) => {
        if (view === 'person' && id !== undefined) return <PersonPage key={id} college={college} id={id} />;
        const known = VIEWS.find((each) => each === view);
        if (!known || id !== undefined) return <NotFound />;
        return <CollegePeople college={college} view={known} several={several} />;
      }}
    </OwnCollege>
  );
}

function CollegePeople({ college, view, several }: { college: College; view: View; several: boolean }) {
  const { t } = useTranslation('people');
  const Shown = SHOWN[view];
  return (
    <Page
      title={t(`views.${view}`)}
      kicker={<CollegeKicker college={college} several={several} under="/people" />}
      lead={t(`leads.${view}`)}
    >
      <PeopleTabs college={college} view={view} />
      <Shown key={college.code} college={college} />
    </Page>
  );
}
