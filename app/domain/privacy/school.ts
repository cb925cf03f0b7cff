import { knownWords } from "./known-words.ts";
import { type Span, spansOf } from "./span.ts";

const kind = "(?:(?:basis|brede |montessori|jenaplan|dalton|vrije|speciale |middelbare |vak|taal)?school|obs|cbs|rkbs|kbs|pcbs|pcb|sbo|so|ikc|kdv|bso|ksg|kindcentrum|kinderopvang|kinderdagverblijf|creche|peuterspeelzaal|speelzaal|gymnasium|lyceum|college|mavo|dagverblijf|school community|primary school|secondary school)";
const article = "(?:de|het|'t|van|the|st\\.?|sint)";
const namedSchool = new RegExp(`\\b${kind} (?<found>(?:${article} )?[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)*)`, "dg");
const namedSchoolAnyCase = new RegExp(`\\b(?:obs|cbs|rkbs|kbs|pcbs|ikc|kdv|OBS|CBS|RKBS|KBS|PCBS|SBO|IKC|KDV|BSO|Basisschool|School|Kindcentrum|Kinderdagverblijf|Peuterspeelzaal) (?:(?:de|het|'t) )?(?<found>(?:(?:De|Het) )?[A-Z][\\w'-]+)`, "dg");
const ownSchool = /\b(?<found>[A-Z][\w'-]*(?:school|lyceum|college|gymnasium)|(?:[A-Z][\w'.-]+ )+(?:College|Lyceum|Gymnasium|School|Mavo|Academie|(?:primary |secondary )?school))\b/dg;
const attends = /\b(?:zit|zitten|leerling|school|juf|meester|groep \d|leerkracht|directeur|attends|pupil)\b[^.!?\n]{0,20}? (?:op|van|bij|at|of) (?<found>(?:de|het|De|Het|'t|St\.?|Sint|the) [A-Z][a-z][\w'-]+)/dg;
const openers = /^(?:Basis|Speciale|Middelbare|Voor|Na|Buiten|Pre|Vak|Taal|Zwem|Muziek|Koran|Hoge|Huis|Kleuter)?school$/i;

/** Schools, nurseries and after-school care by name. The word "school" alone, or a kind of school, passes. */
export function findSchools(text: string): Span[] {
  return [namedSchool, namedSchoolAnyCase, ownSchool, attends]
    .flatMap((pattern) => spansOf(pattern, text))
    .filter((span) => !isOrdinary(text.slice(span.start, span.end)));
}

/** "school Nederlands", "op de Havo": every word with a capital is a known one or an abbreviation. */
function isOrdinary(found: string): boolean {
  if (openers.test(found)) return true;
  const capitals = found.split(/[\s-]+/).filter((word) => /^[A-Z]/.test(word) && !/^(?:De|Het|St\.?|Sint)$/.test(word));
  return capitals.every((word) => knownWords.has(word.toLowerCase()) || word === word.toUpperCase());
}
