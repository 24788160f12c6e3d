import { afterEach, describe, expect, it } from '@jest/globals';
import { createGateway } from './gateway.js';
import { FORMS, toyHub, type Form, type ToyHub } from './testing/hub.js';

const COLLEGE = '01890a5d-ac96-774b-bcce-b302099a8057';

let running: ToyHub[] = [];

async function hub(form: Form, options?: { timeoutMs: number }): Promise<ToyHub> {
  const made = await toyHub(form, options);
  running.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(running.map((made) => made.close()));
  running = [];
});

describe('the two forms of running a subgraph', () => {
  it('answer alike, whatever is asked', async () => {
    const [inProcess, overHttp] = [await hub('in process'), await hub('over HTTP')];
    const questions = [
      { query: '{ colleges { code name courses { title } } courseCount }' },
      {
        query: 'query One($code: String!) { college(code: $code) { name courses { title } } }',
        variables: { code: 'med' },
      },
      { query: 'query($no: Boolean!) { colleges { code courses @skip(if: $no) { title } } }', variables: { no: true } },
      { query: 'query($no: Boolean!) { courseCount @skip(if: $no) }', variables: { no: true } },
      { query: '{ __typename colleges { ...F } } fragment F on College { __typename courses { __typename } }' },
      { query: 'mutation { rename(code: "agro", name: "New") { name courses { title } } addCourse(title: "T") }' },
      { query: '{ refused courseCount }' },
      { query: '{ refused courseCount }', language: 'en' as const },
      { query: '{ colleges { nothing } }' },
      { query: '{ colleges ' },
      { query: 'query($code: String!) { college(code: $code) { name } }', variables: { code: null } },
    ];
    for (const question of questions) {
      expect([question.query, await overHttp.gateway.execute(question)]).toEqual([
        question.query,
        await inProcess.gateway.execute(question),
      ]);
    }
  });
});

describe('an answer that is handed over unwritten', () => {
  it('tells what the written one tells', async () => {
    const { gateway, token } = await hub('in process');
    const questions = [
      { query: '{ colleges { code courses { title } } courseCount caller { actor } }', token: await token({}) },
      { query: '{ refused courseCount }', language: 'en' as const },
      { query: '{ colleges { nothing } }' },
      { query: '{ colleges ' },
      { query: '{ courseCount }', token: 'rubbish' },
    ];
    for (const question of questions) {
      const unwritten = await gateway.execute({ ...question, unwritten: true });
      expect(JSON.parse(JSON.stringify(unwritten))).toEqual(await gateway.execute(question));
    }
  });
});

describe.each(FORMS)('a gateway with its subgraphs %s', (form) => {
  it('joins the subgraphs and asks each once for all entities', async () => {
    const { gateway, toys } = await hub(form);
    const result = await gateway.execute({ query: '{ colleges { code courses { title } } }' });
    expect(result).toEqual({
      data: {
        colleges: [
          { code: 'agro', courses: [{ title: 'How to mentor' }] },
          { code: 'med', courses: [{ title: 'First steps' }, { title: 'Second steps' }] },
        ],
      },
    });
    expect([toys.seen.colleges.length, toys.seen.courses.length]).toEqual([1, 1]);
  });

  it('carries mutations out in their order across subgraphs', async () => {
    const { gateway } = await hub(form);
    const query = `mutation {
      first: addCourse(title: "A")
      renamed: rename(code: "agro", name: "Renamed") { name courses { title } }
      second: addCourse(title: "B")
    }`;
    const { data } = await gateway.execute({ query });
    expect(data).toMatchObject({ first: 2, second: 3, renamed: { name: 'Renamed' } });
  });

  it('hands the session and the language to the subgraph', async () => {
    const { gateway, token } = await hub(form);
    const query = '{ caller { actor roles colleges language } }';
    const claims = { actor: 'curator-7', roles: ['CURATOR'] as const, colleges: [COLLEGE] };
    const signedIn = await gateway.execute({ query, language: 'en', token: await token(claims) });
    expect(signedIn.data).toEqual({ caller: { ...claims, language: 'en' } });
    const anyone = await gateway.execute({ query });
    expect(anyone.data).toEqual({ caller: { actor: null, roles: [], colleges: [], language: 'ru' } });
  });

  it('lets the rest stand when a subgraph hangs, and names it', async () => {
    const { gateway, toys } = await hub(form, { timeoutMs: 400 });
    // What is made at the first question isn't to be taken for a subgraph's slowness.
    await gateway.execute({ query: '{ colleges { code } }' });
    toys.hang('courses');
    const result = await gateway.execute({
      query: '{ colleges { code courses { title } } courseCount }',
      language: 'en',
    });
    expect(result.data).toEqual({
      colleges: [
        { code: 'agro', courses: null },
        { code: 'med', courses: null },
      ],
      courseCount: null,
    });
    expect(result.errors?.length).toBeGreaterThan(0);
    for (const { message, extensions } of result.errors ?? []) {
      expect(extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'courses' });
      expect(message).toMatch(/"courses" of the hub is not answering/);
    }
  });

  it('answers null and the reason when the only subgraph hangs', async () => {
    const { gateway, toys } = await hub(form, { timeoutMs: 100 });
    toys.hang('courses');
    const result = await gateway.execute({ query: '{ courseCount }' });
    expect(result).toMatchObject({
      data: { courseCount: null },
      errors: [{ message: expect.stringMatching(/«courses» не отвечает/) }],
    });
  });

  it('says of a mutation without an answer that it may have happened', async () => {
    const { gateway, toys } = await hub(form, { timeoutMs: 100 });
    toys.hang('courses');
    const { errors } = await gateway.execute({ query: 'mutation { addCourse(title: "T") }', language: 'en' });
    expect(errors?.[0]?.message).toMatch(/The change may have been made/);
    expect(toys.seen.courses.length).toBe(1);
  });

  it("keeps the code of a subgraph's error and adds its name", async () => {
    const { gateway } = await hub(form);
    const { data, errors } = await gateway.execute({ query: '{ refused courseCount }', language: 'en' });
    expect(data).toEqual({ refused: null, courseCount: 3 });
    expect(errors).toEqual([
      {
        message: 'You are not allowed to do this.',
        path: ['refused'],
        extensions: { code: 'FORBIDDEN', subgraph: 'colleges' },
      },
    ]);
  });

  it('hides an unexpected error behind an id that leads to the log', async () => {
    const { gateway, logged } = await hub(form);
    const { errors } = await gateway.execute({ query: '{ broken }', language: 'en' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', subgraph: 'colleges' });
    expect(JSON.stringify(errors)).not.toMatch(/12345|password/);
    const id = errors?.[0]?.extensions?.['id'] as string;
    expect(errors?.[0]?.message).toContain(id);
    expect(logged.filter((line) => line.includes(id) && line.includes('is wrong'))).toHaveLength(1);
  });

  it('hides how a subgraph failed as a whole, and names it', async () => {
    const { gateway, toys } = await hub(form);
    toys.crash('courses');
    const { data, errors } = await gateway.execute({
      query: '{ colleges { code courses { title } } }',
      language: 'en',
    });
    expect(data).toMatchObject({ colleges: [{ code: 'agro', courses: null }, { code: 'med' }] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', subgraph: 'courses' });
    expect(JSON.stringify(errors)).not.toMatch(/12345|password/);
  });

  it('names the subgraphs that are not ready', async () => {
    const { gateway, toys } = await hub(form);
    expect(await gateway.readiness()).toMatchObject({ gateway: true, away: [] });
    toys.fail('courses');
    expect(await gateway.readiness()).toMatchObject({ gateway: true, away: ['courses'] });
  });
});

describe('a gateway with its subgraphs in process', () => {
  it('gives a subgraph the same documents again, so that it need not compile them again', async () => {
    const { gateway, toys } = await hub('in process');
    const query = `query($a: String!, $b: String!) {
      a: college(code: $a) { courses { title } }
      b: college(code: $b) { name courses { title } }
    }`;
    await gateway.execute({ query, variables: { a: 'agro', b: 'med' } });
    const known = new Set(toys.seen.courses.splice(0).map(({ document }) => document));
    await gateway.execute({ query, variables: { a: 'med', b: 'agro' } });
    expect(toys.seen.courses.length).toBeGreaterThan(0);
    for (const { document } of toys.seen.courses) expect(known).toContain(document);
  });
});

describe('a gateway that can give no answers itself', () => {
  it('says so, though its subgraphs could', async () => {
    const { toys, log } = await hub('in process');
    const verify = () => Promise.reject(new Error('the keys are gone'));
    const gateway = createGateway({ subgraphs: toys.subgraphs, verifier: { verify }, timeoutMs: 5_000, log });
    expect(await gateway.readiness()).toMatchObject({ gateway: false, away: [] });
    await gateway.close();
  });
});

describe('a gateway whose subgraph is gone', () => {
  it('lets the rest stand and names it', async () => {
    const { gateway, stop } = await hub('over HTTP');
    await stop('courses');
    const { data, errors } = await gateway.execute({ query: '{ colleges { code courses { title } } }' });
    expect(data).toEqual({
      colleges: [
        { code: 'agro', courses: null },
        { code: 'med', courses: null },
      ],
    });
    expect(errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'courses' });
    expect(await gateway.readiness()).toMatchObject({ gateway: true, away: ['courses'] });
  });
});
