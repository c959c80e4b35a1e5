import { generateNKeysBetween } from 'fractional-indexing';
import type { DemoRows } from '../rows/DemoRows.ts';

const towns = ['Berlin', 'Hamburg', 'Leipzig', 'London', 'Leeds', 'Glasgow', 'Boston', 'Chicago', 'Denver'];
const channels = { ONLINE: ['Online shop', 'Onlineshop'], PHONE: ['Telesales', 'Telefonvertrieb'], FAIR: ['Trade fairs', 'Messen'] };

const dealers = {
  ...Object.fromEntries(towns.map((town) => [town.toUpperCase(), [`Dealer in ${town}`, `Händler in ${town}`]])),
  ...channels,
};

/** Keys of presets that a new tenant has none of. */
export const dealerCodes = Object.keys(dealers);

export function addDealers(rows: DemoRows): void {
  const positions = generateNKeysBetween(null, null, dealerCodes.length);
  for (const [index, [key, [en, de]]] of Object.entries(dealers).entries()) {
    rows.create('Preset', { field: 'DEALER_CODE', key, labels: { de: de!, en: en! }, position: positions[index]!, isActive: true });
  }
}
