/** Opens the browser's own way to print. Without JavaScript the browser's menu does the same, so there is no button. */
export function PrintButton({ children }: { children: string }) {
  return (
    <button type="button" className="nl-button nl-button--secondary with-scripts no-print" onClick={() => window.print()}>
      {children}
    </button>
  );
}
