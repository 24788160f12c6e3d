import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../graph/field-problems.policy';
import { ReportHeadcountDocument, type HeadcountOfYearsQuery } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { Failed } from '../../ui/notes';
import { COUNTS, read, textsOf, type Count } from './headcount.policy';
import classes from './headcount.module.css';

interface HeadcountFieldsProps {
  readonly place: { readonly collegeId: string; readonly year: string };
  /** The academic year before. */
  readonly before: string;
  readonly reported: NonNullable<HeadcountOfYearsQuery['college']>;
  readonly done: (said: string) => void;
}

/** The numbers of a year, each beside that of the year before; one that jumps waits for a word that it is right. */
export function HeadcountFields({ place, before, reported, done }: HeadcountFieldsProps) {
  const { t } = useTranslation('headcount');
  const [typed, setTyped] = useState(() => textsOf(reported.now));
  const [confirm, setConfirm] = useState(false);
  const [tried, setTried] = useState(false);
  const reporting = useGraphMutation(ReportHeadcountDocument);
  const answer = reporting.data?.data.reportHeadcount;
  const said = [...(answer?.problems ?? []), ...(answer?.results ?? []).flatMap(({ problems }) => problems)];
  const problems = fieldProblems(said, COUNTS);
  const jumps = said.some(({ code }) => code === 'HEADCOUNT_JUMP');
  const found = read(typed);
  const wrong = tried && 'wrong' in found ? found.wrong : [];

  function change(count: Count, text: string): void {
    reporting.reset();
    setConfirm(false);
    setTyped({ ...typed, [count]: text });
  }

  function report(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if ('wrong' in found) return;
    reporting.mutate(
      { input: { rows: [{ ...place, ...found.counts, confirm }] } },
      {
        onSuccess({ data: { reportHeadcount } }) {
          const [row] = reportHeadcount.results;
          if (reportHeadcount.problems.length > 0 || !row || row.outcome === 'REFUSED') return;
          done(t(row.outcome === 'UNCHANGED' ? 'unchanged' : 'done', { year: place.year }));
        },
      },
    );
  }

  return (
    <form onSubmit={report} noValidate>
      <div className={classes.fields}>
        {COUNTS.map((count) => (
          <TextInput
            key={count}
            label={t(`counts.${count}`)}
            description={
              reported.before
                ? t('before', { year: before, count: reported.before[count] })
                : t('noneBefore', { year: before })
            }
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            value={typed[count]}
            onChange={({ currentTarget }) => change(count, currentTarget.value)}
            error={problems[count] ?? (wrong.includes(count) && t('noNumber'))}
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
          />
        ))}
      </div>
      {(jumps || confirm) && (
        <Checkbox
          mt="md"
          label={t('confirm')}
          checked={confirm}
          onChange={({ currentTarget }) => setConfirm(currentTarget.checked)}
        />
      )}
      {problems.whole && <Failed message={problems.whole} />}
      {reporting.error && <Failed message={reporting.error.message} />}
      <Button type="submit" mt="lg" loading={reporting.isPending} disabled={jumps && !confirm}>
        {t('report')}
      </Button>
    </form>
  );
}
