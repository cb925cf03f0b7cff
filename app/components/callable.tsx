/** The numbers that we name: danger, and advice about domestic violence. */
const numbers = /(\b112\b|0800-2000)/;

/** A sentence in which the numbers can be called with one tap. */
export function Callable({ children }: { children: string }) {
  return children.split(numbers).map((part, index) =>
    numbers.test(part) ? (
      // The same number may stand twice in a sentence.
      <a key={`${part}-${index}`} className="callable" href={`tel:${part.replace("-", "")}`}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
