import { ArgsType, Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';

@ArgsType()
export class PageArgsType {
  @Field(() => Int, { nullable: true, description: 'Rows on the page, 1 to 200; 50 when left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the row behind which the page starts.' })
  after?: string | null;
}

/** Of lists that a college's system reads whole. */
@ArgsType()
export class BulkPageArgsType {
  @Field(() => Int, { nullable: true, description: 'Rows on the page, 1 to 1,000; 50 when left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the row behind which the page starts.' })
  after?: string | null;
}

@Directive('@shareable')
@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage!: boolean;

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
    @Field(() => String, { description: 'Place of the row in the list, to continue behind it.' })
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

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo!: PageInfo;
  }
  return ConnectionType;
}
