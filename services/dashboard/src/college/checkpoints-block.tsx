import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckpointTemplatesDocument, CollegeCheckpointsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/checkpoints';
import { mayImport, seesWholeRegion } from '../shell/landing.policy';
import { rolesOf, useHome } from '../shell/use-home';
import { Block } from '../ui/block';
import { Done } from '../ui/notes';
import { useFormat } from '../ui/use-format';
import { CheckpointForm } from './checkpoint-form';
import { CheckpointSheets } from './checkpoint-sheets';
import type { Checkpoint } from './checkpoint.type';
import classes from './checkpoints.module.css';

addTexts('checkpoints', texts);

interface CheckpointsBlockProps {
  readonly college: { readonly code: string; readonly region: { readonly code: string } };
  readonly year: string;
}

/** What the curator says at the checkpoints of the year: for the staff of the college and the region's coordinators. */
export function CheckpointsBlock({ college, year }: CheckpointsBlockProps) {
  const { t } = useTranslation('checkpoints');
  const home = useHome();
  const staff = mayImport(rolesOf(home.data)) && home.data?.me?.colleges.some(({ code }) => code === college.code);
  const coordinator = home.data !== undefined && seesWholeRegion(home.data, college.region.code);
  const mayRead = staff === true || coordinator;
  const [answering, setAnswering] = useState<Checkpoint | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const answer = useGraph(CollegeCheckpointsDocument, { code: college.code, year }, { enabled: mayRead });
  const templates = useGraph(CheckpointTemplatesDocument, { code: college.region.code }, { enabled: staff === true });
  const collegeId = answer.data?.college?.id ?? '';
  const template = templates.data?.surveyTemplates?.find(({ audience }) => audience === 'CURATOR') ?? null;

  if (!mayRead) return null;
  return (
    <Block
      title={t('title')}
      hint={t('hint')}
      answer={answer}
      at="college.checkpoints"
      from="monitoring"
      select={(data) => data.college?.checkpoints}
      skeleton={<Skeleton height={240} radius="md" />}
      controls={<Done focus>{done}</Done>}
    >
      {(checkpoints) =>
        answering && template ? (
          <CheckpointForm
            collegeId={collegeId}
            year={year}
            checkpoint={answering}
            template={template}
            close={(said) => {
              setAnswering(null);
              setDone(said);
            }}
          />
        ) : (
          <ul className={classes.list}>
            {checkpoints.map((each) => (
              <CheckpointLine
                key={each.checkpoint}
                checkpoint={each}
                answer={
                  staff && template
                    ? () => {
                        setDone(null);
                        setAnswering(each);
                      }
                    : null
                }
              />
            ))}
          </ul>
        )
      }
    </Block>
  );
}

interface CheckpointLineProps {
  readonly checkpoint: Checkpoint;
  readonly answer: (() => void) | null;
}

function CheckpointLine({ checkpoint, answer }: CheckpointLineProps) {
  const { t, i18n } = useTranslation('checkpoints');
  const format = useFormat();
  const { checkpoint: number, sheet, before } = checkpoint;
  const key = `names.${number.replace('.', '_')}`;
  const name = i18n.exists(`checkpoints:${key}`) ? `${number}. ${t(key as 'names.1_5')}` : number;
  return (
    <li className={classes.line}>
      <div className={classes.head}>
        <div>
          <h3>{name}</h3>
          <p>{sheet ? t('answered', { when: format.day(sheet.answeredOn) }) : t('unanswered')}</p>
        </div>
        {answer && (
          <Button
            size="xs"
            variant="default"
            onClick={answer}
            aria-label={t(sheet ? 'correctOf' : 'answerOf', { name })}
          >
            {t(sheet ? 'correct' : 'answer')}
          </Button>
        )}
      </div>
      {(sheet ?? before) && (
        <details>
          <summary>{t('read')}</summary>
          <CheckpointSheets sheet={sheet} before={before} />
        </details>
      )}
    </li>
  );
}
