import { useId } from 'react';
import { Field } from './field';
import classes from './thumb.module.css';

interface ChipsProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value | null;
  readonly choose: (value: Value) => void;
  readonly name: (value: Value) => string;
  readonly scores?: boolean;
}

/** One of several, each big enough for a thumb: the browser's own radio buttons. */
export function Chips<Value extends string>({ legend, values, chosen, choose, name, scores }: ChipsProps<Value>) {
  const group = useId();
  return (
    <fieldset className={classes.field}>
      <legend>{legend}</legend>
      <div className={scores ? classes.scores : classes.chips}>
        {values.map((value) => (
          <label key={value} className={classes.chip}>
            <input type="radio" name={group} checked={chosen === value} onChange={() => choose(value)} />
            <span>{name(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly longest: number;
  readonly hint?: string;
}

export function Words({ label, value, change, longest, hint }: WordsProps) {
  return (
    <Field label={label}>
      {(id) => (
        <>
          <textarea
            id={id}
            className={classes.text}
            rows={2}
            maxLength={longest}
            value={value}
            aria-describedby={hint ? `${id}-hint` : undefined}
            onChange={({ currentTarget }) => change(currentTarget.value)}
          />
          {hint && (
            <p id={`${id}-hint`} className={classes.muted}>
              {hint}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
