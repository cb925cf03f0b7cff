/** The name as a picture: a small link and a large one that hold each other. */
export function LinkedRings({ label }: { label: string }) {
  return (
    <svg className="linked-rings" viewBox="0 0 360 280" role="img" aria-label={label}>
      <ellipse className="rings-ground" cx="180" cy="244" rx="168" ry="26" />
      <circle className="rings-sun" cx="286" cy="62" r="34" />
      <circle className="rings-large" cx="140" cy="138" r="86" />
      <circle className="rings-small" cx="242" cy="178" r="54" />
      {/* The large ring once more where it passes over the small one: that makes them linked. */}
      <path className="rings-large" d="M 211.2 89.8 A 86 86 0 0 1 225.6 146" />
    </svg>
  );
}
