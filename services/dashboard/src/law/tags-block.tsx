import { Button, Skeleton, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../graph/bulk.policy';
import { PutTagsDocument, RegionTagsDocument, type RegionTagsQuery } from '../graph/generated/graphql';
import { useGraph, useGraphMutation } from '../graph/use-graph';
import classes from './law.module.css';
import { Block } from '../ui/block';
import { Done, Failed } from '../ui/notes';
import parts from '../ui/parts.module.css';
import type { Region } from './law.type';

type Tags = NonNullable<RegionTagsQuery['regionTags']>;

const NOTHING = { code: '', titleRu: '', titleEn: '' };

/** Tags that colleges give to their years and programmes. */
export function TagsBlock({ region }: { region: Region }) {
  const { t } = useTranslation('law');
  const answer = useGraph(RegionTagsDocument, { region: region.code });
  return (
    <Block
      title={t('tags.title')}
      hint={t('tags.hint')}
      answer={answer}
      at="regionTags"
      select={({ regionTags }) => regionTags}
      skeleton={<Skeleton height={160} radius="md" />}
    >
      {(tags) => <TagsForm region={region} tags={tags} />}
    </Block>
  );
}

function TagsForm({ region, tags }: { readonly region: Region; readonly tags: Tags }) {
  const { t } = useTranslation('law');
  const [form, setForm] = useState(NOTHING);
  const [done, setDone] = useState<string | null>(null);
  const putting = useGraphMutation(PutTagsDocument);

  function save(event: FormEvent): void {
    event.preventDefault();
    setDone(null);
    putting.mutate(
      { input: { regionId: region.id, rows: [{ ...form, code: form.code.trim() }] } },
      {
        onSuccess({ data }) {
          if (refusalOf(data.putTags)) return;
          setDone(t('tags.saved', { title: form.titleRu }));
          setForm(NOTHING);
        },
      },
    );
  }

  const refusal = refusalOf(putting.data?.data.putTags);
  return (
    <>
      {tags.length === 0 && <p>{t('tags.none')}</p>}
      <dl className={parts.terms}>
        {tags.map(({ code, title, retired }) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>
              {title}
              {retired && ` (${t('tags.retired')})`}
            </dd>
          </div>
        ))}
      </dl>
      <form onSubmit={save} noValidate className={classes.choice}>
        {(['code', 'titleRu', 'titleEn'] as const).map((name) => (
          <TextInput
            key={name}
            label={t(`tags.${name}`)}
            {...(name === 'code' && { placeholder: t('tags.codeHint') })}
            value={form[name]}
            onChange={({ currentTarget: { value } }) => setForm({ ...form, [name]: value })}
          />
        ))}
        <Button
          type="submit"
          variant="default"
          loading={putting.isPending}
          disabled={Object.values(form).some((text) => text.trim() === '')}
        >
          {t('tags.add')}
        </Button>
      </form>
      {refusal && <Failed message={refusal} />}
      {putting.error && <Failed message={putting.error.message} />}
      <Done>{done}</Done>
    </>
  );
}
