import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { refusalOf, useSave, type Outcome } from '../api/useSave.ts';
import { EditForm } from '../edit/EditForm.tsx';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';

export const TagsParts = graphql(`
  fragment Tags on Contact {
    id
    tags {
      id
      name
    }
  }
`);

const Add = graphql(`
  mutation AddTag($input: AddTagInput!) {
    result: addTag(input: $input) {
      ... on AddTagPayload {
        contact {
          version
          ...Tags
        }
      }
      ...ProblemParts
    }
  }
`);

const Remove = graphql(`
  mutation RemoveTag($input: RemoveTagInput!) {
    result: removeTag(input: $input) {
      ... on RemoveTagPayload {
        contact {
          version
          ...Tags
        }
      }
      ...ProblemParts
    }
  }
`);

const KnownTags = graphql(`
  query KnownTags {
    tags(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

export function Tags({ contact }: { contact: FragmentType<typeof TagsParts> }) {
  const { id, tags } = getFragmentData(TagsParts, contact);
  const [isAdding, setIsAdding] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const remove = useSave(Remove);

  const show = (outcome: Outcome): void => {
    setRefusal(refusalOf(outcome));
  };

  return (
    <div className="tags">
      <ul className="tag-list" aria-label="Tags">
        {tags.map((tag) => (
          <li key={tag.id} className="tag">
            {tag.name}
            <button
              type="button"
              aria-label={`Remove the tag ${tag.name}`}
              onClick={() => void remove({ input: { contactId: id, tagId: tag.id } }).then(show)}
            >
              ×
            </button>
          </li>
        ))}
        {!isAdding && (
          <li>
            <button type="button" className="tag add" onClick={() => setIsAdding(true)}>
              + Tag
            </button>
          </li>
        )}
      </ul>
      {refusal !== null && (
        <p role="alert" className="form-problem">
          {refusal}
        </p>
      )}
      {isAdding && <TagForm contactId={id} onDone={() => setIsAdding(false)} />}
    </div>
  );
}

function TagForm({ contactId, onDone }: { contactId: string; onDone(): void }) {
  const add = useSave(Add);
  const known = useQuery(KnownTags).data?.tags.nodes.map(({ name }) => name) ?? [];
  return (
    <EditForm
      label="Add a tag"
      saveLabel="Add"
      fields={[{ name: 'name', label: 'Tag', suggestions: known }]}
      initial={{ name: '' }}
      version={null}
      save={(values) => add({ input: { contactId, name: values.name! } })}
      onDone={onDone}
    />
  );
}
