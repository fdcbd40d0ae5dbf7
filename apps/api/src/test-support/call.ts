import type { ProcedurePath } from '../contract/contract.ts';
import { contractOf } from './contract-of.ts';
import type { TestApp } from './create-test-app.ts';
import { callOverHttp, queryOverHttp } from './over-http.ts';

export type Answer = { status: number; data: unknown; code: string | null; body: string };

/** Any procedure over HTTP, as a query or a mutation by its contract; the body without the request's own number. */
export async function call(
  test: TestApp,
  ask: { path: ProcedurePath; input?: object; cookie?: string | undefined },
): Promise<Answer> {
  const { path, input, cookie } = ask;
  const asked = { path, ...(input ? { input } : {}), ...(cookie ? { cookie } : {}) };
  const answer = await (contractOf(path).type === 'query' ? queryOverHttp(test, asked) : callOverHttp(test, asked));
  const body = answer.json();
  return {
    status: answer.statusCode,
    data: body.result?.data,
    code: body.error?.data?.error?.code ?? null,
    body: withoutNumber(answer.body),
  };
}

/** A body as it would be for any other request. */
export function withoutNumber(body: string): string {
  return body.replaceAll(/"requestId":"[^"]*"/gu, '"requestId":""');
}
