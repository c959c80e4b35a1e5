import type { LabelledKeys } from './LabelledKeys.ts';

export const usageReports: LabelledKeys = {
  SUMMARY: ['Summary', 'Zusammenfassung'],
  BY_SERVICE: ['By service', 'Nach Diensten'],
  BY_SITE: ['By site', 'Nach Standorten'],
  BY_COST_CENTRE: ['By cost centre', 'Nach Kostenstellen'],
  ITEMIZED: ['Itemized', 'Einzelnachweis'],
};
