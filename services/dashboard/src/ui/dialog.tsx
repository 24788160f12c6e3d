import { Title } from '@mantine/core';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import classes from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
  /** What answers the dialog: the way out first, where the focus goes. */
  readonly actions: ReactNode;
  /** Has tables to show. */
  readonly wide?: boolean;
}

/** The browser's own modal dialog: it keeps the focus within, gives it back, and closes by Escape. */
export function Dialog({ title, close, children, actions, wide = false }: DialogProps) {
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands in the document, or the focus would not go back to where it came from.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      data-roomy={wide || undefined}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <Title order={2} id={heading} className={classes.title}>
        {title}
      </Title>
      <div className={classes.words}>{children}</div>
      <div className={classes.actions}>{actions}</div>
    </dialog>
  );
}
