import { useTranslation } from 'react-i18next';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/attesting';
import { useFormat } from '../ui/use-format';
import classes from './attests.module.css';
import type { Attests } from './lines.type';

addTexts('attesting', texts);

/** What rests on the word of the college, in sentences: what it attests, what that opens, and what is left out. */
export function AttestsWords({ attests, done }: { attests: Attests; done: boolean }) {
  const { t } = useTranslation('attesting');
  const format = useFormat();
  const { consents, minors, pairs, proposals, order, years, leftOut } = attests;
  const tense = done ? 'done' : 'preview';
  const consenting = [t('consents', { count: consents }), ...(minors > 0 ? [t('minors', { count: minors })] : [])];
  const pairing = order
    ? t('orderedPairs', { count: pairs, number: order.number, when: format.day(order.date) })
    : t('pairs', { count: pairs });
  const what = [...(consents > 0 ? [consenting.join(', ')] : []), ...(pairs > 0 ? [pairing] : [])];
  return (
    <ul className={classes.words}>
      {what.length > 0 && <li>{t(`${tense}.what`, { what: what.join(t('and')) })}</li>}
      {proposals > 0 && <li>{t(`${tense}.proposals`, { count: proposals })}</li>}
      {years.map(({ year, activities, overdue }) => (
        <li key={year}>
          {t(`${tense}.year`, { year, activities })}
          {overdue > 0 && ` ${t('overdue', { count: overdue })}`}
        </li>
      ))}
      {leftOut.consents > 0 && <li>{t(`${tense}.withoutConsent`, { count: leftOut.consents })}</li>}
      {leftOut.pairs > 0 && <li>{t(`${tense}.withoutPairs`, { count: leftOut.pairs })}</li>}
    </ul>
  );
}
