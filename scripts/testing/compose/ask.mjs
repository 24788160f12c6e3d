// What try.sh asks of the hub, step by step, with the tokens that it has got.
import assert from 'node:assert/strict';

const HUB = 'http://127.0.0.1:4000';
const { OPERATOR, COORDINATOR, DIRECTOR } = process.env;

async function ask(token, query, variables = {}) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await fetch(`${HUB}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await answer.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

const steps = {
  region: () =>
    ask(OPERATOR, 'mutation { createRegion(input: { code: "99", nameRu: "Край", nameEn: "Krai" }) { region { id } } }'),
  async college() {
    const { region } = await ask(COORDINATOR, '{ region(code: "99") { id } }');
    const input = { regionId: region.id, code: '99-01', nameRu: 'Колледж' };
    await ask(COORDINATOR, 'mutation ($i: CreateCollegeInput!) { createCollege(input: $i) { college { id } } }', {
      i: input,
    });
  },
  async system() {
    const { college } = await ask(DIRECTOR, '{ college(code: "99-01") { id } }');
    const { issueCollegeClient: issued } = await ask(
      DIRECTOR,
      'mutation ($i: IssueCollegeClientInput!) { issueCollegeClient(input: $i) { client { clientId } secret } }',
      { i: { collegeId: college.id } },
    );
    const basic = Buffer.from(`${issued.client.clientId}:${issued.secret}`).toString('base64');
    const signedIn = await fetch(`${HUB}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
    });
    const { access_token: token } = await signedIn.json();
    const { me } = await ask(token, '{ me { roles } people(first: 1) { totalCount } }');
    assert.deepEqual(me.roles, ['COLLEGE_SYSTEM']);
  },
};

await steps[process.argv[2]]();
