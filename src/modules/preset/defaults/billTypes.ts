import type { LabelledKeys } from './LabelledKeys.ts';

export const billTypes: LabelledKeys = {
  PDF: ['PDF', 'PDF'],
  PDF_DETAILED: ['PDF with details', 'PDF mit Einzelnachweisen'],
  ZUGFERD: ['ZUGFeRD (PDF and XML)', 'ZUGFeRD (PDF und XML)'],
  XRECHNUNG: ['XRechnung (XML)', 'XRechnung (XML)'],
  NOTICE: ['Notice without the bill', 'Hinweis ohne Rechnung'],
};
