import { describe, expect, it } from '@jest/globals';
import { routeOf, type Routes } from './routes.js';

const named = (name: string) => Object.assign(async () => undefined, { label: name });
const routes: Routes = { '/': named('page'), '/oidc/': named('provider'), '/graphql': named('graph') };
const labelOf = (path: string, among = routes) => (routeOf(among, path) as { label?: string } | undefined)?.label;

describe('a path', () => {
  it('is answered by the route of its own name', () => {
    expect(labelOf('/graphql')).toBe('graph');
  });

  it('is answered by the nearest folder above it', () => {
    expect(labelOf('/oidc/auth/one')).toBe('provider');
    expect(labelOf('/oidc/')).toBe('provider');
    expect(labelOf('/oidc')).toBe('page');
    expect(labelOf('/graphql/deeper')).toBe('page');
    expect(labelOf('/')).toBe('page');
  });

  it('is nowhere without either, be it the name of what every object has', () => {
    const { '/graphql': graph, '/oidc/': provider } = routes;
    for (const path of ['/', '/nothing', '/constructor', 'constructor', '']) {
      expect(labelOf(path, { '/graphql': graph!, '/oidc/': provider! })).toBeUndefined();
    }
  });
});
