import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AcademicYear, CalendarDate, DateTime } from '#kernel/graph/scalars.js';
import { Region } from '../region/region.stub.js';

export enum PeriodKind {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}

registerEnumType(PeriodKind, {
  name: 'PeriodKind',
  description: 'How long a period is that a region has its colleges tell.',
  valuesConfig: {
    MONTH: { description: 'A month of the calendar.' },
    QUARTER: { description: 'Three months of an academic year, the first one from September on.' },
    YEAR: { description: 'An academic year, 1 September to 31 August.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A publication of a period: what it said is never changed.' })
export class Publication {
  @Field(() => Int, { description: 'Number of the publication, from 1; a later one corrects the earlier.' })
  revision!: number;

  @Field(() => DateTime, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => String, {
    description: 'What was corrected and why, as the region wrote it; empty for the first publication.',
  })
  reason!: string;

  @Field(() => Int, { description: 'Colleges whose accepted figures it is made of.' })
  colleges!: number;

  @Field(() => Int, { description: 'Figures that it tells.' })
  told!: number;

  @Field(() => Int, { description: 'Figures that it hides, since single people could be recognised by them.' })
  hidden!: number;

  @Field(() => Int, { description: 'The fewest people that a published count may be of.' })
  threshold!: number;

  @Field(() => String, {
    description: 'SHA-256 of the figures that colleges had accepted, in hexadecimal: equal where they are.',
  })
  snapshot!: string;

  /** For the note: codes of other periods of the same day that were published before, and what they had given away. */
  sameDay!: readonly string[];
  givenAway!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A period that the colleges of a region tell figures of, as of its last day. It is open until something of it is ' +
    'published; what is published stays, and a correction is a publication of its own.',
})
export class Period {
  @Field(() => ID, { description: 'Id of the period (UUIDv7).' })
  id!: string;

  @Field(() => String, { description: 'How it is written: 2024/2025, 2024/2025-Q1 (from September on), 2024-10.' })
  code!: string;

  @Field(() => PeriodKind, { description: 'How long it is.' })
  kind!: PeriodKind;

  @Field(() => AcademicYear, { description: 'Academic year that it lies in.' })
  year!: number;

  @Field(() => Region, { description: 'The region.' })
  region!: Region;

  @Field(() => CalendarDate, { description: 'Its first day.' })
  firstDay!: string;

  @Field(() => CalendarDate, { description: 'Its last day: figures are counted as the facts were on it.' })
  speaksFor!: string;

  @Field(() => CalendarDate, { description: 'Last day for colleges to submit.' })
  submitBy!: string;

  @Field(() => Boolean, {
    description:
      'Whether figures are submitted and accepted by themselves the day after it ends for submitting, where a college has not.',
  })
  automatic!: boolean;

  @Field(() => Publication, { nullable: true, description: 'The latest publication; null while nothing is published.' })
  publication!: Publication | null;

  /** For the fields that loaders resolve. */
  regionId!: string;
}
