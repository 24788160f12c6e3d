import { useTranslation } from 'react-i18next';
import type { DeskPeriodsQuery } from '../graph/generated/graphql';
import type { Answer } from '../graph/use-graph';
import { Block } from '../ui/block';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import classes from './desk.module.css';
import type { Period } from './desk.type';

interface PublicationsBlockProps {
  readonly answer: Answer<DeskPeriodsQuery>;
  readonly period: Period;
}

/** All that was published of the period. */
export function PublicationsBlock({ answer, period }: PublicationsBlockProps) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  return (
    <Block
      title={t('publications.title')}
      hint={t('publications.hint')}
      answer={answer}
      at="periods.publications"
      select={() => period.publications}
      isEmpty={({ length }) => length === 0}
      empty={t('publications.none')}
    >
      {(publications) => (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('publications.revision')}</th>
              <th scope="col">{t('publications.when')}</th>
              <th scope="col">{t('publications.colleges')}</th>
              <th scope="col">{t('publications.told')}</th>
              <th scope="col">{t('publications.hidden')}</th>
              <th scope="col">{t('publications.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {publications.map(({ revision, publishedAt, colleges, told, hidden, threshold, reason, note }) => (
              <tr key={revision}>
                <th scope="row">{t('publications.number', { revision })}</th>
                <td data-label={t('publications.when')}>{format.moment(publishedAt)}</td>
                <td data-label={t('publications.colleges')}>{format.count(colleges)}</td>
                <td data-label={t('publications.told')}>{format.count(told)}</td>
                <td data-label={t('publications.hidden')}>{t('publications.hiddenOf', { hidden, threshold })}</td>
                <td data-label={t('publications.reason')}>
                  {reason || t('publications.first')}
                  {note && <span className={classes.aside}>{note}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Block>
  );
}
