import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OwnPairsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/pair';
import * as planTexts from '../i18n/texts/plan';
import { Block } from '../ui/block';
import { Done, Failed } from '../ui/notes';
import { DigestBlock } from '../waiting/digest-block';
import { WaitingBlock } from '../waiting/waiting-block';
import { CalendarCard } from './calendar-card';
import { PairCard } from './pair-card';
import { inOrder, isOver, type OwnPair } from './pair.policy';
import { useOutbox, type Outbox } from './use-outbox';
import classes from '../ui/thumb/thumb.module.css';

addTexts('pair', texts);
addTexts('plan', planTexts);

/** The pairs of the reader with what there is to do, what waits to be sent, and the calendar of their meetings. */
export function OwnPairs() {
  const { t } = useTranslation('pair');
  const answer = useGraph(OwnPairsDocument, {});
  const outbox = useOutbox();
  const persons = (answer.data?.me?.persons ?? []).map(({ id }) => id);
  const [person] = persons;
  return (
    <>
      {outbox.waiting.length > 0 && (
        <div className={classes.waiting} role="status">
          <strong>{t('waiting.title', { count: outbox.waiting.length })}</strong>
          <p>{t('waiting.text')}</p>
        </div>
      )}
      <Done>{outbox.done !== null && t(`done.${outbox.done}`)}</Done>
      {outbox.refused !== null && (
        <Failed
          message={[outbox.refused.message, ...outbox.refused.typed.map((words) => t('typed', { words }))].join(' ')}
        />
      )}
      <WaitingBlock audience="PERSON" />
      <Block
        plain
        title={t('list')}
        answer={answer}
        at="mentorships"
        from="programs"
        select={(data) => data.mentorships && inOrder(data.mentorships.nodes)}
        isEmpty={(pairs) => pairs.length === 0}
        empty={t('none')}
        skeleton={<Skeleton height={280} radius="md" />}
      >
        {(pairs) => <Pairs {...{ pairs, persons, outbox }} />}
      </Block>
      {person && answer.data?.calendarLinks && <CalendarCard personId={person} links={answer.data.calendarLinks} />}
      {person && <DigestBlock of="persons" />}
    </>
  );
}

interface PairsProps {
  readonly pairs: readonly OwnPair[];
  readonly persons: readonly string[];
  readonly outbox: Outbox;
}

/** Pairs at work, and those that are over behind a line that opens. */
function Pairs({ pairs, ...rest }: PairsProps) {
  const { t } = useTranslation('pair');
  const past = pairs.filter(isOver);
  const cards = (some: readonly OwnPair[]) => some.map((pair) => <PairCard key={pair.id} pair={pair} {...rest} />);
  return (
    <>
      {cards(pairs.filter((pair) => !isOver(pair)))}
      {past.length > 0 && (
        <details className={classes.past}>
          <summary>{t('past', { count: past.length })}</summary>
          {cards(past)}
        </details>
      )}
    </>
  );
}
