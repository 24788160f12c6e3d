import { Anchor, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { PersonCardDocument } from '../../graph/generated/graphql';
import { useGraph } from '../../graph/use-graph';
import { Page } from '../../shell/page';
import { Block } from '../../ui/block';
import { Done } from '../../ui/notes';
import type { College } from '../people.type';
import { PersonFacts } from '../person-words';
import { BaseActs } from '../one/base-acts';
import { PersonDialog } from '../one/person-dialog';
import { formOf } from '../one/person-form.policy';
import { LinksBlock } from './links-block';
import { PeopleTabs } from '../tabs';
import { ConsentsBlock } from './consents-block';
import { EraseDialog } from './erase-dialog';
import { FinalBlock } from './final-block';
import { MentorshipsBlock } from './mentorships-block';
import { OwnWishesBlock } from './own-wishes-block';
import { QuestionnaireBlock } from './questionnaire-block';
import { MenteeStays, MentorStays } from './stays-block';
import { WhoBlock } from './who-block';

interface PersonPageProps {
  readonly college: College;
  readonly id: string;
}

/** `/people/:code/person/:id`: everything that the college keeps of a person. */
export function PersonPage({ college, id }: PersonPageProps) {
  const { t } = useTranslation('person');
  const answer = useGraph(PersonCardDocument, { id });
  const [done, setDone] = useState<string | null>(null);
  const [erasing, setErasing] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [editing, setEditing] = useState(false);
  const [, navigate] = useLocation();
  const person = answer.data?.person ?? null;
  // A record of another of the reader's colleges is that college's to show.
  const own = person?.college?.id === college.id ? person : null;
  return (
    <Page
      title={own?.name ?? t('title')}
      windowTitle={t('title')}
      kicker={
        <Anchor component={Link} href={`/people/${college.code}`} inherit>
          {college.name}
        </Anchor>
      }
      lead={own && <PersonFacts person={own} />}
    >
      <PeopleTabs college={college} view={null} />
      <Done focus>{done}</Done>
      {own ? (
        <>
          <WhoBlock person={own} edit={() => setEditing(true)} />
          <ConsentsBlock person={own} done={setDone} />
          <BaseActs college={college} person={own} done={setDone} />
          <LinksBlock person={own} />
          <MentorStays profiles={own.mentorProfiles} />
          <QuestionnaireBlock questionnaire={own.mentorQuestionnaire} />
          <OwnWishesBlock person={own} />
          <MenteeStays profiles={own.menteeProfiles} />
          <MentorshipsBlock college={college} personId={own.id} answer={answer} />
          <FinalBlock college={college} person={own} erase={() => setErasing({ id: own.id, name: own.name })} />
        </>
      ) : (
        <Block
          title={t('title')}
          answer={answer}
          at="person"
          select={() => null}
          empty={t('nobody')}
          skeleton={<Skeleton height={480} radius="md" />}
        >
          {() => null}
        </Block>
      )}
      {editing && own && (
        <PersonDialog
          college={college}
          known={{ form: formOf(own), source: own.source, externalId: own.externalId }}
          close={() => setEditing(false)}
          saved={(_, name) => {
            setEditing(false);
            setDone(t('one.saved', { name }));
          }}
        />
      )}
      {/* Outside of the card, which is gone as soon as the person is. */}
      {erasing && (
        <EraseDialog
          person={erasing}
          close={() => setErasing(null)}
          erased={() => navigate(`/people/${college.code}`, { replace: true })}
        />
      )}
    </Page>
  );
}
