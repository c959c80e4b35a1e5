/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What `addEmail` takes. */
export type AddEmailInput = {
  /** The new e-mail address. */
  detail: EmailInput;
  /** The id of the individual, organization or professional identity that it belongs to. */
  ownerId: string | number;
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

/** What kind of place an address is. */
export type AddressType =
  /** A factory. */
  | 'FACTORY'
  /** The head office of an organization. */
  | 'HEADQUARTERS'
  /** An office at home. */
  | 'HOME_OFFICE'
  /** Not said. */
  | 'NOT_QUALIFIED'
  /** An office. */
  | 'OFFICE'
  /** An office in a shared office building. */
  | 'OFFICE_CENTER'
  /** A parcel locker. */
  | 'PACKSTATION'
  /** A post office, for items to be collected. */
  | 'POST_OFFICE'
  /** A post office box. */
  | 'PO_BOX'
  /** The home where somebody lives. */
  | 'RESIDENTIAL_HOME'
  /** A second home. */
  | 'SECOND_HOME'
  /** A parcel shop or service point. */
  | 'SERVICE_POINT'
  /** A shop. */
  | 'STORE'
  /** A branch or subsidiary. */
  | 'SUBSIDIARY'
  /** A holiday home. */
  | 'VACATION_HOME'
  /** A warehouse. */
  | 'WAREHOUSE';

/** What an address may be used for. */
export type AddressUsage =
  /** Letters. */
  | 'CORRESPONDENCE'
  /** Every purpose; subsumes the others. */
  | 'EVERYTHING'
  /** Invoices. */
  | 'INVOICES'
  /** Deliveries. */
  | 'SHIPPING';

/** A country or territory by its ISO 3166-1 alpha-2 code, and the two listed codes AN and WG. */
export type CountryCode =
  /** Andorra. */
  | 'AD'
  /** United Arab Emirates. */
  | 'AE'
  /** Afghanistan. */
  | 'AF'
  /** Antigua & Barbuda. */
  | 'AG'
  /** Anguilla. */
  | 'AI'
  /** Albania. */
  | 'AL'
  /** Armenia. */
  | 'AM'
  /** Netherlands Antilles, withdrawn from ISO 3166-1 in 2010; accepted with a warning. */
  | 'AN'
  /** Angola. */
  | 'AO'
  /** Antarctica. */
  | 'AQ'
  /** Argentina. */
  | 'AR'
  /** American Samoa. */
  | 'AS'
  /** Austria. */
  | 'AT'
  /** Australia. */
  | 'AU'
  /** Aruba. */
  | 'AW'
  /** Åland Islands. */
  | 'AX'
  /** Azerbaijan. */
  | 'AZ'
  /** Bosnia & Herzegovina. */
  | 'BA'
  /** Barbados. */
  | 'BB'
  /** Bangladesh. */
  | 'BD'
  /** Belgium. */
  | 'BE'
  /** Burkina Faso. */
  | 'BF'
  /** Bulgaria. */
  | 'BG'
  /** Bahrain. */
  | 'BH'
  /** Burundi. */
  | 'BI'
  /** Benin. */
  | 'BJ'
  /** St. Barthélemy. */
  | 'BL'
  /** Bermuda. */
  | 'BM'
  /** Brunei. */
  | 'BN'
  /** Bolivia. */
  | 'BO'
  /** Caribbean Netherlands. */
  | 'BQ'
  /** Brazil. */
  | 'BR'
  /** Bahamas. */
  | 'BS'
  /** Bhutan. */
  | 'BT'
  /** Bouvet Island. */
  | 'BV'
  /** Botswana. */
  | 'BW'
  /** Belarus. */
  | 'BY'
  /** Belize. */
  | 'BZ'
  /** Canada. */
  | 'CA'
  /** Cocos (Keeling) Islands. */
  | 'CC'
  /** Congo - Kinshasa. */
  | 'CD'
  /** Central African Republic. */
  | 'CF'
  /** Congo - Brazzaville. */
  | 'CG'
  /** Switzerland. */
  | 'CH'
  /** Côte d’Ivoire. */
  | 'CI'
  /** Cook Islands. */
  | 'CK'
  /** Chile. */
  | 'CL'
  /** Cameroon. */
  | 'CM'
  /** China. */
  | 'CN'
  /** Colombia. */
  | 'CO'
  /** Costa Rica. */
  | 'CR'
  /** Cuba. */
  | 'CU'
  /** Cape Verde. */
  | 'CV'
  /** Curaçao. */
  | 'CW'
  /** Christmas Island. */
  | 'CX'
  /** Cyprus. */
  | 'CY'
  /** Czechia. */
  | 'CZ'
  /** Germany. */
  | 'DE'
  /** Djibouti. */
  | 'DJ'
  /** Denmark. */
  | 'DK'
  /** Dominica. */
  | 'DM'
  /** Dominican Republic. */
  | 'DO'
  /** Algeria. */
  | 'DZ'
  /** Ecuador. */
  | 'EC'
  /** Estonia. */
  | 'EE'
  /** Egypt. */
  | 'EG'
  /** Western Sahara. */
  | 'EH'
  /** Eritrea. */
  | 'ER'
  /** Spain. */
  | 'ES'
  /** Ethiopia. */
  | 'ET'
  /** Finland. */
  | 'FI'
  /** Fiji. */
  | 'FJ'
  /** Falkland Islands. */
  | 'FK'
  /** Micronesia. */
  | 'FM'
  /** Faroe Islands. */
  | 'FO'
  /** France. */
  | 'FR'
  /** Gabon. */
  | 'GA'
  /** United Kingdom. */
  | 'GB'
  /** Grenada. */
  | 'GD'
  /** Georgia. */
  | 'GE'
  /** French Guiana. */
  | 'GF'
  /** Guernsey. */
  | 'GG'
  /** Ghana. */
  | 'GH'
  /** Gibraltar. */
  | 'GI'
  /** Greenland. */
  | 'GL'
  /** Gambia. */
  | 'GM'
  /** Guinea. */
  | 'GN'
  /** Guadeloupe. */
  | 'GP'
  /** Equatorial Guinea. */
  | 'GQ'
  /** Greece. */
  | 'GR'
  /** South Georgia & South Sandwich Islands. */
  | 'GS'
  /** Guatemala. */
  | 'GT'
  /** Guam. */
  | 'GU'
  /** Guinea-Bissau. */
  | 'GW'
  /** Guyana. */
  | 'GY'
  /** Hong Kong SAR China. */
  | 'HK'
  /** Heard & McDonald Islands. */
  | 'HM'
  /** Honduras. */
  | 'HN'
  /** Croatia. */
  | 'HR'
  /** Haiti. */
  | 'HT'
  /** Hungary. */
  | 'HU'
  /** Indonesia. */
  | 'ID'
  /** Ireland. */
  | 'IE'
  /** Israel. */
  | 'IL'
  /** Isle of Man. */
  | 'IM'
  /** India. */
  | 'IN'
  /** British Indian Ocean Territory. */
  | 'IO'
  /** Iraq. */
  | 'IQ'
  /** Iran. */
  | 'IR'
  /** Iceland. */
  | 'IS'
  /** Italy. */
  | 'IT'
  /** Jersey. */
  | 'JE'
  /** Jamaica. */
  | 'JM'
  /** Jordan. */
  | 'JO'
  /** Japan. */
  | 'JP'
  /** Kenya. */
  | 'KE'
  /** Kyrgyzstan. */
  | 'KG'
  /** Cambodia. */
  | 'KH'
  /** Kiribati. */
  | 'KI'
  /** Comoros. */
  | 'KM'
  /** St. Kitts & Nevis. */
  | 'KN'
  /** North Korea. */
  | 'KP'
  /** South Korea. */
  | 'KR'
  /** Kuwait. */
  | 'KW'
  /** Cayman Islands. */
  | 'KY'
  /** Kazakhstan. */
  | 'KZ'
  /** Laos. */
  | 'LA'
  /** Lebanon. */
  | 'LB'
  /** St. Lucia. */
  | 'LC'
  /** Liechtenstein. */
  | 'LI'
  /** Sri Lanka. */
  | 'LK'
  /** Liberia. */
  | 'LR'
  /** Lesotho. */
  | 'LS'
  /** Lithuania. */
  | 'LT'
  /** Luxembourg. */
  | 'LU'
  /** Latvia. */
  | 'LV'
  /** Libya. */
  | 'LY'
  /** Morocco. */
  | 'MA'
  /** Monaco. */
  | 'MC'
  /** Moldova. */
  | 'MD'
  /** Montenegro. */
  | 'ME'
  /** St. Martin. */
  | 'MF'
  /** Madagascar. */
  | 'MG'
  /** Marshall Islands. */
  | 'MH'
  /** North Macedonia. */
  | 'MK'
  /** Mali. */
  | 'ML'
  /** Myanmar (Burma). */
  | 'MM'
  /** Mongolia. */
  | 'MN'
  /** Macao SAR China. */
  | 'MO'
  /** Northern Mariana Islands. */
  | 'MP'
  /** Martinique. */
  | 'MQ'
  /** Mauritania. */
  | 'MR'
  /** Montserrat. */
  | 'MS'
  /** Malta. */
  | 'MT'
  /** Mauritius. */
  | 'MU'
  /** Maldives. */
  | 'MV'
  /** Malawi. */
  | 'MW'
  /** Mexico. */
  | 'MX'
  /** Malaysia. */
  | 'MY'
  /** Mozambique. */
  | 'MZ'
  /** Namibia. */
  | 'NA'
  /** New Caledonia. */
  | 'NC'
  /** Niger. */
  | 'NE'
  /** Norfolk Island. */
  | 'NF'
  /** Nigeria. */
  | 'NG'
  /** Nicaragua. */
  | 'NI'
  /** Netherlands. */
  | 'NL'
  /** Norway. */
  | 'NO'
  /** Nepal. */
  | 'NP'
  /** Nauru. */
  | 'NR'
  /** Niue. */
  | 'NU'
  /** New Zealand. */
  | 'NZ'
  /** Oman. */
  | 'OM'
  /** Panama. */
  | 'PA'
  /** Peru. */
  | 'PE'
  /** French Polynesia. */
  | 'PF'
  /** Papua New Guinea. */
  | 'PG'
  /** Philippines. */
  | 'PH'
  /** Pakistan. */
  | 'PK'
  /** Poland. */
  | 'PL'
  /** St. Pierre & Miquelon. */
  | 'PM'
  /** Pitcairn Islands. */
  | 'PN'
  /** Puerto Rico. */
  | 'PR'
  /** Palestinian Territories. */
  | 'PS'
  /** Portugal. */
  | 'PT'
  /** Palau. */
  | 'PW'
  /** Paraguay. */
  | 'PY'
  /** Qatar. */
  | 'QA'
  /** Réunion. */
  | 'RE'
  /** Romania. */
  | 'RO'
  /** Serbia. */
  | 'RS'
  /** Russia. */
  | 'RU'
  /** Rwanda. */
  | 'RW'
  /** Saudi Arabia. */
  | 'SA'
  /** Solomon Islands. */
  | 'SB'
  /** Seychelles. */
  | 'SC'
  /** Sudan. */
  | 'SD'
  /** Sweden. */
  | 'SE'
  /** Singapore. */
  | 'SG'
  /** St. Helena. */
  | 'SH'
  /** Slovenia. */
  | 'SI'
  /** Svalbard & Jan Mayen. */
  | 'SJ'
  /** Slovakia. */
  | 'SK'
  /** Sierra Leone. */
  | 'SL'
  /** San Marino. */
  | 'SM'
  /** Senegal. */
  | 'SN'
  /** Somalia. */
  | 'SO'
  /** Suriname. */
  | 'SR'
  /** South Sudan. */
  | 'SS'
  /** São Tomé & Príncipe. */
  | 'ST'
  /** El Salvador. */
  | 'SV'
  /** Sint Maarten. */
  | 'SX'
  /** Syria. */
  | 'SY'
  /** Eswatini. */
  | 'SZ'
  /** Turks & Caicos Islands. */
  | 'TC'
  /** Chad. */
  | 'TD'
  /** French Southern Territories. */
  | 'TF'
  /** Togo. */
  | 'TG'
  /** Thailand. */
  | 'TH'
  /** Tajikistan. */
  | 'TJ'
  /** Tokelau. */
  | 'TK'
  /** Timor-Leste. */
  | 'TL'
  /** Turkmenistan. */
  | 'TM'
  /** Tunisia. */
  | 'TN'
  /** Tonga. */
  | 'TO'
  /** Türkiye. */
  | 'TR'
  /** Trinidad & Tobago. */
  | 'TT'
  /** Tuvalu. */
  | 'TV'
  /** Taiwan. */
  | 'TW'
  /** Tanzania. */
  | 'TZ'
  /** Ukraine. */
  | 'UA'
  /** Uganda. */
  | 'UG'
  /** U.S. Outlying Islands. */
  | 'UM'
  /** United States. */
  | 'US'
  /** Uruguay. */
  | 'UY'
  /** Uzbekistan. */
  | 'UZ'
  /** Vatican City. */
  | 'VA'
  /** St. Vincent & Grenadines. */
  | 'VC'
  /** Venezuela. */
  | 'VE'
  /** British Virgin Islands. */
  | 'VG'
  /** U.S. Virgin Islands. */
  | 'VI'
  /** Vietnam. */
  | 'VN'
  /** Vanuatu. */
  | 'VU'
  /** Wallis & Futuna. */
  | 'WF'
  /** Not an assigned code of ISO 3166-1; accepted with a warning. */
  | 'WG'
  /** Samoa. */
  | 'WS'
  /** Yemen. */
  | 'YE'
  /** Mayotte. */
  | 'YT'
  /** South Africa. */
  | 'ZA'
  /** Zambia. */
  | 'ZM'
  /** Zimbabwe. */
  | 'ZW';

/** What `createIndividualContact` takes. */
export type CreateIndividualContactInput = {
  /** Postal addresses in their order; at most 100. */
  addresses?: Array<AddressInput> | null | undefined;
  /** A yearly occasion to remember, for example a wedding day. */
  anniversary?: string | null | undefined;
  /** What the tenant records beside the other fields, as its schema for them says; at most 32 KiB as JSON, 250 values, 8 levels and lists of 250 elements; names of members have 1 to 100 characters without points, paths at most 255, texts at most 10,000. */
  customFields?: Record<string, unknown> | null | undefined;
  /** The date of birth. */
  dateOfBirth?: string | null | undefined;
  /** E-mail addresses in their order; at most 100. */
  emails?: Array<EmailInput> | null | undefined;
  /** The id of the contact in the system it comes from, 1 to 256 characters, unique among the contacts of its kind. */
  externalId?: string | null | undefined;
  /** The one display name, 1 to 256 characters. */
  name: string;
  /** Phone numbers in their order; at most 100. */
  phones?: Array<PhoneInput> | null | undefined;
  /** Tags by name, at most 100; the vocabulary gains the new ones. */
  tags?: Array<string> | null | undefined;
  /** Web addresses in their order; at most 100. */
  webAddresses?: Array<WebAddressInput> | null | undefined;
};

/** What `deleteIndividualContact` takes. */
export type DeleteIndividualContactInput = {
  /** Deletes although others depend on the contact: identities that represent it are deactivated, references to it as payer or manager are cleared, and delivery and invoicing configurations that name it as payer are passed over. */
  force?: boolean | null | undefined;
  /** The id of the contact. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
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

/** What kind of mailbox an e-mail address leads to. */
export type EmailType =
  /** An alias of another mailbox. */
  | 'EMAIL_ALIAS'
  /** A mailing list. */
  | 'MAILING_LIST'
  /** Not said. */
  | 'NOT_QUALIFIED'
  /** A private mailbox. */
  | 'PERSONAL_EMAIL'
  /** A mailbox at work. */
  | 'WORK_EMAIL';

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

/** What kind of line a phone number leads to. */
export type PhoneType =
  /** An extension of a switchboard. */
  | 'DIRECT_EXTENSION'
  /** A personal fax line. */
  | 'DIRECT_FAX'
  /** A personal line. */
  | 'DIRECT_LINE'
  /** A fax line. */
  | 'FAX_LINE'
  /** A fixed line. */
  | 'FIXED_LINE'
  /** A fax at home. */
  | 'HOME_FAX'
  /** A phone at home. */
  | 'HOME_PHONE'
  /** A hotline. */
  | 'HOTLINE'
  /** The main number of an organization. */
  | 'MAIN'
  /** The main fax of an organization. */
  | 'MAIN_FAX'
  /** A mobile phone. */
  | 'MOBILE'
  /** Not said. */
  | 'NOT_QUALIFIED'
  /** A pager. */
  | 'PAGER'
  /** A private mobile phone. */
  | 'PERSONAL_MOBILE'
  /** A satellite phone. */
  | 'SAT'
  /** A virtual number. */
  | 'VIRTUAL_LINE'
  /** A line over the Internet. */
  | 'VOIP_LINE'
  /** A mobile phone for work. */
  | 'WORK_MOBILE';

/** What a phone number may be used for. */
export type PhoneUsage =
  /** Calls. */
  | 'CALL'
  /** Every purpose; subsumes the others. */
  | 'EVERYTHING'
  /** Text messages. */
  | 'SMS'
  /** WhatsApp messages. */
  | 'WHATSAPP';

/** What `updateIndividualContact` takes. */
export type UpdateIndividualContactInput = {
  /** The id of the individual. */
  id: string | number;
  /** The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to replace as a whole, is refused then. */
  ifVersion?: number | null | undefined;
  /** The changes. */
  patch: IndividualContactPatch;
};

/** The capacity in which a contact detail is used. */
export type UsageContext =
  /** For the organization as a whole. */
  | 'ORGANIZATION'
  /** In private life. */
  | 'PERSONAL'
  /** At work. */
  | 'PROFESSIONAL';

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

/** What a web address shows. */
export type WebAddressType =
  /** A blog. */
  | 'BLOG'
  /** A page or profile on Facebook. */
  | 'FACEBOOK_PAGE_OR_PROFILE'
  /** A profile on the former Google+. */
  | 'GOOGLE_PLUS_PROFILE'
  /** A home page or website. */
  | 'HOMEPAGE_OR_WEBSITE'
  /** A profile on Instagram. */
  | 'INSTAGRAM_PROFILE'
  /** A profile on LinkedIn. */
  | 'LINKEDIN_PROFILE'
  /** Not said. */
  | 'NOT_QUALIFIED'
  /** An online shop. */
  | 'ONLINE_STORE'
  /** The blog of an organization. */
  | 'ORGANIZATION_BLOG'
  /** The profile of an organization. */
  | 'ORGANIZATION_PROFILE'
  /** The website of an organization. */
  | 'ORGANIZATION_WEBSITE'
  /** Something else. */
  | 'OTHER'
  /** A private blog. */
  | 'PERSONAL_BLOG'
  /** A private profile. */
  | 'PERSONAL_PROFILE'
  /** A private website. */
  | 'PERSONAL_WEBSITE'
  /** A blog about work. */
  | 'PROFESSIONAL_BLOG'
  /** A profile for work. */
  | 'PROFESSIONAL_PROFILE'
  /** A website for work. */
  | 'PROFESSIONAL_WEBSITE'
  /** A profile on Twitter, now X. */
  | 'TWITTER_PROFILE'
  /** A stream of posts on Twitter, now X. */
  | 'TWITTER_STREAM'
  /** A profile on XING. */
  | 'XING_PROFILE'
  /** An image on Yelp. */
  | 'YELP_IMAGE'
  /** A channel on YouTube. */
  | 'YOUTUBE';

export type ChangesQueryVariables = Exact<{
  since?: string | null | undefined;
}>;


export type ChangesQuery = { __typename: 'Query', changes:
    | { __typename: 'ChangeCursorExpired', detail: string }
    | { __typename: 'ChangePage', cursor: string, hasMore: boolean, isSnapshot: boolean, changes: Array<
        | { __typename: 'NodeRemoval', id: string }
        | { __typename: 'NodeUpsert', id: string, node:
            | { __typename: 'Address', version: number, id: string, fullAddress: string, isPreferred: boolean, position: number, owner:
                | { __typename: 'IndividualContact', id: string }
                | { __typename: 'OrganizationContact', id: string }
               | null, ownerIdentity: { __typename: 'ProfessionalIdentity', id: string } | null }
            | { __typename: 'AlternativePayerRole', version: number, id: string }
            | { __typename: 'ApiKey', version: number, id: string }
            | { __typename: 'ContactPoint', version: number, id: string }
            | { __typename: 'CustomFieldSchema', version: number, id: string }
            | { __typename: 'CustomerContact', version: number, id: string }
            | { __typename: 'CustomerContactExtension', version: number, id: string }
            | { __typename: 'CustomerContactLink', version: number, id: string }
            | { __typename: 'CustomerList', version: number, id: string }
            | { __typename: 'CustomerListItem', version: number, id: string }
            | { __typename: 'CustomerRole', version: number, id: string, customerNumber: string, isActive: boolean, contact:
                | { __typename: 'IndividualContact', id: string }
                | { __typename: 'OrganizationContact', id: string }
               }
            | { __typename: 'DeliveryAndInvoicingConfiguration', version: number, id: string }
            | { __typename: 'Department', version: number, id: string }
            | { __typename: 'Device', version: number, id: string }
            | { __typename: 'Email', version: number, id: string, address: string, isPreferred: boolean, position: number, owner:
                | { __typename: 'IndividualContact', id: string }
                | { __typename: 'OrganizationContact', id: string }
               | null, ownerIdentity: { __typename: 'ProfessionalIdentity', id: string } | null }
            | { __typename: 'Erasure', version: number, id: string }
            | { __typename: 'ExternalContactManagement', id: string }
            | { __typename: 'Image', version: number, id: string }
            | { __typename: 'IndividualContact', version: number, id: string, name: string, externalId: string | null, customFields: Record<string, unknown>, tags: Array<{ __typename: 'Tag', name: string }> }
            | { __typename: 'Location', version: number, id: string }
            | { __typename: 'Membership', version: number, id: string }
            | { __typename: 'OrganizationContact', version: number, id: string, name: string, externalId: string | null, customFields: Record<string, unknown>, tags: Array<{ __typename: 'Tag', name: string }> }
            | { __typename: 'PersonalRelationship', version: number, id: string }
            | { __typename: 'Phone', version: number, id: string, number: string, e164: string | null, isPreferred: boolean, position: number, owner:
                | { __typename: 'IndividualContact', id: string }
                | { __typename: 'OrganizationContact', id: string }
               | null, ownerIdentity: { __typename: 'ProfessionalIdentity', id: string } | null }
            | { __typename: 'PlaceholderCustomer', version: number, id: string }
            | { __typename: 'Preset', version: number, id: string }
            | { __typename: 'ProfessionalIdentity', version: number, id: string, jobTitle: string | null, isActive: boolean, individual: { __typename: 'IndividualContact', id: string }, organization: { __typename: 'OrganizationContact', id: string } }
            | { __typename: 'SignInEvent', version: number, id: string }
            | { __typename: 'SupplierRole', version: number, id: string }
            | { __typename: 'Tag', version: number, id: string }
            | { __typename: 'UserAccount', version: number, id: string }
            | { __typename: 'WebAddress', version: number, id: string, url: string, isPreferred: boolean, position: number, owner:
                | { __typename: 'IndividualContact', id: string }
                | { __typename: 'OrganizationContact', id: string }
               | null, ownerIdentity: { __typename: 'ProfessionalIdentity', id: string } | null }
           }
      > }
   };

type Contact_IndividualContact_Fragment = { __typename: 'IndividualContact', name: string, externalId: string | null, customFields: Record<string, unknown>, tags: Array<{ __typename: 'Tag', name: string }> };

type Contact_OrganizationContact_Fragment = { __typename: 'OrganizationContact', name: string, externalId: string | null, customFields: Record<string, unknown>, tags: Array<{ __typename: 'Tag', name: string }> };

export type ContactFragment =
  | Contact_IndividualContact_Fragment
  | Contact_OrganizationContact_Fragment
;

type Detail_Address_Fragment = { __typename: 'Address', fullAddress: string, isPreferred: boolean, position: number, owner:
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'OrganizationContact', id: string }
   | null, ownerIdentity: { __typename: 'ProfessionalIdentity', id: string } | null };

type Detail_Email_Fragment = { __typename: 'Email', address: string, isPreferred: boolean, position: number, owner:
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'OrganizationContact', id: string }
   | null, ownerIdentity: { __typename: 'ProfessionalIdentity', id: string } | null };

type Detail_Phone_Fragment = { __typename: 'Phone', number: string, e164: string | null, isPreferred: boolean, position: number, owner:
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'OrganizationContact', id: string }
   | null, ownerIdentity: { __typename: 'ProfessionalIdentity', id: string } | null };

type Detail_WebAddress_Fragment = { __typename: 'WebAddress', url: string, isPreferred: boolean, position: number, owner:
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'OrganizationContact', id: string }
   | null, ownerIdentity: { __typename: 'ProfessionalIdentity', id: string } | null };

export type DetailFragment =
  | Detail_Address_Fragment
  | Detail_Email_Fragment
  | Detail_Phone_Fragment
  | Detail_WebAddress_Fragment
;

export type RoleFragment = { __typename: 'CustomerRole', customerNumber: string, isActive: boolean, contact:
    | { __typename: 'IndividualContact', id: string }
    | { __typename: 'OrganizationContact', id: string }
   };

export type IdentityFragment = { __typename: 'ProfessionalIdentity', jobTitle: string | null, isActive: boolean, individual: { __typename: 'IndividualContact', id: string }, organization: { __typename: 'OrganizationContact', id: string } };

export type CreateContactMutationVariables = Exact<{
  input: CreateIndividualContactInput;
}>;


export type CreateContactMutation = { __typename: 'Mutation', createIndividualContact:
    | { __typename: 'Conflict', code: string, detail: string }
    | { __typename: 'CreateIndividualContactPayload', contact: { __typename: 'IndividualContact', id: string, version: number } }
    | { __typename: 'PermissionDenied', code: string, detail: string }
    | { __typename: 'Suppressed', code: string, detail: string }
    | { __typename: 'ValidationFailed', code: string, detail: string }
   };

export type UpdateContactMutationVariables = Exact<{
  input: UpdateIndividualContactInput;
}>;


export type UpdateContactMutation = { __typename: 'Mutation', updateIndividualContact:
    | { __typename: 'Conflict', code: string, detail: string }
    | { __typename: 'NotFound', code: string, detail: string }
    | { __typename: 'PermissionDenied', code: string, detail: string }
    | { __typename: 'StaleVersion', code: string, detail: string }
    | { __typename: 'Suppressed', code: string, detail: string }
    | { __typename: 'UpdateIndividualContactPayload', contact: { __typename: 'IndividualContact', id: string, version: number } }
    | { __typename: 'ValidationFailed', code: string, detail: string }
   };

export type AddEmailMutationVariables = Exact<{
  input: AddEmailInput;
}>;


export type AddEmailMutation = { __typename: 'Mutation', addEmail:
    | { __typename: 'AddEmailPayload', email: { __typename: 'Email', id: string, version: number } }
    | { __typename: 'NotFound', code: string, detail: string }
    | { __typename: 'PermissionDenied', code: string, detail: string }
    | { __typename: 'Suppressed', code: string, detail: string }
    | { __typename: 'ValidationFailed', code: string, detail: string }
   };

export type DeleteContactMutationVariables = Exact<{
  input: DeleteIndividualContactInput;
}>;


export type DeleteContactMutation = { __typename: 'Mutation', deleteIndividualContact:
    | { __typename: 'DeleteIndividualContactPayload', contact: { __typename: 'IndividualContact', id: string, version: number } }
    | { __typename: 'InUse', code: string, detail: string }
    | { __typename: 'NotFound', code: string, detail: string }
    | { __typename: 'PermissionDenied', code: string, detail: string }
    | { __typename: 'StaleVersion', code: string, detail: string }
    | { __typename: 'ValidationFailed', code: string, detail: string }
   };

type Refusal_ApiAccessNotConfigured_Fragment = { __typename: 'ApiAccessNotConfigured', code: string, detail: string };

type Refusal_ChangeCursorExpired_Fragment = { __typename: 'ChangeCursorExpired', code: string, detail: string };

type Refusal_Conflict_Fragment = { __typename: 'Conflict', code: string, detail: string };

type Refusal_CustomFieldsWouldFail_Fragment = { __typename: 'CustomFieldsWouldFail', code: string, detail: string };

type Refusal_InUse_Fragment = { __typename: 'InUse', code: string, detail: string };

type Refusal_LoginRefused_Fragment = { __typename: 'LoginRefused', code: string, detail: string };

type Refusal_NotFound_Fragment = { __typename: 'NotFound', code: string, detail: string };

type Refusal_NotSignedInHere_Fragment = { __typename: 'NotSignedInHere', code: string, detail: string };

type Refusal_PermissionDenied_Fragment = { __typename: 'PermissionDenied', code: string, detail: string };

type Refusal_ProbeRunning_Fragment = { __typename: 'ProbeRunning', code: string, detail: string };

type Refusal_SessionEnded_Fragment = { __typename: 'SessionEnded', code: string, detail: string };

type Refusal_StaleVersion_Fragment = { __typename: 'StaleVersion', code: string, detail: string };

type Refusal_Suppressed_Fragment = { __typename: 'Suppressed', code: string, detail: string };

type Refusal_ValidationFailed_Fragment = { __typename: 'ValidationFailed', code: string, detail: string };

export type RefusalFragment =
  | Refusal_ApiAccessNotConfigured_Fragment
  | Refusal_ChangeCursorExpired_Fragment
  | Refusal_Conflict_Fragment
  | Refusal_CustomFieldsWouldFail_Fragment
  | Refusal_InUse_Fragment
  | Refusal_LoginRefused_Fragment
  | Refusal_NotFound_Fragment
  | Refusal_NotSignedInHere_Fragment
  | Refusal_PermissionDenied_Fragment
  | Refusal_ProbeRunning_Fragment
  | Refusal_SessionEnded_Fragment
  | Refusal_StaleVersion_Fragment
  | Refusal_Suppressed_Fragment
  | Refusal_ValidationFailed_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ContactFragmentDoc = new TypedDocumentString(`
    fragment Contact on Contact {
  __typename
  name
  externalId
  customFields
  tags {
    __typename
    name
  }
}
    `, {"fragmentName":"Contact"}) as unknown as TypedDocumentString<ContactFragment, unknown>;
export const DetailFragmentDoc = new TypedDocumentString(`
    fragment Detail on ContactDetail {
  __typename
  owner: contact {
    __typename
    id
  }
  ownerIdentity: professionalIdentity {
    __typename
    id
  }
  isPreferred
  position
  ... on Address {
    __typename
    fullAddress
  }
  ... on Email {
    __typename
    address
  }
  ... on Phone {
    __typename
    number
    e164
  }
  ... on WebAddress {
    __typename
    url
  }
}
    `, {"fragmentName":"Detail"}) as unknown as TypedDocumentString<DetailFragment, unknown>;
export const RoleFragmentDoc = new TypedDocumentString(`
    fragment Role on CustomerRole {
  __typename
  contact {
    __typename
    id
  }
  customerNumber
  isActive
}
    `, {"fragmentName":"Role"}) as unknown as TypedDocumentString<RoleFragment, unknown>;
export const IdentityFragmentDoc = new TypedDocumentString(`
    fragment Identity on ProfessionalIdentity {
  __typename
  individual {
    __typename
    id
  }
  organization {
    __typename
    id
  }
  jobTitle
  isActive
}
    `, {"fragmentName":"Identity"}) as unknown as TypedDocumentString<IdentityFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on Problem {
  __typename
  code
  detail
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const ChangesDocument = {"__meta__":{"hash":"sha256:ba73c053086df2b7ac2d4933b90524d0d4b050effc090d6109538a0f28c3a7d7"}} as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const CreateContactDocument = {"__meta__":{"hash":"sha256:5608efd8fe9f115faa2dacfea1f114680d52ee97cbc8dc2546839fe4fea017c0"}} as unknown as TypedDocumentString<CreateContactMutation, CreateContactMutationVariables>;
export const UpdateContactDocument = {"__meta__":{"hash":"sha256:fed3fb46d1b6661dae4a4d6532f778006bf9b35ae5f0a0afe55cc092f3069668"}} as unknown as TypedDocumentString<UpdateContactMutation, UpdateContactMutationVariables>;
export const AddEmailDocument = {"__meta__":{"hash":"sha256:8f13bd57bc96c7eedc45a8bcf0af46ddd0fd3644bbe1442e361398abc049fd33"}} as unknown as TypedDocumentString<AddEmailMutation, AddEmailMutationVariables>;
export const DeleteContactDocument = {"__meta__":{"hash":"sha256:70afe5d65966f8cd9cf500d1334cc01bfcf4517c25c973bf138478739dbc7c47"}} as unknown as TypedDocumentString<DeleteContactMutation, DeleteContactMutationVariables>;