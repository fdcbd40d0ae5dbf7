import type { PublicNoticeDto } from '@shifan/api';

export type NoticePhase = PublicNoticeDto['phase'];

export interface NoticeWords {
  /** The tab, and what the notice is about. */
  label: string;
  listed: string;
  confirm: string;
  confirmSo: (count: number) => string;
  confirmed: string;
  /** What a confirmation makes of those listed. */
  becomes: string;
  upheld: string;
  /** Said where nobody can be listed. */
  nobody: string;
}

/** 公示 of proposed candidates, and of those to be designated. */
export const NOTICE_WORDS: Record<NoticePhase, NoticeWords> = {
  'notice-candidate': {
    label: '拟创建对象公示',
    listed: '拟创建对象',
    confirm: '确认为创建对象',
    confirmSo: (count) => `确认 ${count} 个为创建对象`,
    confirmed: '已确认为创建对象',
    becomes: '确认后，下列单位成为创建对象，进入创建期；不能撤销确认。',
    upheld: '不作为创建对象',
    nobody: '现在没有可以列入公示的申报。',
  },
  'notice-designation': {
    label: '拟认定名单公示',
    listed: '拟认定的示范平台（基地）',
    confirm: '正式认定',
    confirmSo: (count) => `正式认定 ${count} 个`,
    confirmed: '已正式认定',
    becomes: '认定后，下列单位获得示范平台（基地）称号，自今天起算复核期限；不能撤销确认。',
    upheld: '不予认定',
    nobody: '现在没有可以列入的单位：在“评估验收”里拟定“通过”的结论以后，列在这里。',
  },
};

/** The phase of an address; candidates where it names none. */
export function noticePhaseOf(text: string): NoticePhase {
  return text === 'notice-designation' ? text : 'notice-candidate';
}
