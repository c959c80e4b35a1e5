import { useRef, useState, useEffect } from 'react';
import { explainFailure } from '../api/explainFailure.ts';
import type { ContactKind } from '../generated/graphql.ts';
import { LiveMark } from '../live/LiveMark.tsx';
import { Notice } from '../ui/Notice.tsx';
import { rememberSearch, searchedFor } from '../ui/place.ts';
import { useDebounced } from '../ui/useDebounced.ts';
import { wordsOf } from './contactFilter.ts';
import { ContactRow } from './ContactRow.tsx';
import { KindChoice } from './KindChoice.tsx';
import { ReadMore } from './ReadMore.tsx';
import { SearchBox } from './SearchBox.tsx';
import { moveAmongRows } from './moveAmongRows.ts';
import { useContacts } from './useContacts.ts';

/** How long a person may think between two letters before the server is asked. */
const debounceMillis = 150;

export function ContactList({ openId }: { openId: string | null }) {
  const [search, setSearch] = useState(() => searchedFor().get('q') ?? '');
  const [kind, setKind] = useState(() => (searchedFor().get('kind') ?? '') as ContactKind | '');
  const settled = useDebounced(search, debounceMillis);
  const list = useContacts(settled, kind);
  const pane = useRef<HTMLElement>(null);
  const words = wordsOf(settled);

  useEffect(() => rememberSearch({ q: settled, kind }), [settled, kind]);

  return (
    <nav ref={pane} className="list-pane" aria-label="Contacts" onKeyDown={(event) => moveAmongRows(event, pane.current!)}>
      <header className="list-head">
        <SearchBox value={search} isBusy={list.isOutdated} onChange={setSearch} />
        <div className="list-tools">
          <KindChoice value={kind} onChange={setKind} />
          <div className="list-state">
            <p role="status" className="count">
              {list.contacts && countText(list.contacts.totalCount)}
            </p>
            <LiveMark />
          </div>
        </div>
      </header>
      <div className={`list-body ${list.isOutdated && list.contacts ? 'outdated' : ''}`}>
        {list.error && (
          <Notice title="The list could not be read" detail={explainFailure(list.error)} onRetry={() => void list.refetch()} />
        )}
        {!list.error && !list.contacts && <Placeholders />}
        {list.contacts?.totalCount === 0 && (
          <Notice title="Nobody found" detail={settled === '' ? 'There are no contacts yet.' : `No contact matches “${settled}”.`} />
        )}
        <ul className="rows">
          {list.contacts?.edges.map(({ node }) => (
            <ContactRow key={node.id} contact={node} words={words} isOpen={node.id === openId} />
          ))}
        </ul>
        {list.hasMore && <ReadMore isBusy={list.isReadingMore} onReach={list.readMore} />}
      </div>
    </nav>
  );
}

const countText = (count: number): string => (count === 1 ? '1 contact' : `${count.toLocaleString('en')} contacts`);

function Placeholders() {
  return (
    <div role="status" className="placeholders" aria-label="Reading the contacts">
      {Array.from({ length: 12 }, (_, index) => (
        <div key={index} className="placeholder-row" />
      ))}
    </div>
  );
}
