import { Random } from '../random.ts';

const start = Date.UTC(2020, 0, 1);
const end = Date.UTC(2025, 0, 1);

/** The invented past of a tenant: contacts come in evenly over five years, each row in a millisecond of its own. */
export class Timeline {
  readonly #millisPerContact: number;
  #now = start;

  constructor(contacts: number) {
    this.#millisPerContact = Math.floor((end - start) / Math.max(contacts, 1));
  }

  /** Goes on to the time at which a contact comes in. */
  advanceTo(contact: number): void {
    this.#now = Math.max(this.#now, start + contact * this.#millisPerContact);
  }

  get now(): Date {
    return new Date(this.#now);
  }

  /** The id and the time of the next row. */
  next(): { id: string; at: Date } {
    const millis = this.#now++;
    return { id: uuidAt(millis), at: new Date(millis) };
  }
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** A UUIDv7 (RFC 9562) of which everything follows from its time. */
function uuidAt(millis: number): string {
  const random = new Random(millis % 2 ** 32);
  const time = hex(millis, 12);
  const randomA = hex(random.integer(0, 0xfff), 3);
  const randomB = hex(random.integer(0x8000, 0xbfff), 4);
  const randomC = hex(random.bits(), 8) + hex(random.integer(0, 0xffff), 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomA}-${randomB}-${randomC}`;
}
