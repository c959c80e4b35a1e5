import { createRemoteJWKSet, errors, type CryptoKey, type FlattenedJWSInput, type JWSHeaderParameters } from 'jose';
import { Unavailable } from '../../platform/unavailable.ts';

const timeoutMillis = 5000;

/** Keys that were read longer ago are read again, beside the requests. */
const freshMillis = 10 * 60_000;

/** While the provider is away its keys hold on, but not for ever: it may want to withdraw one. */
const longestMillis = 24 * 60 * 60_000;

/** The least time between two attempts to read that tokens of unknown keys, or a provider that is away, give rise to. */
const pauseMillis = 10_000;

/**
 * The keys that an identity provider publishes (RFC 7517). A token of a key that is not known yet has them read again, so that a new key is
 * taken at once; one that is withdrawn is noticed after ten minutes. No request waits for a provider whose keys are known.
 */
export class ProviderKeys {
  readonly #keys;
  #readAt = -Infinity;
  #pausedUntil = -Infinity;
  #isAway = false;
  #reading: Promise<void> | undefined;

  constructor(url: string) {
    // When to read is decided here.
    this.#keys = createRemoteJWKSet(new URL(url), { timeoutDuration: timeoutMillis, cooldownDuration: Infinity, cacheMaxAge: Infinity });
  }

  /** The key of a token. @throws Unavailable when the provider is away; JWKSNoMatchingKey when it knows none */
  async find(header: JWSHeaderParameters, token: FlattenedJWSInput, now: number): Promise<CryptoKey> {
    const age = now - this.#readAt;
    if (age > longestMillis) await this.#readNow(now);
    else if (age > freshMillis && now >= this.#pausedUntil) void this.#read(now);
    try {
      return await this.#keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.#readNow(now);
      return this.#keys(header, token);
    }
  }

  async #readNow(now: number): Promise<void> {
    if (!this.#reading && now >= this.#pausedUntil) {
      const isFirst = this.#readAt === -Infinity;
      void this.#read(now);
      // A provider that publishes a new key just after the start is asked again at once.
      if (!isFirst) this.#pausedUntil = now + pauseMillis;
    }
    await this.#reading;
    if (this.#isAway) throw new Unavailable('KEYS_AWAY');
  }

  /** One attempt at a time. It does not fail: what came of it is known afterwards. */
  #read(now: number): Promise<void> {
    this.#reading ??= this.#keys.reload().then(
      () => {
        this.#readAt = now;
        this.#isAway = false;
      },
      () => {
        this.#isAway = true;
        this.#pausedUntil = now + pauseMillis;
      },
    ).finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }
}
