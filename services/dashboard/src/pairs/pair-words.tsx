import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import people from '../people/people.module.css';
import { useFormat } from '../ui/use-format';
import type { College, Pair } from './pairs.type';

interface SideProps {
  readonly college: College;
  readonly person: { readonly id: string; readonly name: string } | null;
}

/** One of the two, with the way to their card; somebody of another college may not be shown. */
export function Side({ college, person }: SideProps) {
  const { t } = useTranslation('pairs');
  if (!person) return <span className={people.muted}>{t('hidden')}</span>;
  return (
    <Anchor component={Link} href={`/people/${college.code}/person/${person.id}`} inherit>
      {person.name}
    </Anchor>
  );
}

const KINDS: Partial<Record<Pair['status'], string>> = { ACTIVE: 'good', ACCEPTED: 'good', PROPOSED: 'due' };

/** Where a pair stands, and what a curator has to know of it at a glance. */
export function PairBadges({ pair }: { pair: Pair }) {
  const { t } = useTranslation('pairs');
  const declined = pair.answers.some(({ agrees }) => !agrees);
  return (
    <>
      <span className={people.badge} data-kind={KINDS[pair.status]}>
        {t(`status.${pair.status}`)}
      </span>{' '}
      {declined && pair.status === 'PROPOSED' && (
        <span className={people.badge} data-kind="due">
          {t('declined')}
        </span>
      )}{' '}
      {pair.directive && <span className={people.badge}>{t('directive')}</span>}
    </>
  );
}

/** The order of a pair in words. */
export function useOrderWords(): (order: Pair['order']) => string {
  const { t } = useTranslation('pairs');
  const format = useFormat();
  return (order) => {
    if (!order) return t('order.none');
    if (!order.number || !order.date) return t('order.attested');
    return t('order.numbered', { number: order.number, when: format.day(order.date) });
  };
}

/** The days of a pair: the planned last one, or that on which it ended. */
export function usePairDays(): (pair: Pick<Pair, 'startedOn' | 'until' | 'endedOn'>) => string {
  const { t } = useTranslation('pairs');
  const format = useFormat();
  return ({ startedOn, until, endedOn }) =>
    t('days', { from: format.day(startedOn), to: format.day(endedOn ?? until) });
}
