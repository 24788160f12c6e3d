import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsentWords } from '../consents/consent-words';
import { dueOf } from '../consents/consent.policy';
import { RecordConsent } from '../consents/record-consent';
import { WithdrawConsents } from '../consents/withdraw-consents';
import { todayIn } from '../../shell/today.policy';
import parts from '../../ui/parts.module.css';
import classes from './card.module.css';
import { CardBlock } from '../../ui/card-block';
import type { Person } from './card.type';

interface ConsentsBlockProps {
  readonly person: Person;
  readonly done: (said: string) => void;
}

/** The consents of a person with their terms, and what is due. */
export function ConsentsBlock({ person, done }: ConsentsBlockProps) {
  const { t } = useTranslation('person');
  const [open, setOpen] = useState<'record' | 'withdraw' | null>(null);
  const { consents, consentInForce } = person;
  const due = dueOf(consents, todayIn());
  const close = () => setOpen(null);
  const said = (words: string) => {
    close();
    done(words);
  };
  return (
    <CardBlock title={t('consents.title')} hint={t('consents.hint')}>
      <p className={classes.state} data-kind={consentInForce && !due ? 'good' : 'due'}>
        {!consentInForce ? t('consents.none') : due ? t(`consents.due.${due}`) : t('consents.inForce')}
      </p>
      {consents.length > 0 && (
        <ul className={classes.records}>
          {consents.map((consent) => (
            <li key={consent.id}>
              <ConsentWords consent={consent} />
            </li>
          ))}
        </ul>
      )}
      <div className={parts.actions}>
        <Button variant="light" onClick={() => setOpen('record')}>
          {t('consents.record')}
        </Button>
        {consentInForce && (
          <Button variant="default" onClick={() => setOpen('withdraw')}>
            {t('consents.withdraw')}
          </Button>
        )}
      </div>
      {open === 'record' && <RecordConsent person={person} close={close} recorded={said} />}
      {open === 'withdraw' && <WithdrawConsents person={person} close={close} withdrawn={said} />}
    </CardBlock>
  );
}
