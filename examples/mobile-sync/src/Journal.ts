import { closeSync, existsSync, fdatasyncSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * A file of entries, each of which is there wholly or not at all, whenever the process or the device stops: a line is a checksum and
 * an entry in JSON, and a line that was not written to its end is cut off when the file is opened.
 */
export class Journal<Entry> {
  readonly #path: string;
  #file: number;

  private constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'a');
  }

  /** The journal at a path, made if missing, and its entries. */
  static open<Entry>(path: string): { journal: Journal<Entry>; entries: Entry[] } {
    mkdirSync(dirname(path), { recursive: true });
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const { entries, end } = readEntries(text);
    if (end < text.length) truncateSync(path, Buffer.byteLength(text.slice(0, end)));
    return { journal: new Journal(path), entries: entries as Entry[] };
  }

  /** The entry is on the disk when this returns. */
  append(entry: Entry): void {
    writeSync(this.#file, lineOf(entry));
    fdatasyncSync(this.#file);
  }

  /** Puts other entries in place of all that there are. */
  replace(entries: Entry[]): void {
    const next = `${this.#path}.next`;
    const file = openSync(next, 'w');
    writeSync(file, entries.map(lineOf).join(''));
    fsyncSync(file);
    closeSync(file);
    closeSync(this.#file);
    renameSync(next, this.#path);
    this.#file = openSync(this.#path, 'a');
  }

  close(): void {
    closeSync(this.#file);
  }
}

const checksum = (json: string): string => crc32(json).toString(16).padStart(8, '0');

function lineOf(entry: unknown): string {
  const json = JSON.stringify(entry);
  return `${checksum(json)} ${json}\n`;
}

/** The entries up to the first line that is not whole, and where that one begins. */
function readEntries(text: string): { entries: unknown[]; end: number } {
  const entries: unknown[] = [];
  let end = 0;
  for (let next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', end)) {
    const [sum, json] = [text.slice(end, end + 8), text.slice(end + 9, next)];
    if (sum !== checksum(json)) break;
    entries.push(JSON.parse(json));
    end = next + 1;
  }
  return { entries, end };
}
