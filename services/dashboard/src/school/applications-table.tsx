import { useTranslation } from 'react-i18next';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import classes from './school.module.css';
import type { Application } from './school.type';

interface ApplicationsTableProps {
  readonly nodes: readonly Application[];
  readonly chosen: readonly string[];
  readonly toggle: (id: string) => void;
  /** Whether an application can be chosen. */
  readonly choosable: (application: Application) => boolean;
}

/** Applications to a cohort, with what has become of each. */
export function ApplicationsTable({ nodes, chosen, toggle, choosable }: ApplicationsTableProps) {
  const { t } = useTranslation('school');
  const format = useFormat();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <td className={table.choice} />
          <th>{t('list.person')}</th>
          <th>{t('list.college')}</th>
          <th>{t('list.state')}</th>
        </tr>
      </thead>
      <tbody>
        {nodes.map((application) => {
          const { id, person, college, state, appliedOn, appliedBy, movedUpOn, reason } = application;
          const name = person?.name ?? t('list.hidden');
          return (
            <tr key={id}>
              <td className={table.choice}>
                {choosable(application) && (
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={() => toggle(id)}
                    aria-label={t('list.choose', { name })}
                  />
                )}
              </td>
              <th scope="row">
                <span className={classes.lines}>
                  <span>{name}</span>
                  <span className={classes.muted}>{person?.workplace}</span>
                </span>
              </th>
              <td data-label={t('list.college')}>{college.name}</td>
              <td data-label={t('list.state')}>
                <span className={classes.lines}>
                  <span className={state === 'WAITING' ? classes.full : undefined}>{t(`state.${state}`)}</span>
                  <span className={classes.muted}>
                    {`${t('list.day', { day: format.day(appliedOn) })}, ${t(`by.${appliedBy}`)}`}
                  </span>
                  {movedUpOn && (
                    <span className={classes.muted}>{t('list.movedUp', { day: format.day(movedUpOn) })}</span>
                  )}
                  {reason && <span className={classes.muted}>{t('list.reason', { reason })}</span>}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
