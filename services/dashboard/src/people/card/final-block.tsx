import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { MergeDialog } from '../duplicates/merge-dialog';
import parts from '../../ui/parts.module.css';
import type { College, PersonLine } from '../people.type';
import { CardBlock } from '../../ui/card-block';
import type { Person } from './card.type';
import { FindPerson } from './find-person';

interface FinalBlockProps {
  readonly college: College;
  readonly person: Person;
  /** Begins with the preview. */
  readonly erase: () => void;
}

/** What can't be undone, each behind a preview. */
export function FinalBlock({ college, person, erase }: FinalBlockProps) {
  const { t } = useTranslation('person');
  const [other, setOther] = useState<PersonLine | null>(null);
  const [, navigate] = useLocation();
  return (
    <CardBlock title={t('final.title')} hint={t('final.hint')}>
      <FindPerson
        college={college}
        not={person.id}
        label={t('merge.find')}
        description={t('merge.findHint')}
        found={setOther}
      />
      <div className={parts.actions}>
        <Button variant="default" onClick={erase}>
          {t('erase.open')}
        </Button>
      </div>
      {other && (
        <MergeDialog
          records={[person, other]}
          close={() => setOther(null)}
          merged={({ id }) => {
            setOther(null);
            navigate(`/people/${college.code}/person/${id}`);
          }}
        />
      )}
    </CardBlock>
  );
}
