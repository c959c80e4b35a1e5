import type { Probe } from '../Probe.ts';
import { documentProbes } from './documents.ts';
import { httpProbes } from './http.ts';
import { jsonProbes } from './json.ts';
import { tokenProbes } from './tokens.ts';
import { uploadProbes } from './uploads.ts';
import { filterProbes, idProbes, inputProbes } from './values.ts';

export const probes: Probe[] = [
  ...httpProbes,
  ...jsonProbes,
  ...documentProbes,
  ...idProbes,
  ...filterProbes,
  ...inputProbes,
  ...uploadProbes,
  ...tokenProbes,
];
