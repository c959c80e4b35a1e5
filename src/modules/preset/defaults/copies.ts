import type { LabelledKeys } from './LabelledKeys.ts';

export const correspondenceTypes: LabelledKeys = {
  LETTER: ['Letters', 'Briefe'],
  EMAIL: ['E-mails', 'E-Mails'],
  OFFER: ['Offers', 'Angebote'],
  ORDER_CONFIRMATION: ['Order confirmations', 'Auftragsbestätigungen'],
  DELIVERY_NOTE: ['Delivery notes', 'Lieferscheine'],
  INVOICE: ['Invoices', 'Rechnungen'],
  REMINDER: ['Payment reminders', 'Mahnungen'],
  CONTRACT: ['Contracts', 'Verträge'],
};

export const ticketTypes: LabelledKeys = {
  INCIDENT: ['Incidents', 'Störungen'],
  SERVICE_REQUEST: ['Service requests', 'Serviceanfragen'],
  CHANGE: ['Changes', 'Änderungen'],
  MAINTENANCE: ['Maintenance', 'Wartungen'],
  COMPLAINT: ['Complaints', 'Beschwerden'],
  QUESTION: ['Questions', 'Fragen'],
};
