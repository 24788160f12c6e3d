// A college's own system (1C, for example) that exchanges people with the hub every night. Needs nothing but Node 20 or newer.
//
//   HUB_URL=http://127.0.0.1:4000 CLIENT_ID=… CLIENT_SECRET=… node nightly-exchange.mjs college.json
//
// The file stands for the college's own database:
//   people       by "<system>/<key>": `fields` is what the college has, and what its staff edit; `agreed` is what the hub
//                was last seen to have, so that fields which differ from it are those edited here since
//   mentorships  as the hub has them, by id
//   cursor       how far the hub's changes have been applied
//
// It may be broken off anywhere: what was applied is saved with its cursor, and whatever is done twice changes nothing.
import { readFile, rename, writeFile } from 'node:fs/promises';

const { HUB_URL = 'http://127.0.0.1:4000', CLIENT_ID, CLIENT_SECRET } = process.env;
const file = process.argv[2] ?? 'college.json';

const FIELDS = [
  'category', 'familyName', 'givenName', 'patronymic', 'birthDate', 'birthYear', 'email', 'phone', 'studyGroup',
]; // prettier-ignore

const PERSON = `id source externalId consentInForce ${FIELDS.join(' ')}`;

const COLLEGE = '{ me { colleges { id } } }';

const ALL_PEOPLE = `query ($college: ID!, $after: String) {
  people(collegeId: $college, first: 200, after: $after) { nodes { ${PERSON} } pageInfo { hasNextPage endCursor } }
}`;

const END_OF_FEED = 'query ($college: ID!) { changes(collegeId: $college, first: 1) { latest } }';

const CHANGES = `query ($college: ID!, $since: String!) {
  changes(collegeId: $college, since: $since, first: 1000) {
    cursor
    hasMore
    nodes {
      kind id what
      person { ${PERSON} }
      mentorship { id status startedOn until mentor { id } mentee { id } }
    }
  }
}`;

const SEND = `mutation ($input: UpsertPeopleInput!) {
  upsertPeople(input: $input) {
    problems { message }
    results { person { ${PERSON} } problems { message path } }
  }
}`;

process.on('uncaughtException', ({ message, cause }) => {
  console.error(cause ? `${message}: ${cause.message}` : message);
  process.exit(1);
});
if (!CLIENT_ID || !CLIENT_SECRET) {
  throw new Error('Set CLIENT_ID and CLIENT_SECRET: the director of the college makes them on the page of accesses');
}

const store = { cursor: null, people: {}, mentorships: {}, ...JSON.parse(await readStore()) };
const keyOf = ({ source, externalId }) => `${source}/${externalId}`;
const keysById = new Map(Object.entries(store.people).map(([key, { id }]) => [id, key]));
const refused = [];

const college = (await ask(COLLEGE)).me.colleges[0].id;
if (store.cursor === null) await readEverybody();
await receive();
await send();
for (const line of refused) console.error(line);
process.exitCode = refused.length > 0 ? 3 : 0;

/** The first night: where the feed ends now, and then everybody. Who changes meanwhile is in the feed behind it. */
async function readEverybody() {
  const { latest } = (await ask(END_OF_FEED, { college })).changes;
  for (let after = null, more = true; more;) {
    const { nodes, pageInfo } = (await ask(ALL_PEOPLE, { college, after })).people;
    nodes.forEach(take);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  store.cursor = latest;
  await save();
}

/** What has changed in the hub since the cursor; each page is applied and saved together with its cursor. */
async function receive() {
  for (let more = true; more;) {
    const { nodes, cursor, hasMore } = (await ask(CHANGES, { college, since: store.cursor })).changes;
    for (const change of nodes) {
      if (change.kind === 'PERSON' && (change.what === 'ERASED' || change.what === 'MERGED')) drop(change.id);
      if (change.person) take(change.person);
      if (change.mentorship) store.mentorships[change.id] = change.mentorship;
    }
    store.cursor = cursor;
    more = hasMore;
    await save();
  }
}

/** Who was added or edited here, by the keys of each system, 1,000 at a time. A refused row is tried again next night. */
async function send() {
  const edited = Object.values(store.people).filter(({ fields, agreed }) =>
    FIELDS.some((name) => differs(fields, agreed, name)),
  );
  for (const source of new Set(edited.map((person) => person.source))) {
    const people = edited.filter((person) => person.source === source);
    for (let from = 0; from < people.length; from += 1000) {
      const batch = people.slice(from, from + 1000);
      const rows = batch.map(({ externalId, fields, consent }) => ({ externalId, ...fields, consent }));
      const { results, problems } = (await ask(SEND, { input: { collegeId: college, source, rows } })).upsertPeople;
      refused.push(...problems.map(({ message }) => message));
      results.forEach(({ person, problems: broken }, n) => {
        if (person) settle(batch[n], person);
        refused.push(...broken.map(({ message, path }) => `${keyOf(batch[n])} ${path.at(-1)}: ${message}`));
      });
      await save();
    }
  }
}

/** A person as the hub has them. A field that was edited here since the two agreed stays until it is sent. */
function take(known) {
  const { id, source, externalId, consentInForce } = known;
  const key = keysById.get(id) ?? keyOf(known);
  const { fields = {}, agreed, ...rest } = store.people[key] ?? { source, externalId };
  const theirs = Object.fromEntries(FIELDS.map((name) => [name, known[name]]));
  const edits = Object.entries(fields).filter(([name]) => differs(fields, agreed, name));
  store.people[key] = {
    ...rest,
    id,
    consentInForce,
    fields: { ...theirs, ...Object.fromEntries(edits) },
    agreed: theirs,
  };
  keysById.set(id, key);
}

/** A row that the hub took: from now on the two agree. Its key may have led to a person whom the college has already. */
function settle(sent, person) {
  const key = keyOf(sent);
  if (key === keyOf(person)) store.people[key] = { ...sent, fields: {} };
  else delete store.people[key];
  take(person);
}

function drop(id) {
  delete store.people[keysById.get(id)];
  keysById.delete(id);
}

/** Only what is filled in can be sent: a field that is left out keeps what is known. */
function differs(fields, agreed, name) {
  return fields[name] != null && fields[name] !== agreed?.[name];
}

async function readStore() {
  return readFile(file, 'utf8').catch((cause) => {
    throw new Error(`Cannot read ${file}, the college's own records; an empty one begins as {}`, { cause });
  });
}

/** Either the old file is there or the new one, never half of it. */
async function save() {
  await writeFile(`${file}.new`, JSON.stringify(store, null, 2));
  await rename(`${file}.new`, file);
}

async function ask(query, variables) {
  const headers = {
    authorization: `Bearer ${await token()}`,
    'content-type': 'application/json',
    'accept-language': 'ru',
  };
  const response = await post('/graphql', headers, JSON.stringify({ query, variables }));
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

async function post(path, headers, body) {
  return fetch(`${HUB_URL}${path}`, { method: 'POST', headers, body }).catch((cause) => {
    throw new Error(`No hub answers at ${HUB_URL}: check HUB_URL`, { cause });
  });
}

/** A token by the credentials that the director of the college made, and a new one before it runs out. */
async function token() {
  if (!token.value || Date.now() > token.until) {
    const authorization = `Basic ${Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString('base64')}`;
    const body = new URLSearchParams({ grant_type: 'client_credentials' });
    const response = await post('/oidc/token', { authorization }, body);
    const { access_token: value, expires_in: seconds, error } = await response.json();
    if (error) throw new Error(`The hub gives no token: ${error}`);
    Object.assign(token, { value, until: Date.now() + (seconds - 60) * 1000 });
  }
  return token.value;
}
