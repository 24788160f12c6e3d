import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from './lines.type';
import classes from './sheets.module.css';

interface SheetsViewProps {
  readonly sheets: NonNullable<Summary['sheets']>;
  /** Has the file checked again by these sheets alone. */
  readonly choose: (sheets: readonly string[]) => void;
}

/** Which sheets of a file are read, where several are of one table: a sheet for each group, form or year. */
export function SheetsView({ sheets, choose }: SheetsViewProps) {
  const { t } = useTranslation('import');
  const read = sheets.flatMap(({ sheet, isRead }) => (isRead ? [sheet] : []));
  const [chosen, setChosen] = useState<readonly string[]>(read);
  const isSame = chosen.length === read.length && chosen.every((sheet) => read.includes(sheet));
  return (
    <div className={classes.sheets}>
      <Checkbox.Group
        label={t('sheetsOfFile.title')}
        description={t('sheetsOfFile.hint')}
        value={[...chosen]}
        onChange={setChosen}
      >
        <div className={classes.list}>
          {sheets.map(({ sheet }) => (
            <Checkbox key={sheet} value={sheet} label={sheet} />
          ))}
        </div>
      </Checkbox.Group>
      {!isSame && (
        <Button size="sm" variant="light" disabled={chosen.length === 0} onClick={() => choose(chosen)}>
          {t('sheetsOfFile.again')}
        </Button>
      )}
    </div>
  );
}
