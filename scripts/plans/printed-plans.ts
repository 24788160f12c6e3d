import { connect } from '#kernel/database/connection.js';
import type { ClientBase } from 'pg';
import { seed } from '../seed/seed.js';
import { explained } from './explained.js';
import { STATEMENTS, type PlannedStatement, type AskedAbout } from './statements.js';

const HEAD = `The text of statements that matter, and the shape of their plans: the nodes and indexes that PostgreSQL 18 chooses over
a made-up region of 20 colleges and 3,000 learners with fresh statistics, where it reads no table whole that has an
index for it (enable_seqscan = off). Written by npm run plans; a test compares it.
`;

/** Fills an empty database with a region that is always the same, and answers the files of plans: path to text. */
export async function printedPlans(ownerUrl: string): Promise<Map<string, string>> {
  // One session writes, so that rows lie in one order; the seed ends with vacuum and analyze, and samples no part of
  // tables as small as these: statistics are always the same.
  await seed(ownerUrl, { size: 'plans', seed: 1, sessions: 1 });
  const client = await connect(ownerUrl);
  try {
    const about = await askedAbout(client);
    const chapters = new Map<string, string[]>();
    for (const statement of STATEMENTS) {
      const file = `${statement.file}.plans.txt`;
      chapters.set(file, [...(chapters.get(file) ?? []), await chapter(client, statement, about)]);
    }
    return new Map([...chapters].map(([file, texts]) => [file, `${[HEAD, ...texts].join('\n')}`]));
  } finally {
    await client.end();
  }
}

async function chapter(client: ClientBase, statement: PlannedStatement, about: AskedAbout): Promise<string> {
  const { name, review } = statement;
  const plans = await explained(client, statement, about);
  return [`## ${name}`, '', ...wrapped(review), '', ...plans.flatMap((plan) => [plan, ''])].join('\n');
}

async function askedAbout(client: ClientBase): Promise<AskedAbout> {
  const { rows } = await client.query<AskedAbout>(
    `select r.id as "regionId", r.code as "regionCode", array_agg(c.id::text order by c.code) as "collegeIds",
            (select max(academic_year) from participants.measure where measure = 'learners') as year,
            (select array_agg(p.id::text order by p.id)
               from (select id from participants.person
                      where college_id = (array_agg(c.id order by c.code))[1] and category = 'STUDENT' order by id limit 2) p
            ) as "personIds"
       from participants.region r join participants.college c on c.region_id = r.id group by r.id`,
  );
  return rows[0]!;
}

function wrapped(text: string, width = 118): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
