import { corrupt, refusal } from './refusal.ts';

export interface ImageSize {
  width: number;
  height: number;
}

const maximumSide = 10_000;
const maximumPixels = 40_000_000;

/** Decides by what the header says, before anything is decoded: a few bytes can stand for gigabytes of pixels. */
export function assertSize({ width, height }: ImageSize): void {
  if (width === 0 || height === 0) throw corrupt('its header says that it has no pixels');
  if (width <= maximumSide && height <= maximumSide && width * height <= maximumPixels) return;
  throw refusal(
    'TOO_MANY_PIXELS',
    `has ${width} × ${height} pixels; a side may have ${maximumSide} and the image ${maximumPixels}. Scale it down.`,
  );
}
