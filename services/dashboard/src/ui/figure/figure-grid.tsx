import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './figure.module.css';

/** Tiles side by side, as many as fit. */
export function FigureGrid({ children }: { children: ReactNode }) {
  return <div className={classes.grid}>{children}</div>;
}

/** The room that the tiles will take. */
export function FigureGridSkeleton({ tiles }: { tiles: number }) {
  return (
    <FigureGrid>
      {Array.from({ length: tiles }, (_, tile) => (
        <Skeleton key={tile} height="14.25rem" radius="lg" />
      ))}
    </FigureGrid>
  );
}

/** What every reader should know of the tiles beside it. */
export function FigureLegend({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div className={classes.legend}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
