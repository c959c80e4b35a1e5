import { randomUUID } from 'node:crypto';
import { LocalChangeSignal, type ChangeSignal } from './changeSignal.ts';

/** Carries messages between processes. Neither call fails; what cannot be sent is lost. */
export interface Carrier {
  send(messages: string[]): Promise<void>;
  /** Hears what is sent from now on. `onBack` is called whenever it hears again after messages may have been lost. */
  listen(onMessage: (message: string) => void, onBack: () => void): void;
  close(): Promise<void>;
}

/** How long topics are gathered before they are named in one message: a message for each commit would hold up the commits. */
const gatherMillis = 25;

/** PostgreSQL's messages have less than 8,000 bytes. */
const topicsInMessage = 150;

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

  publish(topic: string): void {
    this.#local.publish(topic);
    this.#gathered.add(topic);
    this.#sendSoon();
  }

  subscribe(topic: string, wake: () => void): () => void {
    if (!this.#isListening) {
      this.#isListening = true;
      this.#carrier.listen((message) => this.#hear(message), () => this.#local.wakeAll());
    }
    return this.#local.subscribe(topic, wake);
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

  /** One message at a time is on its way: a slow carrier gets fewer, with more topics in each. */
  async #send(): Promise<void> {
    const topics = [...this.#gathered];
    this.#gathered.clear();
    this.#timer = undefined;
    this.#isSending = true;
    await this.#carrier.send(this.#messagesOf(topics));
    this.#isSending = false;
    if (this.#gathered.size > 0) this.#sendSoon();
  }

  #messagesOf(topics: string[]): string[] {
    const count = Math.ceil(topics.length / topicsInMessage);
    const parts = Array.from({ length: count }, (_, index) => topics.slice(index * topicsInMessage, (index + 1) * topicsInMessage));
    return parts.map((part) => [this.#processId, ...part].join(' '));
  }

  #hear(message: string): void {
    const [sender, ...topics] = message.split(' ');
    // Its own were told before it was sent.
    if (sender !== this.#processId) for (const topic of topics) this.#local.publish(topic);
  }
}
