import { addAddress } from '../details/addAddress.ts';
import { addEmail } from '../details/addEmail.ts';
import { addPhone } from '../details/addPhone.ts';
import { addWebAddress } from '../details/addWebAddress.ts';
import type { DetailOwner } from '../details/DetailOwner.ts';
import { customFieldsOfContact } from '../customerContacts/customFields.ts';
import { slug } from '../slug.ts';
import { addImage } from './addImage.ts';
import { addTags } from './addTags.ts';
import type { Circle } from './Circle.ts';

export interface Individual {
  id: string;
  name: string;
  /** What stands before the @ in the person's e-mail addresses; nobody else has it. */
  mailbox: string;
}

/** RFC 2606 keeps these for examples. */
export const mailDomains = ['example.com', 'example.org', 'example.net'];

/** A person with the details of a private life. `number` is the place among all contacts. */
export function addIndividual(circle: Circle, number: number): Individual {
  const { tenant, rows, random, names } = circle;
  const name = `${random.pick(names.first)} ${random.pick(names.last)}`;
  const id = rows.create('Contact', {
    kind: 'INDIVIDUAL',
    name,
    dateOfBirth: random.chance(0.5) ? random.day(1945, 2004) : null,
    anniversary: random.chance(0.05) ? random.day(1970, 2019) : null,
    externalId: random.chance(0.15) ? `CRM-I-${number}` : null,
    ...customFieldsOfContact(random),
  });
  const mailbox = tenant.mailboxes.of(slug(name, '.'));
  addDetails(circle, id, mailbox);
  addTags(circle, id);
  addImage(circle, id);
  return { id, name, mailbox };
}

function addDetails(circle: Circle, id: string, mailbox: string): void {
  const { random } = circle;
  const owner: DetailOwner = { columns: { contactId: id }, usageContext: 'PERSONAL' };
  if (random.chance(0.75)) addAddress(circle, owner, { position: 0, type: 'RESIDENTIAL_HOME' });
  if (random.chance(0.85)) {
    addEmail(circle, owner, { position: 0, type: 'PERSONAL_EMAIL', address: `${mailbox}@${random.pick(mailDomains)}` });
  }
  if (random.chance(0.6)) addPhone(circle, owner, { position: 0, type: 'PERSONAL_MOBILE' });
  else if (random.chance(0.5)) addPhone(circle, owner, { position: 0, type: 'HOME_PHONE' });
  if (random.chance(0.06)) {
    addWebAddress(circle, owner, { position: 0, type: 'PERSONAL_WEBSITE', url: `https://${slug(mailbox, '-')}.example/` });
  }
}
