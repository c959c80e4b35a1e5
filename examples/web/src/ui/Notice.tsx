interface Props {
  title: string;
  detail: string;
  onRetry?(): void;
}

/** What stands where content would be: nothing found, nothing chosen, or something that went wrong. */
export function Notice({ title, detail, onRetry }: Props) {
  return (
    <div className="notice" role="status">
      <p className="notice-title">{title}</p>
      <p className="notice-detail">{detail}</p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
