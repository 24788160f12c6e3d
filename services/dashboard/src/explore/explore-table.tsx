import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useExplain } from '../explain/use-explain';
import { placeWith } from '../shell/address.policy';
import { FiguresLead } from '../shell/figures-lead';
import { FigureButton } from '../ui/figure/figure-button';
import { useTargetMarks } from '../ui/figure/use-target-words';
import { StatusBadge } from '../ui/status-badge';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import { usePeriodName } from '../ui/use-period-name';
import classes from './explore.module.css';
import { sharedNotes } from './notes.policy';
import { originsOf } from './told.policy';
import type { Row, RowNames } from './use-row-names';
import type { View } from './view.policy';

interface ExploreTableProps {
  readonly rows: readonly Row[];
  readonly view: View;
  readonly names: RowNames;
}

/** The rows in words and numbers; a column is left out where all rows would say the same in it. */
export function ExploreTable({ rows, view, names }: ExploreTableProps) {
  const { t } = useTranslation('explore');
  const times = view.years.length + view.periods.length > 1;
  const indicators = view.indicators.length > 1;
  const { split } = view;
  const shared = sharedNotes(rows);
  const origins = originsOf(rows);
  return (
    <div>
      <table className={`${table.table} ${classes.table}`}>
        <caption>
          {[
            !indicators && names.nameOf('indicator', view.indicators[0] ?? null),
            !times && names.nameOf('time', view.periods[0] ?? view.years[0] ?? null),
          ]
            .filter(Boolean)
            .join(', ')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('columns.place')}</th>
            {times && <th scope="col">{t('columns.time')}</th>}
            {indicators && <th scope="col">{t('columns.indicator')}</th>}
            {split && <th scope="col">{t(`splits.${split}`)}</th>}
            <th scope="col">{t('columns.value')}</th>
            <th scope="col">{t('columns.parts')}</th>
            {!split && <th scope="col">{t('columns.target')}</th>}
            <th scope="col">{t('columns.status')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RowLine
              key={Object.values(names.placeOf(row)).join('|')}
              row={row}
              names={names}
              times={times}
              indicators={indicators}
              split={split}
              note={row.note !== null && shared.includes(row.note) ? null : row.note}
            />
          ))}
        </tbody>
      </table>
      {origins.length + shared.length > 0 && (
        <ul className={classes.notes}>
          {origins.map((origin) => (
            <li key={`${origin.period} ${origin.revision} ${origin.asOf}`}>
              <FiguresLead figures={origin} year={origin.period ?? ''} collecting={null} />
            </li>
          ))}
          {shared.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface RowLineProps {
  readonly row: Row;
  readonly names: RowNames;
  readonly times: boolean;
  readonly indicators: boolean;
  readonly split: View['split'];
  /** Why there is no figure, unless that is told below for all. */
  readonly note: string | null;
}

function RowLine({ row, names: { placeOf, nameOf }, times, indicators, split, note }: RowLineProps) {
  const { t } = useTranslation(['explore', 'figure']);
  const format = useFormat();
  const marks = useTargetMarks();
  const at = placeOf(row);
  const { college, numerator, denominator, target, indicator } = row;
  const parts =
    numerator !== null && denominator !== null
      ? t('parts', { ns: 'figure', numerator: format.count(numerator), denominator: format.count(denominator) })
      : null;
  return (
    <tr data-total={row.total || undefined}>
      <th scope="row">
        {college ? (
          <Anchor
            component={Link}
            href={placeWith(`/colleges/${college.code}`, '', { year: row.year, period: row.period })}
          >
            {nameOf('place', at.place)}
          </Anchor>
        ) : (
          nameOf('place', at.place)
        )}
      </th>
      {times && (
        <td data-label={t('columns.time')}>
          {nameOf('time', at.time)}
          <Moment row={row} time={at.time} />
        </td>
      )}
      {indicators && <td data-label={t('columns.indicator')}>{nameOf('indicator', at.indicator)}</td>}
      {split && <td data-label={t(`splits.${split}`)}>{nameOf('split', at.split)}</td>}
      <td data-label={t('columns.value')} className={classes.value}>
        <Share
          row={row}
          time={at.time}
          title={[indicator.title, nameOf('place', at.place), split && nameOf('split', at.split)]
            .filter(Boolean)
            .join(', ')}
        />
      </td>
      <td data-label={parts === null ? undefined : t('columns.parts')} className={classes.parts}>
        {parts}
      </td>
      {!split && (
        <td data-label={target === null ? undefined : t('columns.target')}>
          {target === null ? null : t(`aim.${indicator.direction}`, { ns: 'figure', target: format.target(target) })}
          {marks(row).map((mark) => (
            <span key={mark} className={classes.note}>
              {mark}
            </span>
          ))}
        </td>
      )}
      <td>
        <StatusBadge figure={row} direction={indicator.direction} />
        {row.approval === 'AUTOMATIC' && <span className={classes.note}>{t('automatic', { ns: 'figure' })}</span>}
        {note && <span className={classes.note}>{note}</span>}
      </td>
    </tr>
  );
}

/** The day of a figure among others of other times; of a year that is published in part, also which part that is. */
function Moment({ row: { period, asOf }, time }: { row: Row; time: string }) {
  const format = useFormat();
  const nameOf = usePeriodName();
  if (asOf === null) return null;
  const part = period !== null && period !== time ? `${nameOf(period)}, ` : '';
  return (
    <span className={classes.note}>
      {part}
      {format.day(asOf)}
    </span>
  );
}

/** A share that says what it is made of. */
function Share({ row, time, title }: { row: Row; time: string; title: string }) {
  const format = useFormat();
  const { explain } = useExplain();
  const { value, college, municipality, form, category, indicator } = row;
  const asked = {
    indicator: indicator.code,
    college: college?.code,
    time,
    form: form ?? undefined,
    category: category ?? undefined,
    municipality: municipality ?? undefined,
  };
  return (
    <FigureButton title={title} explain={() => explain(asked)}>
      {value === null ? '—' : format.percent(value)}
    </FigureButton>
  );
}
