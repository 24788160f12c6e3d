import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { todayIn } from '../../shell/today.policy';
import classes from '../../proposing/proposing.module.css';
import type { OrderForm } from './order.policy';

interface OrderFieldsProps {
  readonly order: OrderForm;
  readonly change: (order: OrderForm) => void;
}

/** The director's order: its number and date, and the day from which it acts where that is another. */
export function OrderFields({ order, change }: OrderFieldsProps) {
  const { t } = useTranslation('pairs');
  return (
    <div className={classes.form}>
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
