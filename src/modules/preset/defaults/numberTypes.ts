import type { LabelledKeys } from './LabelledKeys.ts';

export const numberTypes: LabelledKeys = {
  PHONE: ['Phone', 'Telefon'],
  MOBILE: ['Mobile', 'Mobil'],
  WORK: ['Work', 'Geschäftlich'],
  HOME: ['Home', 'Privat'],
  DIRECT_LINE: ['Direct line', 'Durchwahl'],
  SWITCHBOARD: ['Switchboard', 'Zentrale'],
  FAX: ['Fax', 'Fax'],
  HOTLINE: ['Hotline', 'Hotline'],
  EMERGENCY: ['Emergency', 'Notfall'],
  OTHER: ['Other', 'Sonstige'],
};
