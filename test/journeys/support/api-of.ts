import { randomUUID } from 'node:crypto';
import { type APIRequestContext, request } from '@playwright/test';
import { contract } from '../../../apps/api/src/contract/contract.ts';
import type { Ref } from '../../../apps/api/src/contract/scalars.ts';

type Procedure<Input, Output> = {
  type: 'query' | 'mutation';
  input: { _zod: { input: Input } };
  output: { parse: (answer: unknown) => Output };
};

/** The API as a person who is signed in uses it; for what a journey needs beside what is seen on screen. */
export type Api = <Input, Output>(procedure: Procedure<Input, Output>, input: Input) => Promise<Output>;

const PATHS = new Map<unknown, string>(
  Object.entries(contract).flatMap(([noun, procedures]) =>
    Object.entries(procedures).map(([name, procedure]): [unknown, string] => [procedure, `${noun}.${name}`]),
  ),
);

async function call(http: APIRequestContext, path: string, asked: { type: string; input: unknown }): Promise<unknown> {
  const url = `/trpc/${path}`;
  const answer =
    asked.type === 'mutation'
      ? await http.post(url, { data: asked.input ?? {} })
      : await http.get(url, asked.input === undefined ? {} : { params: { input: JSON.stringify(asked.input) } });
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
  const { result }: { result: { data: unknown } } = await answer.json();
  return result.data;
}

/** Signs in as a demo person and lets them work, without a screen. */
export async function withApi<T>(
  baseURL: string | undefined,
  username: string,
  work: (api: Api) => Promise<T>,
): Promise<T> {
  return withOpenApi(baseURL, async (api) => {
    await api(contract.demo.signInAs, { personId: username });
    return work(api);
  });
}

/** The same from before anybody signs in. */
export async function withOpenApi<T>(baseURL: string | undefined, work: (api: Api) => Promise<T>): Promise<T> {
  const http = await request.newContext({ baseURL: baseURL ?? '' });
  try {
    return await work(async (procedure, input) => {
      const { type, output } = procedure;
      return output.parse(await call(http, PATHS.get(procedure) ?? '', { type, input }));
    });
  } finally {
    await http.dispose();
  }
}

/** A case by its id with its present version, as commands of officers want it. */
export async function commandOn(api: Api, ref: Ref) {
  const { summary } = await api(contract.review.case, ref);
  return { ...ref, commandId: randomUUID(), expectedVersion: summary.version };
}
