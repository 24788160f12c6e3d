import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog';
import { Failed } from './notes';
import notes from './notes.module.css';

interface ActDialogProps {
  readonly title: string;
  readonly close: () => void;
  /** What is done, in the words of the button. */
  readonly words: string;
  readonly act: () => void;
  readonly ready?: boolean;
  readonly pending: boolean;
  /** Takes something away, which the button shows. */
  readonly danger?: boolean;
  /** Why it was not done; nothing of it where a field says so. */
  readonly problem?: string | undefined;
  readonly failure?: Error | null;
  /** Has lists or tables to fill in. */
  readonly wide?: boolean;
  /** Other things that can be done, beside the first. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** Asks for what one act needs, stays while it is being done, and says why it was not. */
export function ActDialog(props: ActDialogProps) {
  const { title, close, words, act, ready = true, pending, danger = false, wide = false } = props;
  const { problem, failure, more, children } = props;
  const { t } = useTranslation();
  return (
    <Dialog
      title={title}
      close={pending ? () => undefined : close}
      wide={wide}
      actions={
        <>
          <Button variant="default" onClick={close} disabled={pending}>
            {t('cancel')}
          </Button>
          {more}
          <Button className={danger ? notes.danger : undefined} onClick={act} loading={pending} disabled={!ready}>
            {words}
          </Button>
        </>
      }
    >
      {children}
      {problem && <Failed message={problem} />}
      {failure && <Failed message={failure.message} />}
    </Dialog>
  );
}
