import { ArgsType, Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';

@ArgsType()
export class PageArgsType {
  @Field(() => Int, { nullable: true, description: 'Rows on the page, 1 to 1,000; 50 when left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the row behind which the page starts.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'In place of `first` and `after`: rows on a page that ends the list, or that ends before `before`; 1 to 1,000. ' +
      'They come in the same order.',
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the row before which the page ends; goes with `last`, which is 50 when left out.',
  })
  before?: string | null;
}

@Directive('@shareable')
@ObjectType({ description: 'Where a page of a list starts and ends.' })
export class PageInfo {
  @Field(() => Boolean, {
    description: 'Whether more rows follow. Of a page asked for backward, whether it was asked for by `before`.',
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether rows come before these. Exact of a page asked for backward; of one asked for forward, whether it was ' +
      'asked for by `after`.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row of the page; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row of the page; null on an empty page.' })
  endCursor!: string | null;
}

/**
 * Declares the connection and edge types of a node type: a base class with `edges`, `nodes` and `pageInfo`, to be
 * extended under the name `<Node>Connection`. `totalCount` is left to the list, since counts of people are not
 * everybody's to see.
 */
export function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: `One row of a list of ${name}, with its place in the list.` })
  class EdgeType {
    @Field(() => String, { description: 'Place of the row in the list, to continue behind it or before it.' })
    cursor!: string;

    @Field(node, { description: 'The row.' })
    node!: Node;
  }

  @ObjectType({ description: `One page of a list of ${name}.` })
  abstract class ConnectionType {
    @Field(() => [EdgeType], { description: 'Rows with their cursors.' })
    edges!: EdgeType[];

    @Field(() => [node()], { description: 'Rows without their cursors.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Where the page starts and ends.' })
    pageInfo!: PageInfo;
  }
  return ConnectionType;
}
