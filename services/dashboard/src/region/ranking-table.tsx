import { Anchor, Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Explaining } from '../explain/use-explain';
import { useLanguage } from '../i18n';
import { useAddress } from '../shell/use-address';
import { absenceOf, type Direction } from '../ui/figure/figure.policy';
import { FigureButton } from '../ui/figure/figure-button';
import { useTargetWords } from '../ui/figure/use-target-words';
import { StatusBadge } from '../ui/status-badge';
import { useFormat } from '../ui/use-format';
import {
  COLUMNS,
  commonAim,
  nextOrder,
  orderAsked,
  orderText,
  sortRanked,
  type Column,
  type Order,
} from './ranking.policy';
import type { Ranked } from './ranking.policy';
import classes from './region.module.css';

interface RankingTableProps {
  readonly rows: readonly Ranked[];
  readonly indicator: { readonly code: string; readonly title: string; readonly direction: Direction };
  readonly caption: string;
  /** The address of a college's page, of the year and source that are shown. */
  readonly placeOf: (college: string) => string;
  readonly explain: Explaining['explain'];
}

/** The ranking in figures, by any of its columns; what the chart shows, for keyboard and ear as well. */
export function RankingTable({ rows, indicator, caption, placeOf, explain }: RankingTableProps) {
  const { t } = useTranslation('region');
  const language = useLanguage();
  const { params, go } = useAddress();
  const order = orderAsked(params.get('sort'));
  const notes = new Set(rows.flatMap(({ score: { note } }) => note ?? []));
  // What is the same for all is said beside the chart.
  const apart = commonAim(rows) === null;
  return (
    <div>
      <Table className={classes.table} verticalSpacing="sm" horizontalSpacing="sm" highlightOnHover>
        <Table.Caption className={classes.caption}>{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <HeadCell
                key={column}
                column={column}
                name={column === 'gap' ? t(`ranking.gap${indicator.direction}`) : t(`ranking.${column}`)}
                order={order}
                onSort={() => go({ sort: orderText(nextOrder(order, column)) })}
              />
            ))}
            <Table.Th scope="col" className={classes.wide}>
              {t('ranking.status')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sortRanked(rows, order, language).map((row) => (
            <Row
              key={row.college.code}
              row={row}
              indicator={indicator}
              aimed={apart}
              href={placeOf(row.college.code)}
              explain={() => explain({ indicator: indicator.code, college: row.college.code })}
            />
          ))}
        </Table.Tbody>
      </Table>
      {[...notes].map((note) => (
        <p key={note} className={classes.why}>
          {note}
        </p>
      ))}
    </div>
  );
}

interface HeadCellProps {
  readonly column: Column;
  readonly name: string;
  readonly order: Order;
  readonly onSort: () => void;
}

function HeadCell({ column, name, order, onSort }: HeadCellProps) {
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
        {name}
        <Icon size={14} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}

interface RowProps {
  readonly row: Ranked;
  readonly indicator: RankingTableProps['indicator'];
  readonly href: string;
  /** Whether the row says its own target, since colleges differ in it. */
  readonly aimed: boolean;
  readonly explain: () => void;
}

function Row({ row: { college, score }, indicator, href, aimed, explain }: RowProps) {
  const { t } = useTranslation('figure');
  const format = useFormat();
  const words = useTargetWords();
  const automatic = score.approval === 'AUTOMATIC';
  const parts =
    score.numerator !== null && score.denominator !== null
      ? t('parts', { numerator: format.count(score.numerator), denominator: format.count(score.denominator) })
      : '—';
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes.college}>
        <Anchor component={Link} href={href}>
          {college.name}
        </Anchor>
        <span className={classes.municipality}>{college.municipality}</span>
        <span className={classes.narrow}>{score.value === null ? t(`absent.${absenceOf(score)}`) : parts}</span>
        {automatic && <span className={classes.municipality}>{t('automatic')}</span>}
      </Table.Th>
      <Table.Td className={`${classes.numeric} ${classes.share}`}>
        <FigureButton title={`${indicator.title}, ${college.name}`} explain={explain}>
          {score.value === null ? '—' : format.percent(score.value)}
        </FigureButton>
      </Table.Td>
      <Table.Td className={`${classes.numeric} ${classes.wide}`}>{parts}</Table.Td>
      <Table.Td className={classes.numeric}>
        {score.gap === null ? '—' : format.count(score.gap)}
        {aimed && score.target !== null && (
          <span className={classes.municipality}>{words(score, indicator.direction)}</span>
        )}
      </Table.Td>
      <Table.Td className={classes.wide}>
        <StatusBadge figure={score} direction={indicator.direction} />
      </Table.Td>
    </Table.Tr>
  );
}
