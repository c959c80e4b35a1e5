import type { PresetField } from '../../../generated/prisma/client.ts';
import type { Labels } from '../preset.rules.ts';
import { billTypes } from './billTypes.ts';
import { contactTypes } from './contactTypes.ts';
import { correspondenceTypes, ticketTypes } from './copies.ts';
import { countries } from './countries.ts';
import type { LabelledKeys } from './LabelledKeys.ts';
import { numberTypes } from './numberTypes.ts';
import { titles } from './titles.ts';
import { topics } from './topics.ts';
import { usageReports } from './usageReports.ts';

const lists: Record<PresetField, LabelledKeys> = {
  CONTACT_TYPE: contactTypes,
  TITLE: titles,
  COUNTRY: countries,
  NUMBER_1_TYPE: numberTypes,
  NUMBER_2_TYPE: numberTypes,
  NUMBER_3_TYPE: numberTypes,
  NUMBER_4_TYPE: numberTypes,
  // Each tenant has dealers of its own.
  DEALER_CODE: {},
  CONTACT_REGARDING: topics,
  EMAIL_BILL_TYPE: billTypes,
  INVOICE_USAGE_REPORT_CUSTOMER_PROFILE: usageReports,
  COPY_CORRESPONDENCE_TYPE: correspondenceTypes,
  COPY_TICKET_TYPE: ticketTypes,
};

export interface DefaultPreset {
  key: string;
  labels: Labels;
}

export const presetFields = Object.keys(lists) as PresetField[];

/** What a list of a new tenant starts with, in its order. */
export const defaultsOf = (field: PresetField): DefaultPreset[] =>
  Object.entries(lists[field]).map(([key, [en, de]]) => ({ key, labels: { de, en } }));
