import { Button, Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PairsDocument } from '../../graph/generated/graphql';
import { asOne, cursorOf } from '../../graph/pages.policy';
import { useGraphPages } from '../../graph/use-graph-pages';
import { useKept } from '../../people/use-kept';
import { Block } from '../../ui/block';
import { ListFoot } from '../../ui/list/list-foot';
import { Done } from '../../ui/notes';
import parts from '../../ui/parts.module.css';
import { Approve } from '../acts/approve';
import type { Pair, ViewProps } from '../pairs.type';
import { ALL_PAIRS, awaitsOrder, pairsAsked, type PairFilters } from './filters.policy';
import { HandOutPairLinks } from './hand-out-pair-links';
import { PairFilterFields } from './pair-filters';
import { PairsTable } from './pairs-table';
import { PairsToAgree } from './pairs-to-agree';
import { useFoundPeople } from './use-found-people';

/** The pairs of a college year, narrowed to what is to be done, and put into effect by an order. */
export function PairsView({ college, year }: ViewProps) {
  const { t } = useTranslation('pairs');
  const { t: ofLinks } = useTranslation('links');
  const [filters, setFilters] = useKept<PairFilters>(`pairs ${college.code}`, ALL_PAIRS);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [approving, setApproving] = useState(false);
  const [handingOut, setHandingOut] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const people = useFoundPeople(college.id, filters.name);
  const asked = pairsAsked({ collegeId: college.id, year }, filters, people.ids);
  const nobody = people.ids?.length === 0;
  const list = useGraphPages(PairsDocument, asked, ({ mentorships }) => cursorOf(mentorships), { enabled: !nobody });
  const pairs = asOne((list.data ?? []).map(({ mentorships }) => mentorships))?.nodes ?? [];
  const open = pairs.filter(awaitsOrder);
  const named = open.filter(({ id }) => chosen.includes(id));

  function change(next: Partial<PairFilters>): void {
    setChosen([]);
    setFilters({ ...filters, ...next });
  }

  const controls = (
    <div className={parts.wide}>
      <PairFilterFields college={college} year={year} filters={filters} change={change} />
      <Done focus>{done}</Done>
      {people.left && <Text>{t('list.manyNames', people.left)}</Text>}
      <div className={parts.actions}>
        <Button variant="default" onClick={() => setHandingOut(true)}>
          {ofLinks('many.openPairs')}
        </Button>
      </div>
      {open.length > 0 && (
        <div className={parts.actions}>
          <Button disabled={named.length === 0} onClick={() => setApproving(true)}>
            {t('approve.open', { count: named.length })}
          </Button>
          <Button
            variant="default"
            onClick={() => setChosen(named.length === open.length ? [] : open.map(({ id }) => id))}
          >
            {t(named.length === open.length ? 'choose.none' : 'choose.all', { count: open.length })}
          </Button>
        </div>
      )}
    </div>
  );
  return (
    <>
      <PairsToAgree college={college} year={year} />
      {nobody ? (
        <Block title={t('list.title')} answer={people.answer} at="people" select={() => []} controls={controls}>
          {() => <Text>{t('list.nobody')}</Text>}
        </Block>
      ) : (
        <Block
          title={t('list.title')}
          answer={list}
          at="mentorships"
          select={(pages) => asOne(pages.map(({ mentorships }) => mentorships))}
          isEmpty={({ nodes }) => nodes.length === 0}
          empty={t(JSON.stringify(filters) === JSON.stringify(ALL_PAIRS) ? 'list.none' : 'list.noneSo')}
          skeleton={<Skeleton height={320} radius="md" />}
          controls={controls}
        >
          {({ nodes, totalCount }) => (
            <>
              <PairsTable
                college={college}
                pairs={nodes}
                chosen={chosen}
                toggle={({ id }: Pair) =>
                  setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
                }
              />
              <ListFoot shown={nodes.length} all={totalCount} list={list} />
            </>
          )}
        </Block>
      )}
      {handingOut && (
        <HandOutPairLinks college={college} year={year} form={filters.form} close={() => setHandingOut(false)} />
      )}
      {approving && (
        <Approve
          college={college}
          pairs={named}
          close={() => setApproving(false)}
          approved={(said) => {
            setApproving(false);
            setChosen([]);
            setDone(said);
          }}
        />
      )}
    </>
  );
}
