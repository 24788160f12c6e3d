import { Field } from '../ui/thumb/field';
import classes from '../ui/thumb/thumb.module.css';

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly change: (day: string) => void;
  readonly min?: string;
  readonly max?: string;
}

export function Day({ label, value, change, min, max }: DayProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          className={classes.text}
          {...{ value, min, max }}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface OneOfProps {
  readonly label: string;
  readonly value: string;
  readonly change: (code: string) => void;
  readonly among: readonly { readonly code: string; readonly title: string }[];
}

export function OneOf({ label, value, change, among }: OneOfProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          className={classes.text}
          value={value}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        >
          {among.map(({ code, title }) => (
            <option key={code} value={code}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
