import { randomUUID } from 'node:crypto';
import { LocalChangeSignal, type ChangeSignal } from './changeSignal.ts';

/** Carries messages between processes. Neither call fails; what cannot be sent is lost. */
export interface Carrier {
  send(messages: string[]): Promise<void>;
  /** Hears what is sent from now on. `onBack` is called whenever it hears again after messages may have been lost. */
  listen(onMessage: (message: string) => void, onBack: () => void): void;
  close(): Promise<void>;
}

/** How long tenants are gathered before they are named in one message: a message for each commit would hold up the commits. */
const gatherMillis = 25;

/** PostgreSQL's messages have less than 8,000 bytes. */
const tenantsInMessage = 200;

/** Wakes those who wait in this process at once, and those in others through a carrier, which begins to listen for the first who waits. */
export class SharedChangeSignal implements ChangeSignal {
  readonly #carrier: Carrier;
  readonly #local = new LocalChangeSignal();
  readonly #processId = randomUUID();
  readonly #gathered = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #isSending = false;
  #isListening = false;
  #isClosed = false;

  constructor(carrier: Carrier) {
    this.#carrier = carrier;
  }

  publish(tenantId: string): void {
    this.#local.publish(tenantId);
    this.#gathered.add(tenantId);
    this.#sendSoon();
  }

  subscribe(tenantId: string, wake: () => void): () => void {
    if (!this.#isListening) {
      this.#isListening = true;
      this.#carrier.listen((message) => this.#hear(message), () => this.#local.wakeAll());
    }
    return this.#local.subscribe(tenantId, wake);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#local.close();
    await this.#carrier.close();
  }

  #sendSoon(): void {
    if (this.#isSending || this.#isClosed) return;
    this.#timer ??= setTimeout(() => void this.#send(), gatherMillis).unref();
  }

  /** One message at a time is on its way: a slow carrier gets fewer, with more tenants in each. */
  async #send(): Promise<void> {
    const tenants = [...this.#gathered];
    this.#gathered.clear();
    this.#timer = undefined;
    this.#isSending = true;
    await this.#carrier.send(this.#messagesOf(tenants));
    this.#isSending = false;
    if (this.#gathered.size > 0) this.#sendSoon();
  }

  #messagesOf(tenants: string[]): string[] {
    const count = Math.ceil(tenants.length / tenantsInMessage);
    const parts = Array.from({ length: count }, (_, index) => tenants.slice(index * tenantsInMessage, (index + 1) * tenantsInMessage));
    return parts.map((part) => [this.#processId, ...part].join(' '));
  }

  #hear(message: string): void {
    const [sender, ...tenants] = message.split(' ');
    // Its own were told before it was sent.
    if (sender !== this.#processId) for (const tenantId of tenants) this.#local.publish(tenantId);
  }
}
