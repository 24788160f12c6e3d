import { Skeleton } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnPairsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/pair';
import * as planTexts from '../i18n/texts/plan';
import { keepOnDevice } from '../session/on-device';
import { useSession } from '../session/session';
import { OwnSchool } from '../school/own/own-school';
import { rolesOf, useHome } from '../shell/use-home';
import { Block } from '../ui/block';
import { DigestBlock } from '../waiting/digest-block';
import { WaitingBlock } from '../waiting/waiting-block';
import { AgreementsCard } from './agreements-card';
import { CalendarCard } from './calendar-card';
import { inOrder } from './pair.policy';
import { Pairs } from './pairs';
import { useOutbox } from './use-outbox';
import { Waiting } from './waiting';

addTexts('pair', texts);
addTexts('plan', planTexts);

/** The pairs of the reader with what there is to do, what waits to be sent, and the calendar of their meetings. */
export function OwnPairs() {
  const { t } = useTranslation('pair');
  const { account, byLink } = useSession();
  const answer = useGraph(OwnPairsDocument, {});
  const outbox = useOutbox();
  const { data, outdated, problems } = answer;
  // A link is opened on any device, so nothing of it stays on a device that may be another's.
  const keeps = !byLink && !outdated && problems.length === 0;
  useEffect(() => {
    if (keeps && account !== null && data) keepOnDevice(account, data);
  }, [keeps, account, data]);
  const persons = (data?.me?.persons ?? []).map(({ id }) => id);
  const [person] = persons;
  const isMentor = rolesOf(useHome().data).includes('MENTOR');
  return (
    <>
      <Waiting outbox={outbox} />
      <WaitingBlock audience="PERSON" />
      <Block
        plain
        title={t('list')}
        answer={answer}
        at="mentorships"
        from="programs"
        select={({ mentorships }) => mentorships && inOrder(mentorships.nodes)}
        isEmpty={(pairs) => pairs.length === 0}
        empty={t('none')}
        skeleton={<Skeleton height={280} radius="md" />}
      >
        {(pairs) => <Pairs {...{ pairs, persons, outbox }} />}
      </Block>
      {person && <OwnSchool mentorId={person} />}
      {person && isMentor && <AgreementsCard mentorId={person} />}
      {person && data?.calendarLinks && <CalendarCard personId={person} links={data.calendarLinks} />}
      {person && <DigestBlock of="persons" />}
    </>
  );
}
