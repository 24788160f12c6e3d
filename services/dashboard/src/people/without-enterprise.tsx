import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { PeopleWithoutEnterpriseDocument } from '../graph/generated/graphql';
import { asOne, cursorOf } from '../graph/pages.policy';
import { useGraphPages } from '../graph/use-graph-pages';
import { Block } from '../ui/block';
import { ListFoot } from '../ui/list/list-foot';
import card from './card/card.module.css';
import type { College } from './people.type';

/** Employers' representatives whom a sheet brought without a workplace: they count for no enterprise until it is given. */
export function WithoutEnterprise({ college }: { readonly college: College }) {
  const { t } = useTranslation('people');
  const list = useGraphPages(PeopleWithoutEnterpriseDocument, { collegeId: college.id }, ({ people }) =>
    cursorOf(people),
  );
  const shown = asOne((list.data ?? []).map(({ people }) => people));
  if (!shown?.nodes.length) return null;
  return (
    <Block title={t('noEnterprise.title')} hint={t('noEnterprise.hint')} answer={list} at="people" select={() => shown}>
      {({ nodes, totalCount }) => (
        <>
          <ul className={card.records}>
            {nodes.map(({ id, name }) => (
              <li key={id}>
                <Anchor component={Link} href={`/people/${college.code}/person/${id}`}>
                  {name}
                </Anchor>
              </li>
            ))}
          </ul>
          <ListFoot shown={nodes.length} all={totalCount} list={list} />
        </>
      )}
    </Block>
  );
}
