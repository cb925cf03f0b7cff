import type { WaitingMail } from "../domain/mail.ts";
import { withoutSigningIn } from "../words/letter-answers.ts";
import { messageWords } from "../words/messages.ts";
import { letterFrame } from "../words/letters.ts";
import { letters } from "./letters.ts";

export type WrittenLetter = { readonly subject: string; readonly text: string; readonly html: string };

/** The letter as it goes out: plain text that says everything, and the same in simple HTML. */
export function writeLetter(mail: WaitingMail, token: string | null, siteAddress: string): WrittenLetter {
  const letter = letters[mail.letter];
  const words = letter.words[mail.language];
  const frame = letterFrame[mail.language];
  const link = siteAddress + letter.link(mail, token);
  const answers = answersIn(mail, token, siteAddress);
  const besides = answers.length > 0 ? [withoutSigningIn[mail.language], ...answers.map((answer) => `${answer.says}:\n${answer.link}`)] : [];
  const lines = (mail.lines ?? []).map(({ kind, count }) => `${messageWords[mail.language].kinds[kind]}: ${count}`);
  const text = [frame.greeting, ...words.paragraphs, ...(lines.length > 0 ? [lines.map((line) => `- ${line}`).join("\n")] : []), `${words.action}:\n${link}`, ...besides, `${frame.farewell}\n${frame.sender}`, `--\n${frame.automatic}`].join("\n\n");
  const body = [frame.greeting, ...words.paragraphs].map((sentence) => `<p>${escape(sentence)}</p>`);
  const html = page(mail.language, words.subject, [
    ...body,
    ...(lines.length > 0 ? [`<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join("")}</ul>`] : []),
    `<p><a href="${escape(link)}">${escape(words.action)}</a></p>`,
    ...(answers.length > 0 ? [`<p>${escape(withoutSigningIn[mail.language])}</p>`] : []),
    ...answers.map((answer) => `<p><a href="${escape(answer.link)}">${escape(answer.says)}</a></p>`),
    `<p>${escape(frame.farewell)}<br>${escape(frame.sender)}</p>`,
    `<hr><p><small>${escape(frame.automatic)}</small></p>`,
  ]);
  return { subject: words.subject, text: `${text}\n`, html };
}

/** The links that answer without signing in. They need their secret. */
function answersIn({ letter, language }: WaitingMail, token: string | null, siteAddress: string) {
  if (token === null) return [];
  return (letters[letter].answers ?? []).map(({ words, link }) => ({ says: words[language], link: siteAddress + link(token) }));
}

function page(language: string, title: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title></head>
<body>
${parts.join("\n")}
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
