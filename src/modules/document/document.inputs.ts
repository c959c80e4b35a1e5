import { z } from 'zod';
import { name } from '../../platform/parseInput.ts';

/** A version of a client application, as clients name themselves in their headers as well. */
export const applicationVersion = z.object({ application: name(100), version: name(50) });

export const registerDocumentsInput = applicationVersion.extend({ manifest: z.unknown() });

export const maximumDocuments = 5000;
export const maximumText = 100_000;
/** Characters of all documents of a call, and of a version of an application. */
export const maximumTexts = 10_000_000;
