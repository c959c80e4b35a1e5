import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { Section } from './Section.tsx';

export const ImagesParts = graphql(`
  fragment Images on Contact {
    name
    images {
      id
      url
      width
      height
    }
  }
`);

export function Images({ contact }: { contact: FragmentType<typeof ImagesParts> }) {
  const { name, images } = getFragmentData(ImagesParts, contact);
  return (
    <Section title="Images" total={images.length} isEmpty={images.length === 0}>
      <div className="images">
        {images.map(({ id, url, width, height }, index) => (
          <img key={id} src={url} width={width} height={height} alt={`${name}, image ${index + 1}`} loading="lazy" />
        ))}
      </div>
    </Section>
  );
}
