import { Anchor, Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import {
  OutcomesDueDocument,
  RecordOutcomesDocument,
  type AttestationCategory,
  type OutcomeAnswer,
} from '../graph/generated/graphql';
import { cursorOf } from '../graph/pages.policy';
import { useGraphMutation } from '../graph/use-graph';
import { useGraphPages } from '../graph/use-graph-pages';
import { ListBlock } from '../ui/list/list-block';
import { Failed } from '../ui/notes';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import { keyOf, rowsOf, type Told } from './outcomes.policy';
import classes from './results.module.css';
import type { DueOutcome, ViewProps } from './results.type';

const ANSWERS: readonly OutcomeAnswer[] = ['YES', 'NO', 'UNKNOWN'];
const CATEGORIES: readonly AttestationCategory[] = ['FIT', 'FIRST', 'HIGHEST'];

/** Whom the college is to tell of, because a year, or three, have passed: many are answered for at once. */
export function OutcomesView({ at, tell }: ViewProps) {
  const { t } = useTranslation('results');
  const [told, setTold] = useState(false);
  const [given, setGiven] = useState<ReadonlyMap<string, Told>>(new Map());
  const list = useGraphPages(OutcomesDueDocument, { collegeId: at.id, year: at.year, told }, ({ outcomesDue }) =>
    cursorOf(outcomesDue),
  );
  const recording = useGraphMutation(RecordOutcomesDocument);
  const answer = recording.data?.data.recordOutcomes;
  const problem = [...(answer?.problems ?? []), ...(answer?.results ?? []).flatMap((result) => result.problems)][0];
  const put = (key: string, change: Partial<Told>) =>
    setGiven((before) => new Map(before).set(key, { ...EMPTY, ...before.get(key), ...change }));

  function act(rows: ReturnType<typeof rowsOf>): void {
    recording.mutate(
      { input: { collegeId: at.id, year: at.year, rows } },
      {
        onSuccess({ data: { recordOutcomes } }) {
          if (recordOutcomes.refused > 0 || recordOutcomes.problems.length > 0) return;
          setGiven(new Map());
          tell(t('outcomes.done', { count: rows.length }));
        },
      },
    );
  }

  return (
    <ListBlock
      title={t(told ? 'outcomes.toldTitle' : 'outcomes.title')}
      list={list}
      at="outcomesDue"
      of={({ outcomesDue }) => outcomesDue}
      empty={t(told ? 'outcomes.noneTold' : 'outcomes.none')}
      controls={
        <Button variant="default" onClick={() => setTold((before) => !before)}>
          {t(told ? 'outcomes.showDue' : 'outcomes.showTold')}
        </Button>
      }
    >
      {(nodes) => (
        <>
          <table className={table.table}>
            <thead>
              <tr>
                <th>{t('outcomes.person')}</th>
                <th>{t('outcomes.asked')}</th>
                <th>{t('outcomes.answer')}</th>
              </tr>
            </thead>
            <tbody>
              {nodes.map((due) => (
                <tr key={keyOf(due)}>
                  <Whom at={at} due={due} />
                  <td data-label={t('outcomes.answer')}>
                    {told ? (
                      <ToldWords due={due} />
                    ) : (
                      <AnswerFields due={due} given={given.get(keyOf(due)) ?? EMPTY} put={put} />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {!told && (
            <div className={classes.acts}>
              <Button
                disabled={rowsOf(nodes, given).length === 0}
                loading={recording.isPending}
                onClick={() => act(rowsOf(nodes, given))}
              >
                {t('outcomes.do', { count: rowsOf(nodes, given).length })}
              </Button>
              {(problem ?? recording.error) && <Failed message={(problem ?? recording.error)!.message} />}
            </div>
          )}
        </>
      )}
    </ListBlock>
  );
}

const EMPTY: Told = { answer: '', day: '', category: '', document: '' };

function Whom({ at, due }: Pick<ViewProps, 'at'> & { readonly due: DueOutcome }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  return (
    <>
      <th scope="row">
        {due.person && (
          <Anchor component={Link} href={`/people/${at.code}/person/${due.person.id}`}>
            {due.person.name}
          </Anchor>
        )}
      </th>
      <td data-label={t('outcomes.asked')}>
        <span className={classes.lines}>
          <span>{t(`outcomes.kinds.${due.kind}`)}</span>
          <span className={classes.muted}>
            {t('outcomes.since', { ended: format.day(due.endedOn), due: format.day(due.dueOn) })}
          </span>
        </span>
      </td>
    </>
  );
}

function ToldWords({ due }: { readonly due: DueOutcome }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const { answer, day, category, document } = due;
  if (answer === null) return null;
  return (
    <span className={classes.lines}>
      <span>
        {[t(`outcomes.answers.${answer}`), category && t(`outcomes.categories.${category}`)].filter(Boolean).join(', ')}
      </span>
      <span className={classes.muted}>{[day && format.day(day), document].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

interface AnswerFieldsProps {
  readonly due: DueOutcome;
  readonly given: Told;
  readonly put: (key: string, change: Partial<Told>) => void;
}

/** Yes, no or unknown, of which day, and what shows it; of an attestation also what it was. */
function AnswerFields({ due, given, put }: AnswerFieldsProps) {
  const { t } = useTranslation('results');
  const key = keyOf(due);
  const who = { name: due.person?.name ?? '' };
  return (
    <div className={classes.answer}>
      <NativeSelect
        aria-label={t('outcomes.answerOf', who)}
        value={given.answer}
        onChange={({ currentTarget: { value } }) => put(key, { answer: value, day: given.day || due.dueOn })}
        data={[
          { value: '', label: '—' },
          ...ANSWERS.map((value) => ({ value, label: t(`outcomes.answers.${value}`) })),
        ]}
      />
      {given.answer !== '' && (
        <>
          <TextInput
            aria-label={t('outcomes.dayOf', who)}
            type="date"
            value={given.day}
            onChange={({ currentTarget: { value } }) => put(key, { day: value })}
          />
          {due.kind === 'ATTESTATION' && given.answer === 'YES' && (
            <NativeSelect
              aria-label={t('outcomes.categoryOf', who)}
              value={given.category}
              onChange={({ currentTarget: { value } }) => put(key, { category: value })}
              data={[
                { value: '', label: t('outcomes.category') },
                ...CATEGORIES.map((value) => ({ value, label: t(`outcomes.categories.${value}`) })),
              ]}
            />
          )}
          <TextInput
            aria-label={t('outcomes.documentOf', who)}
            placeholder={t('outcomes.document')}
            value={given.document}
            maxLength={300}
            onChange={({ currentTarget: { value } }) => put(key, { document: value })}
          />
        </>
      )}
    </div>
  );
}
