import { z } from 'zod';
import type { CustomerContactExtensionType } from '../../generated/prisma/client.ts';
import { ifVersion } from '../../platform/parseInput.ts';
import { extensionTypes } from './extensions/extensionTypes.ts';

const id = z.string();
const types = Object.keys(extensionTypes) as [CustomerContactExtensionType, ...CustomerContactExtensionType[]];

/** The extension of a type that a customer contact has; the contact must be of the customer, if the caller says one. */
const target = { customerContactId: id, customerId: id.nullish() };

const addOf = (type: CustomerContactExtensionType) =>
  z.object({ ...target, type: z.literal(type), settings: extensionTypes[type].settings.nullish() });

const updateOf = (type: CustomerContactExtensionType) =>
  z.object({ ...target, type: z.literal(type), ifVersion, settings: extensionTypes[type].settings });

const [first, ...others] = types;

// Settings are as their type wants them.
export const addExtensionInput = z.discriminatedUnion('type', [addOf(first), ...others.map(addOf)]);
export const updateExtensionInput = z.discriminatedUnion('type', [updateOf(first), ...others.map(updateOf)]);
export const removeExtensionInput = z.object({ ...target, type: z.enum(types), ifVersion });
export const restoreExtensionInput = z.object({ id });
