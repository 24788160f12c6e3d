import { useTranslation } from 'react-i18next';
import card from '../../people/card/card.module.css';
import people from '../../people/people.module.css';
import { CardBlock } from '../../ui/card-block';
import { useFormat } from '../../ui/use-format';
import type { CardPair } from './card.type';

/** What mentor and mentee said by themselves of the pair that was proposed to them (S000). */
export function AnswersBlock({ pair }: { pair: CardPair }) {
  const { t } = useTranslation('pairs');
  const format = useFormat();
  const said = new Map(pair.answers.map((answer) => [answer.side, answer]));
  return (
    <CardBlock title={t('answers.title')} hint={t('answers.hint')}>
      <ul className={card.records}>
        {(['MENTOR', 'MENTEE'] as const).map((side) => {
          const answer = said.get(side);
          return (
            <li key={side}>
              <span>
                {t(`sides.${side}`)}:{' '}
                {answer ? (
                  <span className={people.badge} data-kind={answer.agrees ? 'good' : 'due'}>
                    {t(answer.agrees ? 'answers.yes' : 'answers.no')}
                  </span>
                ) : (
                  <span className={people.muted}>{t('answers.none')}</span>
                )}
              </span>
              {answer && (
                <span className={people.facts}>
                  {[format.day(answer.answeredOn), answer.reason].filter(Boolean).join(' · ')}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </CardBlock>
  );
}
