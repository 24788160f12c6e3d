import type { ReactNode } from 'react';
import parts from '../../ui/parts.module.css';
import classes from './card.module.css';

export type Fact = readonly [term: string, value: ReactNode];

/** What is known, term by term; what is not known is not mentioned. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  return (
    <dl className={`${parts.terms} ${classes.terms}`}>
      {known.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
