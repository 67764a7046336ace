/** In the list of what is known of a document: the texts of the office that it began with. */
export function BegunWith({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <dt>Plantilla</dt>
      <dd>
        {texts.map((text) => (
          <div key={text}>{text}</div>
        ))}
      </dd>
    </>
  );
}
