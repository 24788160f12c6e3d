import { Title } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import classes from './import.module.css';

interface StepPanelProps {
  readonly title: string;
  readonly hint?: ReactNode;
  /** Takes the focus as it appears: it follows on something that the reader has pressed. */
  readonly focus?: boolean;
  readonly children: ReactNode;
}

/** One step of the import, with its heading. */
export function StepPanel({ title, hint, focus = false, children }: StepPanelProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <Title order={2} id={id} ref={heading} tabIndex={-1} className={classes.heading}>
        {title}
      </Title>
      {hint && <p className={classes.hint}>{hint}</p>}
      {children}
    </section>
  );
}
