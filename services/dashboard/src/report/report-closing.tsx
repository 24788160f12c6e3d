import { useTranslation } from 'react-i18next';
import { CardBlock } from '../ui/card-block';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import type { Closing } from './report.type';

interface ReportClosingProps {
  readonly closing: Closing;
  readonly speaksFor: string;
}

/** What the year came to: pairs, rewards, what came of earlier mentees, and practices that the region reads. */
export function ReportClosing({ closing, speaksFor }: ReportClosingProps) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const { rewards, outcomes, shared, practicesShared } = closing;
  const totals: readonly (readonly [string, string])[] = [
    [t('closing.completed'), format.count(closing.completed)],
    [t('closing.atWork'), format.count(closing.atWork)],
    [t('closing.endedEarly'), format.count(closing.endedEarly)],
    [
      t('closing.reports'),
      t('closing.of', { part: format.count(closing.reportsGiven), whole: format.count(closing.reportsDue) }),
    ],
    [t('closing.practices'), format.count(closing.practices)],
    [t('closing.practicesShared'), format.count(practicesShared)],
    [t('closing.finished'), format.count(closing.finished)],
    [t('closing.returned'), format.count(closing.returned)],
  ];
  return (
    <>
      <CardBlock title={t('closing.title')} hint={t('closing.hint', { day: format.day(speaksFor) })}>
        <Rows heads={[t('closing.what'), t('closing.count')]} rows={totals} />
      </CardBlock>
      {rewards.length > 0 && (
        <CardBlock title={t('closing.rewards')}>
          <Rows
            heads={[t('closing.what'), t('closing.level'), t('closing.count')]}
            rows={rewards.map(({ title, level, count }) => [title, level, format.count(count)])}
          />
        </CardBlock>
      )}
      {outcomes.length > 0 && (
        <CardBlock title={t('closing.outcomes')}>
          <Rows
            heads={[t('closing.what'), t('closing.due'), t('closing.told'), t('closing.reached')]}
            rows={outcomes.map(({ title, due, told, reached }) => [title, ...[due, told, reached].map(format.count)])}
          />
        </CardBlock>
      )}
      {shared.length > 0 && (
        <CardBlock
          title={t('closing.shared')}
          hint={t('closing.sharedHint', { shown: shared.length, all: practicesShared })}
        >
          <Rows
            heads={[t('closing.practice'), t('closing.form')]}
            rows={shared.map(({ title, form }) => [title, form])}
          />
        </CardBlock>
      )}
    </>
  );
}

interface RowsProps {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table whose first column heads its rows. */
function Rows({ heads, rows }: RowsProps) {
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others], n) => (
          <tr key={n}>
            <th scope="row">{first}</th>
            {others.map((cell, at) => (
              <td key={at} data-label={heads[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
