import type { InputRef } from '@pothos/core';
import { InUse, NotFound, StaleVersion, Suppressed } from '../../../platform/domainError.ts';
import { defineMutation, versionField, warningsField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow, writtenRows } from '../../../graphql/written.ts';
import { addressKind } from '../kinds/address.ts';
import type { DetailKind, DetailModel, SharedInput, SharedPatch } from '../kinds/DetailKind.ts';
import { emailKind } from '../kinds/email.ts';
import { phoneKind } from '../kinds/phone.ts';
import { webAddressKind } from '../kinds/webAddress.ts';
import { addDetail, type WrittenDetail } from '../service/addDetail.ts';
import { removeDetail } from '../service/removeDetail.ts';
import { reorderDetails } from '../service/reorderDetails.ts';
import { restoreDetail } from '../service/restoreDetail.ts';
import { updateDetail } from '../service/updateDetail.ts';
import { Address } from './Address.ts';
import {
  AddressInput,
  AddressPatch,
  EmailInput,
  EmailPatch,
  PhoneInput,
  PhonePatch,
  WebAddressInput,
  WebAddressPatch,
} from './detailInputs.ts';
import { Email } from './Email.ts';
import { Phone } from './Phone.ts';
import { WebAddress } from './WebAddress.ts';

interface DetailMutations<M extends DetailModel, Input extends SharedInput, Changes extends SharedPatch> {
  kind: DetailKind<M, Input, Changes>;
  /** The same in words: `postal address`, `postal addresses`. */
  words: [singular: string, plural: string];
  input: InputRef<object>;
  patch: InputRef<object>;
  /** The payload's fields that show the detail, and all details of the owner in their order. */
  detailField: (t: PayloadFields<{ id: string }>) => object;
  detailsField: (t: PayloadFields<{ ids: string[] }>) => object;
  /** What `force` does when it is removed, if others can refer to it. */
  force?: string;
}

const ownerField = (t: InputFields) =>
  t.id({ required: true, description: 'The id of the individual, organization or professional identity that it belongs to.' });

/** Whether details of a kind can be known to have named a person whose data was erased. */
const namesPersons = (model: DetailModel): boolean => model === 'Email' || model === 'Phone';

/** The five mutations of one kind of contact detail, the same for all three owners. */
function defineDetailMutations<M extends DetailModel, Input extends SharedInput, Changes extends SharedPatch>({
  kind,
  words: [singular, plural],
  input,
  patch,
  detailField,
  detailsField,
  force,
}: DetailMutations<M, Input, Changes>): void {
  const reference = (t: InputFields) => ({
    ownerId: ownerField(t),
    id: t.id({ required: true, description: `The id of the ${singular}.` }),
    ifVersion: versionField(t),
  });
  const naming = namesPersons(kind.model) ? [Suppressed] : [];
  const written = (t: PayloadFields<WrittenDetail>) => ({
    ...detailField(t),
    warnings: warningsField(t),
  });

  defineMutation(`add${kind.model}`, {
    description: `Adds a ${singular} after the others of its owner, which may have at most 100.`,
    input: (t) => ({
      ownerId: ownerField(t),
      detail: t.field({ type: input, required: true, description: `The new ${singular}.` }),
    }),
    resolve: (ctx, raw) => addDetail(ctx, kind, raw),
    payload: written,
    problems: [NotFound, ...naming],
  });
  defineMutation(`update${kind.model}`, {
    description: `Changes a ${singular}. What is left out stays, null clears.`,
    input: (t) => ({ ...reference(t), patch: t.field({ type: patch, required: true, description: 'The changes.' }) }),
    resolve: (ctx, raw) => updateDetail(ctx, kind, raw),
    payload: written,
    problems: [NotFound, StaleVersion, ...naming],
  });
  defineMutation(`remove${kind.model}`, {
    description: `Deletes a ${singular}; it can be restored. Needs the permission TENANT_BACKOFFICE.`,
    input: (t) => ({ ...reference(t), ...(force && { force: t.boolean({ description: force }) }) }),
    resolve: (ctx, raw) => removeDetail(ctx, kind.model, raw),
    payload: detailField as never,
    problems: [NotFound, StaleVersion, ...(force ? [InUse] : [])],
  });
  defineMutation(`restore${kind.model}`, {
    description: `Brings a deleted ${singular} back. Needs the permission TENANT_BACKOFFICE.`,
    input: (t) => ({ ownerId: ownerField(t), id: t.id({ required: true, description: `The id of the ${singular}.` }) }),
    resolve: (ctx, raw) => restoreDetail(ctx, kind, raw),
    payload: detailField as never,
    problems: [NotFound],
  });
  defineMutation(`reorder${kind.plural.replace(/^./, (first) => first.toUpperCase())}`, {
    description: `Puts the ${plural} of an owner into a new order.`,
    input: (t) => ({
      ownerId: ownerField(t),
      ids: t.idList({ required: true, description: `The ids of all ${plural} of the owner, each once, in the new order.` }),
    }),
    resolve: (ctx, raw) => reorderDetails(ctx, kind.model, raw),
    payload: detailsField as never,
    problems: [NotFound],
  });
}

defineDetailMutations({
  kind: addressKind,
  words: ['postal address', 'postal addresses'],
  input: AddressInput,
  patch: AddressPatch,
  detailField: (t) => ({
    address: t.prismaField({
      type: Address,
      description: 'The postal address as it is now.',
      ...writtenRow('Address'),
    }),
  }),
  detailsField: (t) => ({
    addresses: t.prismaField({
      type: [Address],
      description: 'All postal addresses of the owner in their new order.',
      ...writtenRows('Address'),
    }),
  }),
  force:
    'Removes the address although delivery and invoicing configurations name it: they are passed over until they are changed or the address is restored.',
});

defineDetailMutations({
  kind: emailKind,
  words: ['e-mail address', 'e-mail addresses'],
  input: EmailInput,
  patch: EmailPatch,
  detailField: (t) => ({
    email: t.prismaField({
      type: Email,
      description: 'The e-mail address as it is now.',
      ...writtenRow('Email'),
    }),
  }),
  detailsField: (t) => ({
    emails: t.prismaField({
      type: [Email],
      description: 'All e-mail addresses of the owner in their new order.',
      ...writtenRows('Email'),
    }),
  }),
});

defineDetailMutations({
  kind: phoneKind,
  words: ['phone number', 'phone numbers'],
  input: PhoneInput,
  patch: PhonePatch,
  detailField: (t) => ({
    phone: t.prismaField({
      type: Phone,
      description: 'The phone number as it is now.',
      ...writtenRow('Phone'),
    }),
  }),
  detailsField: (t) => ({
    phones: t.prismaField({
      type: [Phone],
      description: 'All phone numbers of the owner in their new order.',
      ...writtenRows('Phone'),
    }),
  }),
});

defineDetailMutations({
  kind: webAddressKind,
  words: ['web address', 'web addresses'],
  input: WebAddressInput,
  patch: WebAddressPatch,
  detailField: (t) => ({
    webAddress: t.prismaField({
      type: WebAddress,
      description: 'The web address as it is now.',
      ...writtenRow('WebAddress'),
    }),
  }),
  detailsField: (t) => ({
    webAddresses: t.prismaField({
      type: [WebAddress],
      description: 'All web addresses of the owner in their new order.',
      ...writtenRows('WebAddress'),
    }),
  }),
});
