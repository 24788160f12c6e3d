import { getNamedType, isObjectType, print, TypeInfo, visit, visitWithTypeInfo, type DocumentNode } from 'graphql';
import type { Form, FuzzHub, Operation } from './fuzz-hub.js';
import { shrink } from './shrink.js';

/** So many wrong operations are shrunk; the others are counted. */
const MAX_SHRUNK = 10;

export interface Run {
  /** Operations that were asked, in each form. */
  readonly count: number;
  /** How many of them were refused whole, by code: by right. */
  readonly refused: ReadonlyMap<string, number>;
  /** How many were too large in plain form, and judged by one schema without federation alone. */
  readonly half: number;
  readonly wrong: number;
  /** The first wrong ones, shrunk, with all that it takes to ask them again. */
  readonly reports: readonly string[];
  /** Fields of the graph that no operation reached. */
  readonly unreached: readonly string[];
}

/** What is told while a run goes on. */
interface Watching {
  readonly progress?: (done: number, wrong: number) => void;
  /** A wrong operation, shrunk, as soon as it was found. */
  readonly found?: (report: string) => void;
}

/** The seed of a day: the same whenever it is run on that day, and another one on the next. */
export function seedOf(day: Date): number {
  return Math.floor(day.getTime() / 86_400_000) * 10_000;
}

/** Asks so many operations, from a seed on, in each of the forms. */
export async function run(
  hub: FuzzHub,
  { seed, count, forms }: { readonly seed: number; readonly count: number; readonly forms: readonly Form[] },
  { progress, found }: Watching = {},
): Promise<Run> {
  const refused = new Map<string, number>();
  const reports: string[] = [];
  const unreached = new Set(fieldsOf(hub.schema));
  let [done, half, wrong] = [0, 0, 0];
  for (let at = seed; done < count; at++) {
    const operation = hub.operation(at);
    if (!operation) continue;
    for (const coordinate of fieldsIn(hub.schema, hub.settled(operation))) unreached.delete(coordinate);
    const verdict = await hub.judge(operation, forms);
    if (verdict.refused !== null) refused.set(verdict.refused, (refused.get(verdict.refused) ?? 0) + 1);
    if (verdict.half) half += 1;
    if (verdict.wrong !== null) {
      wrong += 1;
      if (reports.length < MAX_SHRUNK) {
        const told = await report(hub, operation, forms);
        reports.push(told);
        found?.(told);
      }
    }
    done += 1;
    progress?.(done, wrong);
  }
  return { count, refused, half, wrong, reports, unreached: [...unreached] };
}

async function report(hub: FuzzHub, operation: Operation, forms: readonly Form[]): Promise<string> {
  const judged = async (document: DocumentNode) => (await hub.judge({ ...operation, document }, forms)).wrong;
  const document = await shrink(hub.schema, operation.document, async (smaller) => (await judged(smaller)) !== null);
  const { seed, caller, language, variables } = operation;
  return [
    `Wrong: --seed ${seed} --count 1, asked by ${caller} in ${language}`,
    print(document),
    JSON.stringify(variables),
    (await judged(document)) ?? 'It is answered rightly now.',
  ].join('\n');
}

function fieldsOf(schema: FuzzHub['schema']): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || !isObjectType(type)) return [];
    return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
  });
}

function fieldsIn(schema: FuzzHub['schema'], document: DocumentNode): Set<string> {
  const coordinates = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ name }) {
        const parent = info.getParentType();
        if (parent) coordinates.add(`${getNamedType(parent).name}.${name.value}`);
      },
    }),
  );
  return coordinates;
}
