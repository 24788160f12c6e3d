import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectOrdersDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { ActDialog } from '../../ui/act-dialog';
import { refusalOf } from '../../graph/bulk.policy';
import type { College, Pair } from '../pairs.type';
import { OrderFields } from './order-fields';
import { isWhole, orderInput, type OrderForm } from './order.policy';

interface CorrectOrderProps {
  readonly college: College;
  readonly pair: Pair;
  readonly close: () => void;
  readonly corrected: (said: string) => void;
}

/** Puts the right order in place of one that was recorded wrongly; what was there stays in the history. */
export function CorrectOrder({ college, pair, close, corrected }: CorrectOrderProps) {
  const { t } = useTranslation('pairs');
  const { order: known } = pair;
  const [order, setOrder] = useState<OrderForm>({
    number: known?.number ?? '',
    date: known?.date ?? '',
    actsFrom: known && known.actsFrom !== known.date ? (known.actsFrom ?? '') : '',
  });
  const correcting = useGraphMutation(CorrectOrdersDocument);

  function correct(): void {
    correcting.mutate(
      { input: { collegeId: college.id, ids: [pair.id], ...orderInput(order) } },
      {
        onSuccess({ data }) {
          if (!refusalOf(data.correctOrders)) corrected(t('correct.done', { number: order.number.trim() }));
        },
      },
    );
  }

  return (
    <ActDialog
      title={t('correct.title')}
      close={close}
      words={t('correct.do')}
      act={correct}
      ready={isWhole(order)}
      pending={correcting.isPending}
      problem={refusalOf(correcting.data?.data.correctOrders)}
      failure={correcting.error}
    >
      <p>{t('correct.hint')}</p>
      <OrderFields
        order={order}
        change={(next) => {
          correcting.reset();
          setOrder(next);
        }}
      />
    </ActDialog>
  );
}
