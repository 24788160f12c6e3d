import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeepApartDocument, LikelyDuplicatesDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { useGraphPages } from '../../graph/use-graph-pages';
import { Done, Failed } from '../../ui/notes';
import { ListBlock } from '../../ui/list/list-block';
import { cursorOf } from '../../graph/pages.policy';
import parts from '../../ui/parts.module.css';
import type { ViewProps } from '../people.type';
import { MergeDialog } from './merge-dialog';
import { PairCard, type Pair } from './pair-card';

/** Records that look like one person's, side by side, the likeliest first. */
export function DuplicatesView({ college }: ViewProps) {
  const { t } = useTranslation('people');
  const [merging, setMerging] = useState<Pair | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const apart = useGraphMutation(KeepApartDocument);
  const list = useGraphPages(LikelyDuplicatesDocument, { collegeId: college.id }, ({ likelyDuplicates }) =>
    cursorOf(likelyDuplicates),
  );
  const problems = apart.data?.data.keepApart.problems ?? [];

  function keepApart({ first, second }: Pair): void {
    setDone(null);
    apart.mutate(
      { personId: first.id, otherId: second.id },
      {
        onSuccess({ data }) {
          if (data.keepApart.apart) setDone(t('duplicates.keptApart', { first: first.name, second: second.name }));
        },
      },
    );
  }

  return (
    <>
      <ListBlock
        title={t('duplicates.title')}
        plain
        list={list}
        at="likelyDuplicates"
        of={({ likelyDuplicates }) => likelyDuplicates}
        empty={t('duplicates.none')}
        controls={
          <div className={parts.wide}>
            <Done focus>{done}</Done>
            {problems.map(({ code, message }) => (
              <Failed key={code} message={message} />
            ))}
            {apart.error && <Failed message={apart.error.message} />}
          </div>
        }
      >
        {(nodes) =>
          nodes.map((pair) => (
            <PairCard
              key={`${pair.first.id} ${pair.second.id}`}
              college={college}
              pair={pair}
              busy={apart.isPending}
              merge={() => {
                setDone(null);
                setMerging(pair);
              }}
              keepApart={() => keepApart(pair)}
            />
          ))
        }
      </ListBlock>
      {merging && (
        <MergeDialog
          records={[merging.first, merging.second]}
          close={() => setMerging(null)}
          merged={({ name }) => {
            setMerging(null);
            setDone(t('duplicates.merged', { name }));
          }}
        />
      )}
    </>
  );
}
