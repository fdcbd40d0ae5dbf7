import { t } from '../trpc/init.ts';
import { create } from './create.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { receipt } from './receipt.ts';
import { saveDraft } from './save-draft.ts';
import { submit } from './submit.ts';
import { timeline } from './timeline.ts';
import { validate } from './validate.ts';
import { withdraw } from './withdraw.ts';

export const applicationsRouter = t.router({
  list,
  create,
  get,
  saveDraft,
  validate,
  submit,
  withdraw,
  receipt,
  timeline,
});
