// How far the colleges of a region are from their targets: HUB_URL=… HUB_TOKEN=… node example.mjs 26 2024/2025
import { connect, HubRefusal, TableDocument } from 'college-mentoring-hub-client';

const { HUB_URL: url = 'http://127.0.0.1:4000', HUB_TOKEN: token } = process.env;
const [region = '26', year = '2024/2025'] = process.argv.slice(2);
const ask = connect({ url, token, language: 'en' });

try {
  const { data, errors } = await ask(TableDocument, { region, years: [year], groupBy: ['COLLEGE'] });
  for (const { college, indicator, status, value, target } of data.kpi ?? []) {
    const figure = status === 'OK' ? `${value} % of ${target ?? '–'} %` : status;
    console.log([college?.code, indicator.title, figure].join('\t'));
  }
  for (const { message } of errors) console.error(message);
} catch (error) {
  // What `fetch` throws says no more than that it failed.
  console.error(error instanceof HubRefusal ? error.message : `No hub answers at ${url}: ${error.cause ?? error}`);
  process.exitCode = 1;
}
