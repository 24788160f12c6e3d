import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { CollegePeopleDocument, type PersonCategory } from '../graph/generated/graphql';
import { useGraphPages } from '../graph/use-graph-pages';
import { CategorySelect } from './category-select';
import { ListBlock } from '../ui/list/list-block';
import { HandOutLinks } from './links/hand-out-links';
import { NameField } from './name-field';
import { cursorOf } from '../graph/pages.policy';
import parts from '../ui/parts.module.css';
import classes from './people.module.css';
import type { ViewProps } from './people.type';
import { PersonDialog } from './one/person-dialog';
import { PersonWords } from './person-words';
import { useKept } from './use-kept';

const PAUSE_MS = 300;

interface Filters {
  readonly search: string;
  readonly category: PersonCategory | null;
  readonly group: string;
  readonly consent: boolean | null;
}

const ALL: Filters = { search: '', category: null, group: '', consent: null };

/** Everybody whom the college has registered, found by the name as it is typed. */
export function EveryoneView({ college }: ViewProps) {
  const { t } = useTranslation('people');
  const { t: ofPerson } = useTranslation('person');
  const { t: ofLinks } = useTranslation('links');
  const [adding, setAdding] = useState(false);
  const [handingOut, setHandingOut] = useState(false);
  const [, navigate] = useLocation();
  const [filters, setFilters] = useKept(`everyone ${college.code}`, ALL);
  const [asked] = useDebouncedValue(filters, PAUSE_MS);
  const list = useGraphPages(
    CollegePeopleDocument,
    {
      collegeId: college.id,
      search: asked.search.trim() || null,
      categories: asked.category && [asked.category],
      groups: asked.group.trim() ? [asked.group] : null,
      consent: asked.consent,
    },
    ({ people }) => cursorOf(people),
  );
  const change = (next: Partial<Filters>) => setFilters({ ...filters, ...next });
  const narrowed = JSON.stringify(filters) !== JSON.stringify(ALL);
  return (
    <>
      <ListBlock
        title={t('everyone.title')}
        list={list}
        at="people"
        of={({ people }) => people}
        empty={t(narrowed ? 'everyone.noneSo' : 'everyone.none')}
        controls={
          <div className={parts.wide}>
            <div className={classes.filters}>
              <NameField value={filters.search} change={(search) => change({ search })} />
              <CategorySelect value={filters.category} choose={(category) => change({ category })} />
              <TextInput
                label={t('filters.group')}
                value={filters.group}
                onChange={({ currentTarget: { value } }) => change({ group: value })}
                autoComplete="off"
              />
              <NativeSelect
                label={t('filters.consent')}
                value={filters.consent === null ? '' : String(filters.consent)}
                onChange={({ currentTarget: { value } }) => change({ consent: value === '' ? null : value === 'true' })}
                data={[
                  { value: '', label: t('filters.any') },
                  { value: 'true', label: t('filters.withConsent') },
                  { value: 'false', label: t('filters.withoutConsent') },
                ]}
              />
            </div>
            <div className={parts.actions}>
              <Button variant="default" onClick={() => setHandingOut(true)}>
                {ofLinks('many.open')}
              </Button>
              <Button variant="light" onClick={() => setAdding(true)}>
                {ofPerson('one.add')}
              </Button>
            </div>
          </div>
        }
      >
        {(people) => (
          <ul className={classes.people}>
            {people.map((person) => (
              <li key={person.id}>
                <PersonWords college={college} person={person} />
              </li>
            ))}
          </ul>
        )}
      </ListBlock>
      {handingOut && (
        <HandOutLinks
          college={college}
          group={filters.group.trim() || null}
          category={filters.category}
          close={() => setHandingOut(false)}
        />
      )}
      {adding && (
        <PersonDialog
          college={college}
          close={() => setAdding(false)}
          saved={(id) => navigate(`/people/${college.code}/person/${id}`)}
        />
      )}
    </>
  );
}
