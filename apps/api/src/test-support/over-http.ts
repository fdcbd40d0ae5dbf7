import type { TestApp } from './create-test-app.ts';

/** The session cookie of a demo person who signs in over HTTP. */
export async function cookieOf(test: TestApp, username: string): Promise<string> {
  const answer = await callOverHttp(test, { path: 'demo.signInAs', input: { personId: username } });
  const cookies = [answer.headers['set-cookie'] ?? []].flat();
  return cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ');
}

export type HttpCall = { path: string; input?: object; cookie?: string; headers?: Record<string, string> };

/** One mutation over HTTP. */
export function callOverHttp({ app }: TestApp, { path, input, cookie, headers }: HttpCall) {
  return app.inject({
    method: 'POST',
    url: `/trpc/${path}`,
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}), ...headers },
    payload: input === undefined ? '' : JSON.stringify(input),
  });
}

/** One query over HTTP. */
export function queryOverHttp({ app }: TestApp, { path, input, cookie, headers }: HttpCall) {
  const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  return app.inject({
    method: 'GET',
    url: `/trpc/${path}${query}`,
    headers: { ...(cookie ? { cookie } : {}), ...headers },
  });
}
