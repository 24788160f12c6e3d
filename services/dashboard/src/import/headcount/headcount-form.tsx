import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HeadcountOfYearsDocument } from '../../graph/generated/graphql';
import { addTexts } from '../../i18n';
import * as texts from '../../i18n/texts/headcount';
import { useGraph } from '../../graph/use-graph';
import { Block } from '../../ui/block';
import { Done } from '../../ui/notes';
import type { College } from '../college.type';
import { yearOf, yearsOn } from '../years.policy';
import { yearBefore } from './headcount.policy';
import { HeadcountFields } from './headcount-fields';
import classes from './headcount.module.css';

addTexts('headcount', texts);

/** The size of a college of a year, typed in place of a table of one row. */
export function HeadcountForm({ college }: { college: College }) {
  const { t } = useTranslation('headcount');
  const [year, setYear] = useState(() => yearOf(new Date()));
  const [done, setDone] = useState<string | null>(null);
  const before = yearBefore(year);
  const answer = useGraph(HeadcountOfYearsDocument, { collegeId: college.id, year, before });
  return (
    <Block
      title={t('title')}
      hint={college.name}
      answer={answer}
      at="college"
      from="participants"
      select={({ college: found }) => found}
      controls={
        <NativeSelect
          className={classes.year}
          label={t('year', { ns: 'shell' })}
          value={year}
          onChange={({ currentTarget }) => {
            setDone(null);
            setYear(currentTarget.value);
          }}
          data={[...yearsOn(new Date())]}
        />
      }
    >
      {(found) => (
        <>
          <Done focus>{done}</Done>
          <HeadcountFields
            key={`${college.id} ${year} ${found.now?.reportedAt}`}
            place={{ collegeId: college.id, year }}
            before={before}
            reported={found}
            done={setDone}
          />
        </>
      )}
    </Block>
  );
}
