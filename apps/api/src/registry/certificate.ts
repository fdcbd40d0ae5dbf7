import { registryContract } from '../contract/registry.ts';
import { may } from '../trpc/may.ts';
import { certificateDto, issueCertificate } from './issue-certificate.ts';
import { siteOf } from './site-of.ts';

const { input, output } = registryContract.certificate;

export const certificate = may('registry.certificate')
  .input(input)
  .output(output)
  .mutation(async ({ ctx, input: { tenantId, caseId } }) =>
    certificateDto(await issueCertificate(ctx, { ref: { tenantId, caseId }, site: siteOf(ctx.services.config) })),
  );
