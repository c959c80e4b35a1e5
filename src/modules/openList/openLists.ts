/** The open lists (R3.82) and the values that every tenant's list starts with. */
export const openLists = {
  DEPARTMENT_AREA: ['ADMINISTRATION'],
  MEMBERSHIP_TYPE: ['CLUB'],
  PERSONAL_RELATIONSHIP_TYPE: ['SPOUSE'],
  SUPPLIER_TAX_INFORMATION_TYPE: ['VendorTaxInformation'],
  TAX_EXEMPTION: ['UNIVERSAL_POSTAL_SERVICE_DE'],
} as const satisfies Record<string, readonly string[]>;

export type OpenListName = keyof typeof openLists;

export const openListNames = Object.keys(openLists) as OpenListName[];

/** The most values that a list may have, those it starts with included. */
export const maximumListValues = 1000;

/** The only list whose values can be symmetric, and those that every tenant starts with. */
export const symmetricList = 'PERSONAL_RELATIONSHIP_TYPE';
const knownSymmetricValues = ['SPOUSE'];

/** A tenant's list: the values that it starts with, then the tenant's own in the order in which they came. */
export interface OpenList {
  list: OpenListName;
  values: string[];
  /** Those of the values that hold for both sides alike. */
  symmetricValues: string[];
}

interface AddedValue {
  value: string;
  isSymmetric: boolean;
}

export const toOpenList = (list: OpenListName, added: AddedValue[]): OpenList => ({
  list,
  values: [...openLists[list], ...valuesOf(added)],
  symmetricValues: [
    ...(list === symmetricList ? knownSymmetricValues : []),
    ...valuesOf(added.filter(({ isSymmetric }) => isSymmetric)),
  ],
});

const valuesOf = (rows: AddedValue[]): string[] => rows.map(({ value }) => value);
