import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format';
import classes from './attests.module.css';
import type { Attests } from './lines.type';

/** What rests on the word of the college, in sentences: what it attests, what that opens, and what is left out. */
export function AttestsWords({ attests, done }: { attests: Attests; done: boolean }) {
  const { t } = useTranslation('import');
  const format = useFormat();
  const { consents, minors, pairs, proposals, order, years, leftOut } = attests;
  const tense = done ? 'done' : 'preview';
  const consenting = [
    t('attests.consents', { count: consents }),
    ...(minors > 0 ? [t('attests.minors', { count: minors })] : []),
  ];
  const pairing = order
    ? t('attests.orderedPairs', { count: pairs, number: order.number, when: format.day(order.date) })
    : t('attests.pairs', { count: pairs });
  const what = [...(consents > 0 ? [consenting.join(', ')] : []), ...(pairs > 0 ? [pairing] : [])];
  return (
    <ul className={classes.words}>
      {what.length > 0 && <li>{t(`attests.${tense}.what`, { what: what.join(t('attests.and')) })}</li>}
      {proposals > 0 && <li>{t(`attests.${tense}.proposals`, { count: proposals })}</li>}
      {years.map(({ year, activities, overdue }) => (
        <li key={year}>
          {t(`attests.${tense}.year`, { year, activities })}
          {overdue > 0 && ` ${t('attests.overdue', { count: overdue })}`}
        </li>
      ))}
      {leftOut.consents > 0 && <li>{t(`attests.${tense}.withoutConsent`, { count: leftOut.consents })}</li>}
      {leftOut.pairs > 0 && <li>{t(`attests.${tense}.withoutPairs`, { count: leftOut.pairs })}</li>}
    </ul>
  );
}
