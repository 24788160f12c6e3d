import { Anchor, Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { RegionClosersDocument, type RegionClosersQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/closing';
import { Block } from '../ui/block';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import { byPeople, placesLacking } from './closers.policy';

addTexts('closing', texts);

type Closers = NonNullable<RegionClosersQuery['region']>['gapClosers'];

/** Rows to begin with: of a large region the colleges where most can be done. */
const FIRST = 12;

interface RegionClosersProps {
  readonly code: string;
  readonly year: string;
  readonly indicator: { readonly code: string; readonly title: string };
}

/** What each college could close the gap of the chosen indicator with, for whoever coordinates the region. */
export default function RegionClosers({ code, year, indicator }: RegionClosersProps) {
  const { t } = useTranslation('closing');
  const answer = useGraph(RegionClosersDocument, { code, year, indicator: indicator.code });
  return (
    <Block
      title={t('region.title', { title: indicator.title })}
      hint={t('region.hint')}
      answer={answer}
      at="region.gapClosers"
      from="monitoring"
      select={({ region }) => region?.gapClosers}
      isEmpty={({ length }) => length === 0}
      empty={t('region.empty')}
      skeleton={<Skeleton height={320} radius="md" />}
    >
      {(closers) => (closers[0]?.side == null ? <p>{closers[0]?.note}</p> : <Counts closers={closers} year={year} />)}
    </Block>
  );
}

function Counts({ closers, year }: { closers: NonNullable<Closers>; year: string }) {
  const { t } = useTranslation('closing');
  const format = useFormat();
  const [all, setAll] = useState(false);
  const sorted = byPeople(closers);
  return (
    <>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('region.college')}</th>
            <th scope="col">{t('region.withoutPair')}</th>
            <th scope="col">{t('region.mentors')}</th>
            <th scope="col">{t('region.places')}</th>
            <th scope="col">{t('region.lacking')}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? sorted : sorted.slice(0, FIRST)).map((one) => {
            const lacking = placesLacking(one);
            return (
              <tr key={one.college.code}>
                <th scope="row">
                  <Anchor component={Link} href={`/colleges/${one.college.code}?year=${year}`}>
                    {one.college.name}
                  </Anchor>
                </th>
                <td data-label={t('region.withoutPair')}>{format.count(one.withoutPair ?? 0)}</td>
                <td data-label={t('region.mentors')}>{format.count(one.mentorsWithRoom ?? 0)}</td>
                <td data-label={t('region.places')}>{format.count(one.freePlaces ?? 0)}</td>
                <td data-label={t('region.lacking')}>{lacking > 0 ? format.count(lacking) : t('region.enough')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {sorted.length > FIRST && (
        <Button variant="default" size="sm" mt="md" onClick={() => setAll(!all)} data-unprinted>
          {t(all ? 'region.fewer' : 'region.all', { count: sorted.length })}
        </Button>
      )}
    </>
  );
}
