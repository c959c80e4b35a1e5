/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What `addAddress` takes. */
export type AddAddressInput = {
  /** The new postal address. */
  detail: AddressInput;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** What `addEmail` takes. */
export type AddEmailInput = {
  /** The new e-mail address. */
  detail: EmailInput;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** What `addPhone` takes. */
export type AddPhoneInput = {
  /** The new phone number. */
  detail: PhoneInput;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** What `addTag` takes. */
export type AddTagInput = {
  /** The id of the contact. */
  contactId: string | number;
  /** The name of the tag, 1 to 256 characters. */
  name: string;
};

/** What `addWebAddress` takes. */
export type AddWebAddressInput = {
  /** The new web address. */
  detail: WebAddressInput;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** Conditions on a postal address. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type AddressFilter = {
  /** Floor, building or other additions. */
  additional?: StringFilter | null | undefined;
  /** All of these hold. */
  and?: Array<AddressFilter> | null | undefined;
  /** Through whom items reach the recipient. */
  careOf?: StringFilter | null | undefined;
  /** The city or town. */
  city?: StringFilter | null | undefined;
  /** The country. */
  countryCode?: CountryCodeFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The remark. */
  description?: StringFilter | null | undefined;
  /** The complete address. */
  fullAddress?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether it is the one to use first. */
  isPreferred?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: AddressFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<AddressFilter> | null | undefined;
  /** Who receives items there. */
  recipientName?: StringFilter | null | undefined;
  /** The street without the number. */
  streetName?: StringFilter | null | undefined;
  /** The house number. */
  streetNumber?: StringFilter | null | undefined;
  /** What kind of place it is. */
  type?: AddressTypeFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The capacity in which it is used. */
  usageContext?: UsageContextFilter | null | undefined;
  /** What it may be used for. */
  usages?: AddressUsageValuesFilter | null | undefined;
  /** The postal code. */
  zip?: StringFilter | null | undefined;
};

/** A new postal address: either `fullAddress`, or a street, city or postal code to format it from. */
export type AddressInput = {
  /** Floor, building or other additions, at most 256 characters. */
  additional?: string | null | undefined;
  /** Through whom items reach the recipient (c/o), at most 256 characters. */
  careOf?: string | null | undefined;
  /** The city or town, at most 256 characters. */
  city?: string | null | undefined;
  /** The country; AN and WG are accepted with a warning. */
  countryCode?: CountryCode | null | undefined;
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** The complete address as shown to people, at most 2000 characters. When left out, the server formats it from the parts by the convention of the country. */
  fullAddress?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** Who receives items there, at most 256 characters. */
  recipientName?: string | null | undefined;
  /** The street without the number, at most 256 characters. */
  streetName?: string | null | undefined;
  /** The house number, at most 256 characters. */
  streetNumber?: string | null | undefined;
  /** What kind of place it is. */
  type: AddressType;
  /** The capacity in which it is used. When left out: ORGANIZATION for organizations, PERSONAL for individuals, PROFESSIONAL for professional identities. */
  usageContext?: UsageContext | null | undefined;
  /** What it may be used for. Empty, null or left out mean EVERYTHING, which subsumes the others. */
  usages?: Array<AddressUsage> | null | undefined;
  /** The postal code, at most 32 characters. */
  zip?: string | null | undefined;
};

/** Conditions on a list of related rows. */
export type AddressListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: AddressFilter | null | undefined;
  /** No row matches. */
  none?: AddressFilter | null | undefined;
  /** At least one row matches. */
  some?: AddressFilter | null | undefined;
};

/** Changes of a postal address. What is left out stays; null clears. */
export type AddressPatch = {
  /** Floor, building or other additions, at most 256 characters. */
  additional?: string | null | undefined;
  /** Through whom items reach the recipient (c/o), at most 256 characters. */
  careOf?: string | null | undefined;
  /** The city or town, at most 256 characters. */
  city?: string | null | undefined;
  /** The country; AN and WG are accepted with a warning. */
  countryCode?: CountryCode | null | undefined;
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** The complete address as shown to people. Null makes the server format it from the parts from now on. */
  fullAddress?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** Who receives items there, at most 256 characters. */
  recipientName?: string | null | undefined;
  /** The street without the number, at most 256 characters. */
  streetName?: string | null | undefined;
  /** The house number, at most 256 characters. */
  streetNumber?: string | null | undefined;
  /** What kind of place it is; not null. */
  type?: AddressType | null | undefined;
  /** The capacity in which it is used; not null. */
  usageContext?: UsageContext | null | undefined;
  /** What it may be used for. Empty, null or left out mean EVERYTHING, which subsumes the others. */
  usages?: Array<AddressUsage> | null | undefined;
  /** The postal code, at most 32 characters. */
  zip?: string | null | undefined;
};

/** What kind of place an address is. */
export const AddressType = {
  /** A factory. */
  Factory: 'FACTORY',
  /** The head office of an organization. */
  Headquarters: 'HEADQUARTERS',
  /** An office at home. */
  HomeOffice: 'HOME_OFFICE',
  /** Not said. */
  NotQualified: 'NOT_QUALIFIED',
  /** An office. */
  Office: 'OFFICE',
  /** An office in a shared office building. */
  OfficeCenter: 'OFFICE_CENTER',
  /** A parcel locker. */
  Packstation: 'PACKSTATION',
  /** A post office, for items to be collected. */
  PostOffice: 'POST_OFFICE',
  /** A post office box. */
  PoBox: 'PO_BOX',
  /** The home where somebody lives. */
  ResidentialHome: 'RESIDENTIAL_HOME',
  /** A second home. */
  SecondHome: 'SECOND_HOME',
  /** A parcel shop or service point. */
  ServicePoint: 'SERVICE_POINT',
  /** A shop. */
  Store: 'STORE',
  /** A branch or subsidiary. */
  Subsidiary: 'SUBSIDIARY',
  /** A holiday home. */
  VacationHome: 'VACATION_HOME',
  /** A warehouse. */
  Warehouse: 'WAREHOUSE'
} as const;

export type AddressType = typeof AddressType[keyof typeof AddressType];
/** Conditions on a value of the type AddressType; all that are given must hold. */
export type AddressTypeFilter = {
  /** Equals. */
  eq?: AddressType | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<AddressType> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: AddressType | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: AddressType | null | undefined;
};

/** What an address may be used for. */
export const AddressUsage = {
  /** Letters. */
  Correspondence: 'CORRESPONDENCE',
  /** Every purpose; subsumes the others. */
  Everything: 'EVERYTHING',
  /** Invoices. */
  Invoices: 'INVOICES',
  /** Deliveries. */
  Shipping: 'SHIPPING'
} as const;

export type AddressUsage = typeof AddressUsage[keyof typeof AddressUsage];
/** Conditions on a list of values of the type AddressUsage; all that are given must hold. */
export type AddressUsageValuesFilter = {
  /** Has no value but these; at most 1000. */
  cd?: Array<AddressUsage> | null | undefined;
  /** Contains all of the values; at most 1000. */
  cs?: Array<AddressUsage> | null | undefined;
  /** Contains at least one of the values; at most 1000. */
  ov?: Array<AddressUsage> | null | undefined;
};

/** Conditions on a role of alternative payer. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type AlternativePayerRoleFilter = {
  /** The number of the alternative payer. */
  alternativePayerNumber?: StringFilter | null | undefined;
  /** All of these hold. */
  and?: Array<AlternativePayerRoleFilter> | null | undefined;
  /** When the role was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The debtor account. */
  debtorAccountId?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether the contact has the role now. */
  isActive?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: AlternativePayerRoleFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<AlternativePayerRoleFilter> | null | undefined;
  /** The first day as an alternative payer. */
  since?: DateFilter | null | undefined;
  /** When the role was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
};

/** Whether there is a value, and which. */
export const BooleanCondition = {
  /** The value is false. */
  False: 'FALSE',
  /** There is a value. */
  NotNull: 'NOT_NULL',
  /** There is no value. */
  Null: 'NULL',
  /** The value is true. */
  True: 'TRUE'
} as const;

export type BooleanCondition = typeof BooleanCondition[keyof typeof BooleanCondition];
/** Conditions on a value of the type Boolean; all that are given must hold. */
export type BooleanFilter = {
  /** Equals. */
  eq?: boolean | null | undefined;
  /** Is missing, present, true or false. */
  is?: BooleanCondition | null | undefined;
};

/** Conditions on a contact of either kind. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type ContactFilter = {
  /** Its postal addresses. */
  addresses?: AddressListFilter | null | undefined;
  /** It holds the role of alternative payer, and that meets this. */
  alternativePayerRole?: AlternativePayerRoleFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ContactFilter> | null | undefined;
  /** When the contact was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** All of these conditions on custom fields hold; at most 100. */
  customFields?: Array<CustomFieldFilter> | null | undefined;
  /** It holds the role of customer, and that meets this. */
  customerRole?: CustomerRoleFilter | null | undefined;
  /** Its e-mail addresses. */
  emails?: EmailListFilter | null | undefined;
  /** The id in the system it came from. */
  externalId?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Which of the two kinds it is. */
  kind?: ContactKindFilter | null | undefined;
  /** Its memberships in organizations. */
  memberships?: MembershipListFilter | null | undefined;
  /** The display name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ContactFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<ContactFilter> | null | undefined;
  /** Its phone numbers. */
  phones?: PhoneListFilter | null | undefined;
  /** It holds the role of supplier, and that meets this. */
  supplierRole?: SupplierRoleFilter | null | undefined;
  /** Its tags. */
  tags?: TagListFilter | null | undefined;
  /** When the contact was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Its web addresses. */
  webAddresses?: WebAddressListFilter | null | undefined;
};

/** The two kinds of contacts. */
export const ContactKind = {
  /** A human being. */
  Individual: 'INDIVIDUAL',
  /** A business, club, authority or other organization. */
  Organization: 'ORGANIZATION'
} as const;

export type ContactKind = typeof ContactKind[keyof typeof ContactKind];
/** Conditions on a value of the type ContactKind; all that are given must hold. */
export type ContactKindFilter = {
  /** Equals. */
  eq?: ContactKind | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<ContactKind> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: ContactKind | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: ContactKind | null | undefined;
};

/** A country or territory by its ISO 3166-1 alpha-2 code, and the two listed codes AN and WG. */
export const CountryCode = {
  /** Andorra. */
  Ad: 'AD',
  /** United Arab Emirates. */
  Ae: 'AE',
  /** Afghanistan. */
  Af: 'AF',
  /** Antigua & Barbuda. */
  Ag: 'AG',
  /** Anguilla. */
  Ai: 'AI',
  /** Albania. */
  Al: 'AL',
  /** Armenia. */
  Am: 'AM',
  /** Netherlands Antilles, withdrawn from ISO 3166-1 in 2010; accepted with a warning. */
  An: 'AN',
  /** Angola. */
  Ao: 'AO',
  /** Antarctica. */
  Aq: 'AQ',
  /** Argentina. */
  Ar: 'AR',
  /** American Samoa. */
  As: 'AS',
  /** Austria. */
  At: 'AT',
  /** Australia. */
  Au: 'AU',
  /** Aruba. */
  Aw: 'AW',
  /** Åland Islands. */
  Ax: 'AX',
  /** Azerbaijan. */
  Az: 'AZ',
  /** Bosnia & Herzegovina. */
  Ba: 'BA',
  /** Barbados. */
  Bb: 'BB',
  /** Bangladesh. */
  Bd: 'BD',
  /** Belgium. */
  Be: 'BE',
  /** Burkina Faso. */
  Bf: 'BF',
  /** Bulgaria. */
  Bg: 'BG',
  /** Bahrain. */
  Bh: 'BH',
  /** Burundi. */
  Bi: 'BI',
  /** Benin. */
  Bj: 'BJ',
  /** St. Barthélemy. */
  Bl: 'BL',
  /** Bermuda. */
  Bm: 'BM',
  /** Brunei. */
  Bn: 'BN',
  /** Bolivia. */
  Bo: 'BO',
  /** Caribbean Netherlands. */
  Bq: 'BQ',
  /** Brazil. */
  Br: 'BR',
  /** Bahamas. */
  Bs: 'BS',
  /** Bhutan. */
  Bt: 'BT',
  /** Bouvet Island. */
  Bv: 'BV',
  /** Botswana. */
  Bw: 'BW',
  /** Belarus. */
  By: 'BY',
  /** Belize. */
  Bz: 'BZ',
  /** Canada. */
  Ca: 'CA',
  /** Cocos (Keeling) Islands. */
  Cc: 'CC',
  /** Congo - Kinshasa. */
  Cd: 'CD',
  /** Central African Republic. */
  Cf: 'CF',
  /** Congo - Brazzaville. */
  Cg: 'CG',
  /** Switzerland. */
  Ch: 'CH',
  /** Côte d’Ivoire. */
  Ci: 'CI',
  /** Cook Islands. */
  Ck: 'CK',
  /** Chile. */
  Cl: 'CL',
  /** Cameroon. */
  Cm: 'CM',
  /** China. */
  Cn: 'CN',
  /** Colombia. */
  Co: 'CO',
  /** Costa Rica. */
  Cr: 'CR',
  /** Cuba. */
  Cu: 'CU',
  /** Cape Verde. */
  Cv: 'CV',
  /** Curaçao. */
  Cw: 'CW',
  /** Christmas Island. */
  Cx: 'CX',
  /** Cyprus. */
  Cy: 'CY',
  /** Czechia. */
  Cz: 'CZ',
  /** Germany. */
  De: 'DE',
  /** Djibouti. */
  Dj: 'DJ',
  /** Denmark. */
  Dk: 'DK',
  /** Dominica. */
  Dm: 'DM',
  /** Dominican Republic. */
  Do: 'DO',
  /** Algeria. */
  Dz: 'DZ',
  /** Ecuador. */
  Ec: 'EC',
  /** Estonia. */
  Ee: 'EE',
  /** Egypt. */
  Eg: 'EG',
  /** Western Sahara. */
  Eh: 'EH',
  /** Eritrea. */
  Er: 'ER',
  /** Spain. */
  Es: 'ES',
  /** Ethiopia. */
  Et: 'ET',
  /** Finland. */
  Fi: 'FI',
  /** Fiji. */
  Fj: 'FJ',
  /** Falkland Islands. */
  Fk: 'FK',
  /** Micronesia. */
  Fm: 'FM',
  /** Faroe Islands. */
  Fo: 'FO',
  /** France. */
  Fr: 'FR',
  /** Gabon. */
  Ga: 'GA',
  /** United Kingdom. */
  Gb: 'GB',
  /** Grenada. */
  Gd: 'GD',
  /** Georgia. */
  Ge: 'GE',
  /** French Guiana. */
  Gf: 'GF',
  /** Guernsey. */
  Gg: 'GG',
  /** Ghana. */
  Gh: 'GH',
  /** Gibraltar. */
  Gi: 'GI',
  /** Greenland. */
  Gl: 'GL',
  /** Gambia. */
  Gm: 'GM',
  /** Guinea. */
  Gn: 'GN',
  /** Guadeloupe. */
  Gp: 'GP',
  /** Equatorial Guinea. */
  Gq: 'GQ',
  /** Greece. */
  Gr: 'GR',
  /** South Georgia & South Sandwich Islands. */
  Gs: 'GS',
  /** Guatemala. */
  Gt: 'GT',
  /** Guam. */
  Gu: 'GU',
  /** Guinea-Bissau. */
  Gw: 'GW',
  /** Guyana. */
  Gy: 'GY',
  /** Hong Kong SAR China. */
  Hk: 'HK',
  /** Heard & McDonald Islands. */
  Hm: 'HM',
  /** Honduras. */
  Hn: 'HN',
  /** Croatia. */
  Hr: 'HR',
  /** Haiti. */
  Ht: 'HT',
  /** Hungary. */
  Hu: 'HU',
  /** Indonesia. */
  Id: 'ID',
  /** Ireland. */
  Ie: 'IE',
  /** Israel. */
  Il: 'IL',
  /** Isle of Man. */
  Im: 'IM',
  /** India. */
  In: 'IN',
  /** British Indian Ocean Territory. */
  Io: 'IO',
  /** Iraq. */
  Iq: 'IQ',
  /** Iran. */
  Ir: 'IR',
  /** Iceland. */
  Is: 'IS',
  /** Italy. */
  It: 'IT',
  /** Jersey. */
  Je: 'JE',
  /** Jamaica. */
  Jm: 'JM',
  /** Jordan. */
  Jo: 'JO',
  /** Japan. */
  Jp: 'JP',
  /** Kenya. */
  Ke: 'KE',
  /** Kyrgyzstan. */
  Kg: 'KG',
  /** Cambodia. */
  Kh: 'KH',
  /** Kiribati. */
  Ki: 'KI',
  /** Comoros. */
  Km: 'KM',
  /** St. Kitts & Nevis. */
  Kn: 'KN',
  /** North Korea. */
  Kp: 'KP',
  /** South Korea. */
  Kr: 'KR',
  /** Kuwait. */
  Kw: 'KW',
  /** Cayman Islands. */
  Ky: 'KY',
  /** Kazakhstan. */
  Kz: 'KZ',
  /** Laos. */
  La: 'LA',
  /** Lebanon. */
  Lb: 'LB',
  /** St. Lucia. */
  Lc: 'LC',
  /** Liechtenstein. */
  Li: 'LI',
  /** Sri Lanka. */
  Lk: 'LK',
  /** Liberia. */
  Lr: 'LR',
  /** Lesotho. */
  Ls: 'LS',
  /** Lithuania. */
  Lt: 'LT',
  /** Luxembourg. */
  Lu: 'LU',
  /** Latvia. */
  Lv: 'LV',
  /** Libya. */
  Ly: 'LY',
  /** Morocco. */
  Ma: 'MA',
  /** Monaco. */
  Mc: 'MC',
  /** Moldova. */
  Md: 'MD',
  /** Montenegro. */
  Me: 'ME',
  /** St. Martin. */
  Mf: 'MF',
  /** Madagascar. */
  Mg: 'MG',
  /** Marshall Islands. */
  Mh: 'MH',
  /** North Macedonia. */
  Mk: 'MK',
  /** Mali. */
  Ml: 'ML',
  /** Myanmar (Burma). */
  Mm: 'MM',
  /** Mongolia. */
  Mn: 'MN',
  /** Macao SAR China. */
  Mo: 'MO',
  /** Northern Mariana Islands. */
  Mp: 'MP',
  /** Martinique. */
  Mq: 'MQ',
  /** Mauritania. */
  Mr: 'MR',
  /** Montserrat. */
  Ms: 'MS',
  /** Malta. */
  Mt: 'MT',
  /** Mauritius. */
  Mu: 'MU',
  /** Maldives. */
  Mv: 'MV',
  /** Malawi. */
  Mw: 'MW',
  /** Mexico. */
  Mx: 'MX',
  /** Malaysia. */
  My: 'MY',
  /** Mozambique. */
  Mz: 'MZ',
  /** Namibia. */
  Na: 'NA',
  /** New Caledonia. */
  Nc: 'NC',
  /** Niger. */
  Ne: 'NE',
  /** Norfolk Island. */
  Nf: 'NF',
  /** Nigeria. */
  Ng: 'NG',
  /** Nicaragua. */
  Ni: 'NI',
  /** Netherlands. */
  Nl: 'NL',
  /** Norway. */
  No: 'NO',
  /** Nepal. */
  Np: 'NP',
  /** Nauru. */
  Nr: 'NR',
  /** Niue. */
  Nu: 'NU',
  /** New Zealand. */
  Nz: 'NZ',
  /** Oman. */
  Om: 'OM',
  /** Panama. */
  Pa: 'PA',
  /** Peru. */
  Pe: 'PE',
  /** French Polynesia. */
  Pf: 'PF',
  /** Papua New Guinea. */
  Pg: 'PG',
  /** Philippines. */
  Ph: 'PH',
  /** Pakistan. */
  Pk: 'PK',
  /** Poland. */
  Pl: 'PL',
  /** St. Pierre & Miquelon. */
  Pm: 'PM',
  /** Pitcairn Islands. */
  Pn: 'PN',
  /** Puerto Rico. */
  Pr: 'PR',
  /** Palestinian Territories. */
  Ps: 'PS',
  /** Portugal. */
  Pt: 'PT',
  /** Palau. */
  Pw: 'PW',
  /** Paraguay. */
  Py: 'PY',
  /** Qatar. */
  Qa: 'QA',
  /** Réunion. */
  Re: 'RE',
  /** Romania. */
  Ro: 'RO',
  /** Serbia. */
  Rs: 'RS',
  /** Russia. */
  Ru: 'RU',
  /** Rwanda. */
  Rw: 'RW',
  /** Saudi Arabia. */
  Sa: 'SA',
  /** Solomon Islands. */
  Sb: 'SB',
  /** Seychelles. */
  Sc: 'SC',
  /** Sudan. */
  Sd: 'SD',
  /** Sweden. */
  Se: 'SE',
  /** Singapore. */
  Sg: 'SG',
  /** St. Helena. */
  Sh: 'SH',
  /** Slovenia. */
  Si: 'SI',
  /** Svalbard & Jan Mayen. */
  Sj: 'SJ',
  /** Slovakia. */
  Sk: 'SK',
  /** Sierra Leone. */
  Sl: 'SL',
  /** San Marino. */
  Sm: 'SM',
  /** Senegal. */
  Sn: 'SN',
  /** Somalia. */
  So: 'SO',
  /** Suriname. */
  Sr: 'SR',
  /** South Sudan. */
  Ss: 'SS',
  /** São Tomé & Príncipe. */
  St: 'ST',
  /** El Salvador. */
  Sv: 'SV',
  /** Sint Maarten. */
  Sx: 'SX',
  /** Syria. */
  Sy: 'SY',
  /** Eswatini. */
  Sz: 'SZ',
  /** Turks & Caicos Islands. */
  Tc: 'TC',
  /** Chad. */
  Td: 'TD',
  /** French Southern Territories. */
  Tf: 'TF',
  /** Togo. */
  Tg: 'TG',
  /** Thailand. */
  Th: 'TH',
  /** Tajikistan. */
  Tj: 'TJ',
  /** Tokelau. */
  Tk: 'TK',
  /** Timor-Leste. */
  Tl: 'TL',
  /** Turkmenistan. */
  Tm: 'TM',
  /** Tunisia. */
  Tn: 'TN',
  /** Tonga. */
  To: 'TO',
  /** Türkiye. */
  Tr: 'TR',
  /** Trinidad & Tobago. */
  Tt: 'TT',
  /** Tuvalu. */
  Tv: 'TV',
  /** Taiwan. */
  Tw: 'TW',
  /** Tanzania. */
  Tz: 'TZ',
  /** Ukraine. */
  Ua: 'UA',
  /** Uganda. */
  Ug: 'UG',
  /** U.S. Outlying Islands. */
  Um: 'UM',
  /** United States. */
  Us: 'US',
  /** Uruguay. */
  Uy: 'UY',
  /** Uzbekistan. */
  Uz: 'UZ',
  /** Vatican City. */
  Va: 'VA',
  /** St. Vincent & Grenadines. */
  Vc: 'VC',
  /** Venezuela. */
  Ve: 'VE',
  /** British Virgin Islands. */
  Vg: 'VG',
  /** U.S. Virgin Islands. */
  Vi: 'VI',
  /** Vietnam. */
  Vn: 'VN',
  /** Vanuatu. */
  Vu: 'VU',
  /** Wallis & Futuna. */
  Wf: 'WF',
  /** Not an assigned code of ISO 3166-1; accepted with a warning. */
  Wg: 'WG',
  /** Samoa. */
  Ws: 'WS',
  /** Yemen. */
  Ye: 'YE',
  /** Mayotte. */
  Yt: 'YT',
  /** South Africa. */
  Za: 'ZA',
  /** Zambia. */
  Zm: 'ZM',
  /** Zimbabwe. */
  Zw: 'ZW'
} as const;

export type CountryCode = typeof CountryCode[keyof typeof CountryCode];
/** Conditions on a value of the type CountryCode; all that are given must hold. */
export type CountryCodeFilter = {
  /** Equals. */
  eq?: CountryCode | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<CountryCode> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: CountryCode | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: CountryCode | null | undefined;
};

/** Conditions on what a path inside the custom fields leads to; all that are given must hold. Where it leads to several values, because of a list on the way, one of them must meet all operators of `text`, `number` or `boolean`. A value of another type counts as missing there. */
export type CustomFieldFilter = {
  /** A boolean there. */
  boolean?: BooleanFilter | null | undefined;
  /** Whether there is a text, a number or a boolean there, or deeper inside. */
  is?: PresenceCondition | null | undefined;
  /** A number there. */
  number?: FloatFilter | null | undefined;
  /** The names of the members that lead there, joined by points, for example `vip.level`. The elements of a list share the path of the list. */
  path: string;
  /** A text there. Texts compare by code points. */
  text?: StringFilter | null | undefined;
  /** All texts there as one list, which is empty when there are none. */
  values?: StringValuesFilter | null | undefined;
};

/** Conditions on a role of customer. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type CustomerRoleFilter = {
  /** Who pays in place of the customer. */
  alternativePayerId?: IdFilter | null | undefined;
  /** All of these hold. */
  and?: Array<CustomerRoleFilter> | null | undefined;
  /** When it became a customer here. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The amount of the credit limit. */
  creditLimitAmount?: DecimalFilter | null | undefined;
  /** The currency of the credit limit. */
  creditLimitCurrency?: StringFilter | null | undefined;
  /** The number of the customer. */
  customerNumber?: StringFilter | null | undefined;
  /** The first day as a customer. */
  customerSince?: DateFilter | null | undefined;
  /** The debtor account. */
  debtorAccountId?: StringFilter | null | undefined;
  /** The tax exemptions. */
  enabledTaxExemptions?: StringValuesFilter | null | undefined;
  /** The EU VAT number. */
  euVatNumber?: StringFilter | null | undefined;
  /** When the external card was added. */
  externalCardAdded?: DateTimeFilter | null | undefined;
  /** The number of the external card. */
  externalCardNumber?: StringFilter | null | undefined;
  /** The global location number. */
  globalLocationNumber?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether it is a customer now. */
  isActive?: BooleanFilter | null | undefined;
  /** Whether business is suspended. */
  isSuspended?: BooleanFilter | null | undefined;
  /** Who looks after the contact. */
  managedById?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: CustomerRoleFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CustomerRoleFilter> | null | undefined;
  /** Whether a formal invoice is needed. */
  requiresFormalInvoice?: BooleanFilter | null | undefined;
  /** The tax registration number. */
  taxRegistrationNumber?: StringFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
};

/** The whole role of customer. What is left out becomes empty, but for the delivery and invoicing configurations. */
export type CustomerRoleInput = {
  /** The id of another contact that pays in place of the customer; it must hold an active alternative payer role. */
  alternativePayerId?: string | number | null | undefined;
  /** How much the customer may owe. */
  creditLimit?: MoneyInput | null | undefined;
  /** The number of the customer, 1 to 256 characters, unique in the tenant. */
  customerNumber: string;
  /** The first day as a customer. */
  customerSince: string;
  /** All configurations of the customer in their order, at most 100. One that has the limitations of an old one keeps its id; an empty list clears them, null or nothing leaves them. */
  deliveryAndInvoicingConfigurations?: Array<DeliveryAndInvoicingConfigurationInput> | null | undefined;
  /** A card that somebody else issued. */
  externalCard?: ExternalCardInput | null | undefined;
  /** The global location number (GS1 GLN): any text of 1 to 256 characters; a warning says when it is no valid GLN. */
  globalLocationNumber?: string | null | undefined;
  /** Whether the contact is a customer now; false ends the role. */
  isActive: boolean;
  /** Whether business with the customer is suspended. */
  isSuspended: boolean;
  /** The id of the professional identity that looks after the contact. */
  managedById?: string | number | null | undefined;
  /** Whether the customer needs a formal invoice. */
  requiresFormalInvoice?: boolean | null | undefined;
  /** What tax offices know of the customer. */
  taxInformation?: CustomerTaxInformationInput | null | undefined;
};

/** What tax offices know of a customer. */
export type CustomerTaxInformationInput = {
  /** The exemptions that apply, at most 100 values of the open list TAX_EXEMPTION. */
  enabledTaxExemptions?: Array<string> | null | undefined;
  /** The VAT identification number in the European Union, 1 to 256 characters. */
  euVatNumber?: string | null | undefined;
  /** The number under which the tax office keeps the business, 9 to 256 characters. */
  taxRegistrationNumber?: string | null | undefined;
};

/** Conditions on a value of the type Date; all that are given must hold. */
export type DateFilter = {
  /** Equals. */
  eq?: string | null | undefined;
  /** Comes after. */
  gt?: string | null | undefined;
  /** Equals or comes after. */
  gte?: string | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<string> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: string | null | undefined;
  /** Comes before. */
  lt?: string | null | undefined;
  /** Equals or comes before. */
  lte?: string | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: string | null | undefined;
};

/** Conditions on a value of the type DateTime; all that are given must hold. */
export type DateTimeFilter = {
  /** Equals. */
  eq?: string | null | undefined;
  /** Comes after. */
  gt?: string | null | undefined;
  /** Equals or comes after. */
  gte?: string | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<string> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: string | null | undefined;
  /** Comes before. */
  lt?: string | null | undefined;
  /** Equals or comes before. */
  lte?: string | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: string | null | undefined;
};

/** Conditions on a value of the type Decimal; all that are given must hold. */
export type DecimalFilter = {
  /** Equals. */
  eq?: string | null | undefined;
  /** Comes after. */
  gt?: string | null | undefined;
  /** Equals or comes after. */
  gte?: string | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<string> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: string | null | undefined;
  /** Comes before. */
  lt?: string | null | undefined;
  /** Equals or comes before. */
  lte?: string | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: string | null | undefined;
};

/** Which addresses are used for a delivery or an invoice, and who pays. An address that is left out comes from the address set of the customer. */
export type DeliveryAndInvoicingConfigurationInput = {
  /** The id of another contact that pays in place of the customer; it must hold an active alternative payer role. */
  alternativePayerId?: string | number | null | undefined;
  /** The id of the address for deliveries, of any owner in the tenant. */
  deliveryAddressId?: string | number | null | undefined;
  /** The id of the address for invoices, of any owner in the tenant. */
  invoiceAddressId?: string | number | null | undefined;
  /** When the configuration is used; without limitations, whenever no other one fits. Each configuration of a customer has its own. */
  limitations?: DeliveryAndInvoicingLimitationsInput | null | undefined;
};

/** What a delivery or an invoice must be about. Nothing and no limitations at all are the same. */
export type DeliveryAndInvoicingLimitationsInput = {
  /** The id of a brand in the system that keeps brands, 1 to 256 characters. */
  brandId?: string | null | undefined;
};

/** Conditions on a department. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type DepartmentFilter = {
  /** All of these hold. */
  and?: Array<DepartmentFilter> | null | undefined;
  /** The area it works in. */
  area?: StringFilter | null | undefined;
  /** The short code. */
  code?: StringFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** What it does. */
  description?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: DepartmentFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<DepartmentFilter> | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of related rows. */
export type DepartmentListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: DepartmentFilter | null | undefined;
  /** No row matches. */
  none?: DepartmentFilter | null | undefined;
  /** At least one row matches. */
  some?: DepartmentFilter | null | undefined;
};

/** Conditions on an e-mail address. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type EmailFilter = {
  /** The address as it was typed. */
  address?: StringFilter | null | undefined;
  /** All of these hold. */
  and?: Array<EmailFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The remark. */
  description?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether it is the one to use first. */
  isPreferred?: BooleanFilter | null | undefined;
  /** The address in lower case. */
  normalizedAddress?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: EmailFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<EmailFilter> | null | undefined;
  /** What kind of mailbox it leads to. */
  type?: EmailTypeFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The capacity in which it is used. */
  usageContext?: UsageContextFilter | null | undefined;
};

/** A new e-mail address. */
export type EmailInput = {
  /** The e-mail address, at most 320 characters. */
  address: string;
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** What kind of mailbox it leads to. */
  type: EmailType;
  /** The capacity in which it is used. When left out: ORGANIZATION for organizations, PERSONAL for individuals, PROFESSIONAL for professional identities. */
  usageContext?: UsageContext | null | undefined;
};

/** Conditions on a list of related rows. */
export type EmailListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: EmailFilter | null | undefined;
  /** No row matches. */
  none?: EmailFilter | null | undefined;
  /** At least one row matches. */
  some?: EmailFilter | null | undefined;
};

/** Changes of an e-mail address. What is left out stays; null clears. */
export type EmailPatch = {
  /** The e-mail address, at most 320 characters. Not null. */
  address?: string | null | undefined;
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** What kind of mailbox it leads to; not null. */
  type?: EmailType | null | undefined;
  /** The capacity in which it is used; not null. */
  usageContext?: UsageContext | null | undefined;
};

/** What kind of mailbox an e-mail address leads to. */
export const EmailType = {
  /** An alias of another mailbox. */
  EmailAlias: 'EMAIL_ALIAS',
  /** A mailing list. */
  MailingList: 'MAILING_LIST',
  /** Not said. */
  NotQualified: 'NOT_QUALIFIED',
  /** A private mailbox. */
  PersonalEmail: 'PERSONAL_EMAIL',
  /** A mailbox at work. */
  WorkEmail: 'WORK_EMAIL'
} as const;

export type EmailType = typeof EmailType[keyof typeof EmailType];
/** Conditions on a value of the type EmailType; all that are given must hold. */
export type EmailTypeFilter = {
  /** Equals. */
  eq?: EmailType | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<EmailType> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: EmailType | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: EmailType | null | undefined;
};

/** A card that somebody else issued. */
export type ExternalCardInput = {
  /** The number on the card, 1 to 256 characters. */
  number: string;
};

/** Conditions on a value of the type Float; all that are given must hold. */
export type FloatFilter = {
  /** Equals. */
  eq?: number | null | undefined;
  /** Comes after. */
  gt?: number | null | undefined;
  /** Equals or comes after. */
  gte?: number | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<number> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: number | null | undefined;
  /** Comes before. */
  lt?: number | null | undefined;
  /** Equals or comes before. */
  lte?: number | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: number | null | undefined;
};

/** Conditions on a value of the type ID; all that are given must hold. */
export type IdFilter = {
  /** Equals. */
  eq?: string | number | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<string | number> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: string | number | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: string | number | null | undefined;
};

/** Conditions on an individual. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type IndividualContactFilter = {
  /** Its postal addresses. */
  addresses?: AddressListFilter | null | undefined;
  /** It holds the role of alternative payer, and that meets this. */
  alternativePayerRole?: AlternativePayerRoleFilter | null | undefined;
  /** All of these hold. */
  and?: Array<IndividualContactFilter> | null | undefined;
  /** The yearly occasion. */
  anniversary?: DateFilter | null | undefined;
  /** When the contact was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** All of these conditions on custom fields hold; at most 100. */
  customFields?: Array<CustomFieldFilter> | null | undefined;
  /** It holds the role of customer, and that meets this. */
  customerRole?: CustomerRoleFilter | null | undefined;
  /** The date of birth. */
  dateOfBirth?: DateFilter | null | undefined;
  /** Its e-mail addresses. */
  emails?: EmailListFilter | null | undefined;
  /** The id in the system it came from. */
  externalId?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Its memberships in organizations. */
  memberships?: MembershipListFilter | null | undefined;
  /** The display name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: IndividualContactFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<IndividualContactFilter> | null | undefined;
  /** Its relationships to other individuals. */
  personalRelationships?: PersonalRelationshipListFilter | null | undefined;
  /** Its phone numbers. */
  phones?: PhoneListFilter | null | undefined;
  /** Its professional identities. */
  professionalIdentities?: ProfessionalIdentityListFilter | null | undefined;
  /** It holds the role of supplier, and that meets this. */
  supplierRole?: SupplierRoleFilter | null | undefined;
  /** Its tags. */
  tags?: TagListFilter | null | undefined;
  /** When the contact was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Its web addresses. */
  webAddresses?: WebAddressListFilter | null | undefined;
};

/** Changes of an individual. What is left out stays; null clears. */
export type IndividualContactPatch = {
  /** A yearly occasion to remember, for example a wedding day. */
  anniversary?: string | null | undefined;
  /** Changes of the custom fields, as a JSON Merge Patch (RFC 7396): members that are left out stay, null removes a member, and null for the whole removes all. They must be as the tenant's schema for them says afterwards; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** The date of birth. */
  dateOfBirth?: string | null | undefined;
  /** The id of the contact in the system it comes from, 1 to 256 characters, unique among the contacts of its kind. */
  externalId?: string | null | undefined;
  /** The one display name, 1 to 256 characters; not null. */
  name?: string | null | undefined;
};

/** Conditions on a value of the type Int; all that are given must hold. */
export type IntFilter = {
  /** Equals. */
  eq?: number | null | undefined;
  /** Comes after. */
  gt?: number | null | undefined;
  /** Equals or comes after. */
  gte?: number | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<number> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: number | null | undefined;
  /** Comes before. */
  lt?: number | null | undefined;
  /** Equals or comes before. */
  lte?: number | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: number | null | undefined;
};

/** Conditions on a location. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type LocationFilter = {
  /** All of these hold. */
  and?: Array<LocationFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: LocationFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<LocationFilter> | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of related rows. */
export type LocationListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: LocationFilter | null | undefined;
  /** No row matches. */
  none?: LocationFilter | null | undefined;
  /** At least one row matches. */
  some?: LocationFilter | null | undefined;
};

/** Conditions on a membership. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type MembershipFilter = {
  /** All of these hold. */
  and?: Array<MembershipFilter> | null | undefined;
  /** The member. */
  contact?: ContactFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** What the membership is called. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: MembershipFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<MembershipFilter> | null | undefined;
  /** The organization. */
  organization?: OrganizationContactFilter | null | undefined;
  /** What the organization knows the member by. */
  reference?: StringFilter | null | undefined;
  /** The type, a value of an open list. */
  type?: StringFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of related rows. */
export type MembershipListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: MembershipFilter | null | undefined;
  /** No row matches. */
  none?: MembershipFilter | null | undefined;
  /** At least one row matches. */
  some?: MembershipFilter | null | undefined;
};

/** An amount of money in a currency. */
export type MoneyInput = {
  /** The exact amount, in units of the currency; not negative. */
  amount: string;
  /** The currency. */
  currency: string;
};

/** The types of objects that have an id. */
export const NodeType = {
  /** The type Address. */
  Address: 'ADDRESS',
  /** The type AlternativePayerRole. */
  AlternativePayerRole: 'ALTERNATIVE_PAYER_ROLE',
  /** The type ApiKey. */
  ApiKey: 'API_KEY',
  /** The type ContactPoint. */
  ContactPoint: 'CONTACT_POINT',
  /** The type CustomerContact. */
  CustomerContact: 'CUSTOMER_CONTACT',
  /** The type CustomerContactExtension. */
  CustomerContactExtension: 'CUSTOMER_CONTACT_EXTENSION',
  /** The type CustomerContactLink. */
  CustomerContactLink: 'CUSTOMER_CONTACT_LINK',
  /** The type CustomerList. */
  CustomerList: 'CUSTOMER_LIST',
  /** The type CustomerListItem. */
  CustomerListItem: 'CUSTOMER_LIST_ITEM',
  /** The type CustomerRole. */
  CustomerRole: 'CUSTOMER_ROLE',
  /** The type CustomFieldSchema. */
  CustomFieldSchema: 'CUSTOM_FIELD_SCHEMA',
  /** The type DeliveryAndInvoicingConfiguration. */
  DeliveryAndInvoicingConfiguration: 'DELIVERY_AND_INVOICING_CONFIGURATION',
  /** The type Department. */
  Department: 'DEPARTMENT',
  /** The type Device. */
  Device: 'DEVICE',
  /** The type Email. */
  Email: 'EMAIL',
  /** The type Erasure. */
  Erasure: 'ERASURE',
  /** The type ExternalContactManagement. */
  ExternalContactManagement: 'EXTERNAL_CONTACT_MANAGEMENT',
  /** The type Image. */
  Image: 'IMAGE',
  /** The type IndividualContact. */
  IndividualContact: 'INDIVIDUAL_CONTACT',
  /** The type Location. */
  Location: 'LOCATION',
  /** The type Membership. */
  Membership: 'MEMBERSHIP',
  /** The type OrganizationContact. */
  OrganizationContact: 'ORGANIZATION_CONTACT',
  /** The type PersonalRelationship. */
  PersonalRelationship: 'PERSONAL_RELATIONSHIP',
  /** The type Phone. */
  Phone: 'PHONE',
  /** The type PlaceholderCustomer. */
  PlaceholderCustomer: 'PLACEHOLDER_CUSTOMER',
  /** The type Preset. */
  Preset: 'PRESET',
  /** The type ProfessionalIdentity. */
  ProfessionalIdentity: 'PROFESSIONAL_IDENTITY',
  /** The type SignInEvent. */
  SignInEvent: 'SIGN_IN_EVENT',
  /** The type SupplierRole. */
  SupplierRole: 'SUPPLIER_ROLE',
  /** The type Tag. */
  Tag: 'TAG',
  /** The type UserAccount. */
  UserAccount: 'USER_ACCOUNT',
  /** The type WebAddress. */
  WebAddress: 'WEB_ADDRESS'
} as const;

export type NodeType = typeof NodeType[keyof typeof NodeType];
/** Conditions on an organization. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type OrganizationContactFilter = {
  /** Its postal addresses. */
  addresses?: AddressListFilter | null | undefined;
  /** It holds the role of alternative payer, and that meets this. */
  alternativePayerRole?: AlternativePayerRoleFilter | null | undefined;
  /** All of these hold. */
  and?: Array<OrganizationContactFilter> | null | undefined;
  /** When the contact was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** All of these conditions on custom fields hold; at most 100. */
  customFields?: Array<CustomFieldFilter> | null | undefined;
  /** It holds the role of customer, and that meets this. */
  customerRole?: CustomerRoleFilter | null | undefined;
  /** Its departments. */
  departments?: DepartmentListFilter | null | undefined;
  /** Its e-mail addresses. */
  emails?: EmailListFilter | null | undefined;
  /** The id in the system it came from. */
  externalId?: StringFilter | null | undefined;
  /** The id in some other system. */
  externalOrganizationId?: StringFilter | null | undefined;
  /** The date of foundation. */
  founded?: DateFilter | null | undefined;
  /** Its founders. */
  founders?: ProfessionalIdentityListFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Its leaders. */
  leaders?: ProfessionalIdentityListFilter | null | undefined;
  /** Its locations. */
  locations?: LocationListFilter | null | undefined;
  /** The memberships in it. */
  members?: MembershipListFilter | null | undefined;
  /** Its memberships in organizations. */
  memberships?: MembershipListFilter | null | undefined;
  /** The display name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: OrganizationContactFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<OrganizationContactFilter> | null | undefined;
  /** Its phone numbers. */
  phones?: PhoneListFilter | null | undefined;
  /** The professional identities that represent it. */
  representatives?: ProfessionalIdentityListFilter | null | undefined;
  /** It holds the role of supplier, and that meets this. */
  supplierRole?: SupplierRoleFilter | null | undefined;
  /** Its tags. */
  tags?: TagListFilter | null | undefined;
  /** When the contact was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Its web addresses. */
  webAddresses?: WebAddressListFilter | null | undefined;
};

/** Changes of an organization. What is left out stays; null clears. */
export type OrganizationContactPatch = {
  /** Changes of the custom fields, as a JSON Merge Patch (RFC 7396): members that are left out stay, null removes a member, and null for the whole removes all. They must be as the tenant's schema for them says afterwards; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** The id of the contact in the system it comes from, 1 to 256 characters, unique among the contacts of its kind. */
  externalId?: string | null | undefined;
  /** The id of the organization in some other system, 1 to 256 characters. It is not an id of this server. */
  externalOrganizationId?: string | null | undefined;
  /** The date of foundation. */
  founded?: string | null | undefined;
  /** Replaces the founders: ids of professional identities that represent the organization, at most 100; not null. */
  founderIds?: Array<string | number> | null | undefined;
  /** Replaces the leaders: ids of professional identities that represent the organization, at most 100; not null. */
  leaderIds?: Array<string | number> | null | undefined;
  /** The one display name, 1 to 256 characters; not null. */
  name?: string | null | undefined;
};

/** Conditions on a personal relationship. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type PersonalRelationshipFilter = {
  /** All of these hold. */
  and?: Array<PersonalRelationshipFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Who has the relationship. */
  individual?: IndividualContactFilter | null | undefined;
  /** This does not hold. */
  not?: PersonalRelationshipFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<PersonalRelationshipFilter> | null | undefined;
  /** To whom it relates. */
  relatedIndividual?: IndividualContactFilter | null | undefined;
  /** The type, a value of an open list. */
  type?: StringFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of related rows. */
export type PersonalRelationshipListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: PersonalRelationshipFilter | null | undefined;
  /** No row matches. */
  none?: PersonalRelationshipFilter | null | undefined;
  /** At least one row matches. */
  some?: PersonalRelationshipFilter | null | undefined;
};

/** Conditions on a phone number. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type PhoneFilter = {
  /** All of these hold. */
  and?: Array<PhoneFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The remark. */
  description?: StringFilter | null | undefined;
  /** The number in international form. */
  e164?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether it is the one to use first. */
  isPreferred?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: PhoneFilter | null | undefined;
  /** The number as it was typed. */
  number?: StringFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<PhoneFilter> | null | undefined;
  /** What kind of line it leads to. */
  type?: PhoneTypeFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The capacity in which it is used. */
  usageContext?: UsageContextFilter | null | undefined;
  /** What it may be used for. */
  usages?: PhoneUsageValuesFilter | null | undefined;
};

/** A new phone or fax number. */
export type PhoneInput = {
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** The number as people write it, 1 to 64 characters. */
  number: string;
  /** What kind of line it leads to. */
  type: PhoneType;
  /** The capacity in which it is used. When left out: ORGANIZATION for organizations, PERSONAL for individuals, PROFESSIONAL for professional identities. */
  usageContext?: UsageContext | null | undefined;
  /** What it may be used for. Empty, null or left out mean EVERYTHING, which subsumes the others. */
  usages?: Array<PhoneUsage> | null | undefined;
};

/** Conditions on a list of related rows. */
export type PhoneListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: PhoneFilter | null | undefined;
  /** No row matches. */
  none?: PhoneFilter | null | undefined;
  /** At least one row matches. */
  some?: PhoneFilter | null | undefined;
};

/** Changes of a phone or fax number. What is left out stays; null clears. */
export type PhonePatch = {
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** The number as people write it, 1 to 64 characters. Not null. */
  number?: string | null | undefined;
  /** What kind of line it leads to; not null. */
  type?: PhoneType | null | undefined;
  /** The capacity in which it is used; not null. */
  usageContext?: UsageContext | null | undefined;
  /** What it may be used for. Empty, null or left out mean EVERYTHING, which subsumes the others. */
  usages?: Array<PhoneUsage> | null | undefined;
};

/** What kind of line a phone number leads to. */
export const PhoneType = {
  /** An extension of a switchboard. */
  DirectExtension: 'DIRECT_EXTENSION',
  /** A personal fax line. */
  DirectFax: 'DIRECT_FAX',
  /** A personal line. */
  DirectLine: 'DIRECT_LINE',
  /** A fax line. */
  FaxLine: 'FAX_LINE',
  /** A fixed line. */
  FixedLine: 'FIXED_LINE',
  /** A fax at home. */
  HomeFax: 'HOME_FAX',
  /** A phone at home. */
  HomePhone: 'HOME_PHONE',
  /** A hotline. */
  Hotline: 'HOTLINE',
  /** The main number of an organization. */
  Main: 'MAIN',
  /** The main fax of an organization. */
  MainFax: 'MAIN_FAX',
  /** A mobile phone. */
  Mobile: 'MOBILE',
  /** Not said. */
  NotQualified: 'NOT_QUALIFIED',
  /** A pager. */
  Pager: 'PAGER',
  /** A private mobile phone. */
  PersonalMobile: 'PERSONAL_MOBILE',
  /** A satellite phone. */
  Sat: 'SAT',
  /** A virtual number. */
  VirtualLine: 'VIRTUAL_LINE',
  /** A line over the Internet. */
  VoipLine: 'VOIP_LINE',
  /** A mobile phone for work. */
  WorkMobile: 'WORK_MOBILE'
} as const;

export type PhoneType = typeof PhoneType[keyof typeof PhoneType];
/** Conditions on a value of the type PhoneType; all that are given must hold. */
export type PhoneTypeFilter = {
  /** Equals. */
  eq?: PhoneType | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<PhoneType> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: PhoneType | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: PhoneType | null | undefined;
};

/** What a phone number may be used for. */
export const PhoneUsage = {
  /** Calls. */
  Call: 'CALL',
  /** Every purpose; subsumes the others. */
  Everything: 'EVERYTHING',
  /** Text messages. */
  Sms: 'SMS',
  /** WhatsApp messages. */
  Whatsapp: 'WHATSAPP'
} as const;

export type PhoneUsage = typeof PhoneUsage[keyof typeof PhoneUsage];
/** Conditions on a list of values of the type PhoneUsage; all that are given must hold. */
export type PhoneUsageValuesFilter = {
  /** Has no value but these; at most 1000. */
  cd?: Array<PhoneUsage> | null | undefined;
  /** Contains all of the values; at most 1000. */
  cs?: Array<PhoneUsage> | null | undefined;
  /** Contains at least one of the values; at most 1000. */
  ov?: Array<PhoneUsage> | null | undefined;
};

/** Whether there is a value. */
export const PresenceCondition = {
  /** There is a value. */
  NotNull: 'NOT_NULL',
  /** There is no value. */
  Null: 'NULL'
} as const;

export type PresenceCondition = typeof PresenceCondition[keyof typeof PresenceCondition];
/** Conditions on a professional identity. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type ProfessionalIdentityFilter = {
  /** When it became active last. */
  activationDate?: DateTimeFilter | null | undefined;
  /** Its postal addresses. */
  addresses?: AddressListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ProfessionalIdentityFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it stopped being active last. */
  deactivationDate?: DateTimeFilter | null | undefined;
  /** The departments that the individual works for. */
  departments?: DepartmentListFilter | null | undefined;
  /** Its e-mail addresses. */
  emails?: EmailListFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Who represents the organization. */
  individual?: IndividualContactFilter | null | undefined;
  /** Whether the individual represents the organization now. */
  isActive?: BooleanFilter | null | undefined;
  /** The job title. */
  jobTitle?: StringFilter | null | undefined;
  /** The locations where the individual works. */
  locations?: LocationListFilter | null | undefined;
  /** This does not hold. */
  not?: ProfessionalIdentityFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<ProfessionalIdentityFilter> | null | undefined;
  /** The organization. */
  organization?: OrganizationContactFilter | null | undefined;
  /** Its phone numbers. */
  phones?: PhoneListFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Its web addresses. */
  webAddresses?: WebAddressListFilter | null | undefined;
};

/** Conditions on a list of related rows. */
export type ProfessionalIdentityListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: ProfessionalIdentityFilter | null | undefined;
  /** No row matches. */
  none?: ProfessionalIdentityFilter | null | undefined;
  /** At least one row matches. */
  some?: ProfessionalIdentityFilter | null | undefined;
};

/** What `removeAddress` takes. */
export type RemoveAddressInput = {
  /** Removes the address although delivery and invoicing configurations name it: they are passed over until they are changed or the address is restored. */
  force?: boolean | null | undefined;
  /** The id of the postal address. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** What `removeCustomerRole` takes. */
export type RemoveCustomerRoleInput = {
  /** The id of the individual or organization. */
  contactId: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
};

/** What `removeEmail` takes. */
export type RemoveEmailInput = {
  /** The id of the e-mail address. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** What `removePhone` takes. */
export type RemovePhoneInput = {
  /** The id of the phone number. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** What `removeTag` takes. */
export type RemoveTagInput = {
  /** The id of the contact. */
  contactId: string | number;
  /** The id of the tag. */
  tagId: string | number;
};

/** What `removeWebAddress` takes. */
export type RemoveWebAddressInput = {
  /** The id of the web address. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
};

/** What `setCustomerRole` takes. */
export type SetCustomerRoleInput = {
  /** The id of the individual or organization. */
  contactId: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The role. */
  role: CustomerRoleInput;
};

/** Conditions on a value of the type String; all that are given must hold. */
export type StringFilter = {
  /** Equals. */
  eq?: string | null | undefined;
  /** Full-text search with the operators `&`, `|`, `!` and `<->` of PostgreSQL. */
  fts?: string | null | undefined;
  /** Comes after. */
  gt?: string | null | undefined;
  /** Equals or comes after. */
  gte?: string | null | undefined;
  /** Matches the pattern in upper or lower case. */
  ilike?: string | null | undefined;
  /** Matches the regular expression in upper or lower case. */
  imatch?: string | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<string> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: string | null | undefined;
  /** Matches the pattern: `%` stands for any text, `_` for one character. */
  like?: string | null | undefined;
  /** Comes before. */
  lt?: string | null | undefined;
  /** Equals or comes before. */
  lte?: string | null | undefined;
  /** Matches the POSIX regular expression of at most 100 characters, without back-references and with repetitions of 1000 in all at most. */
  match?: string | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: string | null | undefined;
  /** Full-text search: contains the words one after the other. */
  phfts?: string | null | undefined;
  /** Full-text search: contains all the words. */
  plfts?: string | null | undefined;
  /** Full-text search as in a web search: quotes, `or` and `-`. */
  wfts?: string | null | undefined;
};

/** Conditions on a list of values of the type String; all that are given must hold. */
export type StringValuesFilter = {
  /** Has no value but these; at most 1000. */
  cd?: Array<string> | null | undefined;
  /** Contains all of the values; at most 1000. */
  cs?: Array<string> | null | undefined;
  /** Contains at least one of the values; at most 1000. */
  ov?: Array<string> | null | undefined;
};

/** Conditions on a role of supplier. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type SupplierRoleFilter = {
  /** All of these hold. */
  and?: Array<SupplierRoleFilter> | null | undefined;
  /** When the role was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The creditor account. */
  creditorAccountId?: StringFilter | null | undefined;
  /** The EU VAT number. */
  euVatNumber?: StringFilter | null | undefined;
  /** The global location number. */
  globalLocationNumber?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether the contact has the role now. */
  isActive?: BooleanFilter | null | undefined;
  /** Who looks after the contact. */
  managedById?: IdFilter | null | undefined;
  /** The tenant's number at the supplier. */
  myCustomerNumber?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: SupplierRoleFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<SupplierRoleFilter> | null | undefined;
  /** The number of the supplier. */
  supplierNumber?: StringFilter | null | undefined;
  /** The first day as a supplier. */
  supplierSince?: DateFilter | null | undefined;
  /** The kind of tax information. */
  taxInformationType?: StringFilter | null | undefined;
  /** The tax registration number. */
  taxRegistrationNumber?: StringFilter | null | undefined;
  /** When the role was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
};

/** Conditions on a tag. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type TagFilter = {
  /** All of these hold. */
  and?: Array<TagFilter> | null | undefined;
  /** When the tag was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The word. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: TagFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<TagFilter> | null | undefined;
};

/** Conditions on a list of related rows. */
export type TagListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: TagFilter | null | undefined;
  /** No row matches. */
  none?: TagFilter | null | undefined;
  /** At least one row matches. */
  some?: TagFilter | null | undefined;
};

/** What `updateAddress` takes. */
export type UpdateAddressInput = {
  /** The id of the postal address. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
  /** The changes. */
  patch: AddressPatch;
};

/** What `updateEmail` takes. */
export type UpdateEmailInput = {
  /** The id of the e-mail address. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
  /** The changes. */
  patch: EmailPatch;
};

/** What `updateIndividualContact` takes. */
export type UpdateIndividualContactInput = {
  /** The id of the individual. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: IndividualContactPatch;
};

/** What `updateOrganizationContact` takes. */
export type UpdateOrganizationContactInput = {
  /** The id of the organization. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: OrganizationContactPatch;
};

/** What `updatePhone` takes. */
export type UpdatePhoneInput = {
  /** The id of the phone number. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
  /** The changes. */
  patch: PhonePatch;
};

/** What `updateWebAddress` takes. */
export type UpdateWebAddressInput = {
  /** The id of the web address. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
  /** The changes. */
  patch: WebAddressPatch;
};

/** The capacity in which a contact detail is used. */
export const UsageContext = {
  /** For the organization as a whole. */
  Organization: 'ORGANIZATION',
  /** In private life. */
  Personal: 'PERSONAL',
  /** At work. */
  Professional: 'PROFESSIONAL'
} as const;

export type UsageContext = typeof UsageContext[keyof typeof UsageContext];
/** Conditions on a value of the type UsageContext; all that are given must hold. */
export type UsageContextFilter = {
  /** Equals. */
  eq?: UsageContext | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<UsageContext> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: UsageContext | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: UsageContext | null | undefined;
};

/** Conditions on a web address. All conditions in one object must hold. At most 6 levels deep and 200 conditions in all, nested filters included. */
export type WebAddressFilter = {
  /** All of these hold. */
  and?: Array<WebAddressFilter> | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The remark. */
  description?: StringFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** Whether it is the one to use first. */
  isPreferred?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: WebAddressFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<WebAddressFilter> | null | undefined;
  /** What it shows. */
  type?: WebAddressTypeFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The URL. */
  url?: StringFilter | null | undefined;
  /** The capacity in which it is used. */
  usageContext?: UsageContextFilter | null | undefined;
};

/** A new web address. */
export type WebAddressInput = {
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** What the page shows. */
  type: WebAddressType;
  /** The absolute http or https URL, at most 2048 characters. */
  url: string;
  /** The capacity in which it is used. When left out: ORGANIZATION for organizations, PERSONAL for individuals, PROFESSIONAL for professional identities. */
  usageContext?: UsageContext | null | undefined;
};

/** Conditions on a list of related rows. */
export type WebAddressListFilter = {
  /** No row fails to match; true for an empty list. */
  every?: WebAddressFilter | null | undefined;
  /** No row matches. */
  none?: WebAddressFilter | null | undefined;
  /** At least one row matches. */
  some?: WebAddressFilter | null | undefined;
};

/** Changes of a web address. What is left out stays; null clears. */
export type WebAddressPatch = {
  /** A remark for people, at most 2000 characters. */
  description?: string | null | undefined;
  /** Whether this is the one to use first; takes the mark from the one that has it. */
  isPreferred?: boolean | null | undefined;
  /** What the page shows; not null. */
  type?: WebAddressType | null | undefined;
  /** The absolute http or https URL, at most 2048 characters. Not null. */
  url?: string | null | undefined;
  /** The capacity in which it is used; not null. */
  usageContext?: UsageContext | null | undefined;
};

/** What a web address shows. */
export const WebAddressType = {
  /** A blog. */
  Blog: 'BLOG',
  /** A page or profile on Facebook. */
  FacebookPageOrProfile: 'FACEBOOK_PAGE_OR_PROFILE',
  /** A profile on the former Google+. */
  GooglePlusProfile: 'GOOGLE_PLUS_PROFILE',
  /** A home page or website. */
  HomepageOrWebsite: 'HOMEPAGE_OR_WEBSITE',
  /** A profile on Instagram. */
  InstagramProfile: 'INSTAGRAM_PROFILE',
  /** A profile on LinkedIn. */
  LinkedinProfile: 'LINKEDIN_PROFILE',
  /** Not said. */
  NotQualified: 'NOT_QUALIFIED',
  /** An online shop. */
  OnlineStore: 'ONLINE_STORE',
  /** The blog of an organization. */
  OrganizationBlog: 'ORGANIZATION_BLOG',
  /** The profile of an organization. */
  OrganizationProfile: 'ORGANIZATION_PROFILE',
  /** The website of an organization. */
  OrganizationWebsite: 'ORGANIZATION_WEBSITE',
  /** Something else. */
  Other: 'OTHER',
  /** A private blog. */
  PersonalBlog: 'PERSONAL_BLOG',
  /** A private profile. */
  PersonalProfile: 'PERSONAL_PROFILE',
  /** A private website. */
  PersonalWebsite: 'PERSONAL_WEBSITE',
  /** A blog about work. */
  ProfessionalBlog: 'PROFESSIONAL_BLOG',
  /** A profile for work. */
  ProfessionalProfile: 'PROFESSIONAL_PROFILE',
  /** A website for work. */
  ProfessionalWebsite: 'PROFESSIONAL_WEBSITE',
  /** A profile on Twitter, now X. */
  TwitterProfile: 'TWITTER_PROFILE',
  /** A stream of posts on Twitter, now X. */
  TwitterStream: 'TWITTER_STREAM',
  /** A profile on XING. */
  XingProfile: 'XING_PROFILE',
  /** An image on Yelp. */
  YelpImage: 'YELP_IMAGE',
  /** A channel on YouTube. */
  Youtube: 'YOUTUBE'
} as const;

export type WebAddressType = typeof WebAddressType[keyof typeof WebAddressType];
/** Conditions on a value of the type WebAddressType; all that are given must hold. */
export type WebAddressTypeFilter = {
  /** Equals. */
  eq?: WebAddressType | null | undefined;
  /** Equals one of the values; at most 1000. */
  in?: Array<WebAddressType> | null | undefined;
  /** Is missing or present. */
  is?: PresenceCondition | null | undefined;
  /** Is another value or missing. */
  isDistinct?: WebAddressType | null | undefined;
  /** Is another value; a missing value matches neither `eq` nor `neq`. */
  neq?: WebAddressType | null | undefined;
};

type ProblemParts_ApiAccessNotConfigured_Fragment = { __typename: 'ApiAccessNotConfigured', title: string, detail: string, code: string } & { ' $fragmentName'?: 'ProblemParts_ApiAccessNotConfigured_Fragment' };

type ProblemParts_ChangeCursorExpired_Fragment = { __typename: 'ChangeCursorExpired', title: string, detail: string, code: string } & { ' $fragmentName'?: 'ProblemParts_ChangeCursorExpired_Fragment' };

type ProblemParts_Conflict_Fragment = { __typename: 'Conflict', propertyPath: string, title: string, detail: string, code: string, existing:
    | (
      { __typename: 'Address' }
      & { ' $fragmentRefs'?: { 'ValueHolder_Address_Fragment': ValueHolder_Address_Fragment } }
    )
    | (
      { __typename: 'AlternativePayerRole' }
      & { ' $fragmentRefs'?: { 'ValueHolder_AlternativePayerRole_Fragment': ValueHolder_AlternativePayerRole_Fragment } }
    )
    | (
      { __typename: 'ApiKey' }
      & { ' $fragmentRefs'?: { 'ValueHolder_ApiKey_Fragment': ValueHolder_ApiKey_Fragment } }
    )
    | (
      { __typename: 'ContactPoint' }
      & { ' $fragmentRefs'?: { 'ValueHolder_ContactPoint_Fragment': ValueHolder_ContactPoint_Fragment } }
    )
    | (
      { __typename: 'CustomFieldSchema' }
      & { ' $fragmentRefs'?: { 'ValueHolder_CustomFieldSchema_Fragment': ValueHolder_CustomFieldSchema_Fragment } }
    )
    | (
      { __typename: 'CustomerContact' }
      & { ' $fragmentRefs'?: { 'ValueHolder_CustomerContact_Fragment': ValueHolder_CustomerContact_Fragment } }
    )
    | (
      { __typename: 'CustomerContactExtension' }
      & { ' $fragmentRefs'?: { 'ValueHolder_CustomerContactExtension_Fragment': ValueHolder_CustomerContactExtension_Fragment } }
    )
    | (
      { __typename: 'CustomerContactLink' }
      & { ' $fragmentRefs'?: { 'ValueHolder_CustomerContactLink_Fragment': ValueHolder_CustomerContactLink_Fragment } }
    )
    | (
      { __typename: 'CustomerList' }
      & { ' $fragmentRefs'?: { 'ValueHolder_CustomerList_Fragment': ValueHolder_CustomerList_Fragment } }
    )
    | (
      { __typename: 'CustomerListItem' }
      & { ' $fragmentRefs'?: { 'ValueHolder_CustomerListItem_Fragment': ValueHolder_CustomerListItem_Fragment } }
    )
    | (
      { __typename: 'CustomerRole' }
      & { ' $fragmentRefs'?: { 'ValueHolder_CustomerRole_Fragment': ValueHolder_CustomerRole_Fragment } }
    )
    | (
      { __typename: 'DeliveryAndInvoicingConfiguration' }
      & { ' $fragmentRefs'?: { 'ValueHolder_DeliveryAndInvoicingConfiguration_Fragment': ValueHolder_DeliveryAndInvoicingConfiguration_Fragment } }
    )
    | (
      { __typename: 'Department' }
      & { ' $fragmentRefs'?: { 'ValueHolder_Department_Fragment': ValueHolder_Department_Fragment } }
    )
    | (
      { __typename: 'Device' }
      & { ' $fragmentRefs'?: { 'ValueHolder_Device_Fragment': ValueHolder_Device_Fragment } }
    )
    | (
      { __typename: 'Email' }
      & { ' $fragmentRefs'?: { 'ValueHolder_Email_Fragment': ValueHolder_Email_Fragment } }
    )
    | (
      { __typename: 'Erasure' }
      & { ' $fragmentRefs'?: { 'ValueHolder_Erasure_Fragment': ValueHolder_Erasure_Fragment } }
    )
    | (
      { __typename: 'ExternalContactManagement' }
      & { ' $fragmentRefs'?: { 'ValueHolder_ExternalContactManagement_Fragment': ValueHolder_ExternalContactManagement_Fragment } }
    )
    | (
      { __typename: 'Image' }
      & { ' $fragmentRefs'?: { 'ValueHolder_Image_Fragment': ValueHolder_Image_Fragment } }
    )
    | (
      { __typename: 'IndividualContact' }
      & { ' $fragmentRefs'?: { 'ValueHolder_IndividualContact_Fragment': ValueHolder_IndividualContact_Fragment } }
    )
    | (
      { __typename: 'Location' }
      & { ' $fragmentRefs'?: { 'ValueHolder_Location_Fragment': ValueHolder_Location_Fragment } }
    )
    | (
      { __typename: 'Membership' }
      & { ' $fragmentRefs'?: { 'ValueHolder_Membership_Fragment': ValueHolder_Membership_Fragment } }
    )
    | (
      { __typename: 'OrganizationContact' }
      & { ' $fragmentRefs'?: { 'ValueHolder_OrganizationContact_Fragment': ValueHolder_OrganizationContact_Fragment } }
    )
    | (
      { __typename: 'PersonalRelationship' }
      & { ' $fragmentRefs'?: { 'ValueHolder_PersonalRelationship_Fragment': ValueHolder_PersonalRelationship_Fragment } }
    )
    | (
      { __typename: 'Phone' }
      & { ' $fragmentRefs'?: { 'ValueHolder_Phone_Fragment': ValueHolder_Phone_Fragment } }
    )
    | (
      { __typename: 'PlaceholderCustomer' }
      & { ' $fragmentRefs'?: { 'ValueHolder_PlaceholderCustomer_Fragment': ValueHolder_PlaceholderCustomer_Fragment } }
    )
    | (
      { __typename: 'Preset' }
      & { ' $fragmentRefs'?: { 'ValueHolder_Preset_Fragment': ValueHolder_Preset_Fragment } }
    )
    | (
      { __typename: 'ProfessionalIdentity' }
      & { ' $fragmentRefs'?: { 'ValueHolder_ProfessionalIdentity_Fragment': ValueHolder_ProfessionalIdentity_Fragment } }
    )
    | (
      { __typename: 'SignInEvent' }
      & { ' $fragmentRefs'?: { 'ValueHolder_SignInEvent_Fragment': ValueHolder_SignInEvent_Fragment } }
    )
    | (
      { __typename: 'SupplierRole' }
      & { ' $fragmentRefs'?: { 'ValueHolder_SupplierRole_Fragment': ValueHolder_SupplierRole_Fragment } }
    )
    | (
      { __typename: 'Tag' }
      & { ' $fragmentRefs'?: { 'ValueHolder_Tag_Fragment': ValueHolder_Tag_Fragment } }
    )
    | (
      { __typename: 'UserAccount' }
      & { ' $fragmentRefs'?: { 'ValueHolder_UserAccount_Fragment': ValueHolder_UserAccount_Fragment } }
    )
    | (
      { __typename: 'WebAddress' }
      & { ' $fragmentRefs'?: { 'ValueHolder_WebAddress_Fragment': ValueHolder_WebAddress_Fragment } }
    )
   | null } & { ' $fragmentName'?: 'ProblemParts_Conflict_Fragment' };

type ProblemParts_CustomFieldsWouldFail_Fragment = { __typename: 'CustomFieldsWouldFail', title: string, detail: string, code: string } & { ' $fragmentName'?: 'ProblemParts_CustomFieldsWouldFail_Fragment' };

type ProblemParts_InUse_Fragment = { __typename: 'InUse', title: string, detail: string, code: string } & { ' $fragmentName'?: 'ProblemParts_InUse_Fragment' };

type ProblemParts_LoginRefused_Fragment = { __typename: 'LoginRefused', title: string, detail: string, code: string } & { ' $fragmentName'?: 'ProblemParts_LoginRefused_Fragment' };

type ProblemParts_NotFound_Fragment = { __typename: 'NotFound', title: string, detail: string, code: string } & { ' $fragmentName'?: 'ProblemParts_NotFound_Fragment' };

type ProblemParts_NotSignedInHere_Fragment = { __typename: 'NotSignedInHere', title: string, detail: string, code: string } & { ' $fragmentName'?: 'ProblemParts_NotSignedInHere_Fragment' };

type ProblemParts_PermissionDenied_Fragment = { __typename: 'PermissionDenied', title: string, detail: string, code: string } & { ' $fragmentName'?: 'ProblemParts_PermissionDenied_Fragment' };

type ProblemParts_ProbeRunning_Fragment = { __typename: 'ProbeRunning', title: string, detail: string, code: string } & { ' $fragmentName'?: 'ProblemParts_ProbeRunning_Fragment' };

type ProblemParts_SessionEnded_Fragment = { __typename: 'SessionEnded', title: string, detail: string, code: string } & { ' $fragmentName'?: 'ProblemParts_SessionEnded_Fragment' };

type ProblemParts_StaleVersion_Fragment = { __typename: 'StaleVersion', title: string, detail: string, code: string } & { ' $fragmentName'?: 'ProblemParts_StaleVersion_Fragment' };

type ProblemParts_Suppressed_Fragment = { __typename: 'Suppressed', title: string, detail: string, code: string } & { ' $fragmentName'?: 'ProblemParts_Suppressed_Fragment' };

type ProblemParts_ValidationFailed_Fragment = { __typename: 'ValidationFailed', title: string, detail: string, code: string, violations: Array<{ __typename: 'Violation', propertyPath: string, detail: string, existing:
      | (
        { __typename: 'Address' }
        & { ' $fragmentRefs'?: { 'ValueHolder_Address_Fragment': ValueHolder_Address_Fragment } }
      )
      | (
        { __typename: 'AlternativePayerRole' }
        & { ' $fragmentRefs'?: { 'ValueHolder_AlternativePayerRole_Fragment': ValueHolder_AlternativePayerRole_Fragment } }
      )
      | (
        { __typename: 'ApiKey' }
        & { ' $fragmentRefs'?: { 'ValueHolder_ApiKey_Fragment': ValueHolder_ApiKey_Fragment } }
      )
      | (
        { __typename: 'ContactPoint' }
        & { ' $fragmentRefs'?: { 'ValueHolder_ContactPoint_Fragment': ValueHolder_ContactPoint_Fragment } }
      )
      | (
        { __typename: 'CustomFieldSchema' }
        & { ' $fragmentRefs'?: { 'ValueHolder_CustomFieldSchema_Fragment': ValueHolder_CustomFieldSchema_Fragment } }
      )
      | (
        { __typename: 'CustomerContact' }
        & { ' $fragmentRefs'?: { 'ValueHolder_CustomerContact_Fragment': ValueHolder_CustomerContact_Fragment } }
      )
      | (
        { __typename: 'CustomerContactExtension' }
        & { ' $fragmentRefs'?: { 'ValueHolder_CustomerContactExtension_Fragment': ValueHolder_CustomerContactExtension_Fragment } }
      )
      | (
        { __typename: 'CustomerContactLink' }
        & { ' $fragmentRefs'?: { 'ValueHolder_CustomerContactLink_Fragment': ValueHolder_CustomerContactLink_Fragment } }
      )
      | (
        { __typename: 'CustomerList' }
        & { ' $fragmentRefs'?: { 'ValueHolder_CustomerList_Fragment': ValueHolder_CustomerList_Fragment } }
      )
      | (
        { __typename: 'CustomerListItem' }
        & { ' $fragmentRefs'?: { 'ValueHolder_CustomerListItem_Fragment': ValueHolder_CustomerListItem_Fragment } }
      )
      | (
        { __typename: 'CustomerRole' }
        & { ' $fragmentRefs'?: { 'ValueHolder_CustomerRole_Fragment': ValueHolder_CustomerRole_Fragment } }
      )
      | (
        { __typename: 'DeliveryAndInvoicingConfiguration' }
        & { ' $fragmentRefs'?: { 'ValueHolder_DeliveryAndInvoicingConfiguration_Fragment': ValueHolder_DeliveryAndInvoicingConfiguration_Fragment } }
      )
      | (
        { __typename: 'Department' }
        & { ' $fragmentRefs'?: { 'ValueHolder_Department_Fragment': ValueHolder_Department_Fragment } }
      )
      | (
        { __typename: 'Device' }
        & { ' $fragmentRefs'?: { 'ValueHolder_Device_Fragment': ValueHolder_Device_Fragment } }
      )
      | (
        { __typename: 'Email' }
        & { ' $fragmentRefs'?: { 'ValueHolder_Email_Fragment': ValueHolder_Email_Fragment } }
      )
      | (
        { __typename: 'Erasure' }
        & { ' $fragmentRefs'?: { 'ValueHolder_Erasure_Fragment': ValueHolder_Erasure_Fragment } }
      )
      | (
        { __typename: 'ExternalContactManagement' }
        & { ' $fragmentRefs'?: { 'ValueHolder_ExternalContactManagement_Fragment': ValueHolder_ExternalContactManagement_Fragment } }
      )
      | (
        { __typename: 'Image' }
        & { ' $fragmentRefs'?: { 'ValueHolder_Image_Fragment': ValueHolder_Image_Fragment } }
      )
      | (
        { __typename: 'IndividualContact' }
        & { ' $fragmentRefs'?: { 'ValueHolder_IndividualContact_Fragment': ValueHolder_IndividualContact_Fragment } }
      )
      | (
        { __typename: 'Location' }
        & { ' $fragmentRefs'?: { 'ValueHolder_Location_Fragment': ValueHolder_Location_Fragment } }
      )
      | (
        { __typename: 'Membership' }
        & { ' $fragmentRefs'?: { 'ValueHolder_Membership_Fragment': ValueHolder_Membership_Fragment } }
      )
      | (
        { __typename: 'OrganizationContact' }
        & { ' $fragmentRefs'?: { 'ValueHolder_OrganizationContact_Fragment': ValueHolder_OrganizationContact_Fragment } }
      )
      | (
        { __typename: 'PersonalRelationship' }
        & { ' $fragmentRefs'?: { 'ValueHolder_PersonalRelationship_Fragment': ValueHolder_PersonalRelationship_Fragment } }
      )
      | (
        { __typename: 'Phone' }
        & { ' $fragmentRefs'?: { 'ValueHolder_Phone_Fragment': ValueHolder_Phone_Fragment } }
      )
      | (
        { __typename: 'PlaceholderCustomer' }
        & { ' $fragmentRefs'?: { 'ValueHolder_PlaceholderCustomer_Fragment': ValueHolder_PlaceholderCustomer_Fragment } }
      )
      | (
        { __typename: 'Preset' }
        & { ' $fragmentRefs'?: { 'ValueHolder_Preset_Fragment': ValueHolder_Preset_Fragment } }
      )
      | (
        { __typename: 'ProfessionalIdentity' }
        & { ' $fragmentRefs'?: { 'ValueHolder_ProfessionalIdentity_Fragment': ValueHolder_ProfessionalIdentity_Fragment } }
      )
      | (
        { __typename: 'SignInEvent' }
        & { ' $fragmentRefs'?: { 'ValueHolder_SignInEvent_Fragment': ValueHolder_SignInEvent_Fragment } }
      )
      | (
        { __typename: 'SupplierRole' }
        & { ' $fragmentRefs'?: { 'ValueHolder_SupplierRole_Fragment': ValueHolder_SupplierRole_Fragment } }
      )
      | (
        { __typename: 'Tag' }
        & { ' $fragmentRefs'?: { 'ValueHolder_Tag_Fragment': ValueHolder_Tag_Fragment } }
      )
      | (
        { __typename: 'UserAccount' }
        & { ' $fragmentRefs'?: { 'ValueHolder_UserAccount_Fragment': ValueHolder_UserAccount_Fragment } }
      )
      | (
        { __typename: 'WebAddress' }
        & { ' $fragmentRefs'?: { 'ValueHolder_WebAddress_Fragment': ValueHolder_WebAddress_Fragment } }
      )
     | null }> } & { ' $fragmentName'?: 'ProblemParts_ValidationFailed_Fragment' };

export type ProblemPartsFragment =
  | ProblemParts_ApiAccessNotConfigured_Fragment
  | ProblemParts_ChangeCursorExpired_Fragment
  | ProblemParts_Conflict_Fragment
  | ProblemParts_CustomFieldsWouldFail_Fragment
  | ProblemParts_InUse_Fragment
  | ProblemParts_LoginRefused_Fragment
  | ProblemParts_NotFound_Fragment
  | ProblemParts_NotSignedInHere_Fragment
  | ProblemParts_PermissionDenied_Fragment
  | ProblemParts_ProbeRunning_Fragment
  | ProblemParts_SessionEnded_Fragment
  | ProblemParts_StaleVersion_Fragment
  | ProblemParts_Suppressed_Fragment
  | ProblemParts_ValidationFailed_Fragment
;

type ValueHolder_Address_Fragment = { __typename: 'Address' } & { ' $fragmentName'?: 'ValueHolder_Address_Fragment' };

type ValueHolder_AlternativePayerRole_Fragment = { __typename: 'AlternativePayerRole' } & { ' $fragmentName'?: 'ValueHolder_AlternativePayerRole_Fragment' };

type ValueHolder_ApiKey_Fragment = { __typename: 'ApiKey' } & { ' $fragmentName'?: 'ValueHolder_ApiKey_Fragment' };

type ValueHolder_ContactPoint_Fragment = { __typename: 'ContactPoint' } & { ' $fragmentName'?: 'ValueHolder_ContactPoint_Fragment' };

type ValueHolder_CustomFieldSchema_Fragment = { __typename: 'CustomFieldSchema' } & { ' $fragmentName'?: 'ValueHolder_CustomFieldSchema_Fragment' };

type ValueHolder_CustomerContact_Fragment = { __typename: 'CustomerContact' } & { ' $fragmentName'?: 'ValueHolder_CustomerContact_Fragment' };

type ValueHolder_CustomerContactExtension_Fragment = { __typename: 'CustomerContactExtension' } & { ' $fragmentName'?: 'ValueHolder_CustomerContactExtension_Fragment' };

type ValueHolder_CustomerContactLink_Fragment = { __typename: 'CustomerContactLink' } & { ' $fragmentName'?: 'ValueHolder_CustomerContactLink_Fragment' };

type ValueHolder_CustomerList_Fragment = { __typename: 'CustomerList' } & { ' $fragmentName'?: 'ValueHolder_CustomerList_Fragment' };

type ValueHolder_CustomerListItem_Fragment = { __typename: 'CustomerListItem' } & { ' $fragmentName'?: 'ValueHolder_CustomerListItem_Fragment' };

type ValueHolder_CustomerRole_Fragment = { __typename: 'CustomerRole', id: string, contact:
    | { __typename: 'IndividualContact', id: string, name: string }
    | { __typename: 'OrganizationContact', id: string, name: string }
   } & { ' $fragmentName'?: 'ValueHolder_CustomerRole_Fragment' };

type ValueHolder_DeliveryAndInvoicingConfiguration_Fragment = { __typename: 'DeliveryAndInvoicingConfiguration' } & { ' $fragmentName'?: 'ValueHolder_DeliveryAndInvoicingConfiguration_Fragment' };

type ValueHolder_Department_Fragment = { __typename: 'Department' } & { ' $fragmentName'?: 'ValueHolder_Department_Fragment' };

type ValueHolder_Device_Fragment = { __typename: 'Device' } & { ' $fragmentName'?: 'ValueHolder_Device_Fragment' };

type ValueHolder_Email_Fragment = { __typename: 'Email' } & { ' $fragmentName'?: 'ValueHolder_Email_Fragment' };

type ValueHolder_Erasure_Fragment = { __typename: 'Erasure' } & { ' $fragmentName'?: 'ValueHolder_Erasure_Fragment' };

type ValueHolder_ExternalContactManagement_Fragment = { __typename: 'ExternalContactManagement' } & { ' $fragmentName'?: 'ValueHolder_ExternalContactManagement_Fragment' };

type ValueHolder_Image_Fragment = { __typename: 'Image' } & { ' $fragmentName'?: 'ValueHolder_Image_Fragment' };

type ValueHolder_IndividualContact_Fragment = { __typename: 'IndividualContact', id: string, name: string } & { ' $fragmentName'?: 'ValueHolder_IndividualContact_Fragment' };

type ValueHolder_Location_Fragment = { __typename: 'Location' } & { ' $fragmentName'?: 'ValueHolder_Location_Fragment' };

type ValueHolder_Membership_Fragment = { __typename: 'Membership' } & { ' $fragmentName'?: 'ValueHolder_Membership_Fragment' };

type ValueHolder_OrganizationContact_Fragment = { __typename: 'OrganizationContact', id: string, name: string } & { ' $fragmentName'?: 'ValueHolder_OrganizationContact_Fragment' };

type ValueHolder_PersonalRelationship_Fragment = { __typename: 'PersonalRelationship' } & { ' $fragmentName'?: 'ValueHolder_PersonalRelationship_Fragment' };

type ValueHolder_Phone_Fragment = { __typename: 'Phone' } & { ' $fragmentName'?: 'ValueHolder_Phone_Fragment' };

type ValueHolder_PlaceholderCustomer_Fragment = { __typename: 'PlaceholderCustomer' } & { ' $fragmentName'?: 'ValueHolder_PlaceholderCustomer_Fragment' };

type ValueHolder_Preset_Fragment = { __typename: 'Preset' } & { ' $fragmentName'?: 'ValueHolder_Preset_Fragment' };

type ValueHolder_ProfessionalIdentity_Fragment = { __typename: 'ProfessionalIdentity' } & { ' $fragmentName'?: 'ValueHolder_ProfessionalIdentity_Fragment' };

type ValueHolder_SignInEvent_Fragment = { __typename: 'SignInEvent' } & { ' $fragmentName'?: 'ValueHolder_SignInEvent_Fragment' };

type ValueHolder_SupplierRole_Fragment = { __typename: 'SupplierRole' } & { ' $fragmentName'?: 'ValueHolder_SupplierRole_Fragment' };

type ValueHolder_Tag_Fragment = { __typename: 'Tag' } & { ' $fragmentName'?: 'ValueHolder_Tag_Fragment' };

type ValueHolder_UserAccount_Fragment = { __typename: 'UserAccount' } & { ' $fragmentName'?: 'ValueHolder_UserAccount_Fragment' };

type ValueHolder_WebAddress_Fragment = { __typename: 'WebAddress' } & { ' $fragmentName'?: 'ValueHolder_WebAddress_Fragment' };

export type ValueHolderFragment =
  | ValueHolder_Address_Fragment
  | ValueHolder_AlternativePayerRole_Fragment
  | ValueHolder_ApiKey_Fragment
  | ValueHolder_ContactPoint_Fragment
  | ValueHolder_CustomFieldSchema_Fragment
  | ValueHolder_CustomerContact_Fragment
  | ValueHolder_CustomerContactExtension_Fragment
  | ValueHolder_CustomerContactLink_Fragment
  | ValueHolder_CustomerList_Fragment
  | ValueHolder_CustomerListItem_Fragment
  | ValueHolder_CustomerRole_Fragment
  | ValueHolder_DeliveryAndInvoicingConfiguration_Fragment
  | ValueHolder_Department_Fragment
  | ValueHolder_Device_Fragment
  | ValueHolder_Email_Fragment
  | ValueHolder_Erasure_Fragment
  | ValueHolder_ExternalContactManagement_Fragment
  | ValueHolder_Image_Fragment
  | ValueHolder_IndividualContact_Fragment
  | ValueHolder_Location_Fragment
  | ValueHolder_Membership_Fragment
  | ValueHolder_OrganizationContact_Fragment
  | ValueHolder_PersonalRelationship_Fragment
  | ValueHolder_Phone_Fragment
  | ValueHolder_PlaceholderCustomer_Fragment
  | ValueHolder_Preset_Fragment
  | ValueHolder_ProfessionalIdentity_Fragment
  | ValueHolder_SignInEvent_Fragment
  | ValueHolder_SupplierRole_Fragment
  | ValueHolder_Tag_Fragment
  | ValueHolder_UserAccount_Fragment
  | ValueHolder_WebAddress_Fragment
;

type CardHeader_IndividualContact_Fragment = (
  { __typename: 'IndividualContact', id: string, kind: ContactKind, name: string, deleted: boolean, createdAt: string, updatedAt: string, defaultImage: { __typename: 'Image', id: string, url: string } | null }
  & { ' $fragmentRefs'?: { 'Tags_IndividualContact_Fragment': Tags_IndividualContact_Fragment } }
) & { ' $fragmentName'?: 'CardHeader_IndividualContact_Fragment' };

type CardHeader_OrganizationContact_Fragment = (
  { __typename: 'OrganizationContact', id: string, kind: ContactKind, name: string, deleted: boolean, createdAt: string, updatedAt: string, defaultImage: { __typename: 'Image', id: string, url: string } | null }
  & { ' $fragmentRefs'?: { 'Tags_OrganizationContact_Fragment': Tags_OrganizationContact_Fragment } }
) & { ' $fragmentName'?: 'CardHeader_OrganizationContact_Fragment' };

export type CardHeaderFragment =
  | CardHeader_IndividualContact_Fragment
  | CardHeader_OrganizationContact_Fragment
;

export type ContactCardQueryVariables = Exact<{
  id: string | number;
}>;


export type ContactCardQuery = { __typename: 'Query', contact:
    | (
      { __typename: 'IndividualContact', id: string, deleted: boolean, customFields: Record<string, unknown>, emails: Array<(
        { __typename: 'Email' }
        & { ' $fragmentRefs'?: { 'EmailValuesFragment': EmailValuesFragment } }
      )>, phones: Array<(
        { __typename: 'Phone' }
        & { ' $fragmentRefs'?: { 'PhoneValuesFragment': PhoneValuesFragment } }
      )>, addresses: Array<(
        { __typename: 'Address' }
        & { ' $fragmentRefs'?: { 'AddressValuesFragment': AddressValuesFragment } }
      )>, webAddresses: Array<(
        { __typename: 'WebAddress' }
        & { ' $fragmentRefs'?: { 'WebAddressValuesFragment': WebAddressValuesFragment } }
      )>, customerRole: (
        { __typename: 'CustomerRole' }
        & { ' $fragmentRefs'?: { 'CustomerRoleValuesFragment': CustomerRoleValuesFragment } }
      ) | null }
      & { ' $fragmentRefs'?: { 'IndividualValuesFragment': IndividualValuesFragment;'IdentitiesFragment': IdentitiesFragment;'RelationshipsFragment': RelationshipsFragment;'CardHeader_IndividualContact_Fragment': CardHeader_IndividualContact_Fragment;'OtherRoles_IndividualContact_Fragment': OtherRoles_IndividualContact_Fragment;'Memberships_IndividualContact_Fragment': Memberships_IndividualContact_Fragment;'CustomerContacts_IndividualContact_Fragment': CustomerContacts_IndividualContact_Fragment;'Images_IndividualContact_Fragment': Images_IndividualContact_Fragment } }
    )
    | (
      { __typename: 'OrganizationContact', id: string, deleted: boolean, customFields: Record<string, unknown>, emails: Array<(
        { __typename: 'Email' }
        & { ' $fragmentRefs'?: { 'EmailValuesFragment': EmailValuesFragment } }
      )>, phones: Array<(
        { __typename: 'Phone' }
        & { ' $fragmentRefs'?: { 'PhoneValuesFragment': PhoneValuesFragment } }
      )>, addresses: Array<(
        { __typename: 'Address' }
        & { ' $fragmentRefs'?: { 'AddressValuesFragment': AddressValuesFragment } }
      )>, webAddresses: Array<(
        { __typename: 'WebAddress' }
        & { ' $fragmentRefs'?: { 'WebAddressValuesFragment': WebAddressValuesFragment } }
      )>, customerRole: (
        { __typename: 'CustomerRole' }
        & { ' $fragmentRefs'?: { 'CustomerRoleValuesFragment': CustomerRoleValuesFragment } }
      ) | null }
      & { ' $fragmentRefs'?: { 'OrganizationValuesFragment': OrganizationValuesFragment;'RepresentativesFragment': RepresentativesFragment;'MembersFragment': MembersFragment;'StructureFragment': StructureFragment;'CardHeader_OrganizationContact_Fragment': CardHeader_OrganizationContact_Fragment;'OtherRoles_OrganizationContact_Fragment': OtherRoles_OrganizationContact_Fragment;'Memberships_OrganizationContact_Fragment': Memberships_OrganizationContact_Fragment;'CustomerContacts_OrganizationContact_Fragment': CustomerContacts_OrganizationContact_Fragment;'Images_OrganizationContact_Fragment': Images_OrganizationContact_Fragment } }
    )
   | null };

type Images_IndividualContact_Fragment = { __typename: 'IndividualContact', name: string, images: Array<{ __typename: 'Image', id: string, url: string, width: number, height: number }> } & { ' $fragmentName'?: 'Images_IndividualContact_Fragment' };

type Images_OrganizationContact_Fragment = { __typename: 'OrganizationContact', name: string, images: Array<{ __typename: 'Image', id: string, url: string, width: number, height: number }> } & { ' $fragmentName'?: 'Images_OrganizationContact_Fragment' };

export type ImagesFragment =
  | Images_IndividualContact_Fragment
  | Images_OrganizationContact_Fragment
;

export type IndividualValuesFragment = { __typename: 'IndividualContact', id: string, version: number, name: string, dateOfBirth: string | null, anniversary: string | null, externalId: string | null } & { ' $fragmentName'?: 'IndividualValuesFragment' };

export type UpdateIndividualMutationVariables = Exact<{
  input: UpdateIndividualContactInput;
}>;


export type UpdateIndividualMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'Conflict' }
      & { ' $fragmentRefs'?: { 'ProblemParts_Conflict_Fragment': ProblemParts_Conflict_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | (
      { __typename: 'StaleVersion', currentVersion: number, current:
        | { __typename: 'Address' }
        | { __typename: 'AlternativePayerRole' }
        | { __typename: 'ApiKey' }
        | { __typename: 'ContactPoint' }
        | { __typename: 'CustomFieldSchema' }
        | { __typename: 'CustomerContact' }
        | { __typename: 'CustomerContactExtension' }
        | { __typename: 'CustomerContactLink' }
        | { __typename: 'CustomerList' }
        | { __typename: 'CustomerListItem' }
        | { __typename: 'CustomerRole' }
        | { __typename: 'DeliveryAndInvoicingConfiguration' }
        | { __typename: 'Department' }
        | { __typename: 'Device' }
        | { __typename: 'Email' }
        | { __typename: 'Erasure' }
        | { __typename: 'ExternalContactManagement' }
        | { __typename: 'Image' }
        | (
          { __typename: 'IndividualContact' }
          & { ' $fragmentRefs'?: { 'IndividualValuesFragment': IndividualValuesFragment } }
        )
        | { __typename: 'Location' }
        | { __typename: 'Membership' }
        | { __typename: 'OrganizationContact' }
        | { __typename: 'PersonalRelationship' }
        | { __typename: 'Phone' }
        | { __typename: 'PlaceholderCustomer' }
        | { __typename: 'Preset' }
        | { __typename: 'ProfessionalIdentity' }
        | { __typename: 'SignInEvent' }
        | { __typename: 'SupplierRole' }
        | { __typename: 'Tag' }
        | { __typename: 'UserAccount' }
        | { __typename: 'WebAddress' }
       | null }
      & { ' $fragmentRefs'?: { 'ProblemParts_StaleVersion_Fragment': ProblemParts_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'Suppressed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_Suppressed_Fragment': ProblemParts_Suppressed_Fragment } }
    )
    | { __typename: 'UpdateIndividualContactPayload', contact: (
        { __typename: 'IndividualContact' }
        & { ' $fragmentRefs'?: { 'IndividualValuesFragment': IndividualValuesFragment } }
      ) }
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type OrganizationValuesFragment = { __typename: 'OrganizationContact', id: string, version: number, name: string, founded: string | null, externalOrganizationId: string | null, externalId: string | null } & { ' $fragmentName'?: 'OrganizationValuesFragment' };

export type UpdateOrganizationMutationVariables = Exact<{
  input: UpdateOrganizationContactInput;
}>;


export type UpdateOrganizationMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'Conflict' }
      & { ' $fragmentRefs'?: { 'ProblemParts_Conflict_Fragment': ProblemParts_Conflict_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | (
      { __typename: 'StaleVersion', currentVersion: number, current:
        | { __typename: 'Address' }
        | { __typename: 'AlternativePayerRole' }
        | { __typename: 'ApiKey' }
        | { __typename: 'ContactPoint' }
        | { __typename: 'CustomFieldSchema' }
        | { __typename: 'CustomerContact' }
        | { __typename: 'CustomerContactExtension' }
        | { __typename: 'CustomerContactLink' }
        | { __typename: 'CustomerList' }
        | { __typename: 'CustomerListItem' }
        | { __typename: 'CustomerRole' }
        | { __typename: 'DeliveryAndInvoicingConfiguration' }
        | { __typename: 'Department' }
        | { __typename: 'Device' }
        | { __typename: 'Email' }
        | { __typename: 'Erasure' }
        | { __typename: 'ExternalContactManagement' }
        | { __typename: 'Image' }
        | { __typename: 'IndividualContact' }
        | { __typename: 'Location' }
        | { __typename: 'Membership' }
        | (
          { __typename: 'OrganizationContact' }
          & { ' $fragmentRefs'?: { 'OrganizationValuesFragment': OrganizationValuesFragment } }
        )
        | { __typename: 'PersonalRelationship' }
        | { __typename: 'Phone' }
        | { __typename: 'PlaceholderCustomer' }
        | { __typename: 'Preset' }
        | { __typename: 'ProfessionalIdentity' }
        | { __typename: 'SignInEvent' }
        | { __typename: 'SupplierRole' }
        | { __typename: 'Tag' }
        | { __typename: 'UserAccount' }
        | { __typename: 'WebAddress' }
       | null }
      & { ' $fragmentRefs'?: { 'ProblemParts_StaleVersion_Fragment': ProblemParts_StaleVersion_Fragment } }
    )
    | { __typename: 'UpdateOrganizationContactPayload', contact: (
        { __typename: 'OrganizationContact' }
        & { ' $fragmentRefs'?: { 'OrganizationValuesFragment': OrganizationValuesFragment } }
      ) }
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

type Tags_IndividualContact_Fragment = { __typename: 'IndividualContact', id: string, tags: Array<{ __typename: 'Tag', id: string, name: string }> } & { ' $fragmentName'?: 'Tags_IndividualContact_Fragment' };

type Tags_OrganizationContact_Fragment = { __typename: 'OrganizationContact', id: string, tags: Array<{ __typename: 'Tag', id: string, name: string }> } & { ' $fragmentName'?: 'Tags_OrganizationContact_Fragment' };

export type TagsFragment =
  | Tags_IndividualContact_Fragment
  | Tags_OrganizationContact_Fragment
;

export type AddTagMutationVariables = Exact<{
  input: AddTagInput;
}>;


export type AddTagMutation = { __typename: 'Mutation', result:
    | { __typename: 'AddTagPayload', contact:
        | (
          { __typename: 'IndividualContact', version: number }
          & { ' $fragmentRefs'?: { 'Tags_IndividualContact_Fragment': Tags_IndividualContact_Fragment } }
        )
        | (
          { __typename: 'OrganizationContact', version: number }
          & { ' $fragmentRefs'?: { 'Tags_OrganizationContact_Fragment': Tags_OrganizationContact_Fragment } }
        )
       }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type RemoveTagMutationVariables = Exact<{
  input: RemoveTagInput;
}>;


export type RemoveTagMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | { __typename: 'RemoveTagPayload', contact:
        | (
          { __typename: 'IndividualContact', version: number }
          & { ' $fragmentRefs'?: { 'Tags_IndividualContact_Fragment': Tags_IndividualContact_Fragment } }
        )
        | (
          { __typename: 'OrganizationContact', version: number }
          & { ' $fragmentRefs'?: { 'Tags_OrganizationContact_Fragment': Tags_OrganizationContact_Fragment } }
        )
       }
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type KnownTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type KnownTagsQuery = { __typename: 'Query', tags: { __typename: 'TagConnection', nodes: Array<{ __typename: 'Tag', id: string, name: string }> } };

export type AddressValuesFragment = { __typename: 'Address', id: string, version: number, recipientName: string | null, streetName: string | null, streetNumber: string | null, zip: string | null, city: string | null, countryCode: CountryCode | null, fullAddress: string, description: string | null, isPreferred: boolean, addressType: AddressType } & { ' $fragmentName'?: 'AddressValuesFragment' };

export type AddAddressMutationVariables = Exact<{
  input: AddAddressInput;
}>;


export type AddAddressMutation = { __typename: 'Mutation', result:
    | { __typename: 'AddAddressPayload', address: (
        { __typename: 'Address' }
        & { ' $fragmentRefs'?: { 'AddressValuesFragment': AddressValuesFragment } }
      ) }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type UpdateAddressMutationVariables = Exact<{
  input: UpdateAddressInput;
}>;


export type UpdateAddressMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | (
      { __typename: 'StaleVersion', currentVersion: number, current:
        | (
          { __typename: 'Address' }
          & { ' $fragmentRefs'?: { 'AddressValuesFragment': AddressValuesFragment } }
        )
        | { __typename: 'AlternativePayerRole' }
        | { __typename: 'ApiKey' }
        | { __typename: 'ContactPoint' }
        | { __typename: 'CustomFieldSchema' }
        | { __typename: 'CustomerContact' }
        | { __typename: 'CustomerContactExtension' }
        | { __typename: 'CustomerContactLink' }
        | { __typename: 'CustomerList' }
        | { __typename: 'CustomerListItem' }
        | { __typename: 'CustomerRole' }
        | { __typename: 'DeliveryAndInvoicingConfiguration' }
        | { __typename: 'Department' }
        | { __typename: 'Device' }
        | { __typename: 'Email' }
        | { __typename: 'Erasure' }
        | { __typename: 'ExternalContactManagement' }
        | { __typename: 'Image' }
        | { __typename: 'IndividualContact' }
        | { __typename: 'Location' }
        | { __typename: 'Membership' }
        | { __typename: 'OrganizationContact' }
        | { __typename: 'PersonalRelationship' }
        | { __typename: 'Phone' }
        | { __typename: 'PlaceholderCustomer' }
        | { __typename: 'Preset' }
        | { __typename: 'ProfessionalIdentity' }
        | { __typename: 'SignInEvent' }
        | { __typename: 'SupplierRole' }
        | { __typename: 'Tag' }
        | { __typename: 'UserAccount' }
        | { __typename: 'WebAddress' }
       | null }
      & { ' $fragmentRefs'?: { 'ProblemParts_StaleVersion_Fragment': ProblemParts_StaleVersion_Fragment } }
    )
    | { __typename: 'UpdateAddressPayload', address: (
        { __typename: 'Address' }
        & { ' $fragmentRefs'?: { 'AddressValuesFragment': AddressValuesFragment } }
      ) }
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type RemoveAddressMutationVariables = Exact<{
  input: RemoveAddressInput;
}>;


export type RemoveAddressMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'InUse' }
      & { ' $fragmentRefs'?: { 'ProblemParts_InUse_Fragment': ProblemParts_InUse_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | { __typename: 'RemoveAddressPayload', address: { __typename: 'Address', id: string, version: number } }
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ProblemParts_StaleVersion_Fragment': ProblemParts_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type EmailValuesFragment = { __typename: 'Email', id: string, version: number, address: string, description: string | null, isPreferred: boolean, emailType: EmailType } & { ' $fragmentName'?: 'EmailValuesFragment' };

export type AddEmailMutationVariables = Exact<{
  input: AddEmailInput;
}>;


export type AddEmailMutation = { __typename: 'Mutation', result:
    | { __typename: 'AddEmailPayload', email: (
        { __typename: 'Email' }
        & { ' $fragmentRefs'?: { 'EmailValuesFragment': EmailValuesFragment } }
      ) }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | (
      { __typename: 'Suppressed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_Suppressed_Fragment': ProblemParts_Suppressed_Fragment } }
    )
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type UpdateEmailMutationVariables = Exact<{
  input: UpdateEmailInput;
}>;


export type UpdateEmailMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | (
      { __typename: 'StaleVersion', currentVersion: number, current:
        | { __typename: 'Address' }
        | { __typename: 'AlternativePayerRole' }
        | { __typename: 'ApiKey' }
        | { __typename: 'ContactPoint' }
        | { __typename: 'CustomFieldSchema' }
        | { __typename: 'CustomerContact' }
        | { __typename: 'CustomerContactExtension' }
        | { __typename: 'CustomerContactLink' }
        | { __typename: 'CustomerList' }
        | { __typename: 'CustomerListItem' }
        | { __typename: 'CustomerRole' }
        | { __typename: 'DeliveryAndInvoicingConfiguration' }
        | { __typename: 'Department' }
        | { __typename: 'Device' }
        | (
          { __typename: 'Email' }
          & { ' $fragmentRefs'?: { 'EmailValuesFragment': EmailValuesFragment } }
        )
        | { __typename: 'Erasure' }
        | { __typename: 'ExternalContactManagement' }
        | { __typename: 'Image' }
        | { __typename: 'IndividualContact' }
        | { __typename: 'Location' }
        | { __typename: 'Membership' }
        | { __typename: 'OrganizationContact' }
        | { __typename: 'PersonalRelationship' }
        | { __typename: 'Phone' }
        | { __typename: 'PlaceholderCustomer' }
        | { __typename: 'Preset' }
        | { __typename: 'ProfessionalIdentity' }
        | { __typename: 'SignInEvent' }
        | { __typename: 'SupplierRole' }
        | { __typename: 'Tag' }
        | { __typename: 'UserAccount' }
        | { __typename: 'WebAddress' }
       | null }
      & { ' $fragmentRefs'?: { 'ProblemParts_StaleVersion_Fragment': ProblemParts_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'Suppressed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_Suppressed_Fragment': ProblemParts_Suppressed_Fragment } }
    )
    | { __typename: 'UpdateEmailPayload', email: (
        { __typename: 'Email' }
        & { ' $fragmentRefs'?: { 'EmailValuesFragment': EmailValuesFragment } }
      ) }
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type RemoveEmailMutationVariables = Exact<{
  input: RemoveEmailInput;
}>;


export type RemoveEmailMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | { __typename: 'RemoveEmailPayload', email: { __typename: 'Email', id: string, version: number } }
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ProblemParts_StaleVersion_Fragment': ProblemParts_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type PhoneValuesFragment = { __typename: 'Phone', id: string, version: number, number: string, e164: string | null, description: string | null, isPreferred: boolean, phoneType: PhoneType } & { ' $fragmentName'?: 'PhoneValuesFragment' };

export type AddPhoneMutationVariables = Exact<{
  input: AddPhoneInput;
}>;


export type AddPhoneMutation = { __typename: 'Mutation', result:
    | { __typename: 'AddPhonePayload', phone: (
        { __typename: 'Phone' }
        & { ' $fragmentRefs'?: { 'PhoneValuesFragment': PhoneValuesFragment } }
      ) }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | (
      { __typename: 'Suppressed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_Suppressed_Fragment': ProblemParts_Suppressed_Fragment } }
    )
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type UpdatePhoneMutationVariables = Exact<{
  input: UpdatePhoneInput;
}>;


export type UpdatePhoneMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | (
      { __typename: 'StaleVersion', currentVersion: number, current:
        | { __typename: 'Address' }
        | { __typename: 'AlternativePayerRole' }
        | { __typename: 'ApiKey' }
        | { __typename: 'ContactPoint' }
        | { __typename: 'CustomFieldSchema' }
        | { __typename: 'CustomerContact' }
        | { __typename: 'CustomerContactExtension' }
        | { __typename: 'CustomerContactLink' }
        | { __typename: 'CustomerList' }
        | { __typename: 'CustomerListItem' }
        | { __typename: 'CustomerRole' }
        | { __typename: 'DeliveryAndInvoicingConfiguration' }
        | { __typename: 'Department' }
        | { __typename: 'Device' }
        | { __typename: 'Email' }
        | { __typename: 'Erasure' }
        | { __typename: 'ExternalContactManagement' }
        | { __typename: 'Image' }
        | { __typename: 'IndividualContact' }
        | { __typename: 'Location' }
        | { __typename: 'Membership' }
        | { __typename: 'OrganizationContact' }
        | { __typename: 'PersonalRelationship' }
        | (
          { __typename: 'Phone' }
          & { ' $fragmentRefs'?: { 'PhoneValuesFragment': PhoneValuesFragment } }
        )
        | { __typename: 'PlaceholderCustomer' }
        | { __typename: 'Preset' }
        | { __typename: 'ProfessionalIdentity' }
        | { __typename: 'SignInEvent' }
        | { __typename: 'SupplierRole' }
        | { __typename: 'Tag' }
        | { __typename: 'UserAccount' }
        | { __typename: 'WebAddress' }
       | null }
      & { ' $fragmentRefs'?: { 'ProblemParts_StaleVersion_Fragment': ProblemParts_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'Suppressed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_Suppressed_Fragment': ProblemParts_Suppressed_Fragment } }
    )
    | { __typename: 'UpdatePhonePayload', phone: (
        { __typename: 'Phone' }
        & { ' $fragmentRefs'?: { 'PhoneValuesFragment': PhoneValuesFragment } }
      ) }
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type RemovePhoneMutationVariables = Exact<{
  input: RemovePhoneInput;
}>;


export type RemovePhoneMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | { __typename: 'RemovePhonePayload', phone: { __typename: 'Phone', id: string, version: number } }
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ProblemParts_StaleVersion_Fragment': ProblemParts_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type WebAddressValuesFragment = { __typename: 'WebAddress', id: string, version: number, url: string, description: string | null, isPreferred: boolean, webAddressType: WebAddressType } & { ' $fragmentName'?: 'WebAddressValuesFragment' };

export type AddWebAddressMutationVariables = Exact<{
  input: AddWebAddressInput;
}>;


export type AddWebAddressMutation = { __typename: 'Mutation', result:
    | { __typename: 'AddWebAddressPayload', webAddress: (
        { __typename: 'WebAddress' }
        & { ' $fragmentRefs'?: { 'WebAddressValuesFragment': WebAddressValuesFragment } }
      ) }
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type UpdateWebAddressMutationVariables = Exact<{
  input: UpdateWebAddressInput;
}>;


export type UpdateWebAddressMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | (
      { __typename: 'StaleVersion', currentVersion: number, current:
        | { __typename: 'Address' }
        | { __typename: 'AlternativePayerRole' }
        | { __typename: 'ApiKey' }
        | { __typename: 'ContactPoint' }
        | { __typename: 'CustomFieldSchema' }
        | { __typename: 'CustomerContact' }
        | { __typename: 'CustomerContactExtension' }
        | { __typename: 'CustomerContactLink' }
        | { __typename: 'CustomerList' }
        | { __typename: 'CustomerListItem' }
        | { __typename: 'CustomerRole' }
        | { __typename: 'DeliveryAndInvoicingConfiguration' }
        | { __typename: 'Department' }
        | { __typename: 'Device' }
        | { __typename: 'Email' }
        | { __typename: 'Erasure' }
        | { __typename: 'ExternalContactManagement' }
        | { __typename: 'Image' }
        | { __typename: 'IndividualContact' }
        | { __typename: 'Location' }
        | { __typename: 'Membership' }
        | { __typename: 'OrganizationContact' }
        | { __typename: 'PersonalRelationship' }
        | { __typename: 'Phone' }
        | { __typename: 'PlaceholderCustomer' }
        | { __typename: 'Preset' }
        | { __typename: 'ProfessionalIdentity' }
        | { __typename: 'SignInEvent' }
        | { __typename: 'SupplierRole' }
        | { __typename: 'Tag' }
        | { __typename: 'UserAccount' }
        | (
          { __typename: 'WebAddress' }
          & { ' $fragmentRefs'?: { 'WebAddressValuesFragment': WebAddressValuesFragment } }
        )
       | null }
      & { ' $fragmentRefs'?: { 'ProblemParts_StaleVersion_Fragment': ProblemParts_StaleVersion_Fragment } }
    )
    | { __typename: 'UpdateWebAddressPayload', webAddress: (
        { __typename: 'WebAddress' }
        & { ' $fragmentRefs'?: { 'WebAddressValuesFragment': WebAddressValuesFragment } }
      ) }
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type RemoveWebAddressMutationVariables = Exact<{
  input: RemoveWebAddressInput;
}>;


export type RemoveWebAddressMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | { __typename: 'RemoveWebAddressPayload', webAddress: { __typename: 'WebAddress', id: string, version: number } }
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ProblemParts_StaleVersion_Fragment': ProblemParts_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type CustomerContactPartsFragment = { __typename: 'CustomerContact', id: string, name: string | null, contactPosition: string | null, email: string | null, numbers: Array<{ __typename: 'CustomerContactNumber', number: string }> } & { ' $fragmentName'?: 'CustomerContactPartsFragment' };

type CustomerContacts_IndividualContact_Fragment = { __typename: 'IndividualContact', customerRole: { __typename: 'CustomerRole', id: string, contacts: { __typename: 'CustomerContactConnection', totalCount: number, nodes: Array<(
        { __typename: 'CustomerContact', id: string }
        & { ' $fragmentRefs'?: { 'CustomerContactPartsFragment': CustomerContactPartsFragment } }
      )> } } | null, customerContacts: { __typename: 'CustomerContactConnection', totalCount: number, nodes: Array<(
      { __typename: 'CustomerContact', id: string, customer:
        | { __typename: 'CustomerRole', id: string, name: string }
        | { __typename: 'PlaceholderCustomer', id: string, name: string }
       | null }
      & { ' $fragmentRefs'?: { 'CustomerContactPartsFragment': CustomerContactPartsFragment } }
    )> } } & { ' $fragmentName'?: 'CustomerContacts_IndividualContact_Fragment' };

type CustomerContacts_OrganizationContact_Fragment = { __typename: 'OrganizationContact', customerRole: { __typename: 'CustomerRole', id: string, contacts: { __typename: 'CustomerContactConnection', totalCount: number, nodes: Array<(
        { __typename: 'CustomerContact', id: string }
        & { ' $fragmentRefs'?: { 'CustomerContactPartsFragment': CustomerContactPartsFragment } }
      )> } } | null, customerContacts: { __typename: 'CustomerContactConnection', totalCount: number, nodes: Array<(
      { __typename: 'CustomerContact', id: string, customer:
        | { __typename: 'CustomerRole', id: string, name: string }
        | { __typename: 'PlaceholderCustomer', id: string, name: string }
       | null }
      & { ' $fragmentRefs'?: { 'CustomerContactPartsFragment': CustomerContactPartsFragment } }
    )> } } & { ' $fragmentName'?: 'CustomerContacts_OrganizationContact_Fragment' };

export type CustomerContactsFragment =
  | CustomerContacts_IndividualContact_Fragment
  | CustomerContacts_OrganizationContact_Fragment
;

export type IdentitiesFragment = { __typename: 'IndividualContact', professionalIdentities: { __typename: 'ProfessionalIdentityConnection', totalCount: number, nodes: Array<(
      { __typename: 'ProfessionalIdentity', id: string, organization: { __typename: 'OrganizationContact', id: string, name: string } }
      & { ' $fragmentRefs'?: { 'IdentityPartsFragment': IdentityPartsFragment } }
    )> } } & { ' $fragmentName'?: 'IdentitiesFragment' };

export type RepresentativesFragment = { __typename: 'OrganizationContact', representatives: { __typename: 'ProfessionalIdentityConnection', totalCount: number, nodes: Array<(
      { __typename: 'ProfessionalIdentity', id: string, individual: { __typename: 'IndividualContact', id: string, name: string } }
      & { ' $fragmentRefs'?: { 'IdentityPartsFragment': IdentityPartsFragment } }
    )> } } & { ' $fragmentName'?: 'RepresentativesFragment' };

export type IdentityPartsFragment = { __typename: 'ProfessionalIdentity', jobTitle: string | null, isActive: boolean, departments: Array<{ __typename: 'Department', id: string, name: string }>, locations: Array<{ __typename: 'Location', id: string, name: string }>, emails: Array<{ __typename: 'Email', id: string, address: string }>, phones: Array<{ __typename: 'Phone', id: string, number: string }> } & { ' $fragmentName'?: 'IdentityPartsFragment' };

type Memberships_IndividualContact_Fragment = { __typename: 'IndividualContact', memberships: { __typename: 'MembershipConnection', totalCount: number, nodes: Array<{ __typename: 'Membership', id: string, type: string, name: string | null, reference: string | null, organization: { __typename: 'OrganizationContact', id: string, name: string } }> } } & { ' $fragmentName'?: 'Memberships_IndividualContact_Fragment' };

type Memberships_OrganizationContact_Fragment = { __typename: 'OrganizationContact', memberships: { __typename: 'MembershipConnection', totalCount: number, nodes: Array<{ __typename: 'Membership', id: string, type: string, name: string | null, reference: string | null, organization: { __typename: 'OrganizationContact', id: string, name: string } }> } } & { ' $fragmentName'?: 'Memberships_OrganizationContact_Fragment' };

export type MembershipsFragment =
  | Memberships_IndividualContact_Fragment
  | Memberships_OrganizationContact_Fragment
;

export type MembersFragment = { __typename: 'OrganizationContact', members: { __typename: 'MembershipConnection', totalCount: number, nodes: Array<{ __typename: 'Membership', id: string, type: string, name: string | null, reference: string | null, contact:
        | { __typename: 'IndividualContact', id: string, name: string, kind: ContactKind }
        | { __typename: 'OrganizationContact', id: string, name: string, kind: ContactKind }
       }> } } & { ' $fragmentName'?: 'MembersFragment' };

export type RelationshipsFragment = { __typename: 'IndividualContact', personalRelationships: { __typename: 'PersonalRelationshipConnection', totalCount: number, nodes: Array<{ __typename: 'PersonalRelationship', id: string, type: string, relatedIndividual: { __typename: 'IndividualContact', id: string, name: string } }> } } & { ' $fragmentName'?: 'RelationshipsFragment' };

export type StructureFragment = { __typename: 'OrganizationContact', departments: { __typename: 'DepartmentConnection', totalCount: number, nodes: Array<{ __typename: 'Department', id: string, name: string, area: string | null, code: string | null }> }, locations: { __typename: 'LocationConnection', totalCount: number, nodes: Array<{ __typename: 'Location', id: string, name: string, memberCount: number }> } } & { ' $fragmentName'?: 'StructureFragment' };

export type RemoveCustomerRoleMutationVariables = Exact<{
  input: RemoveCustomerRoleInput;
}>;


export type RemoveCustomerRoleMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | { __typename: 'RemoveCustomerRolePayload', contact:
        | { __typename: 'IndividualContact', id: string, version: number, customerRole: { __typename: 'CustomerRole', id: string } | null }
        | { __typename: 'OrganizationContact', id: string, version: number, customerRole: { __typename: 'CustomerRole', id: string } | null }
       }
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ProblemParts_StaleVersion_Fragment': ProblemParts_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

export type SetCustomerRoleMutationVariables = Exact<{
  input: SetCustomerRoleInput;
}>;


export type SetCustomerRoleMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'Conflict' }
      & { ' $fragmentRefs'?: { 'ProblemParts_Conflict_Fragment': ProblemParts_Conflict_Fragment } }
    )
    | (
      { __typename: 'NotFound' }
      & { ' $fragmentRefs'?: { 'ProblemParts_NotFound_Fragment': ProblemParts_NotFound_Fragment } }
    )
    | (
      { __typename: 'PermissionDenied' }
      & { ' $fragmentRefs'?: { 'ProblemParts_PermissionDenied_Fragment': ProblemParts_PermissionDenied_Fragment } }
    )
    | { __typename: 'SetCustomerRolePayload', contact:
        | { __typename: 'IndividualContact', id: string, version: number, customerRole: (
            { __typename: 'CustomerRole' }
            & { ' $fragmentRefs'?: { 'CustomerRoleValuesFragment': CustomerRoleValuesFragment } }
          ) | null }
        | { __typename: 'OrganizationContact', id: string, version: number, customerRole: (
            { __typename: 'CustomerRole' }
            & { ' $fragmentRefs'?: { 'CustomerRoleValuesFragment': CustomerRoleValuesFragment } }
          ) | null }
       }
    | (
      { __typename: 'StaleVersion', currentVersion: number, current:
        | { __typename: 'Address' }
        | { __typename: 'AlternativePayerRole' }
        | { __typename: 'ApiKey' }
        | { __typename: 'ContactPoint' }
        | { __typename: 'CustomFieldSchema' }
        | { __typename: 'CustomerContact' }
        | { __typename: 'CustomerContactExtension' }
        | { __typename: 'CustomerContactLink' }
        | { __typename: 'CustomerList' }
        | { __typename: 'CustomerListItem' }
        | (
          { __typename: 'CustomerRole' }
          & { ' $fragmentRefs'?: { 'CustomerRoleValuesFragment': CustomerRoleValuesFragment } }
        )
        | { __typename: 'DeliveryAndInvoicingConfiguration' }
        | { __typename: 'Department' }
        | { __typename: 'Device' }
        | { __typename: 'Email' }
        | { __typename: 'Erasure' }
        | { __typename: 'ExternalContactManagement' }
        | { __typename: 'Image' }
        | { __typename: 'IndividualContact' }
        | { __typename: 'Location' }
        | { __typename: 'Membership' }
        | { __typename: 'OrganizationContact' }
        | { __typename: 'PersonalRelationship' }
        | { __typename: 'Phone' }
        | { __typename: 'PlaceholderCustomer' }
        | { __typename: 'Preset' }
        | { __typename: 'ProfessionalIdentity' }
        | { __typename: 'SignInEvent' }
        | { __typename: 'SupplierRole' }
        | { __typename: 'Tag' }
        | { __typename: 'UserAccount' }
        | { __typename: 'WebAddress' }
       | null }
      & { ' $fragmentRefs'?: { 'ProblemParts_StaleVersion_Fragment': ProblemParts_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'ValidationFailed' }
      & { ' $fragmentRefs'?: { 'ProblemParts_ValidationFailed_Fragment': ProblemParts_ValidationFailed_Fragment } }
    )
   };

type OtherRoles_IndividualContact_Fragment = { __typename: 'IndividualContact', supplierRole: { __typename: 'SupplierRole', id: string, supplierNumber: string, supplierSince: string, isActive: boolean, myCustomerNumber: string | null, creditorAccountId: string } | null, alternativePayerRole: { __typename: 'AlternativePayerRole', id: string, alternativePayerNumber: string, since: string, isActive: boolean, debtorAccountId: string } | null } & { ' $fragmentName'?: 'OtherRoles_IndividualContact_Fragment' };

type OtherRoles_OrganizationContact_Fragment = { __typename: 'OrganizationContact', supplierRole: { __typename: 'SupplierRole', id: string, supplierNumber: string, supplierSince: string, isActive: boolean, myCustomerNumber: string | null, creditorAccountId: string } | null, alternativePayerRole: { __typename: 'AlternativePayerRole', id: string, alternativePayerNumber: string, since: string, isActive: boolean, debtorAccountId: string } | null } & { ' $fragmentName'?: 'OtherRoles_OrganizationContact_Fragment' };

export type OtherRolesFragment =
  | OtherRoles_IndividualContact_Fragment
  | OtherRoles_OrganizationContact_Fragment
;

export type CustomerRoleValuesFragment = { __typename: 'CustomerRole', id: string, version: number, customerNumber: string, customerSince: string, isActive: boolean, isSuspended: boolean, globalLocationNumber: string | null, requiresFormalInvoice: boolean | null, creditLimit: { __typename: 'Money', amount: string, currency: string } | null, alternativePayer:
    | { __typename: 'IndividualContact', id: string, name: string }
    | { __typename: 'OrganizationContact', id: string, name: string }
   | null, managedBy: { __typename: 'ProfessionalIdentity', id: string, individual: { __typename: 'IndividualContact', id: string, name: string } } | null, externalCard: { __typename: 'ExternalCard', number: string } | null, taxInformation: { __typename: 'CustomerTaxInformation', euVatNumber: string | null, taxRegistrationNumber: string | null, enabledTaxExemptions: Array<string> } | null } & { ' $fragmentName'?: 'CustomerRoleValuesFragment' };

type ContactRow_IndividualContact_Fragment = { __typename: 'IndividualContact', id: string, kind: ContactKind, name: string, externalId: string | null, emails: Array<{ __typename: 'Email', id: string, address: string, isPreferred: boolean }>, phones: Array<{ __typename: 'Phone', id: string, number: string, e164: string | null }>, customerRole: { __typename: 'CustomerRole', id: string, customerNumber: string } | null, supplierRole: { __typename: 'SupplierRole', id: string, supplierNumber: string } | null, alternativePayerRole: { __typename: 'AlternativePayerRole', id: string, alternativePayerNumber: string } | null, defaultImage: { __typename: 'Image', id: string, url: string } | null } & { ' $fragmentName'?: 'ContactRow_IndividualContact_Fragment' };

type ContactRow_OrganizationContact_Fragment = { __typename: 'OrganizationContact', id: string, kind: ContactKind, name: string, externalId: string | null, emails: Array<{ __typename: 'Email', id: string, address: string, isPreferred: boolean }>, phones: Array<{ __typename: 'Phone', id: string, number: string, e164: string | null }>, customerRole: { __typename: 'CustomerRole', id: string, customerNumber: string } | null, supplierRole: { __typename: 'SupplierRole', id: string, supplierNumber: string } | null, alternativePayerRole: { __typename: 'AlternativePayerRole', id: string, alternativePayerNumber: string } | null, defaultImage: { __typename: 'Image', id: string, url: string } | null } & { ' $fragmentName'?: 'ContactRow_OrganizationContact_Fragment' };

export type ContactRowFragment =
  | ContactRow_IndividualContact_Fragment
  | ContactRow_OrganizationContact_Fragment
;

export type ContactListQueryVariables = Exact<{
  filter: ContactFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ContactListQuery = { __typename: 'Query', contacts: { __typename: 'ContactConnection', totalCount: number, edges: Array<{ __typename: 'ContactEdge', cursor: string, node:
        | (
          { __typename: 'IndividualContact', id: string }
          & { ' $fragmentRefs'?: { 'ContactRow_IndividualContact_Fragment': ContactRow_IndividualContact_Fragment } }
        )
        | (
          { __typename: 'OrganizationContact', id: string }
          & { ' $fragmentRefs'?: { 'ContactRow_OrganizationContact_Fragment': ContactRow_OrganizationContact_Fragment } }
        )
       }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

type ChangedNode_Address_Fragment = (
  { __typename: 'Address', version: number, updatedAt: string, id: string }
  & { ' $fragmentRefs'?: { 'AddressValuesFragment': AddressValuesFragment } }
) & { ' $fragmentName'?: 'ChangedNode_Address_Fragment' };

type ChangedNode_AlternativePayerRole_Fragment = { __typename: 'AlternativePayerRole', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_AlternativePayerRole_Fragment' };

type ChangedNode_ApiKey_Fragment = { __typename: 'ApiKey', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_ApiKey_Fragment' };

type ChangedNode_ContactPoint_Fragment = { __typename: 'ContactPoint', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_ContactPoint_Fragment' };

type ChangedNode_CustomFieldSchema_Fragment = { __typename: 'CustomFieldSchema', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_CustomFieldSchema_Fragment' };

type ChangedNode_CustomerContact_Fragment = { __typename: 'CustomerContact', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_CustomerContact_Fragment' };

type ChangedNode_CustomerContactExtension_Fragment = { __typename: 'CustomerContactExtension', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_CustomerContactExtension_Fragment' };

type ChangedNode_CustomerContactLink_Fragment = { __typename: 'CustomerContactLink', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_CustomerContactLink_Fragment' };

type ChangedNode_CustomerList_Fragment = { __typename: 'CustomerList', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_CustomerList_Fragment' };

type ChangedNode_CustomerListItem_Fragment = { __typename: 'CustomerListItem', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_CustomerListItem_Fragment' };

type ChangedNode_CustomerRole_Fragment = (
  { __typename: 'CustomerRole', version: number, updatedAt: string, id: string }
  & { ' $fragmentRefs'?: { 'CustomerRoleValuesFragment': CustomerRoleValuesFragment } }
) & { ' $fragmentName'?: 'ChangedNode_CustomerRole_Fragment' };

type ChangedNode_DeliveryAndInvoicingConfiguration_Fragment = { __typename: 'DeliveryAndInvoicingConfiguration', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_DeliveryAndInvoicingConfiguration_Fragment' };

type ChangedNode_Department_Fragment = { __typename: 'Department', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_Department_Fragment' };

type ChangedNode_Device_Fragment = { __typename: 'Device', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_Device_Fragment' };

type ChangedNode_Email_Fragment = (
  { __typename: 'Email', version: number, updatedAt: string, id: string }
  & { ' $fragmentRefs'?: { 'EmailValuesFragment': EmailValuesFragment } }
) & { ' $fragmentName'?: 'ChangedNode_Email_Fragment' };

type ChangedNode_Erasure_Fragment = { __typename: 'Erasure', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_Erasure_Fragment' };

type ChangedNode_ExternalContactManagement_Fragment = { __typename: 'ExternalContactManagement', id: string } & { ' $fragmentName'?: 'ChangedNode_ExternalContactManagement_Fragment' };

type ChangedNode_Image_Fragment = { __typename: 'Image', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_Image_Fragment' };

type ChangedNode_IndividualContact_Fragment = (
  { __typename: 'IndividualContact', version: number, updatedAt: string, id: string }
  & { ' $fragmentRefs'?: { 'ContactRow_IndividualContact_Fragment': ContactRow_IndividualContact_Fragment;'IndividualValuesFragment': IndividualValuesFragment } }
) & { ' $fragmentName'?: 'ChangedNode_IndividualContact_Fragment' };

type ChangedNode_Location_Fragment = { __typename: 'Location', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_Location_Fragment' };

type ChangedNode_Membership_Fragment = { __typename: 'Membership', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_Membership_Fragment' };

type ChangedNode_OrganizationContact_Fragment = (
  { __typename: 'OrganizationContact', version: number, updatedAt: string, id: string }
  & { ' $fragmentRefs'?: { 'ContactRow_OrganizationContact_Fragment': ContactRow_OrganizationContact_Fragment;'OrganizationValuesFragment': OrganizationValuesFragment } }
) & { ' $fragmentName'?: 'ChangedNode_OrganizationContact_Fragment' };

type ChangedNode_PersonalRelationship_Fragment = { __typename: 'PersonalRelationship', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_PersonalRelationship_Fragment' };

type ChangedNode_Phone_Fragment = (
  { __typename: 'Phone', version: number, updatedAt: string, id: string }
  & { ' $fragmentRefs'?: { 'PhoneValuesFragment': PhoneValuesFragment } }
) & { ' $fragmentName'?: 'ChangedNode_Phone_Fragment' };

type ChangedNode_PlaceholderCustomer_Fragment = { __typename: 'PlaceholderCustomer', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_PlaceholderCustomer_Fragment' };

type ChangedNode_Preset_Fragment = { __typename: 'Preset', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_Preset_Fragment' };

type ChangedNode_ProfessionalIdentity_Fragment = { __typename: 'ProfessionalIdentity', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_ProfessionalIdentity_Fragment' };

type ChangedNode_SignInEvent_Fragment = { __typename: 'SignInEvent', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_SignInEvent_Fragment' };

type ChangedNode_SupplierRole_Fragment = { __typename: 'SupplierRole', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_SupplierRole_Fragment' };

type ChangedNode_Tag_Fragment = { __typename: 'Tag', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_Tag_Fragment' };

type ChangedNode_UserAccount_Fragment = { __typename: 'UserAccount', version: number, updatedAt: string, id: string } & { ' $fragmentName'?: 'ChangedNode_UserAccount_Fragment' };

type ChangedNode_WebAddress_Fragment = (
  { __typename: 'WebAddress', version: number, updatedAt: string, id: string }
  & { ' $fragmentRefs'?: { 'WebAddressValuesFragment': WebAddressValuesFragment } }
) & { ' $fragmentName'?: 'ChangedNode_WebAddress_Fragment' };

export type ChangedNodeFragment =
  | ChangedNode_Address_Fragment
  | ChangedNode_AlternativePayerRole_Fragment
  | ChangedNode_ApiKey_Fragment
  | ChangedNode_ContactPoint_Fragment
  | ChangedNode_CustomFieldSchema_Fragment
  | ChangedNode_CustomerContact_Fragment
  | ChangedNode_CustomerContactExtension_Fragment
  | ChangedNode_CustomerContactLink_Fragment
  | ChangedNode_CustomerList_Fragment
  | ChangedNode_CustomerListItem_Fragment
  | ChangedNode_CustomerRole_Fragment
  | ChangedNode_DeliveryAndInvoicingConfiguration_Fragment
  | ChangedNode_Department_Fragment
  | ChangedNode_Device_Fragment
  | ChangedNode_Email_Fragment
  | ChangedNode_Erasure_Fragment
  | ChangedNode_ExternalContactManagement_Fragment
  | ChangedNode_Image_Fragment
  | ChangedNode_IndividualContact_Fragment
  | ChangedNode_Location_Fragment
  | ChangedNode_Membership_Fragment
  | ChangedNode_OrganizationContact_Fragment
  | ChangedNode_PersonalRelationship_Fragment
  | ChangedNode_Phone_Fragment
  | ChangedNode_PlaceholderCustomer_Fragment
  | ChangedNode_Preset_Fragment
  | ChangedNode_ProfessionalIdentity_Fragment
  | ChangedNode_SignInEvent_Fragment
  | ChangedNode_SupplierRole_Fragment
  | ChangedNode_Tag_Fragment
  | ChangedNode_UserAccount_Fragment
  | ChangedNode_WebAddress_Fragment
;

export type ChangeFeedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
  types?: Array<NodeType> | NodeType | null | undefined;
}>;


export type ChangeFeedSubscription = { changeFeed:
    | { __typename: 'ChangeCursorExpired', code: string }
    | { __typename: 'ChangePage', cursor: string, changes: Array<
        | { __typename: 'NodeRemoval', id: string }
        | { __typename: 'NodeUpsert', id: string, node:
            | (
              { __typename: 'Address', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_Address_Fragment': ChangedNode_Address_Fragment } }
            )
            | (
              { __typename: 'AlternativePayerRole', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_AlternativePayerRole_Fragment': ChangedNode_AlternativePayerRole_Fragment } }
            )
            | (
              { __typename: 'ApiKey', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_ApiKey_Fragment': ChangedNode_ApiKey_Fragment } }
            )
            | (
              { __typename: 'ContactPoint', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_ContactPoint_Fragment': ChangedNode_ContactPoint_Fragment } }
            )
            | (
              { __typename: 'CustomFieldSchema', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_CustomFieldSchema_Fragment': ChangedNode_CustomFieldSchema_Fragment } }
            )
            | (
              { __typename: 'CustomerContact', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_CustomerContact_Fragment': ChangedNode_CustomerContact_Fragment } }
            )
            | (
              { __typename: 'CustomerContactExtension', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_CustomerContactExtension_Fragment': ChangedNode_CustomerContactExtension_Fragment } }
            )
            | (
              { __typename: 'CustomerContactLink', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_CustomerContactLink_Fragment': ChangedNode_CustomerContactLink_Fragment } }
            )
            | (
              { __typename: 'CustomerList', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_CustomerList_Fragment': ChangedNode_CustomerList_Fragment } }
            )
            | (
              { __typename: 'CustomerListItem', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_CustomerListItem_Fragment': ChangedNode_CustomerListItem_Fragment } }
            )
            | (
              { __typename: 'CustomerRole', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_CustomerRole_Fragment': ChangedNode_CustomerRole_Fragment } }
            )
            | (
              { __typename: 'DeliveryAndInvoicingConfiguration', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_DeliveryAndInvoicingConfiguration_Fragment': ChangedNode_DeliveryAndInvoicingConfiguration_Fragment } }
            )
            | (
              { __typename: 'Department', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_Department_Fragment': ChangedNode_Department_Fragment } }
            )
            | (
              { __typename: 'Device', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_Device_Fragment': ChangedNode_Device_Fragment } }
            )
            | (
              { __typename: 'Email', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_Email_Fragment': ChangedNode_Email_Fragment } }
            )
            | (
              { __typename: 'Erasure', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_Erasure_Fragment': ChangedNode_Erasure_Fragment } }
            )
            | (
              { __typename: 'ExternalContactManagement', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_ExternalContactManagement_Fragment': ChangedNode_ExternalContactManagement_Fragment } }
            )
            | (
              { __typename: 'Image', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_Image_Fragment': ChangedNode_Image_Fragment } }
            )
            | (
              { __typename: 'IndividualContact', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_IndividualContact_Fragment': ChangedNode_IndividualContact_Fragment } }
            )
            | (
              { __typename: 'Location', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_Location_Fragment': ChangedNode_Location_Fragment } }
            )
            | (
              { __typename: 'Membership', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_Membership_Fragment': ChangedNode_Membership_Fragment } }
            )
            | (
              { __typename: 'OrganizationContact', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_OrganizationContact_Fragment': ChangedNode_OrganizationContact_Fragment } }
            )
            | (
              { __typename: 'PersonalRelationship', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_PersonalRelationship_Fragment': ChangedNode_PersonalRelationship_Fragment } }
            )
            | (
              { __typename: 'Phone', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_Phone_Fragment': ChangedNode_Phone_Fragment } }
            )
            | (
              { __typename: 'PlaceholderCustomer', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_PlaceholderCustomer_Fragment': ChangedNode_PlaceholderCustomer_Fragment } }
            )
            | (
              { __typename: 'Preset', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_Preset_Fragment': ChangedNode_Preset_Fragment } }
            )
            | (
              { __typename: 'ProfessionalIdentity', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_ProfessionalIdentity_Fragment': ChangedNode_ProfessionalIdentity_Fragment } }
            )
            | (
              { __typename: 'SignInEvent', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_SignInEvent_Fragment': ChangedNode_SignInEvent_Fragment } }
            )
            | (
              { __typename: 'SupplierRole', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_SupplierRole_Fragment': ChangedNode_SupplierRole_Fragment } }
            )
            | (
              { __typename: 'Tag', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_Tag_Fragment': ChangedNode_Tag_Fragment } }
            )
            | (
              { __typename: 'UserAccount', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_UserAccount_Fragment': ChangedNode_UserAccount_Fragment } }
            )
            | (
              { __typename: 'WebAddress', id: string }
              & { ' $fragmentRefs'?: { 'ChangedNode_WebAddress_Fragment': ChangedNode_WebAddress_Fragment } }
            )
           }
      > }
   };

type VersionOfNode_Address_Fragment = { __typename: 'Address', version: number } & { ' $fragmentName'?: 'VersionOfNode_Address_Fragment' };

type VersionOfNode_AlternativePayerRole_Fragment = { __typename: 'AlternativePayerRole', version: number } & { ' $fragmentName'?: 'VersionOfNode_AlternativePayerRole_Fragment' };

type VersionOfNode_ApiKey_Fragment = { __typename: 'ApiKey', version: number } & { ' $fragmentName'?: 'VersionOfNode_ApiKey_Fragment' };

type VersionOfNode_ContactPoint_Fragment = { __typename: 'ContactPoint', version: number } & { ' $fragmentName'?: 'VersionOfNode_ContactPoint_Fragment' };

type VersionOfNode_CustomFieldSchema_Fragment = { __typename: 'CustomFieldSchema', version: number } & { ' $fragmentName'?: 'VersionOfNode_CustomFieldSchema_Fragment' };

type VersionOfNode_CustomerContact_Fragment = { __typename: 'CustomerContact', version: number } & { ' $fragmentName'?: 'VersionOfNode_CustomerContact_Fragment' };

type VersionOfNode_CustomerContactExtension_Fragment = { __typename: 'CustomerContactExtension', version: number } & { ' $fragmentName'?: 'VersionOfNode_CustomerContactExtension_Fragment' };

type VersionOfNode_CustomerContactLink_Fragment = { __typename: 'CustomerContactLink', version: number } & { ' $fragmentName'?: 'VersionOfNode_CustomerContactLink_Fragment' };

type VersionOfNode_CustomerList_Fragment = { __typename: 'CustomerList', version: number } & { ' $fragmentName'?: 'VersionOfNode_CustomerList_Fragment' };

type VersionOfNode_CustomerListItem_Fragment = { __typename: 'CustomerListItem', version: number } & { ' $fragmentName'?: 'VersionOfNode_CustomerListItem_Fragment' };

type VersionOfNode_CustomerRole_Fragment = { __typename: 'CustomerRole', version: number } & { ' $fragmentName'?: 'VersionOfNode_CustomerRole_Fragment' };

type VersionOfNode_DeliveryAndInvoicingConfiguration_Fragment = { __typename: 'DeliveryAndInvoicingConfiguration', version: number } & { ' $fragmentName'?: 'VersionOfNode_DeliveryAndInvoicingConfiguration_Fragment' };

type VersionOfNode_Department_Fragment = { __typename: 'Department', version: number } & { ' $fragmentName'?: 'VersionOfNode_Department_Fragment' };

type VersionOfNode_Device_Fragment = { __typename: 'Device', version: number } & { ' $fragmentName'?: 'VersionOfNode_Device_Fragment' };

type VersionOfNode_Email_Fragment = { __typename: 'Email', version: number } & { ' $fragmentName'?: 'VersionOfNode_Email_Fragment' };

type VersionOfNode_Erasure_Fragment = { __typename: 'Erasure', version: number } & { ' $fragmentName'?: 'VersionOfNode_Erasure_Fragment' };

type VersionOfNode_Image_Fragment = { __typename: 'Image', version: number } & { ' $fragmentName'?: 'VersionOfNode_Image_Fragment' };

type VersionOfNode_IndividualContact_Fragment = { __typename: 'IndividualContact', version: number } & { ' $fragmentName'?: 'VersionOfNode_IndividualContact_Fragment' };

type VersionOfNode_Location_Fragment = { __typename: 'Location', version: number } & { ' $fragmentName'?: 'VersionOfNode_Location_Fragment' };

type VersionOfNode_Membership_Fragment = { __typename: 'Membership', version: number } & { ' $fragmentName'?: 'VersionOfNode_Membership_Fragment' };

type VersionOfNode_OrganizationContact_Fragment = { __typename: 'OrganizationContact', version: number } & { ' $fragmentName'?: 'VersionOfNode_OrganizationContact_Fragment' };

type VersionOfNode_PersonalRelationship_Fragment = { __typename: 'PersonalRelationship', version: number } & { ' $fragmentName'?: 'VersionOfNode_PersonalRelationship_Fragment' };

type VersionOfNode_Phone_Fragment = { __typename: 'Phone', version: number } & { ' $fragmentName'?: 'VersionOfNode_Phone_Fragment' };

type VersionOfNode_PlaceholderCustomer_Fragment = { __typename: 'PlaceholderCustomer', version: number } & { ' $fragmentName'?: 'VersionOfNode_PlaceholderCustomer_Fragment' };

type VersionOfNode_Preset_Fragment = { __typename: 'Preset', version: number } & { ' $fragmentName'?: 'VersionOfNode_Preset_Fragment' };

type VersionOfNode_ProfessionalIdentity_Fragment = { __typename: 'ProfessionalIdentity', version: number } & { ' $fragmentName'?: 'VersionOfNode_ProfessionalIdentity_Fragment' };

type VersionOfNode_SignInEvent_Fragment = { __typename: 'SignInEvent', version: number } & { ' $fragmentName'?: 'VersionOfNode_SignInEvent_Fragment' };

type VersionOfNode_SupplierRole_Fragment = { __typename: 'SupplierRole', version: number } & { ' $fragmentName'?: 'VersionOfNode_SupplierRole_Fragment' };

type VersionOfNode_Tag_Fragment = { __typename: 'Tag', version: number } & { ' $fragmentName'?: 'VersionOfNode_Tag_Fragment' };

type VersionOfNode_UserAccount_Fragment = { __typename: 'UserAccount', version: number } & { ' $fragmentName'?: 'VersionOfNode_UserAccount_Fragment' };

type VersionOfNode_WebAddress_Fragment = { __typename: 'WebAddress', version: number } & { ' $fragmentName'?: 'VersionOfNode_WebAddress_Fragment' };

export type VersionOfNodeFragment =
  | VersionOfNode_Address_Fragment
  | VersionOfNode_AlternativePayerRole_Fragment
  | VersionOfNode_ApiKey_Fragment
  | VersionOfNode_ContactPoint_Fragment
  | VersionOfNode_CustomFieldSchema_Fragment
  | VersionOfNode_CustomerContact_Fragment
  | VersionOfNode_CustomerContactExtension_Fragment
  | VersionOfNode_CustomerContactLink_Fragment
  | VersionOfNode_CustomerList_Fragment
  | VersionOfNode_CustomerListItem_Fragment
  | VersionOfNode_CustomerRole_Fragment
  | VersionOfNode_DeliveryAndInvoicingConfiguration_Fragment
  | VersionOfNode_Department_Fragment
  | VersionOfNode_Device_Fragment
  | VersionOfNode_Email_Fragment
  | VersionOfNode_Erasure_Fragment
  | VersionOfNode_Image_Fragment
  | VersionOfNode_IndividualContact_Fragment
  | VersionOfNode_Location_Fragment
  | VersionOfNode_Membership_Fragment
  | VersionOfNode_OrganizationContact_Fragment
  | VersionOfNode_PersonalRelationship_Fragment
  | VersionOfNode_Phone_Fragment
  | VersionOfNode_PlaceholderCustomer_Fragment
  | VersionOfNode_Preset_Fragment
  | VersionOfNode_ProfessionalIdentity_Fragment
  | VersionOfNode_SignInEvent_Fragment
  | VersionOfNode_SupplierRole_Fragment
  | VersionOfNode_Tag_Fragment
  | VersionOfNode_UserAccount_Fragment
  | VersionOfNode_WebAddress_Fragment
;

export const ValueHolderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ValueHolderFragment, unknown>;
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const TagsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tags"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TagsFragment, unknown>;
export const CardHeaderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardHeader"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"defaultImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tags"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tags"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CardHeaderFragment, unknown>;
export const ImagesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Images"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]} as unknown as DocumentNode<ImagesFragment, unknown>;
export const CustomerContactPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactPosition"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<CustomerContactPartsFragment, unknown>;
export const CustomerContactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerContacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerContactParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerContactParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactPosition"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<CustomerContactsFragment, unknown>;
export const IdentityPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProfessionalIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<IdentityPartsFragment, unknown>;
export const IdentitiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identities"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndividualContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"professionalIdentities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityParts"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProfessionalIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<IdentitiesFragment, unknown>;
export const RepresentativesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Representatives"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"representatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityParts"}},{"kind":"Field","name":{"kind":"Name","value":"individual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProfessionalIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<RepresentativesFragment, unknown>;
export const MembershipsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Memberships"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembershipsFragment, unknown>;
export const MembersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersFragment, unknown>;
export const RelationshipsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Relationships"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndividualContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personalRelationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"relatedIndividual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationshipsFragment, unknown>;
export const StructureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Structure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}}]}}]}}]} as unknown as DocumentNode<StructureFragment, unknown>;
export const OtherRolesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OtherRoles"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supplierRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supplierNumber"}},{"kind":"Field","name":{"kind":"Name","value":"supplierSince"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"myCustomerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"creditorAccountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"debtorAccountId"}}]}}]}}]} as unknown as DocumentNode<OtherRolesFragment, unknown>;
export const ContactRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"e164"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplierRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supplierNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ContactRowFragment, unknown>;
export const IndividualValuesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndividualValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndividualContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"anniversary"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}}]} as unknown as DocumentNode<IndividualValuesFragment, unknown>;
export const OrganizationValuesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"externalOrganizationId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}}]} as unknown as DocumentNode<OrganizationValuesFragment, unknown>;
export const CustomerRoleValuesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRoleValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"customerSince"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"creditLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"globalLocationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"requiresFormalInvoice"}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"individual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxInformation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"euVatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxRegistrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"enabledTaxExemptions"}}]}}]}}]} as unknown as DocumentNode<CustomerRoleValuesFragment, unknown>;
export const EmailValuesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Email"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"emailType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}}]} as unknown as DocumentNode<EmailValuesFragment, unknown>;
export const PhoneValuesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhoneValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"phoneType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"e164"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}}]} as unknown as DocumentNode<PhoneValuesFragment, unknown>;
export const AddressValuesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"addressType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"recipientName"}},{"kind":"Field","name":{"kind":"Name","value":"streetName"}},{"kind":"Field","name":{"kind":"Name","value":"streetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"zip"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullAddress"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}}]} as unknown as DocumentNode<AddressValuesFragment, unknown>;
export const WebAddressValuesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebAddressValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"webAddressType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}}]} as unknown as DocumentNode<WebAddressValuesFragment, unknown>;
export const ChangedNodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versioned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndividualContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndividualValues"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationValues"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRoleValues"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Email"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailValues"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhoneValues"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressValues"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebAddressValues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"e164"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplierRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supplierNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndividualValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndividualContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"anniversary"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"externalOrganizationId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRoleValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"customerSince"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"creditLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"globalLocationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"requiresFormalInvoice"}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"individual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxInformation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"euVatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxRegistrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"enabledTaxExemptions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Email"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"emailType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhoneValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"phoneType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"e164"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"addressType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"recipientName"}},{"kind":"Field","name":{"kind":"Name","value":"streetName"}},{"kind":"Field","name":{"kind":"Name","value":"streetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"zip"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullAddress"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebAddressValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"webAddressType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}}]} as unknown as DocumentNode<ChangedNodeFragment, unknown>;
export const VersionOfNodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionOfNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versioned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<VersionOfNodeFragment, unknown>;
export const ContactCardDocument = {"__meta__":{"hash":"sha256:0aa75182275ee187a26ee30967ecc7fd42916e3a3f04a2c9621e3e110b327473"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardHeader"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhoneValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"webAddresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebAddressValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRoleValues"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OtherRoles"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Memberships"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerContacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Images"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndividualContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndividualValues"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Identities"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Relationships"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationValues"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Representatives"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Members"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Structure"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tags"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactPosition"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProfessionalIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardHeader"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"defaultImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tags"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Email"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"emailType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhoneValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"phoneType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"e164"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"addressType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"recipientName"}},{"kind":"Field","name":{"kind":"Name","value":"streetName"}},{"kind":"Field","name":{"kind":"Name","value":"streetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"zip"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullAddress"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebAddressValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"webAddressType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRoleValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"customerSince"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"creditLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"globalLocationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"requiresFormalInvoice"}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"individual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxInformation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"euVatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxRegistrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"enabledTaxExemptions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OtherRoles"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supplierRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supplierNumber"}},{"kind":"Field","name":{"kind":"Name","value":"supplierSince"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"myCustomerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"creditorAccountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"debtorAccountId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Memberships"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerContacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerContactParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerContactParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Images"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndividualValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndividualContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"anniversary"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identities"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndividualContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"professionalIdentities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityParts"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Relationships"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndividualContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personalRelationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"relatedIndividual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"externalOrganizationId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Representatives"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"representatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityParts"}},{"kind":"Field","name":{"kind":"Name","value":"individual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Structure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}}]}}]}}]} as unknown as DocumentNode<ContactCardQuery, ContactCardQueryVariables>;
export const UpdateIndividualDocument = {"__meta__":{"hash":"sha256:9ebd46e3a8fa4670fdc62e7e97b72a51edae215e3dbbd7772bf1df42b80cae05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateIndividual"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateIndividualContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateIndividualContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateIndividualContactPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndividualValues"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndividualValues"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndividualValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndividualContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"anniversary"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateIndividualMutation, UpdateIndividualMutationVariables>;
export const UpdateOrganizationDocument = {"__meta__":{"hash":"sha256:eeafd189815dc77fb9c4383d2bcfd3576bfde118924f83e46b1252fe1bd005b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateOrganizationContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateOrganizationContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateOrganizationContactPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationValues"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationValues"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"externalOrganizationId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;
export const AddTagDocument = {"__meta__":{"hash":"sha256:f9cdf68cd9329235c8eca1d1862943c03c2aebf704bf0553ac4fe16add3b516f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddTagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"addTag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddTagPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tags"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tags"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<AddTagMutation, AddTagMutationVariables>;
export const RemoveTagDocument = {"__meta__":{"hash":"sha256:82cbf732ecdfc888a1209b713eec3ed28e0e699c464530216d1562e153542031"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveTag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveTagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"removeTag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveTagPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tags"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tags"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveTagMutation, RemoveTagMutationVariables>;
export const KnownTagsDocument = {"__meta__":{"hash":"sha256:6022c1e60a1758c3abcf3d7984e1eecb49894ca3c6771d3099231709da726d66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnownTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<KnownTagsQuery, KnownTagsQueryVariables>;
export const AddAddressDocument = {"__meta__":{"hash":"sha256:bbb21e7728806affa83d054c8754765490d4da9f694e5813589b35d5607eb3ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"addAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddAddressPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressValues"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"addressType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"recipientName"}},{"kind":"Field","name":{"kind":"Name","value":"streetName"}},{"kind":"Field","name":{"kind":"Name","value":"streetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"zip"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullAddress"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<AddAddressMutation, AddAddressMutationVariables>;
export const UpdateAddressDocument = {"__meta__":{"hash":"sha256:6cdabeeb92b05bb853b75c5c44405d87779c5dbdc116a4192cc5d54167780325"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAddressPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressValues"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressValues"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"addressType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"recipientName"}},{"kind":"Field","name":{"kind":"Name","value":"streetName"}},{"kind":"Field","name":{"kind":"Name","value":"streetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"zip"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullAddress"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateAddressMutation, UpdateAddressMutationVariables>;
export const RemoveAddressDocument = {"__meta__":{"hash":"sha256:c5b36a88f18810f42d08e1de9b2f2b0aa37a752519a64084c78caf37184b20ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"removeAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveAddressPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveAddressMutation, RemoveAddressMutationVariables>;
export const AddEmailDocument = {"__meta__":{"hash":"sha256:c26fa16855ee2ee79b881933b50c7280353353e61eeaecb8abbc9099c99d33f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"addEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddEmailPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailValues"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Email"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"emailType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<AddEmailMutation, AddEmailMutationVariables>;
export const UpdateEmailDocument = {"__meta__":{"hash":"sha256:1a067f2e2a844172ef9a1704d077cf6da4388a234f80346fe65d0819f2b43277"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEmailPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailValues"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailValues"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Email"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"emailType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateEmailMutation, UpdateEmailMutationVariables>;
export const RemoveEmailDocument = {"__meta__":{"hash":"sha256:d4073211fed74c55840ba84dc081d9c3e02bf41c179f36b79a8c268f7c0ec03b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"removeEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveEmailPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveEmailMutation, RemoveEmailMutationVariables>;
export const AddPhoneDocument = {"__meta__":{"hash":"sha256:767df688d6be6c8fd78b9472444c6e31215da4899e3f2dac09fe96620c4fdbdc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPhoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"addPhone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddPhonePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhoneValues"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhoneValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"phoneType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"e164"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<AddPhoneMutation, AddPhoneMutationVariables>;
export const UpdatePhoneDocument = {"__meta__":{"hash":"sha256:9007b8caa73a5422f6e255d200d55a54b0f313a25de7f7a358c7d8fc34da9108"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePhoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updatePhone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePhonePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhoneValues"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhoneValues"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhoneValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"phoneType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"e164"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePhoneMutation, UpdatePhoneMutationVariables>;
export const RemovePhoneDocument = {"__meta__":{"hash":"sha256:71d42c9a13b4c228a3f5f9f31b373567dcc601019f3f42f7d668e26a255fd9c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePhoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"removePhone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePhonePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<RemovePhoneMutation, RemovePhoneMutationVariables>;
export const AddWebAddressDocument = {"__meta__":{"hash":"sha256:9a9e18e697dd0dcc0f810aafbdbab46ef18cd7817cd18d9cd3b1d0c0c0a6c871"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddWebAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddWebAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"addWebAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddWebAddressPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"webAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebAddressValues"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebAddressValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"webAddressType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<AddWebAddressMutation, AddWebAddressMutationVariables>;
export const UpdateWebAddressDocument = {"__meta__":{"hash":"sha256:2b0c0e5a83fbda18771c8fbbebed832b64313be8964bf898ff730b300ff69976"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateWebAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWebAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateWebAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWebAddressPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"webAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebAddressValues"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebAddressValues"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebAddressValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"webAddressType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateWebAddressMutation, UpdateWebAddressMutationVariables>;
export const RemoveWebAddressDocument = {"__meta__":{"hash":"sha256:91bc0ba32d6b6d5340af3f35a03cf59b652de11729ece8da26765897b907a807"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveWebAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveWebAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"removeWebAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveWebAddressPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"webAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveWebAddressMutation, RemoveWebAddressMutationVariables>;
export const RemoveCustomerRoleDocument = {"__meta__":{"hash":"sha256:484da71584eb7b8df36bfb98af9f8b0dcc545685ae00d0f619345e48ac479aed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCustomerRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveCustomerRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"removeCustomerRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveCustomerRolePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveCustomerRoleMutation, RemoveCustomerRoleMutationVariables>;
export const SetCustomerRoleDocument = {"__meta__":{"hash":"sha256:b3a0d6cb20e0365ff3a65c428ef580c6da2782c6f30ec2c10950cccc1506a33a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCustomerRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCustomerRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"setCustomerRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetCustomerRolePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRoleValues"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRoleValues"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRoleValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"customerSince"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"creditLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"globalLocationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"requiresFormalInvoice"}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"individual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxInformation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"euVatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxRegistrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"enabledTaxExemptions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueHolder"}}]}}]}}]}}]} as unknown as DocumentNode<SetCustomerRoleMutation, SetCustomerRoleMutationVariables>;
export const ContactListDocument = {"__meta__":{"hash":"sha256:2aee87d536239a3c0643f2dc844d089930350a65415cc112cd2adc28b58eb4b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"e164"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplierRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supplierNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ContactListQuery, ContactListQueryVariables>;
export const ChangeFeedDocument = {"__meta__":{"hash":"sha256:aed7e96ad1d504b0bae099feeb6274c485a2335e0e0495f75afe13414933a06f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ChangeFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NodeType"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NodeUpsert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedNode"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCursorExpired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"e164"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplierRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supplierNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayerRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndividualValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndividualContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"anniversary"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"externalOrganizationId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRoleValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"customerSince"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"creditLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"globalLocationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"requiresFormalInvoice"}},{"kind":"Field","name":{"kind":"Name","value":"alternativePayer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"individual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxInformation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"euVatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxRegistrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"enabledTaxExemptions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Email"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"emailType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhoneValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"phoneType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"e164"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"addressType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"recipientName"}},{"kind":"Field","name":{"kind":"Name","value":"streetName"}},{"kind":"Field","name":{"kind":"Name","value":"streetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"zip"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullAddress"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebAddressValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"webAddressType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPreferred"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versioned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndividualContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndividualValues"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationValues"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRoleValues"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Email"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailValues"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhoneValues"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressValues"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebAddressValues"}}]}}]}}]} as unknown as DocumentNode<ChangeFeedSubscription, ChangeFeedSubscriptionVariables>;