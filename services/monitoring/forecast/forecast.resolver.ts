import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { IndicatorScore } from '../scorecard/scorecard.type.js';
import { loadForecast } from './forecast.loader.js';
import { Forecast } from './forecast.type.js';

@Resolver(() => IndicatorScore)
export class ForecastResolver {
  @FieldResolver(() => Forecast, {
    nullable: true,
    description:
      'Where the figure will be on 31 August if it goes on as the year before did from the same day, or else at the pace ' +
      'that it has had since 1 September. Null of published figures and of years that are over, where there is no ' +
      'figure, and in the first four weeks of a year without one before it.',
  })
  forecast(@Root() score: IndicatorScore, @Ctx() context: HubContext): Promise<Forecast | null> {
    return loadForecast(context, score);
  }
}
