import { useTranslation } from 'react-i18next';
import card from '../../people/card/card.module.css';
import people from '../../people/people.module.css';
import { CardBlock } from '../../ui/card-block';
import { useFormat } from '../../ui/use-format';
import type { CardPair } from './card.type';

/** What became of the pair, step by step, with what it came to by each. */
export function HistoryBlock({ pair }: { pair: CardPair }) {
  const { t } = useTranslation('pairs');
  const format = useFormat();
  return (
    <CardBlock title={t('history.title')}>
      <ol className={card.history}>
        {pair.history.map((change, n) => (
          <li key={n}>
            <span>{t(`history.${change.step}`)}</span>
            <span className={people.facts}>
              {[
                format.moment(change.at),
                t('days', { from: format.day(change.startedOn), to: format.day(change.lastDay) }),
                change.orderNumber &&
                  change.orderDate &&
                  t('order.numbered', { number: change.orderNumber, when: format.day(change.orderDate) }),
                change.orderActsFrom &&
                  change.orderActsFrom !== change.orderDate &&
                  t('order.acts', { when: format.day(change.orderActsFrom) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </CardBlock>
  );
}
