import type { Facts } from '@shifan/rules';

/** `since`: when the platform went online. Rates in per cent. */
function platform(since: string, of: { served: string; covered: string; providers: string; satisfied: string }): Facts {
  return {
    platformOnlineSince: since,
    servedSmes: of.served,
    coverageRate: of.covered,
    providerCount: of.providers,
    satisfactionRate: of.satisfied,
  };
}

/** `since`: the month in which the base began to operate. */
function base(since: string, of: { smes: string; enterprises: string; providers: string; rd: string }): Facts {
  return {
    operatingSince: since,
    residentSmes: of.smes,
    residentEnterprises: of.enterprises,
    professionalProviders: of.providers,
    rdIntensity: of.rd,
  };
}

/** Figures in which operators of the demo differ from the written answers, so that what is spread can be seen spread. */
export const OWN_FIGURES: Record<string, Facts> = {
  dg_mould: platform('2021-03-15', { served: '1840', covered: '87.5', providers: '98', satisfied: '93' }),
  hz_led: platform('2020-11-02', { served: '1125', covered: '71.4', providers: '84', satisfied: '91.5' }),
  zj_digital: platform('2016-05-20', { served: '5210', covered: '100', providers: '312', satisfied: '98' }),
  dl_software: platform('2018-09-28', { served: '2075', covered: '80', providers: '143', satisfied: '95' }),
  sz_chip: platform('2017-04-18', { served: '3360', covered: '90', providers: '205', satisfied: '96.8' }),
  sc_panda: platform('2019-12-01', { served: '2680', covered: '65', providers: '176', satisfied: '94' }),
  cq_auto: platform('2021-08-10', { served: '1490', covered: '52.6', providers: '109', satisfied: '90' }),
  ln_press: platform('2022-05-06', { served: '1048', covered: '46.2', providers: '81', satisfied: '88.5' }),
  bt_cotton: platform('2022-10-17', { served: '1012', covered: '35.7', providers: '92', satisfied: '92' }),
  gz_cloud: platform('2018-07-01', { served: '2950', covered: '81.8', providers: '164', satisfied: '95.5' }),
  dg_toys: platform('2021-01-20', { served: '1015', covered: '42.4', providers: '95', satisfied: '86' }),
  zs_lamp: platform('2020-03-09', { served: '1630', covered: '58.3', providers: '118', satisfied: '91' }),
  fs_ceramic: base('2019-05', { smes: '96', enterprises: '110', providers: '31', rd: '2.9' }),
  zj_fabric: base('2015-11', { smes: '188', enterprises: '205', providers: '55', rd: '3.4' }),
  dl_bearing: base('2017-06', { smes: '117', enterprises: '129', providers: '38', rd: '5.2' }),
  sz_robot: base('2020-01', { smes: '164', enterprises: '178', providers: '61', rd: '8.7' }),
  sn_aero: base('2021-04', { smes: '88', enterprises: '101', providers: '27', rd: '6.3' }),
  fs_metal: base('2016-08', { smes: '142', enterprises: '170', providers: '40', rd: '2.4' }),
  jm_power: base('2020-10', { smes: '84', enterprises: '98', providers: '24', rd: '3.1' }),
};
