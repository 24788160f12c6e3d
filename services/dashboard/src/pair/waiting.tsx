import { useTranslation } from 'react-i18next';
import { Done, Failed } from '../ui/notes';
import type { Outbox } from './use-outbox';
import classes from '../ui/thumb/thumb.module.css';

/** What waits to be sent, and what became of what was sent last. */
export function Waiting({ outbox }: { readonly outbox: Outbox }) {
  const { t } = useTranslation('pair');
  return (
    <>
      {outbox.waiting.length > 0 && (
        <div className={classes.waiting} role="status">
          <strong>{t('waiting.title', { count: outbox.waiting.length })}</strong>
          <p>{t(outbox.signedOut ? 'waiting.signIn' : 'waiting.text')}</p>
        </div>
      )}
      <Done>{outbox.done !== null && t(`done.${outbox.done}`)}</Done>
      {outbox.refused !== null && (
        <Failed
          message={[outbox.refused.message, ...outbox.refused.typed.map((words) => t('typed', { words }))].join(' ')}
        />
      )}
    </>
  );
}
