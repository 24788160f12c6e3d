import { Anchor, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, Redirect } from 'wouter';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/people';
import * as ofPerson from '../i18n/texts/person';
import { mayImport } from '../shell/landing.policy';
import { NotFound } from '../shell/message-page';
import { NotForYou } from '../shell/not-for-you';
import { Page } from '../shell/page';
import { rolesOf, useHome } from '../shell/use-home';
import { Block } from '../ui/block';
import { MenteesView } from './bases/mentees-view';
import { MentorsView } from './bases/mentors-view';
import { PersonPage } from './card/person-page';
import { ConsentsView } from './consents/consents-view';
import { DuplicatesView } from './duplicates/duplicates-view';
import { EveryoneView } from './everyone-view';
import { ImportsView } from './imports/imports-view';
import type { College } from './people.type';
import { PeopleTabs, VIEWS, type View } from './tabs';

addTexts('people', texts);
addTexts('person', ofPerson);

const SHOWN = {
  everyone: EveryoneView,
  mentors: MentorsView,
  mentees: MenteesView,
  consents: ConsentsView,
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
  const home = useHome();
  const colleges = home.data?.me?.colleges ?? [];
  const college = colleges.find((one) => one.code === code);
  const title = t('title');

  if (!home.data) {
    return (
      <Page title={title}>
        <Block title={title} answer={home} at="me" select={() => null} skeleton={<Skeleton height={320} radius="md" />}>
          {() => null}
        </Block>
      </Page>
    );
  }
  if (!mayImport(rolesOf(home.data)) || colleges.length === 0) {
    return (
      <Page title={title}>
        <NotForYou stranger={t('denied.stranger')} others={t('denied.others')} />
      </Page>
    );
  }
  if (code === undefined) return <WhichCollege colleges={colleges} />;
  if (!college) {
    return (
      <Page title={title}>
        <NotForYou stranger={t('denied.stranger')} others={t('denied.foreign')} />
      </Page>
    );
  }
  if (view === 'person' && id !== undefined) return <PersonPage key={id} college={college} id={id} />;
  const known = VIEWS.find((each) => each === view);
  if (!known || id !== undefined) return <NotFound />;
  return <CollegePeople college={college} view={known} several={colleges.length > 1} />;
}

function CollegePeople({ college, view, several }: { college: College; view: View; several: boolean }) {
  const { t } = useTranslation('people');
  const Shown = SHOWN[view];
  return (
    <Page
      title={t(`views.${view}`)}
      kicker={
        several ? (
          <Anchor component={Link} href="/people" inherit>
            {college.name}
          </Anchor>
        ) : (
          college.name
        )
      }
      lead={t(`leads.${view}`)}
    >
      <PeopleTabs college={college} view={view} />
      <Shown key={college.code} college={college} />
    </Page>
  );
}

/** Who works for one college is there at once. */
function WhichCollege({ colleges }: { colleges: readonly College[] }) {
  const { t } = useTranslation('people');
  const [only, second] = colleges;
  if (only && !second) return <Redirect href={`/people/${only.code}`} replace />;
  return (
    <Page title={t('title')} lead={t('whichCollege')}>
      <ul>
        {colleges.map(({ code, name }) => (
          <li key={code}>
            <Anchor component={Link} href={`/people/${code}`}>
              {name}
            </Anchor>
          </li>
        ))}
      </ul>
    </Page>
  );
}
