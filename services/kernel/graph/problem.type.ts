import { Directive, Field, ObjectType } from 'type-graphql';
import { fill, say, type Bilingual, type Language } from '../i18n/messages.js';
import { ProblemCodeScalar, type ProblemCode } from './problem-code.js';

@Directive('@shareable')
@ObjectType({
  description:
    'A rule of the domain that the input breaks. Nothing of the refused part was written; the rest of a bulk input is unaffected.',
})
export class Problem {
  @Field(() => ProblemCodeScalar, { description: 'Which rule, for programs: a code stays what it is.' })
  code!: ProblemCode;

  @Field(() => String, { description: "What is wrong and what to do, in the caller's language." })
  message!: string;

  @Field(() => [String], { description: 'Where in the input, from the outside in, e.g. ["rows", "3", "birthYear"].' })
  path!: string[];
}

/** A problem before it is put into the caller's language. */
export interface Breach {
  readonly code: ProblemCode;
  readonly text: Bilingual;
  readonly path: readonly (string | number)[];
  readonly values?: Readonly<Record<string, string | number | Bilingual>>;
}

/** Puts a broken rule into words for the caller. */
export function toProblem(breach: Breach, language: Language): Problem {
  const text = breach.values ? fill(breach.text, breach.values) : breach.text;
  return { code: breach.code, message: say(text, language), path: breach.path.map(String) };
}
