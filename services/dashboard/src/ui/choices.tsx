import type { ReactNode } from 'react';
import classes from './choices.module.css';

interface ChoicesProps {
  readonly legend: string;
  readonly offered: readonly { readonly value: string; readonly label: ReactNode }[];
  readonly chosen: readonly string[];
  readonly toggle: (value: string) => void;
}

/** Several out of a few, all in sight. */
export function Choices({ legend, offered, chosen, toggle }: ChoicesProps) {
  return (
    <fieldset className={classes.choices}>
      <legend>{legend}</legend>
      {offered.map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
