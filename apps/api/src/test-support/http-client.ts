import type { LightMyRequestResponse } from 'fastify';
import { contract, type ProcedurePath } from '../contract/contract.ts';
import type { WireError } from '../contract/wire-error.ts';
import type { World } from './open-world.ts';

export type Answer = { status: number; data: unknown; error: WireError | null; body: string };

/** A browser of one person: keeps its cookies, calls procedures over HTTP as the web does. */
export type HttpClient = {
  cookie: string;
  call(path: ProcedurePath, input?: unknown): Promise<Answer>;
  get(url: string): Promise<LightMyRequestResponse>;
};

export function contractOf(path: ProcedurePath) {
  const [noun, name] = path.split('.');
  const procedures: Record<string, Record<string, { type: 'query' | 'mutation'; input: unknown }>> = contract;
  const found = procedures[noun ?? '']?.[name ?? ''];
  if (!found) throw new Error(`no procedure ${path}`);
  return found;
}

/** Signs a demo person in; without a name, somebody who is not signed in. */
export async function httpClient(world: World, username?: string): Promise<HttpClient> {
  const client = clientWith(world, '');
  if (username === undefined) return client;
  const answer = await world.app.inject({
    method: 'POST',
    url: '/trpc/demo.signInAs',
    payload: { personId: username },
  });
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  return clientWith(world, cookie);
}

function clientWith(world: World, cookie: string): HttpClient {
  const headers = cookie === '' ? {} : { cookie };
  return {
    cookie,
    async call(path, input) {
      const { type } = contractOf(path);
      const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
      const answer =
        type === 'query'
          ? await world.app.inject({ method: 'GET', url: `/trpc/${path}${query}`, headers })
          : await world.app.inject({
              method: 'POST',
              url: `/trpc/${path}`,
              headers: { ...headers, 'content-type': 'application/json' },
              payload: input === undefined ? '' : JSON.stringify(input),
            });
      const body = JSON.parse(answer.body);
      return {
        status: answer.statusCode,
        data: body.result?.data,
        error: body.error?.data?.error ?? null,
        body: answer.body.replaceAll(/"requestId":"[^"]*"/gu, '"requestId":""'),
      };
    },
    get: (url) => world.app.inject({ method: 'GET', url, headers }),
  };
}
