import { Anchor, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { PairCardDocument } from '../../graph/generated/graphql';
import { useGraph } from '../../graph/use-graph';
import { Page } from '../../shell/page';
import { Block } from '../../ui/block';
import { Done } from '../../ui/notes';
import type { College } from '../pairs.type';
import { PairTabs } from '../tabs';
import { FactsBlock } from './facts-block';
import { PAIR_BLOCKS } from './pair-blocks';

/** `/pairs/:code/pair/:id`: a pair, what became of it, and what can be done with it. */
export function PairPage({ college, id }: { college: College; id: string }) {
  const { t } = useTranslation('pairs');
  const answer = useGraph(PairCardDocument, { id });
  const [done, setDone] = useState<string | null>(null);
  const [found] = answer.data?.mentorships?.nodes ?? [];
  // A pair of another of the reader's colleges is that college's to show.
  const pair = found?.college?.id === college.id ? found : null;
  return (
    <Page
      title={pair ? [pair.mentee?.name, pair.mentor?.name].filter(Boolean).join(' — ') : t('card.title')}
      windowTitle={t('card.title')}
      kicker={
        <Anchor component={Link} href={`/pairs/${college.code}`} inherit>
          {college.name}
        </Anchor>
      }
    >
      <PairTabs college={college} view={null} />
      <Done focus>{done}</Done>
      {pair ? (
        <>
          <FactsBlock college={college} pair={pair} done={setDone} />
          {PAIR_BLOCKS.map((PairBlock, n) => (
            <PairBlock key={n} college={college} pair={pair} />
          ))}
        </>
      ) : (
        <Block
          title={t('card.title')}
          answer={answer}
          at="mentorships"
          select={() => null}
          empty={t('card.nobody')}
          skeleton={<Skeleton height={480} radius="md" />}
        >
          {() => null}
        </Block>
      )}
    </Page>
  );
}
