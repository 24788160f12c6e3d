import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MentoringFormsDocument, OpenCollegeYearDocument } from '../graph/generated/graphql';
import { useGraph, useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { Choices } from '../ui/choices';
import { ofYear, type Board } from './board.type';
import { copiedParts, yearBefore } from './board.policy';
import classes from './board.module.css';

/** Opens the year: as the one before, with what that has, or with forms of one's choice. */
export function OpenYear({ board }: { board: Board }) {
  const { t } = useTranslation('board');
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button size="sm" mt="sm" onClick={() => setAsks(true)}>
        {t('open.open')}
      </Button>
      {asks && <OpenDialog board={board} close={() => setAsks(false)} />}
    </>
  );
}

function OpenDialog({ board, close }: { board: Board; close: () => void }) {
  const { t } = useTranslation('board');
  const before = yearBefore(board.year);
  const [copies, setCopies] = useState(true);
  const [forms, setForms] = useState<readonly string[]>([]);
  const choices = useGraph(MentoringFormsDocument, {});
  const opening = useGraphMutation(OpenCollegeYearDocument);
  const problem = opening.data?.data.openCollegeYear.problems[0]?.message;
  const offered = (choices.data?.forms ?? []).map(({ code, title }) => ({ value: code, label: title }));
  const toggle = (code: string) =>
    setForms((now) => (now.includes(code) ? now.filter((each) => each !== code) : [...now, code]));

  function open(): void {
    const input = { ...ofYear(board), forms: [...forms], copyFrom: copies ? before : null };
    opening.mutate(
      { input },
      {
        onSuccess({ data: { openCollegeYear } }) {
          if (openCollegeYear.problems.length > 0) return;
          const { copied } = openCollegeYear;
          const parts = copied ? copiedParts(copied).map((part) => t(`open.parts.${part}`)) : [];
          const taken = parts.length > 0 ? t('open.copied', { year: before, parts: parts.join(', ') }) : '';
          board.say(`${t('open.done', { year: board.year })} ${taken}`.trim());
          close();
        },
      },
    );
  }

  return (
    <ActDialog
      title={t('open.title', { year: board.year })}
      close={close}
      words={t('open.open')}
      act={open}
      ready={copies || forms.length > 0}
      pending={opening.isPending}
      problem={problem}
      failure={opening.error}
    >
      <p>{t('open.text')}</p>
      <Switch
        label={t('open.copy', { year: before })}
        description={t('open.copyHint')}
        checked={copies}
        onChange={({ currentTarget: { checked } }) => setCopies(checked)}
      />
      <Choices legend={t('open.forms')} offered={offered} chosen={forms} toggle={toggle} />
      {copies && <p className={classes.hint}>{t('open.formsHint')}</p>}
    </ActDialog>
  );
}
