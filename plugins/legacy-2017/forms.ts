import type { Field, Form } from '@shifan/rules';

const count = (key: string, label: string, unit: string): Field => ({
  key,
  label,
  type: 'integer',
  unit,
  required: true,
  min: '0',
});
const percent = (key: string, label: string): Field => ({
  key,
  label,
  type: 'percent',
  unit: '%',
  required: true,
  min: '0',
  max: '100',
});
const amount = (key: string, label: string): Field => ({
  key,
  label,
  type: 'decimal',
  unit: '亿元',
  required: false,
  min: '0',
});

/** The facts that arts 12 and 13 decide on. The measure's own forms (annexes 1 and 2) are not held. */
export const forms: Form[] = [
  {
    id: 'application-platform',
    role: 'application-form',
    title: '认定条件情况（原办法附件未持有，按第十二条、第十三条列出）',
    annex: '非原表：工信部企业〔2017〕156号附件1、附件2未持有',
    kinds: ['platform'],
    sections: [
      {
        id: 'platform',
        title: '一、平台和运营单位',
        fields: [
          { key: 'platformName', label: '平台名称', type: 'text', required: true, maxCharacters: 100 },
          { key: 'operatorName', label: '运营单位名称', type: 'text', required: true, maxCharacters: 100 },
          { key: 'uscc', label: '统一社会信用代码', type: 'uscc', required: true },
          { key: 'operatingSince', label: '开始运营时间', type: 'year-month', required: true },
          { key: 'totalAssetsWan', label: '资产总额', type: 'money-wan', unit: '万元', required: true, min: '0' },
        ],
      },
      {
        id: 'conditions',
        title: '二、基本条件（第十二条）',
        fields: [
          count('servedSmes', '年服务中小企业数量', '家'),
          percent('satisfactionRate', '用户满意度'),
          count('providerCount', '集聚服务机构数量', '家'),
          {
            key: 'priorRecognition',
            label: '是否获得省级示范平台认定或国家部委、全国性行业协会的相关认定',
            type: 'yes-no',
            required: true,
          },
          { key: 'hasManagementRules', label: '是否有健全的管理制度', type: 'yes-no', required: true },
          percent('publicServiceShare', '公益性服务或低收费服务占总服务量的比例'),
          count('serviceStaffCount', '从事为中小企业服务的人员', '人'),
          percent('qualifiedStaffShare', '大专及以上学历和中级及以上技术职称专业人员的比例'),
        ],
      },
      {
        id: 'functions',
        title: '三、功能要求（第十三条，至少一项）',
        fields: [
          { ...count('informationServedSmes', '信息服务：线下年服务企业数量', '家'), required: false },
          { ...count('informationEvents', '信息服务：年活动次数', '次'), required: false },
          { ...count('technologyEvents', '技术服务：年活动次数', '次'), required: false },
          { ...count('startupEvents', '创业服务：年活动次数', '次'), required: false },
          { ...count('trainedPersonTimes', '培训服务：年培训人次', '人次'), required: false },
          { ...count('financeEvents', '融资服务：年活动次数', '次'), required: false },
          amount('financeRaisedYi', '融资服务：帮助中小企业融资总额'),
          amount('guaranteeNewYi', '融资担保：年新增担保额'),
        ],
      },
    ],
  },
];
