import type { LabelledKeys } from './LabelledKeys.ts';

export const contactTypes: LabelledKeys = {
  MAIN: ['Main contact', 'Hauptansprechpartner'],
  BILLING: ['Billing', 'Rechnungswesen'],
  ACCOUNTS_PAYABLE: ['Accounts payable', 'Kreditorenbuchhaltung'],
  TECHNICAL: ['Technical', 'Technik'],
  DECISION_MAKER: ['Decision maker', 'Entscheider'],
  PURCHASING: ['Purchasing', 'Einkauf'],
  SALES: ['Sales', 'Vertrieb'],
  DELIVERY: ['Delivery', 'Lieferung'],
  LEGAL: ['Legal', 'Recht'],
  MANAGEMENT: ['Management', 'Geschäftsleitung'],
  EMERGENCY: ['Emergency', 'Notfall'],
  OTHER: ['Other', 'Sonstiges'],
};
