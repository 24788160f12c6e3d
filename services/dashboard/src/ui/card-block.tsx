import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import block from './block.module.css';

interface CardBlockProps {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a card or a report, which is all there once that is. */
export function CardBlock({ title, hint, children }: CardBlockProps) {
  const heading = useId();
  return (
    <section className={block.block} aria-labelledby={heading}>
      <div className={block.head}>
        <Title order={2} id={heading} className={block.title}>
          {title}
        </Title>
        {hint && <p className={block.hint}>{hint}</p>}
      </div>
      {children}
    </section>
  );
}
