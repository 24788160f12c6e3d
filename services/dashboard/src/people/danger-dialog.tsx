import type { ReactNode } from 'react';
import { ActDialog } from '../ui/act-dialog';
import { Failed } from '../ui/notes';

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
export function DangerDialog({ problems, children, ...act }: DangerDialogProps) {
  return (
    <ActDialog {...act} danger>
      {children}
      {problems.map(({ code, message }) => (
        <Failed key={code} message={message} />
      ))}
    </ActDialog>
  );
}
