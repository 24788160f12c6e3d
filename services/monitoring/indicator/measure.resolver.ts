import { Ctx, Query, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { say, type Language } from '#kernel/i18n/messages.js';
import { Allow } from '../actions/allow.js';
import { IndicatorUnit } from './indicator.type.js';
import type { MeasureCategory } from './measure-category.type.js';
import { Measure } from './measure.type.js';
import { MeasureOwner } from './measure-owner.type.js';
import { MEASURE_SOURCES } from './measure-sources.data.js';
import { MEASURES, type MeasureCategorySeed } from './measures.data.js';

@Resolver()
export class MeasureResolver {
  @Allow('indicator:read')
  @Rows({ each: MEASURES.length })
  @Query(() => [Measure], {
    nullable: true,
    description: 'The catalogue of measures: what indicators can be made of, and by what each measure is kept.',
  })
  measures(@Ctx() { language }: HubContext): Measure[] {
    return MEASURES.map(({ code, title, unit, total, categories, disjoint, forms }) => ({
      code,
      title: say(title, language),
      unit: IndicatorUnit[unit],
      total,
      categories: categories.map(toCategory),
      disjoint,
      byForm: forms !== 'NO',
      byFormAndCategory: forms === 'MENTEES' || forms === 'MENTORS',
      ...sourceOf(code, language),
    }));
  }
}

/** A test holds that each measure of the catalogue has one. */
function sourceOf(code: string, language: Language) {
  const { countedBy, countedFrom } = MEASURE_SOURCES[code]!;
  return { countedBy: MeasureOwner[countedBy], countedFrom: say(countedFrom, language) };
}

const toCategory = ({ category, within }: MeasureCategorySeed) => ({
  category: category as MeasureCategory,
  within: within ? (within as MeasureCategory) : null,
});
