import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog';
import notes from '../ui/notes.module.css';

interface ConfirmSystemProps {
  /** Whose key it is. */
  readonly of: 'system' | 'analysts';
  readonly what: 'renew' | 'revoke';
  readonly busy: boolean;
  readonly close: () => void;
  readonly confirm: () => void;
}

/** Either ends what somebody's programs work by at this moment, so it is said first. */
export function ConfirmSystem({ of, what, busy, close, confirm }: ConfirmSystemProps) {
  const { t } = useTranslation('access');
  return (
    <Dialog
      title={t(`${of}.confirm.${what}.title`)}
      close={busy ? () => undefined : close}
      actions={
        <>
          <Button variant="default" onClick={close} disabled={busy}>
            {t('cancel')}
          </Button>
          <Button className={what === 'revoke' ? notes.danger : undefined} onClick={confirm} loading={busy}>
            {t(`${of}.confirm.${what}.do`)}
          </Button>
        </>
      }
    >
      <p>{t(`${of}.confirm.${what}.happens`)}</p>
    </Dialog>
  );
}
