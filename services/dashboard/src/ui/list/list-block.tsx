import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Pages } from '../../graph/use-graph-pages';
import { Block } from '../block';
import { ListFoot } from './list-foot';
import { asOne, type Page } from '../../graph/pages.policy';

interface ListBlockProps<Result, List extends Page<unknown>> {
  readonly title: string;
  readonly list: Pages<Result>;
  /** The list's field, and the list itself in a page of the answer. */
  readonly at: string;
  readonly of: (page: Result) => List | null | undefined;
  readonly empty: ReactNode;
  readonly controls?: ReactNode;
  /** Without a surface of its own, for content that brings its own. */
  readonly plain?: boolean;
  readonly children: (nodes: List['nodes']) => ReactNode;
}

/** A block with a list, page after page, and how much of it is shown. */
export function ListBlock<Result, List extends Page<unknown>>(props: ListBlockProps<Result, List>) {
  const { title, list, at, of, empty, controls, plain = false, children } = props;
  return (
    <Block
      title={title}
      plain={plain}
      answer={list}
      at={at}
      select={(pages) => asOne(pages.map(of))}
      isEmpty={({ nodes }) => nodes.length === 0}
      empty={empty}
      skeleton={<Skeleton height={320} radius="md" />}
      controls={controls}
    >
      {({ nodes, totalCount }) => (
        <>
          {children(nodes)}
          <ListFoot shown={nodes.length} all={totalCount} list={list} />
        </>
      )}
    </Block>
  );
}
