import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { Indicator } from '../indicator/indicator.type.js';
import { FigureSource } from '../ledger/figure-source.type.js';

export enum FigureStatus {
  OK = 'OK',
  SUPPRESSED = 'SUPPRESSED',
  MISSING = 'MISSING',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
}

registerEnumType(FigureStatus, {
  name: 'FigureStatus',
  description: 'Whether there is a figure, and if not, what kind of absence it is.',
  valuesConfig: {
    OK: { description: 'The figure stands.' },
    SUPPRESSED: {
      description:
        'Hidden where it is published, since it, or another figure by it, would tell of too few people; so is every ' +
        'figure that it is a part of. Live figures never are.',
    },
    MISSING: { description: 'Not reported, or not published to this caller; it is not zero. The note says which.' },
    NOT_APPLICABLE: { description: 'There is nothing to divide by, or the measure is not counted that way.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'How many colleges a figure rests on.' })
export class Coverage {
  @Field(() => Int, {
    description: 'Colleges that have both the numerator and the denominator; 0 where nothing is shown.',
  })
  reported!: number;

  @Field(() => Int, { description: 'Colleges asked: all of the region, or 1 for one college.' })
  expected!: number;
}

export enum FigureApproval {
  ACCEPTED = 'ACCEPTED',
  AUTOMATIC = 'AUTOMATIC',
}

registerEnumType(FigureApproval, {
  name: 'FigureApproval',
  description: 'By whose word a published figure stands.',
  valuesConfig: {
    ACCEPTED: { description: 'Colleges submitted what it is made of, and the region accepted it.' },
    AUTOMATIC: {
      description:
        'Some of what it is made of was submitted and accepted by itself, as nobody had by the day set for it.',
    },
  },
});

/** What scorecards and the table of figures say alike of one figure. */
@ObjectType({ simpleResolvers: true, description: 'One figure of an indicator.' })
export abstract class Figure {
  @Field(() => Indicator, { description: 'What is measured.' })
  indicator!: Indicator;

  @Field(() => FigureStatus, { description: 'Whether there is a figure.' })
  status!: FigureStatus;

  @Field(() => FigureSource, { description: 'Where the figure comes from.' })
  source!: FigureSource;

  @Field(() => Float, {
    nullable: true,
    description:
      'Percentage with one decimal, half up; whether the target is reached is told by the gap. Null unless OK.',
  })
  value!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'What is counted, in units of the indicator; over several colleges, of those that have both parts alone. Null where it is ' +
      'not reported, and where the figure is SUPPRESSED.',
  })
  numerator!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What the numerator is a share of; likewise.',
  })
  denominator!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Percentage to reach, or not to exceed: of the college where one is set for it, else of the region; the last one carries ' +
      'forward. Targets are public. Null where none is set, and for a figure that is narrowed to a form or category.',
  })
  target!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a document of the region gives the target; false for sample and unconfirmed ones.',
  })
  targetVerified!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The document or other origin of the target, as the region wrote it; null where it wrote none.',
  })
  targetSource!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of the document that gives the target, if named.' })
  targetDocumentDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of that document, if given.' })
  targetUrl!: string | null;

  @Field(() => AcademicYear, {
    nullable: true,
    description: 'Year that the target was set for: that of the figure, or one before it. Null without a target.',
  })
  targetYear!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the target is that of an earlier year, as none was set for this one: carried forward, and no more than ' +
      'that. Null without a target.',
  })
  targetCarriedForward!: boolean | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Day that the target is of: of a published figure that of its publication, whatever was set since. Null of a live ' +
      'one, whose target is that of now.',
  })
  targetAsOf!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Units still missing to the target, or too many of them where the indicator is AT_MOST; 0 when it is reached. ' +
      'Null without a figure or a target, and where no number would do: 100 % of something that grows with each one ' +
      'added.',
  })
  gap!: number | null;

  @Field(() => Boolean, {
    description: 'The numerator exceeds the denominator: the figure stands, its data need a look.',
  })
  aboveHundred!: boolean;

  @Field(() => Int, { description: 'Version of the formula that the figure was computed by.' })
  formulaVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Period that a published figure is of, e.g. 2024/2025-Q1; null of a live one, which is as of today.',
  })
  period!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the publication that the figure stands in, from 1; null of a live one.',
  })
  revision!: number | null;

  @Field(() => FigureApproval, { nullable: true, description: 'By whose word it stands; null of a live one.' })
  approval!: FigureApproval | null;

  @Field(() => Coverage, { description: 'How many colleges the figure rests on.' })
  coverage!: Coverage;

  @Field(() => String, {
    nullable: true,
    description: "Why there is no figure, in the caller's language; null when there is.",
  })
  note!: string | null;
}
