import { Agent, request } from 'node:http';

/** What a college's system sends, as docs/connecting.md has it: everything is told of each row. */
export const REGISTER = `mutation Register($input: UpsertPeopleInput!) {
  upsertPeople(input: $input) {
    created
    updated
    unchanged
    refused
    results {
      index
      outcome
      person {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
}`;

export interface Call {
  readonly token: string;
  readonly body: string;
  readonly rows: number;
}

interface Answer {
  readonly data?: { readonly upsertPeople: { readonly created: number; readonly results: readonly unknown[] } };
  readonly errors?: unknown;
}

export class Sender {
  readonly #agent: Agent;
  readonly #port: number;
  readonly #connections: number;

  constructor(port: number, connections: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
    this.#port = port;
    this.#connections = connections;
  }

  /** Sends calls as a college's system does, the next one when one has been answered; all rows must be new. */
  async send(calls: readonly Call[]): Promise<void> {
    let next = 0;
    const connection = async () => {
      for (let call = calls[next++]; call !== undefined; call = calls[next++]) await this.#sendOne(call);
    };
    await Promise.all(Array.from({ length: this.#connections }, connection));
  }

  close(): void {
    this.#agent.destroy();
  }

  async #sendOne({ token, body, rows }: Call): Promise<void> {
    const text = await this.#post(token, body);
    const { data, errors } = JSON.parse(text) as Answer;
    if (errors !== undefined || data?.upsertPeople.created !== rows || data.upsertPeople.results.length !== rows) {
      throw new Error(`the hub answered: ${text.slice(0, 1_000)}`);
    }
  }

  #post(token: string, body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'accept-language': 'ru',
        authorization: `Bearer ${token}`,
        'content-length': Buffer.byteLength(body),
      };
      const options = { agent: this.#agent, host: '127.0.0.1', port: this.#port, path: '/graphql', method: 'POST' };
      const sent = request({ ...options, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
