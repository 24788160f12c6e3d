import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import people from '../../people/people.module.css';
import table from '../../ui/table.module.css';
import { PairBadges, Side, useOrderWords, usePairDays } from '../pair-words';
import classes from '../pairs.module.css';
import type { College, Pair } from '../pairs.type';
import { awaitsOrder } from './filters.policy';

interface PairsTableProps {
  readonly college: College;
  readonly pairs: readonly Pair[];
  readonly chosen: readonly string[];
  readonly toggle: (pair: Pair) => void;
}

export function PairsTable({ college, pairs, chosen, toggle }: PairsTableProps) {
  const { t } = useTranslation('pairs');
  return (
    <table className={`${table.table} ${people.table} ${classes.pairs}`}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('mentee')}</th>
          <th scope="col">{t('mentor')}</th>
          <th scope="col">{t('form')}</th>
          <th scope="col">{t('state')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <PairRow
            key={pair.id}
            college={college}
            pair={pair}
            chosen={chosen.includes(pair.id)}
            toggle={() => toggle(pair)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface PairRowProps {
  readonly college: College;
  readonly pair: Pair;
  readonly chosen: boolean;
  readonly toggle: () => void;
}

function PairRow({ college, pair, chosen, toggle }: PairRowProps) {
  const { t } = useTranslation('pairs');
  const orderWords = useOrderWords();
  const days = usePairDays();
  const names = { mentee: pair.mentee?.name ?? t('hidden'), mentor: pair.mentor?.name ?? t('hidden') };
  return (
    <tr>
      <td className={table.choice}>
        {awaitsOrder(pair) && (
          <input type="checkbox" aria-label={t('choose.pair', names)} checked={chosen} onChange={toggle} />
        )}
      </td>
      <th scope="row">
        <Side college={college} person={pair.mentee} />
      </th>
      <td data-label={t('mentor')}>
        <Side college={college} person={pair.mentor} />
        {!pair.mentorCollegeAgreed && <span className={people.warn}>{t('notAgreed')}</span>}
      </td>
      <td data-label={t('form')}>
        <span>{pair.form?.title}</span>
        <span className={people.facts}>{days(pair)}</span>
      </td>
      <td data-label={t('state')}>
        <span>
          <PairBadges pair={pair} />
        </span>
        <span className={people.facts}>{orderWords(pair.order)}</span>
      </td>
      <td className={table.act}>
        <Anchor component={Link} href={`/pairs/${college.code}/pair/${pair.id}`} aria-label={t('cardOf', names)}>
          {t('card.open')}
        </Anchor>
      </td>
    </tr>
  );
}
