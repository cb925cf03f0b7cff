import { accountWords } from "../words/account.ts";
import { fill } from "../words/fill.ts";
import { Section } from "./page.tsx";
import { SummaryList } from "./summary-list.tsx";
import { TextLink } from "./text-link.tsx";
import { useWords } from "./words.tsx";

/** How somebody signs in: the password, the app, the recovery codes. */
export function AccountSecurity({ demo, factor, codesLeft }: { demo: boolean; factor: boolean; codesLeft: number }) {
  const words = useWords(accountWords);
  const { account } = words;
  const password = { term: words.password, detail: "••••••••", action: <TextLink to="/account/password">{account.passwordLink}</TextLink> };
  const none = { term: account.factor, detail: demo ? account.factorDemo : "" };
  const app = { term: account.factor, detail: account.factorOn, action: <TextLink to="/account/second-factor">{account.factorLink}</TextLink> };
  const codes = { term: account.codes, detail: fill(account.codesLeft, { count: codesLeft }), action: <TextLink to="/account/recovery-codes">{account.codesLink}</TextLink> };
  return (
    <Section title={account.security}>
      <SummaryList items={factor ? [password, app, codes] : [password, none]} />
    </Section>
  );
}
