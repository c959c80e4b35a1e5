import type { Redis } from 'ioredis';
import type { Carrier } from './sharedChangeSignal.ts';

const channel = 'kith:changes';

/** Redis carries messages by its publish and subscribe. Its connection says in the log when Redis is away. */
export function createRedisCarrier(redis: Redis): Carrier {
  let subscriber: Redis | undefined;
  return {
    async send(messages) {
      await Promise.all(messages.map((message) => redis.publish(channel, message).catch(() => 0)));
    },
    listen(onMessage, onBack) {
      // One that subscribes does nothing else, so it needs a connection of its own.
      const listening = redis.duplicate({ autoResubscribe: false });
      subscriber = listening;
      listening.on('error', () => {});
      listening.on('ready', () => {
        listening.subscribe(channel).then(onBack, () => listening.disconnect(true));
      });
      listening.on('message', (_channel: string, message: string) => onMessage(message));
    },
    close() {
      subscriber?.disconnect();
      return Promise.resolve();
    },
  };
}
