import { CHANGES, make } from '../changes/changes.js';
import { makeCollege } from '../changes/colleges.js';
import { makeRegion, type MadeCollege } from '../changes/region.js';
import type { BenchDatabase } from '../database/open.js';
import { sendMentees } from '../preview/send.js';
import { menteesFile } from '../preview/sheet.js';
import type { Operation } from './operation.type.js';

const SELDOM = { warming: 10, times: 10 };

/** People of an imported base. */
const ROWS = 25;

/** What is written, in colleges that are made for it and are alike in every database. */
export async function changesOf(database: BenchDatabase, port: number, rounds: number): Promise<Operation[]> {
  // One more is made to see its statements.
  const each = SELDOM.warming + rounds * SELDOM.times + 1;
  const region = await makeRegion(database, port);
  const approval = CHANGES.find(({ mutation }) => mutation.includes('approveMentorships'))!;
  const college = await makeCollege(region, 'small', each);
  // Each base into a college of its own: what one has grown to would be no part of what the next import costs.
  const empty: MadeCollege[] = [];
  for (let n = 0; n < each; n += 1) empty.push(await region.college(`import-${n}`));
  const file = menteesFile(ROWS);
  const importInto = async ({ code, token }: MadeCollege) => {
    const to = { hubUrl: `http://127.0.0.1:${port}`, token, college: code, preview: false };
    const { summary } = await sendMentees(file, to);
    if (summary.accepted !== ROWS) throw new Error(`${code}: ${JSON.stringify(summary)}`);
  };
  let [approved, imported] = [0, 0];
  return [
    { ...SELDOM, name: 'one approval', run: () => make(approval, college, approved++) },
    { ...SELDOM, name: `one import of ${ROWS} mentees`, run: () => importInto(empty[imported++]!) },
  ];
}
