import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DocumentsPlaceQuery } from '../graph/generated/graphql';
import type { Answer } from '../graph/use-graph';
import { Block } from '../ui/block';
import classes from './documents.module.css';

/** How far the documents of each stage are there, and which are missing. */
export function Readiness({ answer }: { readonly answer: Answer<DocumentsPlaceQuery> }) {
  const { t } = useTranslation('documents');
  return (
    <Block
      title={t('readiness.title')}
      hint={t('readiness.hint')}
      answer={answer}
      at="college.collegeYear"
      from="programs"
      select={(data) => data.college?.collegeYear?.documentReadiness}
      empty={t('unopened')}
      skeleton={<Skeleton height={240} radius="md" />}
    >
      {(stages) => {
        const sum = (of: 'held' | 'required') => stages.reduce((all, stage) => all + stage[of], 0);
        return (
          <>
            <ul className={classes.stages}>
              {stages.map(({ stage, required, held, missing }) => (
                <li key={stage} data-whole={missing.length === 0 || undefined}>
                  <strong>{t('readiness.stage', { stage })}</strong>
                  <span className={classes.told}>{t('readiness.told', { held, required })}</span>
                  <span className={classes.missing}>
                    {missing.length === 0
                      ? t('readiness.whole')
                      : t('readiness.missing', { kinds: missing.map(({ title }) => title).join('; ') })}
                  </span>
                </li>
              ))}
            </ul>
            <p className={classes.sum}>{t('readiness.all', { held: sum('held'), required: sum('required') })}</p>
          </>
        );
      }}
    </Block>
  );
}
