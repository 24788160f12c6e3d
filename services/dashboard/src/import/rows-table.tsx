import { Button, Pagination, Table, Title } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import panel from './import.module.css';
import classes from './report.module.css';
import type { Report, Sheet } from './lines.type';
import { keyOf } from './mend.policy';
import { RowLine } from './row-line';
import { countsOf, OUTCOMES, PAGE_ROWS, pagesOf, shownRows, type Filter } from './rows.policy';

interface RowsTableProps {
  readonly report: Report;
  readonly sheet: Sheet;
  readonly done: boolean;
}

/** What becomes of each row; a page of them at a time, so that thousands don't slow anything down. */
export function RowsTable({ report: { rows, rowsOmitted }, sheet, done }: RowsTableProps) {
  const { t } = useTranslation('import');
  const heading = useId();
  const [filter, setFilter] = useState<Filter>('ALL');
  const [asked, setAsked] = useState(1);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const among = useMemo(() => shownRows(rows, filter), [rows, filter]);
  const { page, pages, rows: shown } = pagesOf(among, asked, PAGE_ROWS);
  const tense = done ? 'done' : 'preview';
  const filters: readonly Filter[] = ['ALL', ...OUTCOMES.filter((outcome) => counts[outcome] > 0)];
  return (
    <section className={panel.panel} aria-labelledby={heading}>
      <Title order={2} id={heading} className={panel.heading}>
        {t('rows.title')}
      </Title>
      <div className={classes.filters} role="group" aria-label={t('rows.filter')}>
        {filters.map((each) => (
          <Button
            key={each}
            size="xs"
            variant={each === filter ? 'filled' : 'default'}
            aria-pressed={each === filter}
            onClick={() => {
              setFilter(each);
              setAsked(1);
            }}
          >
            {t(`rows.${tense}.${each}`)} · {t('number', { value: counts[each] })}
          </Button>
        ))}
      </div>
      <Table className={classes.rows} aria-labelledby={heading} verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('rows.number')}</Table.Th>
            <Table.Th scope="col">{t(sheet === 'headcount' ? 'rows.college' : 'rows.name')}</Table.Th>
            <Table.Th scope="col">{t(`rows.${tense}.what`)}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((row) => (
            <RowLine key={keyOf(row)} row={row} tense={tense} />
          ))}
        </Table.Tbody>
      </Table>
      <div className={classes.foot}>
        {pages > 1 && (
          <Pagination
            total={pages}
            value={page}
            onChange={setAsked}
            siblings={1}
            size="sm"
            getItemProps={(n) => ({ 'aria-label': t('rows.page', { n }) })}
            getControlProps={(control) => ({ 'aria-label': t(`rows.${control}`) })}
          />
        )}
        {rowsOmitted > 0 && <p className={panel.hint}>{t('rows.omitted', { count: rowsOmitted })}</p>}
      </div>
    </section>
  );
}
