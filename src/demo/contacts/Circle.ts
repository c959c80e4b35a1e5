import type { Random } from '../random.ts';
import type { Names } from '../regions/names.ts';
import type { Region } from '../regions/Region.ts';
import type { DemoRows } from '../rows/DemoRows.ts';
import type { Tenant } from './Tenant.ts';

/** What is at hand while one organization and the people around it are made up. */
export interface Circle {
  tenant: Tenant;
  rows: DemoRows;
  random: Random;
  region: Region;
  names: Names;
}
