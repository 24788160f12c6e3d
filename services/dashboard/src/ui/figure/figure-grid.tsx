import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Sign } from './sign';
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
        <Skeleton key={tile} className={classes.waiting} radius="lg" />
      ))}
    </FigureGrid>
  );
}

interface FigureLegendProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** Whether there are colours to tell about. */
  readonly colours: boolean;
}

/** What every reader should know of the tiles beside it. */
export function FigureLegend({ title, lines, colours }: FigureLegendProps) {
  return (
    <div className={classes.legend}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {colours && (
          <li>
            <DistanceLegend />
          </li>
        )}
      </ul>
    </div>
  );
}

/** What the colours and signs of distances mean. */
export function DistanceLegend() {
  const { t } = useTranslation('figure');
  return (
    <span className={classes.distances}>
      {(['reached', 'near', 'far'] as const).map((distance) => (
        <span key={distance}>
          <Sign of={distance} />
          {t(`legend.${distance}`)}
        </span>
      ))}
    </span>
  );
}
