import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { RewardsDocument } from '../graph/generated/graphql';
import { cursorOf } from '../graph/pages.policy';
import { useGraphPages } from '../graph/use-graph-pages';
import { ListBlock } from '../ui/list/list-block';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import { RewardDialog } from './reward-dialog';
import classes from './results.module.css';
import type { KeptReward, ViewProps } from './results.type';
import { VoidReward } from './void-reward';

/** Rewards and places in contests of a year; each can be taken back with a reason. */
export function RewardsView({ at, tell }: ViewProps) {
  const { t } = useTranslation('results');
  const [voided, setVoided] = useState(false);
  const [adding, setAdding] = useState(false);
  const [mistaken, setMistaken] = useState<KeptReward | null>(null);
  const list = useGraphPages(RewardsDocument, { collegeId: at.id, year: at.year, voided }, ({ rewards }) =>
    cursorOf(rewards),
  );
  function done(words: string): void {
    setAdding(false);
    setMistaken(null);
    tell(words);
  }
  return (
    <>
      <ListBlock
        title={t('rewards.title')}
        list={list}
        at="rewards"
        of={({ rewards }) => rewards}
        empty={t(voided ? 'rewards.noneVoid' : 'rewards.none')}
        controls={
          <div className={classes.controls}>
            <Button variant="default" onClick={() => setVoided((before) => !before)}>
              {t(voided ? 'rewards.showStanding' : 'rewards.showVoid')}
            </Button>
            <Button onClick={() => setAdding(true)}>{t('rewards.add')}</Button>
          </div>
        }
      >
        {(nodes) => (
          <table className={table.table}>
            <thead>
              <tr>
                <th>{t('rewards.person')}</th>
                <th>{t('rewards.what')}</th>
                <th>{t('rewards.day')}</th>
                {!voided && <td />}
              </tr>
            </thead>
            <tbody>
              {nodes.map((reward) => (
                <RewardRow
                  key={reward.id}
                  at={at}
                  reward={reward}
                  mistaken={voided ? null : () => setMistaken(reward)}
                />
              ))}
            </tbody>
          </table>
        )}
      </ListBlock>
      {adding && <RewardDialog at={at} close={() => setAdding(false)} done={done} />}
      {mistaken && <VoidReward at={at} reward={mistaken} close={() => setMistaken(null)} done={done} />}
    </>
  );
}

interface RewardRowProps extends Pick<ViewProps, 'at'> {
  readonly reward: KeptReward;
  readonly mistaken: (() => void) | null;
}

function RewardRow({ at, reward, mistaken }: RewardRowProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const { person, kind, level, title, rewardedOn, orderNumber, orderDate, voidReason } = reward;
  return (
    <tr>
      <th scope="row">
        {person && (
          <Anchor component={Link} href={`/people/${at.code}/person/${person.id}`}>
            {person.name}
          </Anchor>
        )}
      </th>
      <td data-label={t('rewards.what')}>
        <span className={classes.lines}>
          <span>{title}</span>
          <span className={classes.muted}>
            {t(`rewards.kinds.${kind}`)} · {t(`rewards.levels.${level}`)}
          </span>
          {voidReason && <span className={classes.due}>{t('rewards.void', { reason: voidReason })}</span>}
        </span>
      </td>
      <td data-label={t('rewards.day')}>
        <span className={classes.lines}>
          <span>{format.day(rewardedOn)}</span>
          {orderNumber && orderDate && (
            <span className={classes.muted}>
              {t('rewards.order', { number: orderNumber, day: format.day(orderDate) })}
            </span>
          )}
        </span>
      </td>
      {mistaken && (
        <td className={table.act}>
          <Button size="xs" variant="default" onClick={mistaken}>
            {t('rewards.mistaken')}
          </Button>
        </td>
      )}
    </tr>
  );
}
