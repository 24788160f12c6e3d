import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerCheckpointDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as ofSheet from '../i18n/texts/sheet';
import { missingIn, problemsByQuestion, toInput } from '../surveys/answer/answers.policy';
import { QuestionField } from '../surveys/answer/question-field';
import { Failed } from '../ui/notes';
import parts from '../ui/parts.module.css';
import { answersIn, wordsOf } from './checkpoint.policy';
import type { Checkpoint, Template } from './checkpoint.type';
import classes from './checkpoints.module.css';

addTexts('sheet', ofSheet);

interface CheckpointFormProps {
  readonly collegeId: string;
  readonly year: string;
  readonly checkpoint: Checkpoint;
  readonly template: Template;
  readonly close: (said: string | null) => void;
}

/** The curator's questionnaire and SWOT: what stands is corrected, and what was said the last time stands beside. */
export function CheckpointForm({ collegeId, year, checkpoint, template, close }: CheckpointFormProps) {
  const { t } = useTranslation('checkpoints');
  const { t: ofShell } = useTranslation();
  const { t: ofSheets } = useTranslation('sheet');
  const { sheet, before } = checkpoint;
  const [answers, setAnswers] = useState(() => answersIn(sheet));
  const [tried, setTried] = useState(false);
  const answering = useGraphMutation(AnswerCheckpointDocument);
  const { questions } = template;
  const missing = tried ? missingIn(questions, answers) : [];
  const sent = toInput(questions, answers);
  const told = problemsByQuestion(answering.data?.data.answerCheckpoint.problems ?? [], sent);

  function save(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (missingIn(questions, answers).length > 0) return;
    const place = { collegeId, year, checkpoint: checkpoint.checkpoint, template: template.code };
    answering.mutate(
      { input: { ...place, answers: sent } },
      {
        onSuccess({ data: { answerCheckpoint } }) {
          if (answerCheckpoint.problems.length === 0) {
            close(t('done', { checkpoint: checkpoint.checkpoint }));
          }
        },
      },
    );
  }

  return (
    <form noValidate onSubmit={save} className={classes.form}>
      <h3>{t('form', { checkpoint: checkpoint.checkpoint })}</h3>
      <p>{t('formHint')}</p>
      {questions.map((question) => {
        const former = before?.answers.find((each) => each.question.code === question.code);
        return (
          <QuestionField
            key={question.code}
            question={question}
            given={answers.get(question.code)}
            change={(given) => {
              answering.reset();
              setAnswers((now) => new Map(now).set(question.code, given));
            }}
            error={missing.includes(question.code) ? ofSheets('missing') : told.get(question.code)}
            aside={former && t('lastTime', { words: wordsOf(former) })}
          />
        );
      })}
      {told.get('') && <Failed message={told.get('') ?? ''} />}
      {answering.error && <Failed message={answering.error.message} />}
      <div className={parts.actions}>
        <Button type="submit" loading={answering.isPending}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={() => close(null)} disabled={answering.isPending}>
          {ofShell('cancel')}
        </Button>
      </div>
    </form>
  );
}
