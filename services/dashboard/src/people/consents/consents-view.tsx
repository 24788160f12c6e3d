import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsentsDueDocument, type ConsentDueReason, type ConsentsDueQuery } from '../../graph/generated/graphql';
import { useGraphPages } from '../../graph/use-graph-pages';
import { todayIn } from '../../shell/today.policy';
import { Done } from '../../ui/notes';
import { useFormat } from '../../ui/use-format';
import { ListBlock } from '../../ui/list/list-block';
import { cursorOf } from '../../graph/pages.policy';
import parts from '../../ui/parts.module.css';
import table from '../../ui/table.module.css';
import classes from '../people.module.css';
import type { PersonLine, ViewProps } from '../people.type';
import { PersonWords } from '../person-words';
import { ConsentWords } from './consent-words';
import { RecordConsent } from './record-consent';
import { RecordGroup } from './record-group';

type Due = NonNullable<ConsentsDueQuery['consentsDue']>['nodes'][number];

const REASONS: readonly ConsentDueReason[] = ['TERM_ENDS', 'COMES_OF_AGE', 'ATTESTED'];

/** Of whom a consent is due, and why; it can be taken down right here. */
export function ConsentsView({ college }: ViewProps) {
  const { t } = useTranslation('people');
  const [reason, setReason] = useState<ConsentDueReason | null>(null);
  const [asking, setAsking] = useState<PersonLine | null>(null);
  const [group, setGroup] = useState<readonly PersonLine[]>([]);
  const [recording, setRecording] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const list = useGraphPages(
    ConsentsDueDocument,
    { collegeId: college.id, reasons: reason && [reason] },
    ({ consentsDue }) => cursorOf(consentsDue),
  );
  function choose(person: PersonLine, checked: boolean): void {
    const others = group.filter(({ id }) => id !== person.id);
    setGroup(checked ? [...others, person] : others);
  }

  return (
    <>
      <ListBlock
        title={t('consents.title')}
        list={list}
        at="consentsDue"
        of={({ consentsDue }) => consentsDue}
        empty={t(reason ? 'consents.noneSo' : 'consents.none')}
        controls={
          <div className={parts.wide}>
            <div className={classes.filters}>
              <NativeSelect
                label={t('consents.reason')}
                value={reason ?? ''}
                onChange={({ currentTarget: { value } }) => setReason(REASONS.find((each) => each === value) ?? null)}
                data={[
                  { value: '', label: t('filters.any') },
                  ...REASONS.map((each) => ({ value: each, label: t(`consents.reasons.${each}`) })),
                ]}
              />
            </div>
            <Done focus>{done}</Done>
            {group.length > 0 && (
              <div className={parts.actions}>
                <Button onClick={() => setRecording(true)}>{t('consents.recordGroup', { count: group.length })}</Button>
                <Button variant="default" onClick={() => setGroup([])}>
                  {t('consents.chooseNone')}
                </Button>
              </div>
            )}
          </div>
        }
      >
        {(nodes) => (
          <table className={`${table.table} ${classes.table}`}>
            <thead>
              <tr>
                <td />
                <th scope="col">{t('consents.person')}</th>
                <th scope="col">{t('consents.why')}</th>
                <th scope="col">{t('consents.last')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {nodes.map((due) => (
                <tr key={due.person.id}>
                  <td className={table.choice}>
                    <input
                      type="checkbox"
                      aria-label={t('consents.chooseOf', { name: due.person.name })}
                      checked={group.some(({ id }) => id === due.person.id)}
                      onChange={({ currentTarget: { checked } }) => choose(due.person, checked)}
                    />
                  </td>
                  <th scope="row">
                    <PersonWords college={college} person={due.person} />
                  </th>
                  <td>
                    <Why due={due} />
                  </td>
                  <td data-label={t('consents.last')}>
                    <ConsentWords consent={due.consent} />
                  </td>
                  <td className={table.act}>
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={t('consents.recordOf', { name: due.person.name })}
                      onClick={() => {
                        setDone(null);
                        setAsking(due.person);
                      }}
                    >
                      {t('consents.record')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ListBlock>
      {recording && (
        <RecordGroup
          college={college}
          group={group}
          close={() => setRecording(false)}
          recorded={(said) => {
            setRecording(false);
            setGroup([]);
            setDone(said);
          }}
        />
      )}
      {asking && (
        <RecordConsent
          person={asking}
          close={() => setAsking(null)}
          recorded={(said) => {
            setAsking(null);
            setDone(said);
          }}
        />
      )}
    </>
  );
}

function Why({ due: { reason, dueOn } }: { due: Due }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const past = dueOn <= todayIn();
  const tense = reason === 'ATTESTED' ? 'since' : past ? 'past' : 'coming';
  return (
    <>
      <span>{t(`consents.reasons.${reason}`)}</span>
      <span className={tense === 'past' ? classes.warn : classes.facts}>
        {t(`consents.${tense}`, { when: format.day(dueOn) })}
      </span>
    </>
  );
}
