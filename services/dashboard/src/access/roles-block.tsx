import { NativeSelect, Skeleton, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccessRolesDocument, type AccessRolesQuery, type Role } from '../graph/generated/graphql';
import { useGraphPages } from '../graph/use-graph-pages';
import { Block } from '../ui/block';
import { ListFoot } from '../ui/list/list-foot';
import type { Binding, Reader } from './access.type';
import parts from '../ui/parts.module.css';
import classes from './access.module.css';
import { Done } from '../ui/notes';
import { RolesTable } from './roles-table';
import { TakeBack } from './take-back';

const PAUSE_MS = 300;

/** The roles that the reader sees, page by page; what is chosen here never becomes part of the address. */
export function RolesBlock({ reader }: { reader: Reader }) {
  const { t } = useTranslation('access');
  const { t: ofShell } = useTranslation();
  const [role, setRole] = useState<Role | null>(null);
  const [typed, setTyped] = useState('');
  const [account] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const [all, setAll] = useState(false);
  const [taking, setTaking] = useState<Binding | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const variables = { account: account === '' ? null : account, roles: role && [role], standing: !all };
  const list = useGraphPages(AccessRolesDocument, variables, cursorBehind);

  /** Looks at something else; what was done before has been read by then. */
  function look(choose: () => void): void {
    setDone(null);
    choose();
  }

  const filtered = role !== null || account !== '';
  return (
    <>
      <Block
        title={t('roles.title')}
        hint={t('roles.hint')}
        answer={list}
        at="roleBindings"
        select={merged}
        isEmpty={({ nodes }) => nodes.length === 0}
        empty={t(filtered ? 'roles.noneSo' : 'roles.none')}
        skeleton={<Skeleton height={320} radius="md" />}
        controls={
          <div className={parts.wide}>
            <div className={classes.filters}>
              <NativeSelect
                label={t('roles.role')}
                value={role ?? ''}
                onChange={({ currentTarget: { value } }) => look(() => setRole(value === '' ? null : (value as Role)))}
                data={[
                  { value: '', label: t('roles.anyRole') },
                  ...reader.rolesToSee.map((each) => ({ value: each, label: ofShell(`roles.${each}`) })),
                ]}
              />
              <TextInput
                label={t('roles.account')}
                placeholder={t('roles.accountWhole')}
                value={typed}
                onChange={({ currentTarget: { value } }) => look(() => setTyped(value))}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
              />
              <Switch
                label={t('roles.takenBackToo')}
                checked={all}
                onChange={({ currentTarget: { checked } }) => look(() => setAll(checked))}
              />
            </div>
            <Done focus>{done}</Done>
          </div>
        }
      >
        {({ nodes, totalCount }) => (
          <>
            <RolesTable
              bindings={nodes}
              reader={reader}
              takeBack={(binding) => {
                setDone(null);
                setTaking(binding);
              }}
            />
            <ListFoot shown={nodes.length} all={totalCount} list={list} />
          </>
        )}
      </Block>
      {taking && (
        <TakeBack
          binding={taking}
          own={taking.account === reader.account}
          close={() => setTaking(null)}
          taken={(said) => {
            setTaking(null);
            setDone(said);
          }}
        />
      )}
    </>
  );
}

function cursorBehind({ roleBindings }: AccessRolesQuery): string | null {
  return roleBindings?.pageInfo.hasNextPage ? (roleBindings.pageInfo.endCursor ?? null) : null;
}

/** The pages as one list; null when none of them could be had. */
function merged(pages: readonly AccessRolesQuery[]) {
  const lists = pages.flatMap(({ roleBindings }) => roleBindings ?? []);
  const last = lists.at(-1);
  return last ? { nodes: lists.flatMap(({ nodes }) => nodes), totalCount: last.totalCount } : null;
}
