import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './make.module.css';

interface RowsFieldProps<Row> {
  readonly legend: string;
  readonly rows: readonly Row[];
  /** What a row is that is added. */
  readonly blank: Row;
  readonly change: (rows: readonly Row[]) => void;
  /** What a row is called by where it is to be removed; empty while it says nothing. */
  readonly nameOf: (row: Row) => string;
  /** What is wrong with the list as a whole. */
  readonly problem: string | undefined;
  readonly most: number;
  readonly hint?: ReactNode;
  readonly children: (row: Row, n: number, set: (next: Partial<Row>) => void) => ReactNode;
}

/** A list that is filled in row by row, in the order that it is to have. */
export function RowsField<Row extends object>(props: RowsFieldProps<Row>) {
  const { legend, rows, blank, change, nameOf, problem, most, hint, children } = props;
  const { t } = useTranslation('schoolMake');
  return (
    <fieldset className={classes.rows}>
      <legend>{legend}</legend>
      {hint && <p className={classes.hint}>{hint}</p>}
      {rows.map((row, n) => (
        <div key={n} className={classes.row}>
          {children(row, n, (next) => change(rows.map((each, at) => (at === n ? { ...each, ...next } : each))))}
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            className={classes.remove}
            aria-label={t('remove', { what: nameOf(row) || t('row', { n: n + 1 }) })}
            onClick={() => change(rows.filter((_, at) => at !== n))}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <div>
        <Button
          size="xs"
          variant="default"
          disabled={rows.length >= most}
          aria-label={`${t('add')}: ${legend}`}
          onClick={() => change([...rows, blank])}
        >
          {t('add')}
        </Button>
      </div>
    </fieldset>
  );
}
