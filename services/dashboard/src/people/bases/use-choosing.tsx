import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Propose, type Somebody } from '../../proposing/propose';
import classes from '../../proposing/proposing.module.css';
import { Done } from '../../ui/notes';
import type { College } from '../people.type';
import { useKept } from '../use-kept';
import { keyOfChoice } from './choice.policy';

interface Choosing {
  /** Whom a mentor is chosen for, in sight of the list, and what came of it. */
  readonly sight: ReactNode;
  readonly propose: ((mentor: Somebody) => void) | null;
}

/** A mentor is being chosen for somebody: proposes the pair, and forgets it when it is proposed or given up. */
export function useChoosing(college: College): Choosing {
  const { t } = useTranslation('pairs');
  const [mentee, setMentee] = useKept<Somebody | null>(keyOfChoice(college.code), null);
  const [mentor, setMentor] = useState<Somebody | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const sight = (
    <>
      <Done focus>{done}</Done>
      {mentee && (
        <div className={classes.sight}>
          <strong>{t('propose.sight', { mentee: mentee.name })}</strong>
          <Button size="xs" variant="default" onClick={() => setMentee(null)}>
            {t('propose.stop')}
          </Button>
        </div>
      )}
      {mentee && mentor && (
        <Propose
          college={college}
          mentee={mentee}
          mentor={mentor}
          close={() => setMentor(null)}
          proposed={(said) => {
            setMentor(null);
            setMentee(null);
            setDone(said);
          }}
        />
      )}
    </>
  );
  return { sight, propose: mentee && setMentor };
}
