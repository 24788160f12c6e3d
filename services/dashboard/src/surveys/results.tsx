import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SurveyResultsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { Block } from '../ui/block';
import { useFormat } from '../ui/use-format';
import { QuestionAnswers } from './question-answers';
import classes from './surveys.module.css';
import type { Campaign, Result } from './surveys.type';

interface ResultsProps {
  readonly campaign: Campaign;
  readonly close: () => void;
}

/** What became of a survey: how many answered, and what they said, where enough of them did. */
export function Results({ campaign, close }: ResultsProps) {
  const { t } = useTranslation('surveys');
  const answer = useGraph(SurveyResultsDocument, { id: campaign.id });
  return (
    <Block
      title={t('results.title', { title: campaign.template.title })}
      hint={t('results.hint')}
      answer={answer}
      at="surveyResults"
      select={({ surveyResults }) => surveyResults}
      isEmpty={({ length }) => length === 0}
      empty={t('results.none')}
      skeleton={<Skeleton height={320} radius="md" />}
      controls={
        <Button variant="default" onClick={close}>
          {t('back')}
        </Button>
      }
    >
      {/* The whole region is told behind its colleges, and read before them. */}
      {(results) => results.toReversed().map((result) => <OneResult key={result.college?.id ?? ''} result={result} />)}
    </Block>
  );
}

function OneResult({ result }: { result: Result }) {
  const { t } = useTranslation('surveys');
  const format = useFormat();
  const { college, invited, answered, responseRate, status, questions } = result;
  return (
    <article className={classes.result}>
      <h3>{college?.name ?? t('results.region')}</h3>
      <p className={classes.rate}>
        {t('results.rate', { answered: format.count(answered), invited: format.count(invited) })}
        {responseRate !== null && ` (${format.percent(responseRate)})`}
      </p>
      {status !== 'OK' && <p className={classes.why}>{t(`results.${status}`)}</p>}
      {questions.map((each) => (
        <QuestionAnswers key={each.question.code} result={each} whole={college === null} />
      ))}
    </article>
  );
}
