import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog';
import { Failed } from '../ui/notes';
import notes from '../ui/notes.module.css';

interface DangerDialogProps {
  readonly title: string;
  readonly close: () => void;
  /** What is done, in the words of the button, and whether it may be, and is being, done. */
  readonly words: string;
  readonly act: () => void;
  readonly ready?: boolean;
  readonly pending: boolean;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
  readonly failure: Error | null;
  readonly children: ReactNode;
}

/** Asks before something that can't be undone; stays while it is being done, and says why it was not. */
export function DangerDialog(props: DangerDialogProps) {
  const { title, close, words, act, ready = true, pending, problems, failure, children } = props;
  const { t } = useTranslation('person');
  return (
    <Dialog
      title={title}
      close={pending ? () => undefined : close}
      actions={
        <>
          <Button variant="default" onClick={close} disabled={pending}>
            {t('cancel')}
          </Button>
          <Button className={notes.danger} onClick={act} loading={pending} disabled={!ready}>
            {words}
          </Button>
        </>
      }
    >
      {children}
      {problems.map(({ code, message }) => (
        <Failed key={code} message={message} />
      ))}
      {failure && <Failed message={failure.message} />}
    </Dialog>
  );
}
