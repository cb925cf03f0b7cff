/**
 * By which other words people look for a treatment: abbreviations, Dutch and English. In small letters. What stands in the
 * name or in the summary is found without this.
 */
export const treatmentWords: Readonly<Record<string, readonly string[]>> = {
  emdr: ["eye movement desensitization and reprocessing", "oogbewegingen", "eye movements"],
  tfcgt: ["tf-cgt", "tfcgt", "tf-cbt", "tfcbt", "cgt", "cbt", "cognitieve gedragstherapie", "cognitive behavioural therapy", "cognitive behavioral therapy"],
  writejunior: ["write junior", "schrijftherapie", "writing therapy"],
  kidnet: ["net", "narratieve exposure", "narrative exposure therapy", "levenslijn", "lifeline", "vluchteling", "refugee"],
  ie: ["pe", "prolonged exposure", "imaginal exposure", "exposuretherapie", "exposure therapy"],
  "slapende-honden": ["sleeping dogs"],
  pcit: ["parent-child interaction therapy", "ouder-kind interactietherapie", "opvoeden", "parenting"],
  nika: ["hechting", "gehechtheid", "attachment", "baby", "video"],
  cpp: ["ouder-kindtherapie", "hechting", "attachment", "baby", "peuter", "toddler"],
  theraplay: ["spel", "spelen", "play", "hechting", "attachment"],
  mdft: ["multidimensionele familietherapie", "multidimensional family therapy", "gezinstherapie", "family therapy"],
  "horizon-sm": ["horizonmethodiek", "seksueel geweld", "sexual abuse", "sexual violence", "groepstherapie", "group therapy"],
  "horizon-3": ["horizon 3a", "horizon 3b", "huiselijk geweld", "domestic violence", "groepstherapie", "group therapy"],
  imrs: ["imagery rescripting", "imaginal rescripting"],
  cpt: ["cognitive processing therapy", "cognitieve verwerkingstherapie"],
  bepp: ["brief eclectic psychotherapy", "kortdurende eclectische psychotherapie"],
  writing: ["writing therapy", "schrijven"],
};
