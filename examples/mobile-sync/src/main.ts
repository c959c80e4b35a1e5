/** The client: one command, on the copy in a folder. `--help` lists the commands. */
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { listContacts } from './contacts.ts';
import { addEmail, createContact, deleteContact, renameContact } from './edits.ts';
import { LocalStore } from './LocalStore.ts';
import { Server } from './Server.ts';
import { simulate } from './simulate.ts';
import { sync } from './sync.ts';

const help = `
Usage: main.ts <command> --store <folder> [--server <url> --token <token>]

Without a connection:
  list                      the contacts, with edits that wait marked by *
  add <name>                a new contact; prints its id
  rename <id> <name>
  email <id> <address>
  delete <id>
  dump                      all that the folder holds, in JSON

With one (--server and --token):
  sync                      sends what waits, fetches what is new, and ends
  watch                     the same every --every milliseconds (1000)
  simulate                  as watch, and edits at random in between; --seed <number>, --name <prefix of new names>
`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    store: { type: 'string' },
    server: { type: 'string' },
    token: { type: 'string' },
    every: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    name: { type: 'string', default: 'Offline' },
    help: { type: 'boolean' },
  },
});

const [command, ...parameters] = positionals;
if (options.help || command === undefined || options.store === undefined) {
  console.log(help.trim());
  process.exit(options.help ? 0 : 1);
}
const store = new LocalStore(options.store);

function server(): Server {
  const { server: url, token } = options;
  if (url === undefined || token === undefined) throw new Error(`${command} needs --server and --token.`);
  return new Server({ url, token });
}

const onPause = (reason: string): void => console.error(`Trying again: ${reason}`);

const commands: Record<string, () => void | Promise<void>> = {
  list() {
    for (const { id, name, emails, isPending } of listContacts(store)) console.log(isPending ? '*' : ' ', id, name, ...emails);
    for (const { edit, code, detail } of store.refusals) console.log('!', edit.operation, code, detail);
  },
  add: () => console.log(createContact(store, argument(0))),
  rename: () => renameContact(store, argument(0), argument(1)),
  email: () => addEmail(store, argument(0), argument(1)),
  delete: () => deleteContact(store, argument(0)),
  dump: () => console.log(JSON.stringify({ cursor: store.cursor, nodes: [...store.nodes.values()], edits: store.edits, refusals: store.refusals })),
  sync: () => sync(store, server(), { onPause }),
  async watch() {
    for (;;) {
      await sync(store, server(), { onPause });
      await delay(Number(options.every));
    }
  },
  simulate: () => simulate(store, server(), { everyMillis: Number(options.every), seed: Number(options.seed), name: options.name }),
};

function argument(index: number): string {
  const value = parameters[index];
  if (value === undefined) throw new Error(`${command} needs another argument.\n\n${help.trim()}`);
  return value;
}

try {
  const run = commands[command];
  if (!run) throw new Error(help.trim());
  await run();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  store.close();
}
