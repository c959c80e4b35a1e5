import { refusal } from './refusal.ts';

/**
 * How documents and programs start that hide in images: HTML, SVG, PDF, ZIP, PHP. The short ones must go on as they do in
 * real ones, because four bytes happen by chance in a thumbnail or a colour profile.
 */
const foreign = /<(?:script|svg|html)[\s>/]|<!doctype\s|<\?php|%PDF-\d|PK\x03\x04[\x0a-\x3f]\0/i;

/** Looks for other content in what is no pixel data: text, comments, EXIF, XMP, colour profiles. */
export function assertNoForeignContent(segment: Buffer): void {
  if (!foreign.test(segment.toString('latin1'))) return;
  throw refusal(
    'FOREIGN_CONTENT',
    'has a document or a program in its metadata (HTML, SVG, PDF, ZIP or PHP). Save the image without its metadata.',
  );
}
