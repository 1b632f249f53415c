/** Endings of nouns for people and things that no given name has: what begins a sentence so is no part of a name. */
import type { Language } from './languages';

const NOUN_ENDINGS: Readonly<Partial<Record<Language, RegExp>>> = {
  tr: /\p{L}{3}(?:l[ıiuü]l[ae]r|l[ae]r|l[ae]r[ıi]|l[ıi][kğ]|c[ıiuü]|daki|deki)$/u,
  pl: /\p{L}{3}(?:owiec|ista|istka|ariusz|cja|cje|ości?|ność|nik|nicy|arka|arz|arze|ańcy|aństwo|ctwo|stwo|enie|anie|ańców)$/u,
  cs: /\p{L}{3}(?:ník|níci|níka|ista|istka|tel|telé|telka|kyně|nice|ost|ství|ctví|ace|ení|ání|ané|ový|ská|ský|cký|cká)$/u,
  ru: /\p{L}{3}(?:ник|ники|ников|ника|тель|тели|теля|телей|ист|исты|иста|истка|ция|ции|цию|ство|ства|ость|ости|ение|ения|ание|ания|овец|овцы|ане|чане|цы|ский|ская|ское|ские|ского|ской|ный|ная|ное|ные|вший|вшая|ер|ера|ёр|лог|лога|чик|чика|щик|щика|ница|ницы|тка)$/u,
  uk: /\p{L}{3}(?:ник|ники|ника|тель|телі|теля|іст|исти|істи|иста|ція|ції|цію|ство|ства|ість|ості|ення|ання|анці|янці|ець|ців|ський|ська|ське|ські|ного|ний|лог|лога|ниця|иці|ер|ера)$/u,
  ro: /\p{L}{3}(?:ul|ului|ile|ilor|elor|ția|țiile|itatea|torul|toarea)$/u,
  hu: /\p{L}{3}(?:ság|ség|ban|ben|nak|nek)$/u,
  es: /\p{L}{2}(?:ción|ciones|dad|dades|mente|ista|istas|miento|mientos|ores|oras|anos|anas)$/u,
  pt: /\p{L}{2}(?:ção|ções|dade|dades|mente|ista|istas|mento|mentos|ores|oras|anos|anas)$/u,
  it: /\p{L}{2}(?:zione|zioni|tà|mente|ista|isti|mento|menti|tori|trice)$/u,
  fr: /\p{L}{2}(?:tions?|ités?|ments?|istes?|eurs|euses|ateurs?|atrices?|ismes?|ières|iens|iennes)$/u,
  nl: /\p{L}{2}(?:heid|heden|ing|ingen|schap|schappen|isme|aars|aren|eren)$/u,
  sv: /\p{L}{2}(?:ningen?|ningar|heten?|heter|arna|erna|orna|aren|skap|ismen?)$/u,
  da: /\p{L}{2}(?:ningen?|ninger|heden?|heder|erne|eren|skab|skabet|ismen?)$/u,
};

/** @param word in lower case */
export const hasNounEnding = (language: Language, word: string): boolean =>
  NOUN_ENDINGS[language]?.test(word) === true;
