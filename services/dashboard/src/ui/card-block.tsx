import { Group, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './block.module.css';

export interface CardBlockProps {
  readonly title: string;
  readonly hint?: ReactNode;
  /** Controls of this block alone. */
  readonly controls?: ReactNode;
  /** Without a surface of its own, for content that brings its own. */
  readonly plain?: boolean | undefined;
  /** What it shows is on its way, or about to be another. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own. What is there once its card or report is stands in it as it is. */
export function CardBlock({ title, hint, controls, plain = false, busy, children }: CardBlockProps) {
  const heading = useId();
  return (
    <section className={plain ? classes.plain : classes.block} aria-labelledby={heading} aria-busy={busy}>
      <Group justify="space-between" align="flex-end" gap="sm" className={classes.head}>
        <div>
          <Title order={2} id={heading} className={classes.title}>
            {title}
          </Title>
          {hint && <Text className={classes.hint}>{hint}</Text>}
        </div>
        {controls}
      </Group>
      {children}
    </section>
  );
}
