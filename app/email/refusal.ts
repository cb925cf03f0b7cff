/**
 * Whether the mail server of the address says for good that it does not take mail for it: a 5xx to the recipient (RFC 5321,
 * 4.2.1). Refusals of who sends (security and policy, 5.7.x of RFC 3463) are ours to mend, and are tried again.
 */
export function isAddressRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { command, responseCode, response } = error as { command?: unknown; responseCode?: unknown; response?: unknown };
  if (command !== "RCPT TO" || typeof responseCode !== "number" || responseCode < 500 || responseCode > 599) return false;
  return !/^\d{3}[ -]5\.7\./.test(typeof response === "string" ? response : "");
}
