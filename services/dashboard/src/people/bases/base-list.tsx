import type { ReactNode } from 'react';
import { ListFoot } from '../../ui/list/list-foot';
import type { College } from '../people.type';
import type { Pages } from '../../graph/use-graph-pages';
import { EmptyBase } from './empty-base';
import type { Mentors } from './filters.policy';
import { LeftOut } from './left-out';

interface BaseListProps {
  readonly college: College;
  readonly kind: 'mentors' | 'mentees';
  readonly base: {
    readonly nodes: readonly unknown[];
    readonly totalCount: number;
    readonly withoutConsent: number;
  };
  readonly list: Pages<unknown>;
  /** What was asked for: the name, whom, and whether anything else narrows the list. */
  readonly name: string;
  readonly whom: Mentors;
  readonly narrowed: boolean;
  /** The table of those who are there. */
  readonly children: ReactNode;
}

/** The people of a base, or what can be done where there are none; and who is left out. */
export function BaseList({ college, kind, base, list, name, whom, narrowed, children }: BaseListProps) {
  const { nodes, totalCount, withoutConsent } = base;
  const nobody = nodes.length === 0;
  return (
    <>
      {nobody ? <EmptyBase college={college} kind={kind} narrowed={narrowed} name={name} whom={whom} /> : children}
      <LeftOut college={college} count={withoutConsent} />
      {!nobody && <ListFoot shown={nodes.length} all={totalCount} list={list} />}
    </>
  );
}
