import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CollegeTagsDocument, type CollegeTagsQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { Block } from '../ui/block';
import { Done } from '../ui/notes';
import parts from '../ui/parts.module.css';
import { TagsDialog } from './tags-dialog';
import { offeredTags, ownTags } from './tags.policy';
import type { Tagged } from './tags.type';

interface TagsBlockProps {
  readonly college: { readonly id: string; readonly code: string; readonly region: { readonly code: string } };
  readonly year: string;
  /** Whether the reader gives tags. */
  readonly staff: boolean;
}

/** Tags of the region, such as clusters, that the college's year and its programmes have. */
export function TagsBlock({ college, year, staff }: TagsBlockProps) {
  const { t } = useTranslation('college');
  const [changing, setChanging] = useState(false);
  const [done, setDone] = useState(false);
  const asked = { code: college.code, region: college.region.code, year };
  const answer = useGraph(CollegeTagsDocument, asked);
  const those = answer.data && taggedOf(answer.data, t('tags.wholeYear'));
  const offered = those && offeredTags(answer.data?.regionTags ?? [], those);
  return (
    <Block
      title={t('tags.title')}
      hint={t('tags.hint')}
      controls={
        staff &&
        those &&
        offered &&
        offered.length > 0 && (
          <Button
            variant="default"
            onClick={() => {
              setDone(false);
              setChanging(true);
            }}
          >
            {t('tags.change')}
          </Button>
        )
      }
      answer={answer}
      at="college.collegeYear"
      from="programs"
      select={(data) => taggedOf(data, t('tags.wholeYear'))}
      empty={t('tags.unopened')}
      skeleton={<Skeleton height={120} radius="md" />}
    >
      {(shown) => (
        <>
          <Done focus>{done && t('tags.saved')}</Done>
          {offered?.length === 0 ? (
            <p>{t('tags.none')}</p>
          ) : (
            <dl className={parts.terms}>
              {shown.map(({ form, title, tags }) => (
                <div key={form ?? ''}>
                  <dt>{title}</dt>
                  <dd>
                    {tags.length > 0
                      ? tags.map(({ title: name }) => name).join(', ')
                      : t(form ? 'tags.ofYear' : 'tags.noneOf')}
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {changing && offered && (
            <TagsDialog
              {...{ collegeId: college.id, year, those: shown, offered }}
              close={() => setChanging(false)}
              saved={() => {
                setChanging(false);
                setDone(true);
              }}
            />
          )}
        </>
      )}
    </Block>
  );
}

/** The whole year and each of its programmes with tags of their own; null where the year is not opened. */
function taggedOf({ college }: CollegeTagsQuery, wholeYear: string): readonly Tagged[] | null {
  const year = college?.collegeYear;
  if (!year) return null;
  const programmes = college.mentoringPrograms?.nodes ?? [];
  return [
    { form: null, title: wholeYear, tags: year.tags },
    ...programmes.map(({ form, tags }) => ({
      ...{ form: form.code, title: form.title, tags: ownTags(tags, year.tags) },
    })),
  ];
}
