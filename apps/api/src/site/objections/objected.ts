import type { PublicNoticeDto } from '../../contract/public-notices.ts';
import type { ObjectionRules } from '../../contract/registry.ts';

/** What is objected to: one unit on one notice, by that notice's rules. */
export type Objected = { notice: PublicNoticeDto; item: PublicNoticeDto['items'][number]; rules: ObjectionRules };
