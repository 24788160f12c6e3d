import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegionFormsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { Block } from '../ui/block';
import { Done } from '../ui/notes';
import table from '../ui/table.module.css';
import { FormDialog } from './form-dialog';
import classes from './law.module.css';
import type { Region, RegionForm } from './law.type';
import { RetireForm } from './retire-form';

type Act = { readonly act: 'add' } | { readonly act: 'change' | 'retire'; readonly of: RegionForm };

/** The forms of mentoring of the region: who mentors whom, what sheets call it, and in which years. */
export function FormsBlock({ region }: { region: Region }) {
  const { t } = useTranslation('law');
  const [open, setOpen] = useState<Act | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const answer = useGraph(RegionFormsDocument, { region: region.code });
  const begin = (act: Act) => {
    setDone(null);
    setOpen(act);
  };
  const close = () => setOpen(null);
  const said = (words: string) => {
    setOpen(null);
    setDone(words);
  };
  return (
    <Block
      title={t('forms.title')}
      hint={t('forms.hint')}
      controls={
        <Button variant="default" onClick={() => begin({ act: 'add' })}>
          {t('forms.add')}
        </Button>
      }
      answer={answer}
      at="regionForms"
      select={({ regionForms }) => regionForms}
      skeleton={<Skeleton height={320} radius="md" />}
    >
      {(forms) => (
        <>
          <Done focus>{done}</Done>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t('forms.form')}</th>
                <th scope="col">{t('forms.who')}</th>
                <th scope="col">{t('forms.names')}</th>
                <th scope="col">{t('forms.years')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {forms.map((form) => (
                <FormRow key={form.form.code} known={form} begin={begin} />
              ))}
            </tbody>
          </table>
          {open?.act === 'add' && <FormDialog region={region} close={close} saved={said} />}
          {open?.act === 'change' && <FormDialog region={region} known={open.of} close={close} saved={said} />}
          {open?.act === 'retire' && <RetireForm region={region} known={open.of} close={close} retired={said} />}
        </>
      )}
    </Block>
  );
}

function FormRow({ known, begin }: { readonly known: RegionForm; readonly begin: (act: Act) => void }) {
  const { t } = useTranslation('law');
  const { t: ofPeople } = useTranslation('people');
  const { form, own, aliases, firstYear, lastYear, programmes } = known;
  const { title, mentorCategory: mentor, menteeCategory: mentee } = form;
  const years = [firstYear && t('forms.since', { first: firstYear }), lastYear && t('forms.until', { last: lastYear })];
  const sides = { mentor: ofPeople(`categories.${mentor}`), mentee: ofPeople(`categories.${mentee}`) };
  return (
    <tr>
      <th scope="row">
        {title}
        {own && <p className={classes.aside}>{t('forms.own')}</p>}
      </th>
      <td data-label={t('forms.who')}>{t('forms.sides', sides)}</td>
      <td data-label={t('forms.names')}>{aliases.length > 0 ? aliases.join(', ') : t('forms.noNames')}</td>
      <td data-label={t('forms.years')}>
        {years.filter(Boolean).join(' ') || t('forms.always')}
        <p className={classes.aside}>{t('forms.programmes', { count: programmes })}</p>
      </td>
      <td className={table.act}>
        <div className={classes.acts}>
          <Button
            size="xs"
            variant="default"
            aria-label={t('forms.changeOf', { title })}
            onClick={() => begin({ act: 'change', of: known })}
          >
            {t('forms.change')}
          </Button>
          <Button
            size="xs"
            variant="default"
            aria-label={t(lastYear ? 'forms.resumeOf' : 'forms.retireOf', { title })}
            onClick={() => begin({ act: 'retire', of: known })}
          >
            {t(lastYear ? 'forms.resume' : 'forms.retire')}
          </Button>
        </div>
      </td>
    </tr>
  );
}
