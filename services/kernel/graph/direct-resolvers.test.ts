import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { graphql, type GraphQLSchema } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  buildSchemaSync,
  Ctx,
  Field,
  FieldResolver,
  Info,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import { resolveDirectly } from './direct-resolvers.js';

@ObjectType()
class Thing {
  @Field(() => String)
  id!: string;
}

@ArgsType()
class Page {
  @Field(() => Int, { nullable: true })
  first?: number | null;
}

@ArgsType()
class Place extends Page {
  @Field(() => Int, { defaultValue: 7 })
  at!: number;
}

@ArgsType()
class Told {
  @Field(() => Int, { nullable: true })
  first: number | null = 5;
}

@InputType()
class Filter {
  @Field(() => String)
  word!: string;

  get loud(): string {
    return this.word.toUpperCase();
  }
}

const told = (...parts: unknown[]): string => JSON.stringify(parts);

@Resolver(() => Thing)
class ThingResolver {
  @Query(() => Thing)
  thing(): Thing {
    return { id: 'a' };
  }

  @FieldResolver(() => String)
  everything(
    @Info() info: { fieldName: string },
    @Args(() => Place) place: Place,
    @Arg('word', () => String, { nullable: true }) word: string | null | undefined,
    @Ctx() context: { who: string },
    @Root() thing: Thing,
  ): string {
    return told(info.fieldName, place.at, place.first, Object.keys(place), word, context.who, thing.id);
  }

  @FieldResolver(() => String)
  filtered(@Arg('filter', () => Filter) filter: Filter): string {
    return filter.loud;
  }

  @FieldResolver(() => String)
  defaulted(@Args(() => Told) { first }: Told): string {
    return told(first);
  }

  @FieldResolver(() => String)
  @UseMiddleware((_, next) => next().then((answer: string) => `${answer}!`))
  guarded(): string {
    return 'yes';
  }
}

@Resolver(() => Thing)
class OtherResolver {
  @FieldResolver(() => String)
  other(): string {
    return 'other';
  }
}

const built = (): GraphQLSchema => buildSchemaSync({ resolvers: [ThingResolver, OtherResolver], validate: false });
const resolverOf = (schema: GraphQLSchema, field: string) =>
  (schema.getType('Thing') as unknown as { getFields(): Record<string, { resolve: unknown }> }).getFields()[field]!
    .resolve;

const QUERY = `{ thing {
  everything(first: null, word: "w") less: everything(at: 2) filtered(filter: { word: "w" }) defaulted guarded other
} }`;

describe('a field that calls its method itself', () => {
  const [before, after] = [built(), built()];
  resolveDirectly(after, [ThingResolver]);

  it('answers as it did', async () => {
    const [was, is] = await Promise.all(
      [before, after].map((schema) => graphql({ schema, source: QUERY, contextValue: { who: 'me' } })),
    );
    expect(is).toEqual(was);
    expect(is!.data!['thing']).toMatchObject({
      everything: told('everything', 7, null, ['at', 'first'], 'w', 'me', 'a'),
      filtered: 'W',
      defaulted: told(5),
      guarded: 'yes!',
    });
  });

  it('is one of the resolvers that were named, with nothing that this knows nothing of', () => {
    const changed = ['everything', 'filtered', 'defaulted', 'guarded', 'other'].filter(
      (field) => !/applyMiddlewares/.test(String(resolverOf(after, field))),
    );
    expect(changed).toEqual(['everything']);
  });
});
