import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { LikelyDuplicatesQuery } from '../../graph/generated/graphql';
import { useFormat } from '../../ui/use-format';
import parts from '../../ui/parts.module.css';
import duplicates from './duplicates.module.css';
import classes from '../people.module.css';
import type { College } from '../people.type';
import { useBirth } from '../person-words';

export type Pair = NonNullable<LikelyDuplicatesQuery['likelyDuplicates']>['nodes'][number];
type Record = Pair['first'];

interface PairCardProps {
  readonly college: College;
  readonly pair: Pair;
  readonly busy: boolean;
  readonly merge: () => void;
  readonly keepApart: () => void;
}

/** Two records side by side: why they look alike, and in what they differ. */
export function PairCard({ college, pair: { first, second, reasons }, busy, merge, keepApart }: PairCardProps) {
  const { t } = useTranslation('people');
  const { t: ofPerson } = useTranslation('person');
  const lines = useLines();
  // Each record has a key of its own: that says nothing against one person.
  const key = ofPerson('fields.externalId');
  const [ofFirst, ofSecond] = [lines(first), lines(second)];
  const names = { first: first.name, second: second.name };
  return (
    <article className={duplicates.pair} aria-label={t('duplicates.pair', names)}>
      <p className={duplicates.why}>
        {reasons.map((reason) => (
          <span key={reason} className={classes.badge} data-kind="due">
            {t(`duplicates.reasons.${reason}`)}
          </span>
        ))}
      </p>
      <table className={duplicates.sides}>
        <thead>
          <tr>
            <td />
            {[first, second].map((record) => (
              <th key={record.id} scope="col">
                <Anchor component={Link} href={`/people/${college.code}/person/${record.id}`}>
                  {record.name}
                </Anchor>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ofFirst.map(([term, value], n) => {
            const other = ofSecond[n]?.[1] ?? null;
            if (!value && !other) return null;
            return (
              <tr
                key={term}
                data-differs={term !== key && value !== null && other !== null && value !== other ? true : undefined}
              >
                <th scope="row">{term}</th>
                <td>{value ?? '—'}</td>
                <td>{other ?? '—'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={parts.actions}>
        <Button variant="light" onClick={merge} aria-label={t('duplicates.mergeOf', names)}>
          {t('duplicates.merge')}
        </Button>
        <Button variant="default" disabled={busy} onClick={keepApart} aria-label={t('duplicates.apartOf', names)}>
          {t('duplicates.apart')}
        </Button>
      </div>
    </article>
  );
}

/** What is known of a record, term by term, in the same order for both. */
function useLines(): (record: Record) => readonly (readonly [string, string | null])[] {
  const { t } = useTranslation('person');
  const { t: ofPeople } = useTranslation('people');
  const format = useFormat();
  const birth = useBirth();
  return (record) => [
    [t('category'), ofPeople(`categories.${record.category}`)],
    [t('fields.birthDate'), birth(record)],
    [t('fields.studyGroup'), record.studyGroup],
    [t('fields.partnerId'), record.partner?.name ?? null],
    [t('fields.workplace'), record.workplace],
    [t('fields.phone'), record.phone],
    [t('fields.email'), record.email],
    [t('fields.contactNote'), record.contactNote],
    [t('fields.careerStartedOn'), record.careerStartedOn && format.day(record.careerStartedOn)],
    [t('fields.consent'), t(record.consentInForce ? 'yes' : 'no')],
    [t('fields.externalId'), `${record.externalId} (${record.source})`],
  ];
}
