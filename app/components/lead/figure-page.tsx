import type { ReactNode } from "react";
import type { Split } from "../../domain/dashboard/split.ts";
import { figureWords, type FigurePageName } from "../../words/figures.ts";
import { courseWords } from "../../words/region-course.ts";
import { listing } from "../../words/say.ts";
import { Page } from "../page.tsx";
import { PrintButton } from "../print-button.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { FigureTabs } from "./figure-tabs.tsx";
import type { Asked } from "./list-address.ts";

type FigurePageProps = { here: Exclude<FigurePageName, "overview">; regions: readonly string[]; asked: Asked; by: Split; children: ReactNode };

/** A page that answers one question about the regions, with the way to the others. */
export function FigurePage({ here, regions, asked, by, children }: FigurePageProps) {
  const words = useWords(figureWords);
  const { print } = useWords(courseWords);
  const language = useLanguage();
  return (
    <Page title={`${words.titles[here]} ${listing(regions, language)}`} aside={<PrintButton>{print}</PrintButton>} wide>
      <FigureTabs here={here} asked={{ ...asked, by }} />
      {children}
    </Page>
  );
}
