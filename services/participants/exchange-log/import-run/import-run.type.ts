import { ArgsType, Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { AcademicYear, DateTime } from '#kernel/graph/scalars.js';

export enum SheetKind {
  MENTEES = 'MENTEES',
  MENTORS = 'MENTORS',
  HEADCOUNT = 'HEADCOUNT',
  COHORT_RESULTS = 'COHORT_RESULTS',
  COHORT_APPLICANTS = 'COHORT_APPLICANTS',
}

registerEnumType(SheetKind, {
  name: 'SheetKind',
  description: 'Which of the tables that colleges hand in a sheet is.',
  valuesConfig: {
    MENTEES: { description: '«База наставляемых».' },
    MENTORS: { description: '«База наставников».' },
    HEADCOUNT: { description: 'Headcounts, in the shape of form SPO-1.' },
    COHORT_RESULTS: { description: 'Attendance and marks of a cohort of the network school.' },
    COHORT_APPLICANTS: { description: 'Whom a college sends to a cohort of the network school.' },
  },
});

export enum ImportWay {
  STAFF = 'STAFF',
  SYSTEM = 'SYSTEM',
}

registerEnumType(ImportWay, {
  name: 'ImportWay',
  description: 'By what way a table was imported.',
  valuesConfig: {
    STAFF: { description: 'By somebody who works for the college, on the page or on the command line.' },
    SYSTEM: { description: "By the college's information system." },
  },
});

export enum ImportState {
  RUNNING = 'RUNNING',
  FINISHED = 'FINISHED',
  BROKEN_OFF = 'BROKEN_OFF',
}

registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'Whether an import is at work.',
  valuesConfig: {
    RUNNING: { description: 'It is at work.' },
    FINISHED: { description: 'It has come to its end.' },
    BROKEN_OFF: {
      description:
        'It ended in the midst, or its program has not been heard of for 20 seconds: what it wrote is kept, and the same ' +
        'file does the rest. One whose file the hub still has is taken up again by the hub itself.',
    },
  },
});

export enum ImportPhase {
  REGISTERING = 'REGISTERING',
  PAIRING = 'PAIRING',
}

registerEnumType(ImportPhase, {
  name: 'ImportPhase',
  description: 'What an import is doing.',
  valuesConfig: {
    REGISTERING: { description: 'It writes the people of the rows, or what the rows say of a college or a cohort.' },
    PAIRING: { description: 'It writes the pairs, and then who entered the base.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'How far an import is, or was when it broke off.' })
export class ImportProgress {
  @Field(() => ImportPhase, { description: 'What it is doing.' })
  phase!: ImportPhase;

  @Field(() => Int, { description: 'Steps of the phase that are done: people, pairs, or rows.' })
  done!: number;

  @Field(() => Int, { description: 'Steps of the phase in all.' })
  total!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The latest import of a college that came to its end, as the coordinators of its region see it, too: without its file and its account.',
})
export class LastImport {
  @Field(() => SheetKind, { description: 'Which table.' })
  kind!: SheetKind;

  @Field(() => ImportWay, { description: 'By what way.' })
  way!: ImportWay;

  @Field(() => Int, { description: 'Rows that were taken, those that changed nothing among them.' })
  taken!: number;

  @Field(() => Int, { description: 'Rows that were refused.' })
  refused!: number;

  @Field(() => DateTime, { description: 'When it ended.' })
  importedAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Where an import left something out, or read it otherwise than it is written: a sheet, a column of one, a row, or a ' +
    'cell, by what is given of them. What was said of it is not kept, since that may name people.',
})
export class ImportWarning {
  @Field(() => String, { nullable: true, description: 'Name of the sheet; null where the file was read as one table.' })
  sheet!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of the row; null of a sheet or a column as a whole.' })
  row!: number | null;

  @Field(() => String, { nullable: true, description: 'Header of the column; null of a sheet or a row as a whole.' })
  column!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description:
    'An import of a table, from its beginning on. Its rows are kept nowhere; what became of them is counted when it ends.',
})
export class ImportRun {
  @Field(() => ID, { description: 'Id of the import (UUIDv7).' })
  id!: string;

  @Field(() => ImportState, { description: 'Whether it is at work.' })
  state!: ImportState;

  @Field(() => ImportProgress, {
    nullable: true,
    description: 'How far it is, or was when it broke off; null when it has ended, or has not said so yet.',
  })
  progress!: ImportProgress | null;

  @Field(() => Int, {
    description:
      'How often it was begun: more than once when it broke off and was taken up again. Rows that an earlier attempt ' +
      'wrote count as unchanged then.',
  })
  attempts!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was begun; null where only its end was recorded.',
  })
  startedAt!: Date | null;

  @Field(() => SheetKind, { description: 'Which table.' })
  kind!: SheetKind;

  @Field(() => AcademicYear, {
    nullable: true,
    description: 'Academic year that it was imported for; null of headcounts, whose rows say it themselves.',
  })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Name of the file; null where none was given.' })
  fileName!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file; null where only its end was recorded.' })
  fileSha256!: string | null;

  @Field(() => Int, { nullable: true, description: 'Size of the file in bytes; null where only its end was recorded.' })
  fileBytes!: number | null;

  @Field(() => [String], { description: 'The sheets that were asked for; none when all that fit.' })
  sheets!: string[];

  @Field(() => Int, {
    description: 'Rows that were taken, those that changed nothing among them; 0 until it has ended.',
  })
  taken!: number;

  @Field(() => Int, { description: 'Rows that were refused; 0 until it has ended.' })
  refused!: number;

  @Field(() => Int, { description: 'Of the rows taken, those that changed nothing.' })
  unchanged!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Warnings that were accepted with the import; null where none were told of, as before 2026-12.',
  })
  warnings!: number | null;

  @Field(() => [ImportWarning], { description: 'Where the first of them were, at most 20.' })
  firstWarnings!: ImportWarning[];

  @Field(() => ImportWay, { description: 'By what way.' })
  way!: ImportWay;

  @Field(() => String, { description: 'Account that imported it.' })
  importedBy!: string;

  @Field(() => String, { nullable: true, description: 'What that account is called; null where nobody says.' })
  importedByName!: string | null;

  @Field(() => DateTime, { description: 'When it ended; until then, when it was last heard of.' })
  importedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'One page of imports, the latest first.' })
export class ImportRunConnection extends connectionOf('ImportRun', () => ImportRun) {
  @Field(() => Int, { description: 'Imports in the whole list, over all pages.' })
  totalCount!: number;
}

@ArgsType()
export class ImportRunsArgs extends PageArgsType {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;
}
