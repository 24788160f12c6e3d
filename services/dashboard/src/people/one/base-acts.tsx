import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCardQuery } from '../../graph/generated/graphql';
import type { College } from '../people.type';
import { CardBlock } from '../../ui/card-block';
import parts from '../../ui/parts.module.css';
import { LeaveBase } from './leave-base';
import { StayDialog } from './stay-dialog';
import { stayForm, type Base } from './stay-form.policy';

type Person = NonNullable<PersonCardQuery['person']>;

interface BaseActsProps {
  readonly college: College;
  readonly person: Person;
  readonly done: (said: string) => void;
}

/** What can be done with the person in both bases: enter, change, leave, enter again. */
export function BaseActs({ college, person, done }: BaseActsProps) {
  const { t } = useTranslation('person');
  const [open, setOpen] = useState<{ readonly base: Base; readonly act: 'stay' | 'leave' } | null>(null);
  const standing = {
    MENTORS: person.mentorProfiles.find(({ inBase }) => inBase),
    MENTEES: person.menteeProfiles.find(({ inBase }) => inBase),
  };
  const said = (words: string) => {
    setOpen(null);
    done(words);
  };
  const close = () => setOpen(null);
  const of = open && standing[open.base];
  return (
    <CardBlock title={t('one.bases')} hint={t('one.basesHint')}>
      <div className={parts.actions}>
        {(['MENTORS', 'MENTEES'] as const).map((base) => (
          <Button key={base} variant="light" onClick={() => setOpen({ base, act: 'stay' })}>
            {t(`one.${standing[base] ? 'change' : 'enter'}.${base}`)}
          </Button>
        ))}
        {(['MENTORS', 'MENTEES'] as const)
          .filter((base) => standing[base])
          .map((base) => (
            <Button key={base} variant="default" onClick={() => setOpen({ base, act: 'leave' })}>
              {t(`one.leave.${base}`)}
            </Button>
          ))}
      </div>
      {open?.act === 'stay' && (
        <StayDialog
          college={college}
          base={open.base}
          person={person}
          {...(of && { known: { enteredOn: of.enteredOn, form: stayForm(of) } })}
          close={close}
          saved={said}
        />
      )}
      {open?.act === 'leave' && (
        <LeaveBase college={college} base={open.base} person={person} close={close} left={said} />
      )}
    </CardBlock>
  );
}
