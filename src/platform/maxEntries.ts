/**
 * Bounds an LRUCache to so many entries, whatever their size. Its `max` sets the memory for all of them aside when the cache is made,
 * which for 50,000 takes milliseconds.
 */
export const maxEntries = (entries: number) => ({ maxSize: entries, sizeCalculation: () => 1 });
