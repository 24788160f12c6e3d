import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../graph/bulk.policy';
import { TagProgrammesDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { tagChanges, type Chosen } from './tags.policy';
import classes from './tags.module.css';
import type { Tag, Tagged } from './tags.type';

interface TagsDialogProps {
  readonly collegeId: string;
  readonly year: string;
  /** The whole year first, then its programmes. */
  readonly those: readonly Tagged[];
  readonly offered: readonly Tag[];
  readonly close: () => void;
  readonly saved: () => void;
}

/** Gives tags to the whole year or to single programmes, and takes them back. */
export function TagsDialog({ collegeId, year, those, offered, close, saved }: TagsDialogProps) {
  const { t } = useTranslation('college');
  const [chosen, setChosen] = useState<Chosen>(() => those.map(({ tags }) => new Set(tags.map(({ code }) => code))));
  const tagging = useGraphMutation(TagProgrammesDocument);
  const rows = tagChanges(those, chosen);
  const [ofYear] = chosen;

  function turn(at: number, code: string, on: boolean): void {
    setChosen(
      chosen.map((codes, n) => {
        if (n !== at) return codes;
        return on ? new Set([...codes, code]) : new Set([...codes].filter((one) => one !== code));
      }),
    );
  }

  return (
    <ActDialog
      title={t('tags.change')}
      close={close}
      words={t('tags.save')}
      act={() =>
        tagging.mutate(
          { input: { collegeId, year, rows } },
          { onSuccess: ({ data }) => refusalOf(data.tagProgrammes) === undefined && saved() },
        )
      }
      ready={rows.length > 0}
      pending={tagging.isPending}
      problem={refusalOf(tagging.data?.data.tagProgrammes)}
      failure={tagging.error}
    >
      {those.map(({ form, title }, n) => (
        <fieldset key={form ?? ''} className={classes.one}>
          <legend>{title}</legend>
          {offered.map((tag) => {
            const byYear = form !== null && ofYear?.has(tag.code) === true;
            return (
              <Checkbox
                key={tag.code}
                label={tag.title}
                description={byYear ? t('tags.byYear') : undefined}
                checked={byYear || chosen[n]?.has(tag.code) === true}
                disabled={byYear}
                onChange={({ currentTarget: { checked } }) => turn(n, tag.code, checked)}
              />
            );
          })}
        </fieldset>
      ))}
    </ActDialog>
  );
}
