import { Badge, Table } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './report.module.css';
import type { Outcome, ReportRow } from './lines.type';

const COLORS: Readonly<Record<Outcome, string>> = {
  REFUSED: 'red',
  CREATED: 'accent',
  UPDATED: 'blue',
  UNCHANGED: 'gray',
};

interface RowLineProps {
  readonly row: ReportRow;
  readonly tense: 'preview' | 'done';
}

export const RowLine = memo(function RowLine({ row, tense }: RowLineProps) {
  const { t } = useTranslation('import');
  const { created, updated } = row.pairs;
  return (
    <Table.Tr data-outcome={row.outcome}>
      <Table.Td className={classes.rowNumber}>
        {row.row}
        {row.sheet !== undefined && <span className={classes.rowSheet}>{row.sheet}</span>}
      </Table.Td>
      <Table.Td className={classes.rowName}>{row.name || '—'}</Table.Td>
      <Table.Td>
        <div className={classes.happens}>
          <Badge variant="light" size="lg" color={COLORS[row.outcome]} className={classes.outcome}>
            {t(`rows.${tense}.${row.outcome}`)}
          </Badge>
          {created > 0 && <span>{t('rows.pairsCreated', { count: created })}</span>}
          {updated > 0 && <span>{t('rows.pairsUpdated', { count: updated })}</span>}
        </div>
        {row.cells.length > 0 && (
          <ul className={classes.problems}>
            {row.cells.map(({ column, problem }, n) => (
              <li key={n}>
                <strong>{column}</strong>
                <span>{problem}</span>
              </li>
            ))}
          </ul>
        )}
        {row.outcome === 'REFUSED' && row.own !== null && row.own !== 'UNCHANGED' && (
          <p className={classes.partly}>{t(`rows.${tense}.partly`)}</p>
        )}
      </Table.Td>
    </Table.Tr>
  );
});
