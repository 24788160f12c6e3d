import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { todayIn } from '../shell/today.policy';
import type { OrderForm } from './attesting.policy';
import classes from './attests.module.css';

interface OrderFieldsProps {
  readonly order: OrderForm;
  readonly change: (order: OrderForm) => void;
}

/** The order by which the pairs of a table take effect. */
export function OrderFields({ order, change }: OrderFieldsProps) {
  const { t } = useTranslation('attesting');
  return (
    <div className={classes.order}>
      <TextInput
        label={t('order.number')}
        value={order.number}
        onChange={({ currentTarget: { value } }) => change({ ...order, number: value })}
        autoComplete="off"
        maxLength={100}
      />
      <TextInput
        type="date"
        label={t('order.date')}
        value={order.date}
        max={todayIn()}
        onChange={({ currentTarget: { value } }) => change({ ...order, date: value })}
      />
      <TextInput
        type="date"
        label={t('order.actsFrom')}
        description={t('order.actsFromHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={order.actsFrom}
        onChange={({ currentTarget: { value } }) => change({ ...order, actsFrom: value })}
      />
    </div>
  );
}
