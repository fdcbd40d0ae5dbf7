import { fail, ShifanError } from '@shifan/errors';
import type { FileProblem } from '@shifan/plugin-kit';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BundleOrder } from '../contract/designer.ts';
import { answer } from '../http/error-handler.ts';
import { checkOrigin } from '../http/origin-check.ts';
import { signedInContextOf } from '../http/person-of.ts';
import { wireErrorOf } from '../http/wire-error-of.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import type { Services } from '../services.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { inputError } from '../trpc/input-error.ts';
import { RIGHTS } from '../trpc/rights.ts';
import { type BundleCheck, checkBundle } from './check-bundle.ts';
import { proposeBundle } from './propose-bundle.ts';

const MAX_BYTES = 4_000_000;

type Exchange = { request: FastifyRequest; reply: FastifyReply };

/** POST a bundle (`shifan pack`) as JSON: to hear what is wrong with it, or to propose that it be installed. */
export async function bundleRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: MAX_BYTES }, (_request, body, done) =>
    done(null, body),
  );
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const isTooLarge = error.code === 'FST_ERR_CTP_BODY_TOO_LARGE';
    return answer(isTooLarge ? new ShifanError('INPUT_TOO_LARGE', { max: '4 MB' }) : error, { request, reply });
  });
  app.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'));

  app.post('/designer/bundles/check', async (request, reply) => {
    const { check } = await checked(services, { request, reply });
    return check.passed ? { passed: true, problems: [], bundle: shownOf(check) } : { ...check, bundle: null };
  });

  app.post('/designer/bundles', async (request, reply) => {
    const parsed = BundleOrder.safeParse(request.query);
    const order = parsed.success ? parsed.data : refuse(inputError(parsed.error, request.query));
    const { ctx, check } = await checked(services, { request, reply });
    if (!check.passed) return refuseBundle(check.problems, { request, reply });
    return proposeBundle(ctx, { ...order, ...check });
  });
}

async function checked(services: Services, exchange: Exchange): Promise<{ ctx: SignedInContext; check: BundleCheck }> {
  const { request } = exchange;
  checkOrigin(request, services.config.publicUrl);
  if (request.headers['content-encoding'] !== undefined) fail('INPUT_COMPRESSED');
  const ctx = await signedInContextOf(services, exchange);
  const { role, tenant } = ctx.person;
  const proposers: readonly string[] = RIGHTS['designer.rejectBundle'];
  if (!proposers.includes(role)) fail('FORBIDDEN');
  services.callWindows.count(`designer.bundles ${ctx.person.id}`, { most: 30, seconds: 600 });
  if (typeof request.body !== 'string' || request.body === '') fail('INPUT_NOT_JSON');
  return { ctx, check: await checkBundle(request.body, { tenant: tenant.id, today: ctx.today }) };
}

function shownOf({ bundle: { plugin }, summary }: Extract<BundleCheck, { passed: true }>) {
  const { id: jurisdiction, title, version: number } = plugin;
  return { jurisdiction, title, number, version: pinnedVersion(plugin), check: summary };
}

/** As any refusal, and with every problem: a wire error holds the first alone. */
function refuseBundle(problems: readonly FileProblem[], { request, reply }: Exchange) {
  const [first] = problems;
  const words = first ? `${first.path}：${first.found}，应为${first.expected}` : '';
  const error = new ShifanError('BUNDLE_REFUSED', { count: String(problems.length), first: words });
  return reply.status(error.status).send({ ...wireErrorOf(error, request.id), problems });
}

function refuse(error: ShifanError): never {
  throw error;
}
