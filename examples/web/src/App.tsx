import { ContactCard } from './card/ContactCard.tsx';
import { ContactList } from './list/ContactList.tsx';
import { Notice } from './ui/Notice.tsx';
import { useOpenContact } from './ui/place.ts';

/** The list beside the open contact; a narrow screen shows one of them. */
export function App() {
  const openId = useOpenContact();
  return (
    <div className={`app ${openId === null ? 'shows-list' : 'shows-card'}`}>
      <h1 className="unseen">Contacts</h1>
      <ContactList openId={openId} />
      <main className="stage">
        {openId === null ? (
          <Notice title="No contact is open" detail="Choose one from the list, or type a name, an e-mail address or a number to find it." />
        ) : (
          <ContactCard key={openId} id={openId} />
        )}
      </main>
    </div>
  );
}
