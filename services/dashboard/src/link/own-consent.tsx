import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { GiveOwnConsentDocument, type OwnConsentsQuery } from '../graph/generated/graphql';
import { fieldProblems } from '../graph/field-problems.policy';
import { useGraphMutation } from '../graph/use-graph';
import card from '../people/card/card.module.css';
import { NO_REPRESENTATIVE, toldOf } from '../people/consents/consent.policy';
import { ConsentWords } from '../people/consents/consent-words';
import { RepresentativeFields } from '../people/consents/representative-fields';
import { todayIn } from '../shell/today.policy';
import { Done, Failed } from '../ui/notes';
import parts from '../ui/parts.module.css';
import classes from './link.module.css';
import { Withdrawing } from './withdrawing';

const FIELDS = ['representativeName', 'representativeRelation', 'representativeDocument', 'validUntil'] as const;

type OwnPerson = NonNullable<OwnConsentsQuery['me']>['persons'][number];

interface OwnConsentProps {
  readonly person: OwnPerson;
  readonly byRepresentative: boolean;
}

/** The consents of the reader, and the way to give one: for a minor that is their representative's to do. */
export function OwnConsent({ person, byRepresentative }: OwnConsentProps) {
  const { t } = useTranslation('links');
  const [representative, setRepresentative] = useState(NO_REPRESENTATIVE);
  const [validUntil, setValidUntil] = useState('');
  const giving = useGraphMutation(GiveOwnConsentDocument);
  const answer = giving.data?.data.giveOwnConsent.problems;
  const problems = fieldProblems(answer ?? [], FIELDS);
  const mayGive = byRepresentative === person.minor;

  function give(event: FormEvent): void {
    event.preventDefault();
    const told = toldOf(byRepresentative ? representative : NO_REPRESENTATIVE);
    giving.mutate({ input: { personId: person.id, validUntil: validUntil || null, ...told } });
  }

  return (
    <>
      <p className={card.state} data-kind={person.consentInForce ? 'good' : 'due'}>
        {t(person.consentInForce ? 'own.inForce' : 'own.notInForce')}
      </p>
      <Done focus>{answer?.length === 0 && t('own.given')}</Done>
      {person.consents.length > 0 && (
        <ul className={card.records}>
          {person.consents.map((consent) => (
            <li key={consent.id}>
              <ConsentWords consent={consent} />
            </li>
          ))}
        </ul>
      )}
      {person.consentInForce && mayGive && <Withdrawing personId={person.id} />}
      {mayGive ? (
        <form className={classes.form} onSubmit={give} noValidate>
          <p>{t('own.purpose')}</p>
          {byRepresentative && (
            <RepresentativeFields
              value={representative}
              change={(next) => setRepresentative({ ...representative, ...next })}
              problems={problems}
              own
            />
          )}
          <TextInput
            type="date"
            label={t('own.lastDay')}
            value={validUntil}
            min={todayIn()}
            error={problems.validUntil}
            onChange={({ currentTarget: { value } }) => setValidUntil(value)}
          />
          {problems.whole && <Failed message={problems.whole} />}
          {giving.error && <Failed message={giving.error.message} />}
          <div className={parts.actions}>
            <Button type="submit" loading={giving.isPending}>
              {t(person.consentInForce ? 'own.renew' : 'own.give')}
            </Button>
          </div>
        </form>
      ) : (
        <p>{t(person.minor ? 'own.byRepresentative' : 'own.ofAge')}</p>
      )}
    </>
  );
}
