import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WaitingForDocument, type WaitingAudience, type WaitingForQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/waiting';
import { Block } from '../ui/block';
import { useFormat } from '../ui/use-format';
import { useKindName } from './use-kind-name';
import { WaitingItems } from './waiting-items';
import classes from './waiting.module.css';

addTexts('waiting', texts);

type Group = NonNullable<WaitingForQuery['waitingFor']>['groups'][number];

interface WaitingBlockProps {
  readonly audience: WaitingAudience;
  /** The college or region that the page is of; of participants all that they are. */
  readonly ofId?: string;
}

/** What waits for the reader, counted by kind; each kind opens what is there of it. */
export function WaitingBlock({ audience, ofId }: WaitingBlockProps) {
  const { t } = useTranslation('waiting');
  const answer = useGraph(WaitingForDocument, { audiences: [audience], ofId: ofId ?? null });
  return (
    <Block
      title={t('title')}
      answer={answer}
      at="waitingFor"
      from="programs"
      select={(data) => data.waitingFor?.groups}
      isEmpty={({ length }) => length === 0}
      empty={t('none')}
      skeleton={<Skeleton height={120} radius="md" />}
    >
      {(groups) => (
        <ul className={classes.groups}>
          {groups.map((group) => (
            <li key={group.kind}>
              <GroupLine group={group} ofId={ofId ?? null} />
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}

function GroupLine({ group, ofId }: { group: Group; ofId: string | null }) {
  const { t } = useTranslation('waiting');
  const format = useFormat();
  const nameOf = useKindName();
  const [open, setOpen] = useState(false);
  const { count, late, dueOn } = group;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className={classes.count}>{format.count(count)}</span>
        <span className={classes.what}>{nameOf(group)}</span>
        {late > 0 && <span className={classes.late}>{t('late', { late })}</span>}
        {late === 0 && dueOn && <span className={classes.muted}>{t('due', { day: format.day(dueOn) })}</span>}
      </summary>
      {open && <WaitingItems group={group} ofId={ofId} />}
    </details>
  );
}
