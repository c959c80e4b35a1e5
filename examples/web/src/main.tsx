import { ApolloProvider } from '@apollo/client/react';
import { createRoot } from 'react-dom/client';
import { createClient } from './api/client.ts';
import { readSession } from './api/session.ts';
import { App } from './App.tsx';
import { followChanges } from './live/followChanges.ts';
import { Notice } from './ui/Notice.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/list.css';
import './styles/card.css';
import './styles/form.css';

const root = createRoot(document.getElementById('root')!);

try {
  const client = createClient(await readSession());
  followChanges(client);
  root.render(
    <ApolloProvider client={client}>
      <App />
    </ApolloProvider>,
  );
} catch {
  root.render(<Notice title="The page found no server" detail="Is npm run example:web still running? Reload the page to try again." />);
}
