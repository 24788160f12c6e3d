import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Words } from '../ui/thumb/chips';
import pair from '../ui/thumb/thumb.module.css';
import { todayIn } from '../shell/today.policy';
import { ActDialog } from '../ui/act-dialog';
import { Day } from './fields';
import { ItemFields } from './item-fields';
import { changedRow, fieldsOf, isReady, itemKey, newRow, type ItemFields as Fields } from './plan.policy';
import type { ActOnPlan, Direction, PlannedPair, ShownItem, ShownPlan } from './plan.type';
import { useAct } from './use-act';

interface ItemDialogProps {
  readonly pair: PlannedPair;
  readonly plan: ShownPlan;
  /** Nothing where one is added. */
  readonly item: ShownItem | null;
  /** Whether the reader says what is planned, or only what became of it. */
  readonly planning: boolean;
  readonly secret: boolean;
  readonly act: ActOnPlan;
  readonly close: () => void;
}

/** An item that is added or changed; what is told of it goes in one piece. */
export function ItemDialog({ pair: of, plan, item, planning, secret, act, close }: ItemDialogProps) {
  const { t } = useTranslation('plan');
  const directions = withOwn(of.planDirections, item);
  const [fields, setFields] = useState(() => fieldsOf(item, { direction: directions[0]?.code ?? '', plannedOn: '' }));
  const change = (some: Partial<Fields>) => setFields((now) => ({ ...now, ...some }));
  // One key for this dialog: pressed twice, or sent again, it is one item.
  const [clientKey] = useState(() => crypto.randomUUID());
  const { run, pending, problem } = useAct(act, close);
  const send = (row: object) =>
    void run({ key: itemKey(item?.id ?? clientKey), kind: 'plan-change', input: { planId: plan.id, rows: [row] } });
  return (
    <ActDialog
      title={t(item ? 'item.title' : 'item.add')}
      close={close}
      words={t('item.save')}
      act={() => send(item ? changedRow(item, fields) : { ...newRow<object>(fields), clientKey })}
      ready={isReady(fields, secret)}
      pending={pending}
      problem={problem}
    >
      {secret && <p className={pair.muted}>{t('secretCollege')}</p>}
      {planning && <ItemFields {...{ fields, change, directions, secret }} days={plan} />}
      {!planning && item?.measure && <p>{item.measure}</p>}
      {item && !secret && (
        <>
          <Words
            label={t('item.interimResult')}
            value={fields.interimResult}
            change={(interimResult) => change({ interimResult })}
            longest={2000}
          />
          <Words
            label={t('item.finalResult')}
            value={fields.finalResult}
            change={(finalResult) => change({ finalResult })}
            longest={2000}
          />
        </>
      )}
      {item && (
        <Day
          label={t('item.doneOn')}
          value={fields.doneOn}
          min={plan.startsOn}
          max={todayIn()}
          change={(doneOn) => change({ doneOn })}
        />
      )}
      {item && planning && item.doneOn === null && (
        <Button
          variant="subtle"
          className={pair.small}
          onClick={() => send({ id: item.id, version: item.version, removed: true })}
        >
          {t('item.remove')}
        </Button>
      )}
    </ActDialog>
  );
}

/** A direction that is no longer offered stays with the item that has it. */
const withOwn = (directions: readonly Direction[], item: ShownItem | null): readonly Direction[] =>
  !item || directions.some(({ code }) => code === item.direction.code) ? directions : [...directions, item.direction];
