import type { LabelledKeys } from './LabelledKeys.ts';

export const topics: LabelledKeys = {
  INVOICES: ['Invoices', 'Rechnungen'],
  PAYMENTS: ['Payments and reminders', 'Zahlungen und Mahnungen'],
  ORDERS: ['Orders', 'Bestellungen'],
  DELIVERIES: ['Deliveries', 'Lieferungen'],
  CONTRACTS: ['Contracts', 'Verträge'],
  OFFERS: ['Offers', 'Angebote'],
  SUPPORT: ['Support', 'Support'],
  OUTAGES: ['Outages and maintenance', 'Störungen und Wartung'],
  COMPLAINTS: ['Complaints', 'Beschwerden'],
  NEWS: ['News', 'Neuigkeiten'],
};
