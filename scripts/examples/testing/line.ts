import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A line to the hub that goes dead at a request: before the hub gets it, or when it has answered. */
export class Line {
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async to(url: string, at: number, answered: boolean): Promise<Line> {
    let passed = 0;
    const server = createServer((req, res) => {
      passed += 1;
      const dead = passed >= at;
      if (dead && !answered) return void req.socket.destroy();
      const { host: _host, ...headers } = req.headers;
      const onward = request(`${url}${req.url}`, { method: req.method, headers }, (answer) => {
        if (dead) answer.resume().on('end', () => req.socket.destroy());
        else answer.pipe(res.writeHead(answer.statusCode ?? 502, answer.headers));
      });
      req.pipe(onward);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Line(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  async cut(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
  }
}
