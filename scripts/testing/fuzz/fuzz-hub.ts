import { parse, print, type DocumentNode, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import { generate } from '#gateway/executor/testing/operations.js';
import type { Gateway } from '#gateway/gateway.js';
import type { RequestContext } from '#kernel/graph/subgraph.contract.js';
import { mulberry32 } from '#kernel/random/mulberry32.js';
import type { Language } from '#kernel/i18n/messages.js';
import { ownHub } from '../hub.js';
import { sampleTemplate } from '../served-hub.js';
import { apart } from './apart.js';
import { difference, refusal } from './compare.js';
import { addOddities, callersOf, factsOf } from './facts.js';
import { plainForm } from './plain.js';
import { pruned } from './pruned.js';
import { undivided } from './undivided.js';
import { valuesFrom, variableValues, VARIABLES } from './values.js';

/** How the subgraphs are run. */
export const FORMS = ['process', 'http'] as const;
export type Form = (typeof FORMS)[number];

/** A generated operation, and who sends it. */
export interface Operation {
  readonly seed: number;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: string;
  readonly language: Language;
}

export interface Verdict {
  /** What is wrong in which form; null where nothing is. */
  readonly wrong: string | null;
  /** Under which code the operation was refused whole, by right. */
  readonly refused: string | null;
  /** Whether it is too large in plain form, so that but one schema without federation said what is right. */
  readonly half: boolean;
}

/** The sample region behind both forms of running, and what tells a right answer from a wrong one. */
export interface FuzzHub {
  readonly schema: ReturnType<typeof undivided>['schema'];
  /** The operation of a seed, or null where what came out isn't valid. */
  operation(seed: number): Operation | null;
  judge(operation: Operation, forms: readonly Form[]): Promise<Verdict>;
  /** The operation as it was answered: its conditions settled and its fragments spread. */
  settled(operation: Operation): DocumentNode;
  /** How many changes the services have written down. */
  changes(): Promise<number>;
  close(): Promise<void>;
}

/** Of the callers' tokens: a long run takes hours. */
const LIFETIME = '24h';

/** The share of mutations among the operations. */
const MUTATIONS = 0.15;

export async function fuzzHub(): Promise<FuzzHub> {
  const hub = await ownHub(await sampleTemplate());
  const facts = await factsOf(hub, await addOddities(hub));
  const separate = await apart(hub);
  const gateways: Readonly<Record<Form, Gateway>> = { process: hub.gateway, http: separate.gateway };
  const whole = undivided(hub.subgraphs, hub.ownerUrl);
  const callers = await Promise.all(
    (await callersOf(hub, facts)).map(async ({ name, claims }) => {
      const { token } = await hub.client(claims, LIFETIME);
      return { name, token, session: await hub.verifier.verify(token) };
    }),
  );
  const { schema } = whole;
  const material = { schema, variables: VARIABLES, valuesOf: valuesFrom(facts), depth: 7, always: ['first'] };

  const callerOf = ({ caller }: Operation) => callers.find(({ name }) => name === caller)!;

  function send(form: Form, operation: Operation, query: string, variables: Operation['variables']) {
    const { token } = callerOf(operation);
    return gateways[form].execute({ query, variables, token, language: operation.language });
  }

  function truth(operation: Operation): Promise<ExecutionResult> {
    const context: RequestContext = { session: callerOf(operation).session, language: operation.language };
    return whole.answer(operation.document, operation.variables, context);
  }

  async function judge(operation: Operation, forms: readonly Form[]): Promise<Verdict> {
    const { document, variables, seed } = operation;
    const verdict: Verdict = { wrong: null, refused: null, half: false };
    const right = asSent(await truth(operation));
    const plain = plainForm(schema, document, variables);
    // In the forms of running by turns: what is right in one is right in the other.
    const plainAnswer = await send(forms[seed % forms.length]!, operation, plain.text, plain.variables);
    const half = refusal(plainAnswer) === 'LIMIT_EXCEEDED';
    for (const form of forms) {
      const answer = await send(form, operation, print(document), variables);
      const refused = refusal(answer);
      if (refused !== null && (refused === 'LIMIT_EXCEEDED' || refusal(right) !== null)) return { ...verdict, refused };
      const wrong = difference(answer, right);
      if (wrong !== null) return { ...verdict, wrong: `By ${form}, as one schema without federation has it: ${wrong}` };
      const otherwise = half ? null : difference(answer, plain.mappedBack(plainAnswer));
      if (otherwise !== null) return { ...verdict, wrong: `By ${form}, as in plain form: ${plain.text}\n${otherwise}` };
    }
    return { ...verdict, half };
  }

  return {
    schema,
    judge,
    operation(seed) {
      const draw = mulberry32(~seed);
      const caller = callers[Math.floor(draw() * callers.length)]!.name;
      const language = draw() < 0.5 ? 'ru' : 'en';
      const generated = generate({ ...material, operation: draw() < MUTATIONS ? 'mutation' : 'query' }, seed);
      if (!generated) return null;
      const variables = { ...variableValues(facts, draw), ...generated.variables };
      return { seed, document: pruned(generated.document), variables, caller, language };
    },
    settled: ({ document, variables }) => parse(plainForm(schema, document, variables).text),
    async changes() {
      const tables = ['participants', 'programs', 'school', 'monitoring'].map((name) => `select from ${name}.audit`);
      const [row] = await hub.owner(`select count(*)::int as count from (${tables.join(' union all ')}) a`);
      return Number(row!['count']);
    },
    async close() {
      await whole.close();
      await separate.close();
      await hub.close();
    },
  };
}

/** An answer as it would have come over the network. */
function asSent(answer: ExecutionResult): FormattedExecutionResult {
  return JSON.parse(JSON.stringify(answer)) as FormattedExecutionResult;
}
