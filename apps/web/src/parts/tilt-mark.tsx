import { StatusMark } from '@shifan/ui';
import type { JSX } from 'solid-js';

/** Art. 18: a region that is to be given preference. A flag for those who decide, nothing that counts. */
export function TiltMark(): JSX.Element {
  return (
    <StatusMark tone="plain" icon="info">
      予以倾斜地区
    </StatusMark>
  );
}
