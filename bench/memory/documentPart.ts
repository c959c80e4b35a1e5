import type { Draw } from './Draw.ts';

/** A part of several documents, with the variables that it brings along. */
export interface DocumentPart {
  name: string;
  declarations: string;
  text: string;
  variables: (draw: Draw) => object;
}
