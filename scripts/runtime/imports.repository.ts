import type { ClientBase } from 'pg';

/** An import as whoever runs the hub sees it: nothing of its file, and nobody's account. */
export interface ListedImport {
  readonly state: 'RUNNING' | 'FINISHED' | 'BROKEN_OFF';
  readonly at: Date;
  readonly college: string;
  readonly kind: string;
  readonly year: number | null;
  readonly attempts: number;
  readonly done: number;
  readonly total: number;
  readonly taken: number;
  readonly refused: number;
}

/** Up to 200 imports that have not ended and the 20 latest that have, as `contracts.all_imports` tells of them. */
export async function latestImports(client: ClientBase): Promise<readonly ListedImport[]> {
  const { rows } = await client.query<ListedImport>(
    `(select * from contracts.all_imports() where state <> 'FINISHED' order by at desc limit 200)
     union all (select * from contracts.all_imports() where state = 'FINISHED' order by at desc limit 20)`,
  );
  return rows;
}
