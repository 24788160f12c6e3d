import { Button, Pagination, Title } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './mend.module.css';
import panel from './import.module.css';
import type { RefusedRows, Report } from './lines.type';
import { mendedRows, toImportAgain, touched, withColumnsOf } from './mend.policy';
import { MendRow } from './mend-row';
import { pagesOf } from './rows.policy';
import type { Import } from './use-import';

const ROWS_AT_A_TIME = 20;

interface MendTableProps {
  readonly importing: Import;
  readonly report: Report;
  readonly refused: RefusedRows;
}

/** The refused rows as a form: each with what is wrong at its cell, to be mended here and imported again. */
export function MendTable({ importing, report, refused }: MendTableProps) {
  const { t } = useTranslation('import');
  const heading = useId();
  const [asked, setAsked] = useState(1);
  const { draft, mend } = importing;
  const whole = useMemo(() => withColumnsOf(refused, report), [refused, report]);
  const all = useMemo(() => mendedRows(whole, report, draft), [whole, report, draft]);
  const { page, pages, rows } = pagesOf(all, asked, ROWS_AT_A_TIME);
  const waiting = all.length - toImportAgain(whole, draft).places.length;
  const none = touched(draft) === 0;
  return (
    <section className={panel.panel} aria-labelledby={heading}>
      <Title order={2} id={heading} className={panel.heading}>
        {t('mend.title')}
      </Title>
      <p className={panel.hint}>{t('mend.hint')}</p>
      <form
        className={classes.rows}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!none) mend();
        }}
      >
        {rows.map((row) => (
          <MendRow key={row.key} row={row} type={importing.type} />
        ))}
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
        <div className={panel.actions}>
          <Button size="md" type="submit" disabled={none}>
            {t('mend.again', { count: all.length - waiting })}
          </Button>
          <span className={panel.aside}>
            {none ? t('mend.nothingTyped') : waiting > 0 ? t('mend.waiting', { count: waiting }) : t('mend.harmless')}
          </span>
        </div>
      </form>
    </section>
  );
}
