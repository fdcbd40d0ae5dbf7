import type { JSX } from 'solid-js';
import { Page } from '../../../parts/page.tsx';
import { HowItWorks } from './how-it-works.tsx';
import { OpenCalls } from './open-calls.tsx';
import { RunningNotices } from './running-notices.tsx';

/** What anybody sees first: calls that are open, public notices that run, and how it all works. */
export function HomeScreen(): JSX.Element {
  return (
    <Page
      title="示范平台（基地）申报与公示"
      lead="申报、推荐、择优、公示、创建，全过程在这里办理。每一步都写明依据的条款和截止的日子。"
    >
      <OpenCalls />
      <RunningNotices />
      <HowItWorks />
    </Page>
  );
}
