/** The open lists (R3.82) and the values that every tenant's list starts with. */
export const openLists = {
  DEPARTMENT_AREA: ['ADMINISTRATION'],
  SUPPLIER_TAX_INFORMATION_TYPE: ['VendorTaxInformation'],
  TAX_EXEMPTION: ['UNIVERSAL_POSTAL_SERVICE_DE'],
} as const satisfies Record<string, readonly string[]>;

export type OpenListName = keyof typeof openLists;

export const openListNames = Object.keys(openLists) as OpenListName[];

/** The most values that a list may have, those it starts with included. */
export const maximumListValues = 1000;

/** A tenant's list: the values that it starts with, then the tenant's own in the order in which they came. */
export interface OpenList {
  list: OpenListName;
  values: string[];
}
