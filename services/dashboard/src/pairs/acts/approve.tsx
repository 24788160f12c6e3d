import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApprovePairsDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { todayIn } from '../../shell/today.policy';
import { ActDialog } from '../../ui/act-dialog';
import people from '../../people/people.module.css';
import { asksForOverload, refusalOf, sorted, warnedOf } from '../../graph/bulk.policy';
import classes from '../pairs.module.css';
import type { College, Pair } from '../pairs.type';
import { ConfirmOverload } from '../../proposing/confirm-overload';
import { OrderFields } from './order-fields';
import { isWhole, orderInput, type OrderForm } from './order.policy';

interface ApproveProps {
  readonly college: College;
  readonly pairs: readonly Pair[];
  readonly close: () => void;
  readonly approved: (said: string) => void;
}

/** Puts pairs into effect by one order: first shows what stands in the way of which, then approves the others. */
export function Approve({ college, pairs, close, approved }: ApproveProps) {
  const { t } = useTranslation('pairs');
  const [order, setOrder] = useState<OrderForm>({ number: '', date: todayIn(), actsFrom: '' });
  const [confirmOverload, setConfirm] = useState(false);
  const preview = useGraphMutation(ApprovePairsDocument, { changes: false });
  const approving = useGraphMutation(ApprovePairsDocument);
  const foreseen = preview.data?.data.approveMentorships;
  const { taken, refused } = foreseen ? sorted(foreseen) : { taken: [], refused: [] };
  const warned = warnedOf(foreseen);
  const whole = foreseen?.problems.length ? refusalOf(foreseen) : undefined;
  const input = (ids: readonly string[]) => ({
    ...{ collegeId: college.id, ids: [...ids], confirmOverload },
    ...orderInput(order),
  });

  function look(confirm: boolean): void {
    approving.reset();
    const ids = pairs.map(({ id }) => id);
    preview.mutate({ input: { ...input(ids), confirmOverload: confirm, dryRun: true } });
  }

  function approve(): void {
    const ids = taken.map((n) => pairs[n]!.id);
    approving.mutate(
      { input: input(ids) },
      {
        onSuccess({ data: { approveMentorships: done } }) {
          if (done.refused === 0) approved(t('approve.done', { count: ids.length, number: order.number.trim() }));
        },
      },
    );
  }

  const ready = foreseen !== undefined && taken.length > 0;
  return (
    <ActDialog
      title={t('approve.title')}
      close={close}
      words={ready ? t('approve.do', { count: taken.length }) : t('approve.look')}
      act={() => (ready ? approve() : look(confirmOverload))}
      ready={isWhole(order)}
      pending={preview.isPending || approving.isPending}
      problem={whole ?? refusalOf(approving.data?.data.approveMentorships)}
      failure={preview.error ?? approving.error}
    >
      <p>{t('approve.chosen', { count: pairs.length })}</p>
      <OrderFields
        order={order}
        change={(next) => {
          preview.reset();
          approving.reset();
          setOrder(next);
        }}
      />
      <div role="status">
        {foreseen && !whole && (
          <>
            <p>{t('approve.ready', { count: taken.length })}</p>
            {refused.length > 0 && <p className={people.warn}>{t('approve.inTheWay', { count: refused.length })}</p>}
            {warned.length > 0 && <p className={people.warn}>{t('approve.warned', { count: warned.length })}</p>}
            <ul className={classes.named}>
              {[...refused, ...warned].map(({ n, why }) => (
                <li key={pairs[n]!.id}>
                  <strong>{[pairs[n]!.mentee?.name, pairs[n]!.mentor?.name].filter(Boolean).join(' — ')}</strong>
                  <span className={people.facts}>{why.join(' ')}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <ConfirmOverload
        asked={asksForOverload(foreseen)}
        confirmed={confirmOverload}
        confirm={(confirmed) => {
          setConfirm(confirmed);
          look(confirmed);
        }}
      />
    </ActDialog>
  );
}
