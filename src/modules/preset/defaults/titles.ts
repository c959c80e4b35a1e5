import type { LabelledKeys } from './LabelledKeys.ts';

export const titles: LabelledKeys = {
  MR: ['Mr', 'Herr'],
  MRS: ['Mrs', 'Frau'],
  MS: ['Ms', 'Frau'],
  MX: ['Mx', 'Mx'],
  DR: ['Dr', 'Dr.'],
  PROF: ['Prof', 'Prof.'],
  PROF_DR: ['Prof Dr', 'Prof. Dr.'],
};
