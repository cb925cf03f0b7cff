import { shellWords } from "../words/shell.ts";
import { Callable } from "./callable.tsx";
import { TextLink } from "./text-link.tsx";
import { useWords } from "./words.tsx";

/** What belongs under every page: whom to call, and how this site deals with people. */
export function PageFooter() {
  const words = useWords(shellWords).footer;
  return (
    <footer className="page-footer">
      <div className="page-footer-inner">
        <p>
          <strong><Callable>{words.danger}</Callable></strong> <Callable>{words.advice}</Callable>
        </p>
        <nav aria-label={words.label}>
          <ul>
            <li><TextLink to="/how-it-works">{words.howItWorks}</TextLink></li>
            <li><TextLink to="/funding">{words.funding}</TextLink></li>
            <li><TextLink to="/screening/consider">{words.screening}</TextLink></li>
            <li><TextLink to="/treatments">{words.treatments}</TextLink></li>
            <li><TextLink to="/open-data">{words.openData}</TextLink></li>
            <li><TextLink to="/privacy">{words.privacy}</TextLink></li>
            <li><TextLink to="/accessibility">{words.accessibility}</TextLink></li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
