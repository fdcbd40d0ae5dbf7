import { noticesContract } from '../contract/notices.ts';
import { livePlugins } from '../law/live-plugins.ts';
import { open as everybody } from '../trpc/may.ts';
import { isOpen, openCall } from './calls.ts';

const { input, output } = noticesContract.open;

export const open = everybody('notices.open')
  .input(input)
  .output(output)
  .query(({ ctx: { today } }) =>
    livePlugins().flatMap((plugin) =>
      plugin.notices.filter((notice) => isOpen(notice, today)).map((notice) => openCall(plugin, notice, today)),
    ),
  );
