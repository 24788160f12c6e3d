import { useState } from 'react';
import { ActDialog } from '../ui/act-dialog';
import { Words } from '../ui/thumb/chips';
import classes from '../ui/thumb/thumb.module.css';

interface ReasonDialogProps {
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly words: string;
  readonly close: () => void;
  readonly act: (reason: string) => void;
  readonly pending: boolean;
  readonly problem: string | undefined;
  readonly failure: Error | null;
}

/** Asks why, before a pair is declined or left. */
export function ReasonDialog({ title, text, label, words, close, act, pending, problem, failure }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      danger
      title={title}
      close={close}
      words={words}
      act={() => act(reason)}
      ready={reason.trim() !== ''}
      pending={pending}
      problem={problem}
      failure={failure}
    >
      <p className={classes.muted}>{text}</p>
      <Words label={label} value={reason} change={setReason} longest={500} />
    </ActDialog>
  );
}
