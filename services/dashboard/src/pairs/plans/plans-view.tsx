import { Anchor, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { PlansOfYearDocument, type PlanState, type PlansOfYearQuery } from '../../graph/generated/graphql';
import { cursorOf } from '../../graph/pages.policy';
import { useGraphPages } from '../../graph/use-graph-pages';
import { addTexts } from '../../i18n';
import * as texts from '../../i18n/texts/plan';
import people from '../../people/people.module.css';
import { ListBlock } from '../../ui/list/list-block';
import table from '../../ui/table.module.css';
import { useFormat } from '../../ui/use-format';
import type { College, ViewProps } from '../pairs.type';

addTexts('plan', texts);

type Listed = NonNullable<NonNullable<PlansOfYearQuery['college']>['collegeYear']>['plans'];
type Row = NonNullable<Listed>['nodes'][number];

const STATES: readonly PlanState[] = ['DRAFT', 'AGREED', 'DONE', 'ENDED'];
const BADGES: Partial<Record<PlanState, string>> = { AGREED: 'good', DONE: 'good', DRAFT: 'due' };

/** Plans of the year's pairs: where each stands and what of it is late, without a word of what they say. */
export function PlansView({ college, year }: ViewProps) {
  const { t } = useTranslation('plan');
  const [which, setWhich] = useState('');
  const state = STATES.find((each) => each === which);
  const asked = { states: state ? [state] : null, overdue: which === 'late' ? true : null };
  const list = useGraphPages(PlansOfYearDocument, { code: college.code, year, ...asked }, (data) =>
    cursorOf(data.college?.collegeYear?.plans ?? null),
  );
  return (
    <ListBlock
      title={t('list.title')}
      list={list}
      at="college.collegeYear.plans"
      of={(data) => data.college?.collegeYear?.plans ?? null}
      empty={t('list.empty')}
      controls={
        <div className={people.filters}>
          <NativeSelect
            label={t('list.which')}
            value={which}
            onChange={({ currentTarget: { value } }) => setWhich(value)}
            data={[
              { value: '', label: t('list.all') },
              { value: 'late', label: t('list.late') },
              ...STATES.map((value) => ({ value, label: t(`states.${value}`) })),
            ]}
          />
        </div>
      }
    >
      {(nodes) => (
        <table className={`${table.table} ${people.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('list.pair')}</th>
              <th scope="col">{t('list.state')}</th>
              <th scope="col">{t('list.progress')}</th>
              <th scope="col">{t('list.next')}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((row) => (
              <PlanRow key={row.id} college={college} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </ListBlock>
  );
}

function PlanRow({ college, row }: { college: College; row: Row }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { mentorship, state, startsOn, endsOn, itemCount, doneCount, overdueCount, nextOn } = row;
  const names = [mentorship?.mentee, mentorship?.mentor].map((person) => person?.name ?? t('list.unseen')).join(' — ');
  return (
    <tr>
      <th scope="row">
        {mentorship ? (
          <Anchor component={Link} href={`/pairs/${college.code}/pair/${mentorship.id}`} inherit>
            {names}
          </Anchor>
        ) : (
          names
        )}
        <span className={people.facts}>{mentorship?.form.title}</span>
      </th>
      <td data-label={t('list.state')}>
        <span>
          <span className={people.badge} data-kind={BADGES[state]}>
            {t(`states.${state}`)}
          </span>
        </span>
        <span className={people.facts}>{t('days', { from: format.day(startsOn), to: format.day(endsOn) })}</span>
      </td>
      <td data-label={t('list.progress')}>
        <span>{t('progress', { done: format.count(doneCount), all: format.count(itemCount) })}</span>
        {overdueCount > 0 && <span className={people.warn}>{t('overdue', { count: overdueCount })}</span>}
      </td>
      <td data-label={t('list.next')}>{nextOn ? t('list.nextOn', { day: format.day(nextOn) }) : t('list.noNext')}</td>
    </tr>
  );
}
