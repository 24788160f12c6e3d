import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import warning from './block.module.css';
import classes from './notes.module.css';

/** Why something was not done, in the hub's words. */
export function Failed({ message }: { message: string }) {
  return (
    <div className={`${warning.warning} ${classes.failed}`} role="alert">
      <IconAlertTriangle size={20} aria-hidden />
      <div>{message}</div>
    </div>
  );
}

interface DoneProps {
  readonly children: string | false | null;
  /** Takes the focus, where what was pressed is gone. */
  readonly focus?: boolean;
}

/** What was done. The place is there from the beginning, so that what appears in it is read out. */
export function Done({ children, focus = false }: DoneProps) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (focus && children) words.current?.focus();
  }, [focus, children]);
  return (
    <div role="status" className={classes.status}>
      {children && (
        <p ref={words} tabIndex={-1} className={classes.done}>
          <IconCircleCheck size={20} aria-hidden />
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}
