import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** What a server of this kind costs at least: one body that is there already, and whether the client has it. */
const [, , port, file, etag] = process.argv;
const body = readFileSync(file!);
const headers = {
  etag: etag!,
  'cache-control': 'public, no-cache',
  vary: 'accept, accept-language, authorization, hub-account',
};

createServer((req, res) => {
  if (req.headers['if-none-match'] === headers.etag) res.writeHead(304, headers).end();
  else res.writeHead(200, { ...headers, 'content-type': 'application/json', 'content-length': body.length }).end(body);
}).listen(Number(port), '127.0.0.1');
