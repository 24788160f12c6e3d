import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TrainingRequirementsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/training';
import { Block } from '../ui/block';
import { Done } from '../ui/notes';
import parts from '../ui/parts.module.css';
import { useFormat } from '../ui/use-format';
import { RequirementDialog } from './requirement-dialog';
import classes from './training.module.css';
import type { Program } from './training.type';

addTexts('training', texts);

interface RequirementBlockProps {
  readonly college: { readonly id: string; readonly code: string; readonly region: { readonly code: string } };
  readonly year: string;
  /** Whether the reader sets requirements. */
  readonly staff: boolean;
}

/** Whether the programmes of a year have their mentors trained before pairs are approved, and since when. */
export function RequirementBlock({ college, year, staff }: RequirementBlockProps) {
  const { t } = useTranslation('training');
  const answer = useGraph(TrainingRequirementsDocument, { code: college.code, region: college.region.code, year });
  const [changing, setChanging] = useState<Program | null>(null);
  const [done, setDone] = useState(false);
  const courses = (answer.data?.courses?.nodes ?? []).filter(
    ({ retiredOn, reach, college: owner }) => retiredOn === null && (reach === 'NETWORK' || owner?.id === college.id),
  );
  return (
    <Block
      title={t('requirement.title')}
      hint={t('requirement.hint')}
      answer={answer}
      at="college.mentoringPrograms"
      select={(data) => data.college?.mentoringPrograms}
      isEmpty={({ nodes }) => nodes.length === 0}
      empty={t('requirement.none')}
      skeleton={<Skeleton height={120} radius="md" />}
    >
      {({ nodes }) => (
        <>
          <Done focus>{done && t('requirement.saved')}</Done>
          <dl className={parts.terms}>
            {nodes.map((program) => (
              <div key={program.form.code}>
                <dt>{program.form.title}</dt>
                <dd>
                  <Words said={program.trainingRequirement} />{' '}
                  {staff && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={t('requirement.changeOf', { form: program.form.title })}
                      onClick={() => {
                        setDone(false);
                        setChanging(program);
                      }}
                    >
                      {t('requirement.change')}
                    </Button>
                  )}
                  <History program={program} />
                </dd>
              </div>
            ))}
          </dl>
          {changing && (
            <RequirementDialog
              {...{ collegeId: college.id, year, program: changing, courses }}
              close={() => setChanging(null)}
              saved={() => {
                setChanging(null);
                setDone(true);
              }}
            />
          )}
        </>
      )}
    </Block>
  );
}

interface Said {
  readonly demand: Program['trainingRequirement']['demand'];
  readonly course: { readonly title: string } | null;
  readonly competence: string | null;
}

function Words({ said: { demand, course, competence } }: { readonly said: Said }) {
  const { t } = useTranslation('training');
  const said = t(`requirement.demands.${demand}`);
  if (demand === 'OFF') return said;
  const named = competence === null ? t('requirement.anyCourse') : t('requirement.competence', { competence });
  return t('requirement.of', { demand: said, course: course?.title ?? named });
}

/** What was required before. */
function History({ program: { trainingRequirement } }: { readonly program: Program }) {
  const { t } = useTranslation('training');
  const format = useFormat();
  const { history } = trainingRequirement;
  if (history.length < 2) return null;
  return (
    <details>
      <summary>{t('requirement.history')}</summary>
      <ul className={classes.lines}>
        {history.map(({ setOn, ...said }, n) => (
          <li key={n}>
            {t('requirement.since', { day: format.day(setOn) })} <Words said={said} />
          </li>
        ))}
      </ul>
    </details>
  );
}
