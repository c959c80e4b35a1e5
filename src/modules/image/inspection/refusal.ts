import { ValidationFailed } from '../../../platform/domainError.ts';

type RefusalCode = 'CORRUPT' | 'FOREIGN_CONTENT' | 'TOO_MANY_PIXELS' | 'TRAILING_DATA' | 'UNSUPPORTED_FORMAT';

/** Why a file is not taken as an image. */
export const refusal = (code: RefusalCode, detail: string): ValidationFailed =>
  new ValidationFailed([{ propertyPath: 'data', in: 'BODY', detail, code }]);

export const corrupt = (what: string): ValidationFailed =>
  refusal('CORRUPT', `is damaged: ${what}. Save the image anew with an image editor.`);

export const trailing = (what: string): ValidationFailed =>
  refusal(
    'TRAILING_DATA',
    `has ${what}, as some phones append a video or a second picture. Save the image anew with an image editor.`,
  );
