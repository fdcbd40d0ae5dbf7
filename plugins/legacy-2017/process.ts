import { cite, type Process } from '@shifan/rules';
import { LAPSED } from './law/document.ts';
import { article03, article04 } from './law/general.ts';
import { article22, article23, article24, article25, article27 } from './law/management.ts';
import { article15, article18, article19, article20 } from './law/procedure.ts';

const RECOMMEND = cite(article15, '第十五条', '负责本地区示范平台的推荐工作');
const REVIEW = cite(article18, '第十八条', '评审结果在工业和信息化部门户网站及有关媒体公示15个工作日');
const GRANT = cite(article19, '第十九条', '对评审合格的示范平台授予“国家中小企业公共服务示范平台”称号');
const YEARS = cite(article23, '第二十三条', '每次认定有效期为三年，在有效期满当年可再次申报');
const VIOLATION = cite(article23, '第二十三条', '在有效期内如有违法违规等行为，一经查实，予以撤销示范平台称号');

/** One step from the review to the title: no creation-period, no acceptance, no reexamination. */
export const process: Process = {
  start: 'review',
  phases: [
    {
      phase: 'review',
      id: 'review',
      chains: [
        {
          id: 'province',
          levels: [
            {
              level: 'province',
              // Art. 27: a national association stands in the province's place and recommends directly.
              by: ['province', 'association'],
              citation: RECOMMEND,
              also: [cite(article27, '第二十七条', '全国性行业协会可按照本办法的相关规定，直接向工业和信息化部推荐')],
            },
            {
              level: 'ministry',
              by: ['ministry'],
              citation: cite(article03, '第三条', '工业和信息化部负责示范平台的认定管理工作'),
            },
          ],
          citation: RECOMMEND,
        },
      ],
      next: 'notice-designation',
      citations: {
        submit: RECOMMEND,
        return: RECOMMEND,
        withdraw: cite(
          article04,
          '第四条',
          '示范平台的认定遵循公开、公平、公正、自愿原则，对认定的示范平台实行动态管理',
        ),
        decline: RECOMMEND,
        recommend: RECOMMEND,
        propose: REVIEW,
        quota: cite(article20, '第二十条', '示范平台的评审工作每年开展1次'),
      },
    },
    {
      phase: 'public-notice',
      id: 'notice-designation',
      by: 'ministry',
      workingDays: 'notice-working-days',
      countFirstDay: false,
      interpretation:
        '条文只写“15个工作日”。这里的读法：发布当日不计入，从次日起算。条文没有写异议怎样处理，比照评审不合格处理。',
      next: 'designated',
      citations: {
        run: REVIEW,
        object: cite(article25, '第二十五条', '示范平台认定工作接受审计、监察部门和社会的监督'),
        settle: REVIEW,
        confirm: GRANT,
        upheld: GRANT,
      },
    },
    {
      phase: 'designation',
      id: 'designated',
      term: {
        years: 'title-years',
        until: LAPSED,
        citation: YEARS,
        interpretation:
          '每次认定三年。工信部企业〔2025〕225号第十九条废止本办法，“有效期内的……2025年12月31日到期后失效”可以读成全部称号到这一天失效，也可以读成只指这一天到期的称号。这里的读法：全部称号最迟到2025年12月31日失效；三年届满日和失效日两个日期都保留。',
      },
      yearReports: [
        {
          by: ['operator'],
          month: 'summary-month',
          citation: cite(article22, '第二十二条', '每年2月底前将上一年度工作总结报省级中小企业主管部门'),
        },
        {
          by: ['province'],
          month: 'report-month',
          citation: cite(
            article24,
            '第二十四条',
            '每年3月底前将上一年度示范平台工作总结汇报和检查情况报告报工业和信息化部',
          ),
        },
      ],
      citations: { grant: GRANT, hold: YEARS },
    },
  ],
  sanction: {
    by: 'ministry',
    grounds: [
      { id: 'violation', title: '违法违规行为查实', record: 'investigation', citation: VIOLATION },
      {
        id: 'failed-assessment',
        title: '第三方测评不合格',
        record: 'assessment',
        citation: cite(article24, '第二十四条', '评测不合格的平台将撤销示范平台称号'),
      },
    ],
    citation: VIOLATION,
  },
};
