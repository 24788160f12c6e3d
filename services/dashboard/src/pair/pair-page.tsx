import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OwnPairsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/pair';
import { isParticipant } from '../shell/landing.policy';
import { NotForYou } from '../shell/not-for-you';
import { Page } from '../shell/page';
import { useHome } from '../shell/use-home';
import { Block } from '../ui/block';
import { Failed } from '../ui/notes';
import { CalendarCard } from './calendar-card';
import { PairCard } from './pair-card';
import { inOrder } from './pair.policy';
import { useOutbox } from './use-outbox';
import classes from './pair.module.css';

addTexts('pair', texts);

/** `/pair`: what mentor and mentee do by themselves, on a phone. */
export default function PairPage() {
  const { t } = useTranslation('pair');
  const home = useHome();
  if (!home.data) return <Page title={t('title')}>{null}</Page>;
  if (!isParticipant(home.data)) {
    return (
      <Page title={t('title')}>
        <NotForYou stranger={t('stranger')} others={t('others')} />
      </Page>
    );
  }
  return <OwnPairs />;
}

function OwnPairs() {
  const { t } = useTranslation('pair');
  const answer = useGraph(OwnPairsDocument, {});
  const outbox = useOutbox();
  const persons = (answer.data?.me?.persons ?? []).map(({ id }) => id);
  const [person] = persons;
  return (
    <Page title={t('title')}>
      {outbox.waiting.length > 0 && (
        <div className={classes.waiting} role="status">
          <strong>{t('waiting.title', { count: outbox.waiting.length })}</strong>
          <p>{t('waiting.text')}</p>
        </div>
      )}
      {outbox.refused !== null && <Failed message={outbox.refused} />}
      <Block
        plain
        title={t('title')}
        answer={answer}
        at="mentorships"
        from="programs"
        select={(data) => data.mentorships}
        isEmpty={({ nodes }) => inOrder(nodes).length === 0}
        empty={t('none')}
        skeleton={<Skeleton height={280} radius="md" />}
      >
        {({ nodes }) => inOrder(nodes).map((pair) => <PairCard key={pair.id} {...{ pair, persons, outbox }} />)}
      </Block>
      {person && answer.data?.calendarLinks && <CalendarCard personId={person} links={answer.data.calendarLinks} />}
    </Page>
  );
}
