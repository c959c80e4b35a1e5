import { CountryCode as CountryCodes } from '../../../generated/prisma/client.ts';
import { defineEnum } from '../../../graphql/enums.ts';

export const AddressType = defineEnum('AddressType', 'What kind of place an address is.', {
  NOT_QUALIFIED: 'Not said.',
  FACTORY: 'A factory.',
  HEADQUARTERS: 'The head office of an organization.',
  HOME_OFFICE: 'An office at home.',
  OFFICE: 'An office.',
  OFFICE_CENTER: 'An office in a shared office building.',
  PACKSTATION: 'A parcel locker.',
  PO_BOX: 'A post office box.',
  POST_OFFICE: 'A post office, for items to be collected.',
  RESIDENTIAL_HOME: 'The home where somebody lives.',
  SECOND_HOME: 'A second home.',
  SERVICE_POINT: 'A parcel shop or service point.',
  STORE: 'A shop.',
  SUBSIDIARY: 'A branch or subsidiary.',
  VACATION_HOME: 'A holiday home.',
  WAREHOUSE: 'A warehouse.',
});

export const AddressUsage = defineEnum('AddressUsage', 'What an address may be used for.', {
  EVERYTHING: 'Every purpose; subsumes the others.',
  CORRESPONDENCE: 'Letters.',
  INVOICES: 'Invoices.',
  SHIPPING: 'Deliveries.',
});

export const EmailType = defineEnum('EmailType', 'What kind of mailbox an e-mail address leads to.', {
  NOT_QUALIFIED: 'Not said.',
  EMAIL_ALIAS: 'An alias of another mailbox.',
  MAILING_LIST: 'A mailing list.',
  PERSONAL_EMAIL: 'A private mailbox.',
  WORK_EMAIL: 'A mailbox at work.',
});

export const PhoneType = defineEnum('PhoneType', 'What kind of line a phone number leads to.', {
  NOT_QUALIFIED: 'Not said.',
  DIRECT_EXTENSION: 'An extension of a switchboard.',
  DIRECT_FAX: 'A personal fax line.',
  DIRECT_LINE: 'A personal line.',
  FAX_LINE: 'A fax line.',
  FIXED_LINE: 'A fixed line.',
  HOME_FAX: 'A fax at home.',
  HOME_PHONE: 'A phone at home.',
  HOTLINE: 'A hotline.',
  MAIN: 'The main number of an organization.',
  MAIN_FAX: 'The main fax of an organization.',
  MOBILE: 'A mobile phone.',
  PAGER: 'A pager.',
  PERSONAL_MOBILE: 'A private mobile phone.',
  SAT: 'A satellite phone.',
  VIRTUAL_LINE: 'A virtual number.',
  VOIP_LINE: 'A line over the Internet.',
  WORK_MOBILE: 'A mobile phone for work.',
});

export const PhoneUsage = defineEnum('PhoneUsage', 'What a phone number may be used for.', {
  EVERYTHING: 'Every purpose; subsumes the others.',
  CALL: 'Calls.',
  SMS: 'Text messages.',
  WHATSAPP: 'WhatsApp messages.',
});

export const WebAddressType = defineEnum('WebAddressType', 'What a web address shows.', {
  NOT_QUALIFIED: 'Not said.',
  BLOG: 'A blog.',
  FACEBOOK_PAGE_OR_PROFILE: 'A page or profile on Facebook.',
  GOOGLE_PLUS_PROFILE: 'A profile on the former Google+.',
  HOMEPAGE_OR_WEBSITE: 'A home page or website.',
  LINKEDIN_PROFILE: 'A profile on LinkedIn.',
  ONLINE_STORE: 'An online shop.',
  ORGANIZATION_BLOG: 'The blog of an organization.',
  ORGANIZATION_PROFILE: 'The profile of an organization.',
  ORGANIZATION_WEBSITE: 'The website of an organization.',
  OTHER: 'Something else.',
  PERSONAL_BLOG: 'A private blog.',
  PERSONAL_PROFILE: 'A private profile.',
  PERSONAL_WEBSITE: 'A private website.',
  PROFESSIONAL_BLOG: 'A blog about work.',
  PROFESSIONAL_PROFILE: 'A profile for work.',
  PROFESSIONAL_WEBSITE: 'A website for work.',
  TWITTER_PROFILE: 'A profile on Twitter, now X.',
  TWITTER_STREAM: 'A stream of posts on Twitter, now X.',
  XING_PROFILE: 'A profile on XING.',
  YELP_IMAGE: 'An image on Yelp.',
  INSTAGRAM_PROFILE: 'A profile on Instagram.',
  YOUTUBE: 'A channel on YouTube.',
});

export const UsageContext = defineEnum('UsageContext', 'The capacity in which a contact detail is used.', {
  ORGANIZATION: 'For the organization as a whole.',
  PERSONAL: 'In private life.',
  PROFESSIONAL: 'At work.',
});

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** The two listed codes that ISO 3166-1 does not assign: one withdrawn, one never given. */
const unassigned: Partial<Record<string, string>> = {
  AN: 'Netherlands Antilles, withdrawn from ISO 3166-1 in 2010; accepted with a warning.',
  WG: 'Not an assigned code of ISO 3166-1; accepted with a warning.',
};

export const CountryCode = defineEnum(
  'CountryCode',
  'A country or territory by its ISO 3166-1 alpha-2 code, and the two listed codes AN and WG.',
  Object.fromEntries(
    Object.values(CountryCodes).map((code) => [code, unassigned[code] ?? `${regionNames.of(code) ?? code}.`]),
  ) as Record<CountryCodes, string>,
);
