import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ReportLineFragment } from '../graph/generated/graphql';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';

interface ReportListProps {
  readonly reports: readonly ReportLineFragment[];
  /** Whether they are of several, so that each says whose it is. */
  readonly named: boolean;
}

/** Reports that were issued, the latest first. */
export function ReportList({ reports, named }: ReportListProps) {
  const { t } = useTranslation('report');
  const format = useFormat();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('list.period')}</th>
          {named && <th scope="col">{t('list.whose')}</th>}
          <th scope="col">{t('list.day')}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ id, number, period, issuedOn, college }) => (
          <tr key={id}>
            <th scope="row">
              <Anchor component={Link} href={`/reports/${id}`}>
                {period}, № {number}
              </Anchor>
            </th>
            {named && <td data-label={t('list.whose')}>{college?.name ?? t('list.wholeRegion')}</td>}
            <td data-label={t('list.day')}>{format.day(issuedOn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
