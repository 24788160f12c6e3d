import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnPairsQuery } from '../graph/generated/graphql';
import type { OnDevice } from '../session/on-device.policy';
import { useFormat } from '../ui/use-format';
import { inOrder } from './pair.policy';
import { Pairs } from './pairs';
import { useOutbox } from './use-outbox';
import { Waiting } from './waiting';
import classes from '../ui/thumb/thumb.module.css';

/** How often the hub is asked for, besides when the browser says that the network is back. */
const TRY_AGAIN_MS = 20_000;

interface KeptPairsProps {
  readonly kept: OnDevice<OwnPairsQuery>;
  readonly retry: () => void;
}

/** The pairs as they were told last, where the hub can't be reached: a meeting can be logged all the same. */
export function KeptPairs({ kept, retry }: KeptPairsProps) {
  const { t } = useTranslation('pair');
  const format = useFormat();
  const outbox = useOutbox(kept.account);
  useEffect(() => {
    window.addEventListener('online', retry);
    const timer = window.setInterval(retry, TRY_AGAIN_MS);
    return () => {
      window.removeEventListener('online', retry);
      window.clearInterval(timer);
    };
  }, [retry]);
  const persons = (kept.told.me?.persons ?? []).map(({ id }) => id);
  return (
    <>
      <div className={classes.waiting} role="status">
        <strong>{t('offline.title')}</strong>
        <p>{t('offline.text', { moment: format.moment(kept.at) })}</p>
      </div>
      <Waiting outbox={outbox} />
      <Pairs pairs={inOrder(kept.told.mentorships?.nodes ?? [])} persons={persons} outbox={outbox} />
    </>
  );
}
