import { useTranslation } from 'react-i18next';
import pair from '../ui/thumb/thumb.module.css';
import { useFormat } from '../ui/use-format';
import { itemKey } from './plan.policy';
import type { ShownItem } from './plan.type';
import classes from './plan.module.css';

interface PlanItemsProps {
  readonly items: readonly ShownItem[];
  /** Keys of what waits to be sent. */
  readonly waiting: ReadonlySet<string>;
  readonly tick: (item: ShownItem) => void;
  readonly open: (item: ShownItem) => void;
}

/** The items of a plan: ticked off by one tap, opened by another. */
export function PlanItems({ items, waiting, tick, open }: PlanItemsProps) {
  const { t } = useTranslation('plan');
  return (
    <ul className={classes.items} aria-label={t('items')}>
      {items.map((item) => (
        <li key={item.id}>
          <label className={classes.tick}>
            <input
              type="checkbox"
              checked={item.doneOn !== null}
              disabled={waiting.has(itemKey(item.id))}
              onChange={() => tick(item)}
              aria-label={t('tick', { item: nameOf(item) })}
            />
          </label>
          <button type="button" className={classes.item} onClick={() => open(item)}>
            <ItemWords item={item} waits={waiting.has(itemKey(item.id))} />
          </button>
        </li>
      ))}
    </ul>
  );
}

const nameOf = ({ measure, directionWords, direction }: ShownItem): string =>
  measure ?? directionWords ?? direction.title;

function ItemWords({ item, waits }: { item: ShownItem; waits: boolean }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { direction, directionWords, difficulty, form, plannedOn, doneOn, overdue } = item;
  const when = doneOn
    ? t('doneOn', { day: format.day(doneOn) })
    : t(overdue ? 'overdueSince' : 'by', { day: format.day(plannedOn) });
  return (
    <>
      <span className={classes.measure}>{nameOf(item)}</span>
      <span className={pair.muted}>
        {[directionWords ?? direction.title, t(`forms.${form}`)].join(' · ')}
        {difficulty && ` · ${difficulty}`}
      </span>
      <span className={overdue ? pair.late : pair.muted}>{waits ? t('waits') : when}</span>
      {[item.interimResult, item.finalResult].map((words, n) => words && <span key={n}>{words}</span>)}
    </>
  );
}
