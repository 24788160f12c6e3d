import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A tag that a region gives to programmes and college years, such as a cluster of «Профессионалитет».',
})
export class RegionTag {
  @Field(() => String, { description: 'Code, once in a region.' })
  code!: string;

  @Field(() => String, { description: "Title in the caller's language." })
  title!: string;

  @Field(() => Boolean, { description: 'Whether the region gives it no longer; what has it keeps it.' })
  retired!: boolean;
}
