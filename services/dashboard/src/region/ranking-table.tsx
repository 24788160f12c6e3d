import { Anchor, Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLanguage } from '../i18n';
import { absenceOf } from '../ui/figure/figure.policy';
import { formatCount, formatPercent } from '../ui/format.policy';
import { StatusBadge } from '../ui/status-badge';
import { nextOrder, sortRanked, type Column, type Order, type Ranked } from './ranking.policy';
import classes from './region.module.css';

interface RankingTableProps {
  readonly rows: readonly Ranked[];
  readonly caption: string;
  readonly year: string;
}

const COLUMNS: readonly Column[] = ['college', 'value', 'parts', 'gap'];

/** The ranking in figures, by any of its columns; what the chart shows, for keyboard and ear as well. */
export function RankingTable({ rows, caption, year }: RankingTableProps) {
  const { t } = useTranslation('region');
  const language = useLanguage();
  const [order, setOrder] = useState<Order>({ by: 'value', descending: true });
  return (
    <Table className={classes.table} verticalSpacing="sm" horizontalSpacing="sm" highlightOnHover>
      <Table.Caption className={classes.caption}>{caption}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          {COLUMNS.map((column) => (
            <HeadCell key={column} column={column} order={order} onSort={() => setOrder(nextOrder(order, column))} />
          ))}
          <Table.Th scope="col" className={classes.wide}>
            {t('ranking.status')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sortRanked(rows, order, language).map((row) => (
          <Row key={row.college.code} row={row} year={year} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function HeadCell({ column, order, onSort }: { column: Column; order: Order; onSort: () => void }) {
  const { t } = useTranslation('region');
  const sorted = order.by === column;
  const Icon = !sorted ? IconArrowsSort : order.descending ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th
      scope="col"
      className={
        column === 'parts' ? `${classes.numeric} ${classes.wide}` : column === 'college' ? '' : classes.numeric
      }
      aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
    >
      <UnstyledButton className={classes.sort} data-sorted={sorted || undefined} onClick={onSort}>
        {t(`ranking.${column}`)}
        <Icon size={14} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}

function Row({ row: { college, score }, year }: { row: Ranked; year: string }) {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  const parts =
    score.numerator !== null && score.denominator !== null
      ? t('parts', {
          numerator: formatCount(score.numerator, language),
          denominator: formatCount(score.denominator, language),
        })
      : '—';
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes.college}>
        <Anchor component={Link} href={`/colleges/${college.code}?year=${year}`}>
          {college.name}
        </Anchor>
        <span className={classes.municipality}>{college.municipality}</span>
        <span className={classes.narrow}>{score.value === null ? t(`absent.${absenceOf(score.status)}`) : parts}</span>
      </Table.Th>
      <Table.Td className={`${classes.numeric} ${classes.share}`}>
        {score.value === null ? '—' : formatPercent(score.value, language)}
      </Table.Td>
      <Table.Td className={`${classes.numeric} ${classes.wide}`}>{parts}</Table.Td>
      <Table.Td className={classes.numeric}>{score.gap === null ? '—' : formatCount(score.gap, language)}</Table.Td>
      <Table.Td className={classes.wide}>
        <StatusBadge figure={score} />
      </Table.Td>
    </Table.Tr>
  );
}
